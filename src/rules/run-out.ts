// What of a package will have run out before the game does: three months of rest are worth less than twelve.
import type { Book } from "./book.ts";
import type { Clause } from "./rows.ts";
import type { Game, Pick, Swap } from "./state.ts";

/** What is put to rest for a time, and comes back when its paper ends. What was delivered or done stays as it is. */
const RESTS: readonly string[] = ["lower", "suspend", "truce"];

/** Months of a clause that has run out by the close of the month it is signed in; no offer can name them. */
const OVER = -1;

/** Months from now for which a clause signed for `months` holds: a truce is prolonged from where it would have ended. */
export const holdsFor = (book: Book, game: Game, clause: Clause, months: number): number =>
	clause.op === "truce" && book.epoch >= 3
		? Math.max(0, game.vars.truceUntil - game.month) + months
		: months;

interface RunOut {
	/** The package as it will be once its shortest clauses have run out. */
	rows: Swap[];
	/** Share of the score that is earned before that, 0-1: of the average alone, since the end comes after it. */
	share: number;
}

/**
 * How a package will stand once what it puts to rest has come back; null where all of it outlasts the game. Several
 * short terms are taken for the shortest of them.
 */
export function runOut(book: Book, game: Game, rows: readonly Swap[]): RunOut | null {
	const left = game.months - game.month + 1;
	const lasts = ({ clause: id, months }: Pick): number => {
		const clause = book.clauses[id];
		if (!clause || months <= 0 || !RESTS.includes(clause.op)) return left;
		return Math.min(left, holdsFor(book, game, clause, months));
	};
	const ends = (pick: Pick): boolean => lasts(pick) < left;
	let shortest = left;
	for (const row of rows)
		for (const list of [row.us, row.cn, row.both])
			for (const pick of list) shortest = Math.min(shortest, lasts(pick));
	if (shortest === left) return null;
	// A truce that is not prolonged ends on its own day, as without the deal.
	const later = (picks: readonly Pick[]): Pick[] =>
		picks
			.filter((pick) => !ends(pick) || book.clauses[pick.clause]?.op !== "truce")
			.map((pick) => (ends(pick) ? { clause: pick.clause, months: OVER } : pick));
	return {
		rows: rows.map((row) => ({
			...row,
			us: later(row.us),
			cn: later(row.cn),
			both: later(row.both),
		})),
		share: (book.n.averageShare * shortest) / left,
	};
}

/**
 * Figures of a package over the rest of the game: as it is signed, and once its shortest clauses have run out, by the
 * share of the score that each decides. `figures` reckons them for a package as it stands.
 */
export function overTime(
	book: Book,
	game: Game,
	rows: readonly Swap[],
	figures: (rows: readonly Swap[]) => readonly number[],
): readonly number[] {
	const held = figures(rows);
	const over = runOut(book, game, rows);
	if (!over) return held;
	return figures(over.rows).map((then, i) => then + over.share * ((held[i] as number) - then));
}
