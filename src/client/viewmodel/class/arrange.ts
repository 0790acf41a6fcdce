// Which games the dashboard shows, and in which order: by trouble, but never under somebody's pointer.
import type { Tile } from "../../../classroom/tiles.ts";
import { bandOf } from "./band.ts";

export type Sorting = "trouble" | "number";
export type Only = "all" | "trouble" | "over" | "earlier";

export interface Wanted {
	sorting: Sorting;
	only: Only;
	/** Part of a name, or a number; "" = any. */
	find: string;
}

/** True where the instructor is wanted: the tile has a band. */
const needsHelp = (tile: Tile): boolean => tile.phase !== "over" && bandOf(tile) !== null;

function passes(tile: Tile, only: Only): boolean {
	if (only === "earlier") return tile.followed;
	if (tile.followed) return false;
	if (only === "trouble") return needsHelp(tile);
	return only !== "over" || tile.phase === "over";
}

function found(tile: Tile, text: string): boolean {
	if (text === "") return true;
	if (/^\d+$/.test(text)) return String(tile.n) === text;
	const names = [...tile.seats.us.names, ...tile.seats.cn.names];
	return names.some((name) => name.toLocaleLowerCase().includes(text));
}

/** Numbers of the games wanted, in order; `order`: the server's, worst first. */
export function arrange(
	tiles: Readonly<Record<number, { tile: Tile }>>,
	order: readonly number[],
	{ sorting, only, find }: Wanted,
): number[] {
	const text = find.trim().toLocaleLowerCase();
	const list = order.filter((n) => {
		const tile = tiles[n]?.tile;
		return tile !== undefined && passes(tile, only) && found(tile, text);
	});
	return sorting === "number" ? list.sort((a, b) => a - b) : list;
}

/** The order shown while it is held: what is shown stays in its place, what has left goes, what is new comes last. */
export function holdOrder(shown: readonly number[], wanted: readonly number[]): number[] {
	const now = new Set(wanted);
	const before = new Set(shown);
	return [...shown.filter((n) => now.has(n)), ...wanted.filter((n) => !before.has(n))];
}

export const sameOrder = (a: readonly number[], b: readonly number[]): boolean =>
	a.length === b.length && a.every((n, at) => n === b[at]);

/** How many games each choice of `Only` holds. */
export function counts(tiles: readonly Tile[]): Readonly<Record<Only, number>> {
	const of = (only: Only): number => tiles.filter((tile) => passes(tile, only)).length;
	return { all: of("all"), trouble: of("trouble"), over: of("over"), earlier: of("earlier") };
}
