// Reaches any state of a game by a path of numbers: each picks a legal move, so that a failing path can be shrunk.
import * as fc from "fast-check";
import {
	createGame,
	type Game,
	legalMoves,
	play,
	type Seat,
	type SeatMove,
	toMove,
} from "../../../src/rules/index.ts";
import { START } from "../../support/plain-walker.ts";
import { shippedBook } from "../../support/scenario.ts";
import { dieOf } from "../../support/walk.ts";

export const book = shippedBook();

/** What leads to a state: the dice's seed, the length, and one number for each move. */
export const paths = fc.record({
	seed: fc.integer({ min: 1, max: 1_000_000 }),
	long: fc.boolean(),
	picks: fc.array(fc.nat(9999), { maxLength: 90 }),
});
export type Path = { seed: number; long: boolean; picks: readonly number[] };

/** A step as it is about to be played. */
export interface Step {
	game: Game;
	seat: Seat;
	move: SeatMove;
}

/** Plays a path; `see` is shown every state before its move, and the last one without. Returns the last state. */
export function reach(path: Path, see?: (step: Step) => void): Game {
	const game = createGame(book, { ...START, months: path.long ? 12 : 8 });
	const die = dieOf(path.seed);
	for (const pick of path.picks) {
		const seats = toMove(game);
		const seat = seats[pick % Math.max(1, seats.length)];
		if (!seat) break;
		const list = legalMoves(book, game, seat);
		// A third of the moves are the smallest there is: else every game ends in its second month.
		const move = list[pick % 3 === 0 ? 0 : pick % list.length] as SeatMove;
		see?.({ game, seat, move });
		play(book, game, seat, move, die);
	}
	return game;
}
