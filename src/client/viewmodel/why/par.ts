// The score of a seat beside par, month by month, rounded so that the shown numbers agree with each other.
import type { Score, Seat } from "../../../rules/index.ts";

/** A month of the score; points of 100, one decimal. Null where the record goes no further, or there is no month before. */
export interface ParRow {
	month: number;
	you: number;
	youMonth: number | null;
	par: number | null;
	parMonth: number | null;
	/** You less par, as both are shown. */
	gap: number | null;
	gapBefore: number | null;
}

const tenth = (x: number): number => Math.round(x * 10) / 10;
const less = (a: number | null, b: number | null): number | null =>
	a === null || b === null ? null : tenth(a - b);

/** Rows for all closed months. `par[0]` belongs to month 1. */
export function parRows(
	months: readonly { month: number; score: Readonly<Record<Seat, Score>> }[],
	par: readonly number[],
	seat: Seat,
): ParRow[] {
	const rows: ParRow[] = [];
	for (const { month, score } of months) {
		const last = rows.at(-1);
		const you = tenth(score[seat].total);
		const known = par[month - 1];
		const pars = known === undefined ? null : tenth(known);
		const gap = less(you, pars);
		rows.push({
			month,
			you,
			youMonth: less(you, last?.you ?? null),
			par: pars,
			parMonth: less(pars, last?.par ?? null),
			gap,
			gapBefore: last?.gap ?? null,
		});
	}
	return rows;
}
