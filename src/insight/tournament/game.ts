// One game of the tournament: two policies under dice of a seed, each seeing its own view only.

import { hash32, quickDice, siteDice } from "../../players/dice.ts";
import { createRecall, decide, type Option, type Temper } from "../../players/index.ts";
import {
	type Book,
	type Chance,
	createGame,
	DEFAULT_SWITCHES,
	type Game,
	type GameOptions,
	type Move,
	play,
	type Seat,
	type SeatMove,
	score,
	toMove,
	type View,
	view,
} from "../../rules/index.ts";

/** A move that is made before anybody decides anything. */
export interface FirstMove {
	seat: Seat;
	move: Move;
}

/** Whoever decides for a seat: from its view and its own dice. */
export type Mind = (view: View, thought: Chance) => SeatMove;

/** A character as a mind, which remembers what it has thought of a position. */
export function mindOf(book: Book, temper: Temper): Mind {
	const recall = createRecall<readonly Option[]>();
	return (seen, thought) => {
		const decision = decide(book, seen, thought, temper, recall);
		if (!decision) throw new Error("asked a seat that has nothing to decide");
		return decision.move;
	};
}

/** The scenario's shortest game from its own start, with the record's reading of what is open. */
export const shortGame = (book: Book): GameOptions => ({
	start: "geneva",
	months: book.data.months[0] ?? 0,
	switches: DEFAULT_SWITCHES,
	chronicle: false,
});

export interface Result {
	/** Final scores, 0-100. */
	us: number;
	cn: number;
	rupture: boolean;
}

/** More decisions than any game asks for. */
const MOST_MOVES = 2000;

/** Plays one game to its end; equal seeds give equal luck, whoever plays. */
export function playGame(
	book: Book,
	minds: Readonly<Record<Seat, Mind>>,
	seed: number,
	options: GameOptions = shortGame(book),
): Result {
	const game = createGame(book, options);
	playOut(book, game, minds, seed);
	return {
		us: score(book, game, "us").total,
		cn: score(book, game, "cn").total,
		rupture: game.ending === "rupture",
	};
}

/**
 * Plays a game on to its end, changing it; equal seeds give equal luck, whoever plays. Stops at each month that closes,
 * giving its number. `first`, which must be allowed there, is played before all else, under the same dice.
 */
export function* playMonths(
	book: Book,
	game: Game,
	minds: Readonly<Record<Seat, Mind>>,
	seed: number,
	first: FirstMove | null = null,
): Generator<number, void, void> {
	const chance = siteDice(seed, () => game.month);
	const thought = { us: quickDice(hash32("us", seed)), cn: quickDice(hash32("cn", seed)) };
	const decided = (): FirstMove => {
		const seat = toMove(game)[0];
		if (!seat) throw new Error("the game does not end");
		return { seat, move: minds[seat](view(book, game, seat), thought[seat]) };
	};
	for (let i = 0; game.phase !== "over"; i++) {
		if (i > MOST_MOVES) throw new Error("the game does not end");
		const { month } = game;
		const before = game.vars.closed;
		const { seat, move } = (i === 0 ? first : null) ?? decided();
		play(book, game, seat, move, chance);
		if (game.vars.closed > before) yield month;
	}
}

/** As `playMonths`, at one go; `closed` is told of each month that closes, with the live game: to be read, not kept. */
export function playOut(
	book: Book,
	game: Game,
	minds: Readonly<Record<Seat, Mind>>,
	seed: number,
	closed?: (game: Game, month: number) => void,
): void {
	for (const month of playMonths(book, game, minds, seed)) closed?.(game, month);
}
