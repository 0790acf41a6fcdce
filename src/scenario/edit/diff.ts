// What was changed between two versions of a scenario's data, place by place, each to be taken back by itself.
import { type Path, valueAt, without, withRow, withValue } from "./path.ts";

/** One change. `path` is the place in the later version; of a removed row, where it stood. */
export type Change =
	| { kind: "set"; path: Path; from: unknown; to: unknown }
	| { kind: "added"; path: Path; to: unknown }
	/** `behind`: id of the row it stood behind, of those that are still there; "" = it was the first, or no row of a list. */
	| { kind: "removed"; path: Path; from: unknown; behind: string }
	/** The same rows in another order: their ids before and after. */
	| { kind: "order"; path: Path; from: readonly string[]; to: readonly string[] };

type Row = { readonly id: string };
type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const isRow = (value: unknown): value is Row => isGroup(value) && typeof value.id === "string";

/** A list whose rows are known by their ids, each of them once. */
const areRows = (list: readonly unknown[]): list is readonly Row[] =>
	list.every(isRow) && new Set(list.map(({ id }) => id)).size === list.length;

/** All changes from one version to another, in the order of the places. */
export function changesOf(before: unknown, after: unknown): Change[] {
	const found: Change[] = [];
	compare(before, after, [], found);
	return found;
}

/** True where nothing differs. */
export const isSame = (one: unknown, other: unknown): boolean => changesOf(one, other).length === 0;

function compare(before: unknown, after: unknown, path: Path, found: Change[]): void {
	if (Object.is(before, after)) return;
	if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, found);
	else if (isGroup(before) && isGroup(after)) compareGroups(before, after, path, found);
	else found.push({ kind: "set", path, from: before, to: after });
}

function compareGroups(before: Group, after: Group, path: Path, found: Change[]): void {
	for (const key of Object.keys(before))
		if (Object.hasOwn(after, key)) compare(before[key], after[key], [...path, key], found);
		else found.push({ kind: "removed", path: [...path, key], from: before[key], behind: "" });
	for (const key of Object.keys(after))
		if (!Object.hasOwn(before, key))
			found.push({ kind: "added", path: [...path, key], to: after[key] });
}

function compareLists(
	before: readonly unknown[],
	after: readonly unknown[],
	path: Path,
	found: Change[],
): void {
	if (before.length + after.length > 0 && areRows(before) && areRows(after)) {
		compareRows(before, after, path, found);
		return;
	}
	const groups = before.length === after.length && before.every(isGroup) && after.every(isGroup);
	if (groups) {
		for (let i = 0; i < before.length; i++) compare(before[i], after[i], [...path, i], found);
		return;
	}
	const same =
		before.length === after.length && before.every((value, i) => isSame(value, after[i]));
	// rows without a name of their own, and values in a row: the list is one thing
	if (!same) found.push({ kind: "set", path, from: before, to: after });
}

function compareRows(
	before: readonly Row[],
	after: readonly Row[],
	path: Path,
	found: Change[],
): void {
	const places = new Map(after.map(({ id }, i) => [id, i]));
	const former = new Map(before.map((row) => [row.id, row]));
	const stayed = before.filter(({ id }) => places.has(id)).map(({ id }) => id);
	const order = after.filter(({ id }) => former.has(id)).map(({ id }) => id);
	if (stayed.some((id, i) => id !== order[i]))
		found.push({
			kind: "order",
			path,
			from: before.map(({ id }) => id),
			to: after.map(({ id }) => id),
		});
	let behind = "";
	before.forEach((row, i) => {
		const place = places.get(row.id);
		if (place === undefined) found.push({ kind: "removed", path: [...path, i], from: row, behind });
		else {
			behind = row.id;
			compare(row, after[place], [...path, place], found);
		}
	});
	after.forEach((row, i) => {
		if (!former.has(row.id)) found.push({ kind: "added", path: [...path, i], to: row });
	});
}

/** The later version with one change of `changesOf` taken back; the others stand. */
export function takenBack<Data>(after: Data, change: Change): Data {
	switch (change.kind) {
		case "set":
			return withValue(after, change.path, change.from);
		case "added":
			return without(after, change.path);
		case "removed":
			return putBack(after, change.path, change.from, change.behind);
		case "order":
			return ordered(after, change.path, change.from);
	}
}

/** A removed row goes back behind the one it stood behind. */
function putBack<Data>(after: Data, path: Path, row: unknown, behind: string): Data {
	const list = path.slice(0, -1);
	const rows = valueAt(after, list);
	if (!Array.isArray(rows)) return withRow(after, path, row);
	const at = (rows as unknown[]).findIndex((one) => isRow(one) && one.id === behind);
	return withRow(after, [...list, at + 1], row);
}

function ordered<Data>(after: Data, path: Path, ids: readonly string[]): Data {
	const rows = valueAt(after, path);
	if (!Array.isArray(rows)) return after;
	// a row that is new keeps its distance from the end of the list
	const place = (row: unknown, i: number): number => {
		const known = isRow(row) ? ids.indexOf(row.id) : -1;
		return known < 0 ? ids.length + i : known;
	};
	const sorted = (rows as unknown[])
		.map((row, i) => ({ row, at: place(row, i) }))
		.sort((one, other) => one.at - other.at);
	return withValue(
		after,
		path,
		sorted.map(({ row }) => row),
	);
}
