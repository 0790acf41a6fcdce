// Replays the record through the rules: every recorded move checked, then played, with a look at each day.
import {
	type Book,
	type Chance,
	type ChronicleMove,
	createGame,
	DEFAULT_SWITCHES,
	type Game,
	play,
	recordedMoves,
	type Seat,
	why,
} from "../../rules/index.ts";

/** The record rolls no dice; a rule that would roll one here is a fault. */
const NO_DICE: Chance = {
	roll(site) {
		throw new Error(`the record rolls no dice: ${site}`);
	},
};

/** What a replay shows on its way. Games handed over are the live one: read, do not keep. */
interface Watch {
	/** When everything dated before `next` has been played; `next` ends in `-99` for the close of its month. */
	before?(game: Game, next: string): void;
	/** Before each recorded move. */
	moving?(game: Game, seat: Seat, move: ChronicleMove): void;
	/** After each close of a month. */
	closed?(game: Game, month: number): void;
}

/** Calendar month of a month of the game, `2025-05` for 1. */
export function calendarMonth(month: number): string {
	const index = 2025 * 12 + 3 + month;
	return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/**
 * Plays the chronicle from `start` to the end of month `until`; months after the last entry pass without moves.
 * Throws where the rules refuse a recorded move or would roll a die: then rules and chronicle do not fit.
 */
export function replay(
	book: Book,
	start: "geneva" | "prologue",
	until: number,
	watch: Watch = {},
): Game {
	const options = { start, months: until, switches: DEFAULT_SWITCHES, chronicle: true };
	const game = createGame(book, options);
	let day = "";
	for (const { seat, move, entry } of recordedMoves(book, start, until)) {
		if (game.phase === "over") break;
		const date = entry ? entry.date : `${calendarMonth(game.month)}-99`;
		if (date !== day) watch.before?.(game, date);
		day = date;
		const refusal = why(book, game, seat, move);
		if (refusal) throw new Error(`${entry?.id ?? "close"}: ${refusal}`);
		const month = game.month;
		watch.moving?.(game, seat, move);
		play(book, game, seat, move, NO_DICE);
		if (!entry) watch.closed?.(game, month);
	}
	return game;
}
