// What a scenario plays with, and for how long: its levers, its months counted from the first.
import type { Book, LeverId } from "../../../rules/index.ts";

/** True where the scenario has the lever: somebody can use it, or a clause can bind it. */
export const inPlay = (book: Book, lever: LeverId): boolean =>
	book.levers[lever].acts.length > 0 || book.data.clauses.some((clause) => clause.lever === lever);

/** A month of the game among all of them, counted from the scenario's first, for "month 2 of 12". */
export function monthsPlayed(
	book: Book,
	{ month, months }: { month: number; months: number },
): { month: number; months: number } {
	const before = book.data.starts.geneva.month - 1;
	return { month: month - before, months: months - before };
}

/** Month of the calendar (1 = May 2025) of a source's date, `2025-12-04`, `2025-12` or `2025`; 0 = the year alone. */
const monthOf = (date: string): number =>
	date.length < 7 ? 0 : (Number(date.slice(0, 4)) - 2025) * 12 + Number(date.slice(5, 7)) - 4;

/** Last month that any of the sources can tell of: what a card says of a later one is supposed. */
export const lastTold = (sources: readonly { date: string }[]): number =>
	Math.max(...sources.map(({ date }) => monthOf(date)), 0);
