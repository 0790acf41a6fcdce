// Replays the record through the rules: every recorded move checked, then played, with a look at each day.
import {
	type Book,
	type Chance,
	type ChronicleMove,
	createGame,
	DEFAULT_SWITCHES,
	type Game,
	type GameOptions,
	play,
	type Refusal,
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

/** Where a changed scenario makes the record roll a die all the same, it falls lowest. */
const LOW_DICE: Chance = { roll: () => 0 };

/** How the record is played: from where, until when, and under which readings of what is open. */
export type Course = Pick<GameOptions, "start" | "months" | "switches">;

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
export function replay(book: Book, start: Course["start"], until: number, watch: Watch = {}): Game {
	const course = { start, months: until, switches: DEFAULT_SWITCHES };
	return follow(book, course, watch, NO_DICE, (refusal, at) => {
		throw new Error(`${at}: ${refusal}`);
	});
}

/**
 * As `replay`, for any scenario and any readings a game may be played under: what they no longer allow is left
 * out. Throws nothing.
 */
export function replayFreely(book: Book, course: Course, watch: Watch): Game {
	return follow(book, course, watch, LOW_DICE, () => {});
}

function follow(
	book: Book,
	{ start, months, switches }: Course,
	watch: Watch,
	chance: Chance,
	refused: (refusal: Refusal, at: string) => void,
): Game {
	const game = createGame(book, { start, months, switches, chronicle: true });
	let day = "";
	for (const { seat, move, entry } of recordedMoves(book, start, months)) {
		if (game.phase === "over") break;
		const date = entry ? entry.date : `${calendarMonth(game.month)}-99`;
		if (date !== day) watch.before?.(game, date);
		day = date;
		const refusal = why(book, game, seat, move);
		if (refusal) {
			refused(refusal, entry?.id ?? "close");
			continue;
		}
		const month = game.month;
		watch.moving?.(game, seat, move);
		play(book, game, seat, move, chance);
		if (!entry) watch.closed?.(game, month);
	}
	return game;
}
