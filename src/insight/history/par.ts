// Par: what each seat would score had it done what it did in the record, month by month; without a record, the computer.
import { hash32 } from "../../players/dice.ts";
import type { Temper } from "../../players/index.ts";
import {
	type Book,
	copyGame,
	createGame,
	DEFAULT_SWITCHES,
	type Game,
	type Score,
	type Seat,
	score,
} from "../../rules/index.ts";
import { hasRecord } from "../../scenario/index.ts";
import { mindOf, playMonths } from "../tournament/game.ts";
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

/**
 * Where par comes from: the recorded course of events; or, where the scenario has no record of the months it plays, a
 * game of the computer against itself, both seats played by the historical character.
 */
export type ParSource = "record" | "computer";

/** Which of them a scenario's par is. */
export const parSource = ({ data }: Book): ParSource => (hasRecord(data) ? "record" : "computer");

/** Points of 100 by month: `us[7]` = end of December 2025. Months before the game's start are left out of the lists. */
interface Par extends Record<Seat, readonly number[]> {
	/** The same months whole; a prologue's own, before month 1, are not among them. */
	rows: readonly PlayedMonth[];
}

/** The computer's characters; only the historical one is asked. */
type Players = Readonly<Record<"historical", Temper>>;

const known = new WeakMap<Book, Map<string, Par>>();

/** The longest game from the scenario's own start, read as the record reads what is open. */
const longest = (book: Book): Course => ({
	start: "geneva",
	months: Math.max(...book.data.months),
	switches: DEFAULT_SWITCHES,
});

/** Months of the recorded course. */
function recorded(book: Book, course: Course): PlayedMonth[] {
	const rows: PlayedMonth[] = [];
	replayFreely(book, course, {
		closed(game, month) {
			if (month >= 1) rows.push(playedMonth(book, game, month));
		},
	});
	return rows;
}

/** Games the computer plays for par; the middle one counts. */
const OWN_GAMES = 3;

/**
 * Months of the computer's game against itself: of a few with fixed dice, the one whose scores are nearest to the
 * middle. Stops after each month that is played.
 */
function* played(book: Book, course: Course, temper: Temper): Generator<void, PlayedMonth[], void> {
	const mind = mindOf(book, temper);
	const games: ({ rows: PlayedMonth[] } & Record<Seat, number>)[] = [];
	for (let i = 0; i < OWN_GAMES; i++) {
		const rows: PlayedMonth[] = [];
		const game = createGame(book, { ...course, chronicle: false });
		for (const month of playMonths(book, game, { us: mind, cn: mind }, hash32("par", i))) {
			if (month >= 1) rows.push(playedMonth(book, game, month));
			yield;
		}
		games.push({ rows, us: score(book, game, "us").total, cn: score(book, game, "cn").total });
	}
	const middle = (of: Seat): number =>
		games.map((game) => game[of]).sort((a, b) => a - b)[(OWN_GAMES - 1) / 2] ?? 0;
	const [us, cn] = [middle("us"), middle("cn")];
	const off = (game: Record<Seat, number>): number =>
		Math.abs(game.us - us) + Math.abs(game.cn - cn);
	const [best] = games.sort((a, b) => b.rows.length - a.rows.length || off(a) - off(b));
	return best?.rows ?? [];
}

/** Par that was reckoned before, of each book by its courses. */
function coursesOf(book: Book): Map<string, Par> {
	const courses = known.get(book) ?? new Map<string, Par>();
	known.set(book, courses);
	return courses;
}

const keyOf = ({ start, months, switches }: Course): string =>
	JSON.stringify([start, months, switches.octoberCause, switches.genevaWording, switches.commerce]);

/**
 * `parByMonth` in small parts, a few milliseconds each, for pages that must not stand still: the computer's games take
 * a while. Done at once where par is known or comes from the record. @throws RangeError as `parByMonth` does
 */
export function* parInParts(
	book: Book,
	course: Course = longest(book),
	players?: Players,
): Generator<void, Par, void> {
	const courses = coursesOf(book);
	const key = keyOf(course);
	const before = courses.get(key);
	if (before) return before;
	const fromRecord = parSource(book) === "record";
	if (!(fromRecord || players)) throw new RangeError("no record to take par from, and no player");
	const rows =
		players && !fromRecord
			? yield* played(book, course, players.historical)
			: recorded(book, course);
	const totals = (seat: Seat): number[] => {
		const list: number[] = [];
		for (const row of rows) list[row.month - 1] = row.score[seat].total;
		return list;
	};
	const par = { us: totals("us"), cn: totals("cn"), rows };
	courses.set(key, par);
	return par;
}

/**
 * Par by month under a game's start, length and readings of what is open; where it comes from, `parSource` tells. Of a
 * record, months after its last pass without moves, and what a changed scenario no longer allows is left out. Reckoned
 * once for a book and a course, then remembered. @throws RangeError where the computer has to play and `players` is
 * not given
 */
export function parByMonth(book: Book, course?: Course, players?: Players): Par {
	const parts = parInParts(book, course, players);
	for (;;) {
		const part = parts.next();
		if (part.done) return part.value;
	}
}
