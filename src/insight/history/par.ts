// Par: what each seat would score had it done what it did in the record, month by month.
import {
	type Book,
	copyGame,
	DEFAULT_SWITCHES,
	type Game,
	type Score,
	type Seat,
	score,
} from "../../rules/index.ts";
import { type Course, replayFreely } from "./replay.ts";

/** A month as it closed. */
export interface PlayedMonth {
	month: number;
	/** State right after the close; the next month's event has been read already. */
	game: Game;
	score: Record<Seat, Score>;
}

/** Keeps a month that has just closed. */
export const playedMonth = (book: Book, game: Game, month: number): PlayedMonth => ({
	month,
	game: copyGame(game),
	score: { us: score(book, game, "us"), cn: score(book, game, "cn") },
});

/** Points of 100 at the end of months 1, 2, ...; `us[7]` is December 2025. */
interface Par extends Record<Seat, readonly number[]> {
	/** The same months whole; a prologue's own, before month 1, are not among them. */
	rows: readonly PlayedMonth[];
}

const known = new WeakMap<Book, Map<string, Par>>();

/** The longest game from the Geneva start, read as the record reads what is open. */
const longest = (book: Book): Course => ({
	start: "geneva",
	months: Math.max(...book.data.months),
	switches: DEFAULT_SWITCHES,
});

/**
 * The record's scores by month under a game's start, length and readings of what is open; after the last month
 * the record tells of, months pass without moves. What a changed scenario no longer allows is left out. Played
 * once for a book and a course (a few milliseconds), then remembered.
 */
export function parByMonth(book: Book, course: Course = longest(book)): Par {
	const { start, months, switches } = course;
	const key = JSON.stringify([
		start,
		months,
		switches.octoberCause,
		switches.genevaWording,
		switches.commerce,
	]);
	const courses = known.get(book) ?? new Map<string, Par>();
	known.set(book, courses);
	const before = courses.get(key);
	if (before) return before;
	const rows: PlayedMonth[] = [];
	replayFreely(book, course, {
		closed(game, month) {
			if (month >= 1) rows.push(playedMonth(book, game, month));
		},
	});
	const totals = (seat: Seat): number[] => rows.map((row) => row.score[seat].total);
	const par = { us: totals("us"), cn: totals("cn"), rows };
	courses.set(key, par);
	return par;
}
