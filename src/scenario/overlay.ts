// Lays a scenario's own files over those of the scenario it extends: what it says itself wins, all else is taken over.
import { type Problem, problem } from "./problem.ts";

/** A change to a list of rows with ids: in this order, some are kept or dropped, some changed, some added at the end. */
interface RowChange {
	only?: readonly string[];
	drop?: readonly string[];
	change?: Readonly<Record<string, unknown>>;
	add?: readonly unknown[];
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const isIds = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((one) => typeof one === "string");
const idOf = (row: unknown): unknown => (isGroup(row) ? row.id : undefined);

/** How a list may be changed; every key of a change is one of these. */
const FITS: Readonly<Record<keyof RowChange, (value: unknown) => boolean>> = {
	only: isIds,
	drop: isIds,
	change: isGroup,
	add: Array.isArray,
};

/**
 * `over` laid over `base`, both data of a file named `file`. Groups are laid over each other key by key. A list is
 * replaced by a list, or changed by a group of `only`, `drop`, `change` (by id) and `add`. Anything else replaces what
 * was there. Pure. What does not fit is told in `problems`, and the base stands there.
 */
export function overlay(
	base: unknown,
	over: unknown,
	file: string,
	problems: Problem[],
	path: readonly PropertyKey[] = [],
): unknown {
	if (Array.isArray(base) && isGroup(over)) return changed(base, over, file, problems, path);
	if (!(isGroup(base) && isGroup(over))) return over;
	const out: Record<string, unknown> = { ...base };
	for (const [key, value] of Object.entries(over))
		out[key] = Object.hasOwn(base, key)
			? overlay(base[key], value, file, problems, [...path, key])
			: value;
	return out;
}

function changed(
	base: readonly unknown[],
	over: Group,
	file: string,
	problems: Problem[],
	path: readonly PropertyKey[],
): unknown {
	const known = new Set(base.map(idOf));
	const wrong = Object.keys(over).filter((key) => !Object.hasOwn(FITS, key));
	for (const key of wrong)
		problems.push(problem("unknownKey", file, [...path, key], key, Object.keys(FITS).join(", ")));
	for (const [key, fits] of Object.entries(FITS))
		if (Object.hasOwn(over, key) && !fits(over[key]))
			problems.push(problem("badShape", file, [...path, key]));
	if (problems.length > 0) return base;
	const { only, drop, change = {}, add = [] } = over as RowChange;
	const named = { only: only ?? [], drop: drop ?? [], change: Object.keys(change) };
	for (const [key, ids] of Object.entries(named))
		for (const id of ids)
			if (!known.has(id)) problems.push(problem("unknownReference", file, [...path, key], id));
	const kept = base.filter((row) => {
		const id = idOf(row) as string;
		return (only === undefined || only.includes(id)) && !drop?.includes(id);
	});
	return [
		...kept.map((row) => {
			const id = idOf(row) as string;
			if (!Object.hasOwn(change, id)) return row;
			return overlay(row, change[id], file, problems, [...path, "change", id]);
		}),
		...add,
	];
}
