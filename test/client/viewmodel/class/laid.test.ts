// Injected events as the dashboard lists them: what still waits, and what has come; and who waits for a seat.
import { expect, it } from "vitest";
import { laidCards } from "../../../../src/client/viewmodel/class/laid.ts";
import { waits } from "../../../../src/client/viewmodel/class/waits.ts";
import { tileOf } from "./fixtures.ts";

const memo = { month: 6, card: "leakedMemo" };
const held = { month: 5, card: "officerHeld" };

it("an event waits in the games that have not reached its month, and has come in the others", () => {
	const { waiting, come } = laidCards([
		tileOf(3, { month: 5, cards: [memo] }),
		tileOf(1, { month: 6, cards: [held, memo] }),
		tileOf(2, { month: 5, cards: [held, memo] }),
	]);
	expect(waiting).toEqual([{ ...memo, games: [2, 3] }]);
	expect(come).toEqual([
		{ ...memo, games: [1] },
		{ ...held, games: [1, 2] },
	]);
});

it("in a game that is over nothing waits any more", () => {
	const { waiting, come } = laidCards([
		tileOf(1, { month: 5, phase: "over", cards: [held, memo] }),
	]);
	expect(waiting).toEqual([]);
	expect(come).toEqual([{ ...held, games: [1] }]);
});

it("who comes late waits until their month has begun, and not where the game is over", () => {
	expect(waits({ from: 6 }, tileOf(1, { month: 5 }))).toBe(true);
	expect(waits({ from: 6 }, tileOf(1, { month: 6 }))).toBe(false);
	expect(waits({ from: 6 }, tileOf(1, { month: 5, phase: "over" }))).toBe(false);
	expect(waits({ from: 6 }, undefined)).toBe(false);
});
