// Changes to a scenario's data at a place: copies of what leads there, everything else shared.

/** Keys and indices from the root to a place. */
export type Path = readonly (string | number)[];

type Step = string | number;
type Holder = Readonly<Record<Step, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** What stands at a place; undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
	let value = data;
	for (const step of path) {
		if (!isHolder(value) || !Object.hasOwn(value, step)) return undefined;
		value = value[step];
	}
	return value;
}

/** A copy of what holds `step`, changed by `change`; what is not there yet becomes an object. */
function copied(holder: unknown, change: (copy: Record<Step, unknown>) => void): unknown {
	const copy = Array.isArray(holder)
		? [...(holder as unknown[])]
		: isHolder(holder)
			? { ...holder }
			: {};
	change(copy as Record<Step, unknown>);
	return copy;
}

/** Goes down to the holder of a path's last step and changes a copy of it. */
function changed(
	data: unknown,
	path: Path,
	change: (copy: Record<Step, unknown>, last: Step) => void,
): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return data;
	return copied(data, (copy) => {
		if (rest.length === 0) change(copy, step);
		else copy[step] = changed(Object.hasOwn(copy, step) ? copy[step] : undefined, rest, change);
	});
}

/** The data with a value at a place; groups on the way that are missing are made. */
export function withValue<Data>(data: Data, path: Path, value: unknown): Data {
	if (path.length === 0) return value as Data;
	return changed(data, path, (copy, last) => {
		copy[last] = value;
	}) as Data;
}

/** The data with a row put in before the one at the place, or under a new key. */
export function withRow<Data>(data: Data, path: Path, value: unknown): Data {
	return changed(data, path, (copy, last) => {
		if (Array.isArray(copy) && typeof last === "number") copy.splice(last, 0, value);
		else copy[last] = value;
	}) as Data;
}

/** The data without what stands at a place; later rows of a list move up. */
export function without<Data>(data: Data, path: Path): Data {
	if (valueAt(data, path) === undefined) return data;
	return changed(data, path, (copy, last) => {
		if (Array.isArray(copy) && typeof last === "number") copy.splice(last, 1);
		else delete copy[last];
	}) as Data;
}
