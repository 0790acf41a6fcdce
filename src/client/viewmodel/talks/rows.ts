// Edits the rows of an offer: add, lengthen, word and remove clauses. Rows are never changed in place.
import type { Clause, Pick, Seat, Swap } from "../../../rules/index.ts";

/** Rows an offer may have, and clauses a side of a row may have. */
export const MOST = 6;

export type Side = Seat | "both";
const SIDES: readonly Side[] = ["cn", "us", "both"];

const blank = (exact: boolean): Swap => ({ us: [], cn: [], both: [], exact });
const size = (row: Swap): number => row.us.length + row.cn.length + row.both.length;
const withSide = (row: Swap, side: Side, picks: Pick[]): Swap => ({ ...row, [side]: picks });

/** All picks of an offer with their row and side. */
export function picksOf(
	rows: readonly Swap[],
): { row: number; side: Side; at: number; pick: Pick }[] {
	return rows.flatMap((swap, row) =>
		SIDES.flatMap((side) => swap[side].map((pick, at) => ({ row, side, at, pick }))),
	);
}

/**
 * Row that a clause added without naming one would join: the first that lacks this side and holds the other.
 * -1 = it opens a row of its own, as clauses that bind both do.
 */
export function homeFor(rows: readonly Swap[], side: Side): number {
	if (side === "both") return -1;
	const other: Seat = side === "us" ? "cn" : "us";
	return rows.findIndex((row) => row[side].length === 0 && row[other].length > 0);
}

/** Adds a clause to row `at`, or, where that is undefined, to the row it belongs to. */
export function addClause(
	rows: readonly Swap[],
	clause: Clause,
	months: number,
	at?: number,
): Swap[] {
	const pick: Pick = { clause: clause.id, months };
	const row = at ?? homeFor(rows, clause.seat);
	const old = rows[row];
	if (!old) {
		return [...rows, withSide(blank(false), clause.seat, [pick])];
	}
	return rows.map((one, index) =>
		index === row ? withSide(one, clause.seat, [...one[clause.seat], pick]) : one,
	);
}

/** Takes one clause out; a row left empty goes with it. */
export function removePick(rows: readonly Swap[], row: number, side: Side, at: number): Swap[] {
	return rows
		.map((one, index) =>
			index === row
				? withSide(
						one,
						side,
						one[side].filter((_, place) => place !== at),
					)
				: one,
		)
		.filter((one) => size(one) > 0);
}

/** Gives a clause another duration in months; 0 = open. */
export function setMonths(
	rows: readonly Swap[],
	row: number,
	side: Side,
	at: number,
	months: number,
): Swap[] {
	return rows.map((one, index) =>
		index === row
			? withSide(
					one,
					side,
					one[side].map((pick, place) => (place === at ? { ...pick, months } : pick)),
				)
			: one,
	);
}

/** Words a row exactly or loosely. */
export function setExact(rows: readonly Swap[], row: number, exact: boolean): Swap[] {
	return rows.map((one, index) => (index === row ? { ...one, exact } : one));
}

/** Swaps in which one side gives nothing, by their place from 1; what binds both is no swap. */
export const oneSided = (rows: readonly Swap[]): { n: number; silent: Seat }[] =>
	rows.flatMap(({ us, cn }, at) =>
		us.length > 0 === cn.length > 0 ? [] : [{ n: at + 1, silent: us.length > 0 ? "cn" : "us" }],
	);

/** An own copy of rows that stand in the game, to edit as a counter-offer. */
export function copyRows(rows: readonly Swap[]): Swap[] {
	const copy = (picks: readonly Pick[]): Pick[] => picks.map((pick) => ({ ...pick }));
	return rows.map((row) => ({
		us: copy(row.us),
		cn: copy(row.cn),
		both: copy(row.both),
		exact: row.exact,
	}));
}

/** What a row is called by: its first clause, which no other row can hold. */
export function rowKey(row: Swap): string {
	return row.cn[0]?.clause ?? row.us[0]?.clause ?? row.both[0]?.clause ?? "";
}
