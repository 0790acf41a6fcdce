// A copy made for one move: the game it was made of stays as it was, and the outcome is that of a whole copy.
import { describe, expect, it } from "vitest";
import {
	copyFor,
	copyGame,
	createGame,
	type Game,
	legalMoves,
	type Move,
	play,
	toMove,
} from "../../src/rules/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedBook } from "../support/scenario.ts";
import { dieOf } from "../support/walk.ts";

const book = shippedBook();

/** Freezes a game with all that hangs on it: whoever changes it throws. */
function frozen<T>(data: T): T {
	if (typeof data === "object" && data !== null && !Object.isFrozen(data)) {
		Object.freeze(data);
		for (const inner of Object.values(data)) frozen(inner);
	}
	return data;
}

describe("a copy for one move", () => {
	it("shares with its game only what the move leaves alone", () => {
		const kinds = new Set<Move["type"]>();
		for (let seed = 1; seed <= 25; seed++) {
			const pick = dieOf(seed * 7919 + 13);
			let game: Game = createGame(book, START);
			for (let seat = toMove(game)[0]; seat; seat = toMove(game)[0]) {
				const list = legalMoves(book, game, seat);
				const calm = pick.roll("calm", 2) === 0 && game.phase !== "talks";
				const move = list[calm ? 0 : pick.roll("move", list.length)] as Move;
				const before = frozen(copyGame(game));
				const whole = copyGame(game);
				play(book, whole, seat, move, dieOf(seed));
				const lean = copyFor(before, seat, move);
				play(book, lean, seat, move, dieOf(seed));
				expect(lean).toEqual(whole);
				kinds.add(move.type);
				game = whole;
			}
		}
		// every move that a person may make has come up
		expect([...kinds].sort()).toEqual(
			[
				...["accept", "answer", "call", "drop", "forecast", "leave", "noForecast", "offer"],
				...["order", "refuse", "seal", "stand", "withdraw"],
			].sort(),
		);
	});

	it("is caught where it shares what the move changes", () => {
		const game = frozen(createGame(book, START));
		expect(() => play(book, { ...game }, "us", { type: "noForecast" }, dieOf(1))).toThrow(
			TypeError,
		);
	});
});
