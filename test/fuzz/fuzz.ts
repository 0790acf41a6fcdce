// Plays one random game, hostile moves among the legal ones, and checks every invariant after each.
import {
	type Book,
	copyGame,
	createGame,
	type Game,
	legalMoves,
	type Move,
	play,
	type Seat,
	toMove,
	why,
} from "../../src/rules/index.ts";
import {
	bookkeeper,
	difference,
	hosts,
	listed,
	plainJson,
	ranges,
	secrets,
} from "../support/invariants.ts";
import { START } from "../support/plain-walker.ts";
import { dieOf } from "../support/walk.ts";
import { hostileMove, hostileSeat } from "./hostile.ts";

/** One move as it was played. */
export interface Played {
	seat: Seat;
	move: Move;
	rolls: number[];
}
export interface Failure {
	seed: number;
	what: string;
	record: Played[];
}
export interface Outcome {
	moves: number;
	failure: Failure | null;
}

/** No game of the rules can be longer. */
const ENDLESS = 1000;
/** Hostile tries before each move. */
const TRIES = 6;

const SWITCHES = {
	octoberCause: ["prepared", "triggered"],
	genevaWording: ["vague", "exact"],
	commerce: ["alone", "coordinated"],
} as const;

function begin(book: Book, seed: number): Game {
	const die = dieOf(seed * 31 + 5);
	const { months } = book.data;
	const long = die.roll("months", 3) === 0;
	return createGame(book, {
		...START,
		months: (long ? months.at(-1) : months[0]) ?? START.months,
		switches: {
			octoberCause: SWITCHES.octoberCause[die.roll("a", 2)] as "prepared",
			genevaWording: SWITCHES.genevaWording[die.roll("b", 2)] as "vague",
			commerce: SWITCHES.commerce[die.roll("c", 2)] as "alone",
		},
		...(die.roll("take", 5) === 0 ? { takeOver: 2 + die.roll("month", 7) } : {}),
	});
}

/** Plays the game of a seed to its end or its first failure. */
export function fuzz(book: Book, seed: number): Outcome {
	const pick = dieOf(seed * 7919 + 17);
	const dice = dieOf(seed);
	const record: Played[] = [];
	const fail = (what: string): Outcome => ({
		moves: record.length,
		failure: { seed, what, record },
	});
	try {
		const game = begin(book, seed);
		const balance = bookkeeper(game);
		// How readily this game's players strike: some games must live long enough to see everything.
		const mild = pick.roll("mild", 4);
		// The costly checks take every other state, other ones in the next game.
		const heavy = (): boolean => (record.length + seed) % 2 === 0;
		for (;;) {
			const state =
				ranges(book, game) ||
				plainJson(game) ||
				listed(book, game) ||
				(heavy() ? secrets(book, game) : "");
			if (state) return fail(state);
			const refused = hostility(book, game, pick);
			if (refused) return fail(refused);
			const seats = toMove(game);
			if (seats.length === 0) break;
			if (record.length > ENDLESS) return fail(`endless in ${game.phase} of month ${game.month}`);
			const seat = seats[pick.roll("seat", seats.length)] as Seat;
			const move = choose(book, game, seat, pick, mild);
			const before = copyGame(game);
			const rolls: number[] = [];
			record.push({ seat, move, rolls });
			play(book, game, seat, move, {
				roll(site, n) {
					const value = dice.roll(site, n);
					rolls.push(value);
					return value;
				},
			});
			const wrong = balance(game) || (heavy() ? hosts(book, before, game, seat, move, rolls) : "");
			if (wrong) return fail(wrong);
		}
		return { moves: record.length, failure: null };
	} catch (error) {
		return fail(error instanceof Error ? `throws ${error.stack ?? error.message}` : "throws");
	}
}

/** A legal move: a listed one, or a hostile one that turned out to be allowed. */
function choose(
	book: Book,
	game: Game,
	seat: Seat,
	pick: ReturnType<typeof dieOf>,
	mild: number,
): Move {
	const list = legalMoves(book, game, seat);
	if (pick.roll("odd", 8) === 0) {
		const odd = hostileMove(book, pick);
		if (why(book, game, seat, odd) === null) return odd;
	}
	const small = game.phase !== "talks" && pick.roll("small", 4) < mild;
	return list[small ? 0 : pick.roll("move", list.length)] as Move;
}

/** Hostile moves are answered with a reason or allowed; asking changes nothing. */
function hostility(book: Book, game: Game, pick: ReturnType<typeof dieOf>): string {
	const before = copyGame(game);
	const was = JSON.stringify(game);
	for (let i = 0; i < TRIES; i++) {
		const seat = hostileSeat(pick);
		const move = hostileMove(book, pick);
		const refusal = why(book, game, seat, move);
		if (refusal !== null && typeof refusal !== "string") return `why gives ${String(refusal)}`;
		if (refusal === null && !toMove(game).includes(seat))
			return `${seat} may move out of turn: ${JSON.stringify(move)}`;
	}
	if (JSON.stringify(game) !== was) return `asking why changes ${difference(before, game)}`;
	return ({} as { type?: unknown }).type === undefined ? "" : "a prototype was changed";
}
