// Accidents: drawn by each heavy blow of a tense month, told only where they happen.
import { expect, it } from "vitest";
import { compile, copyGame, play } from "../../src/rules/index.ts";
import { book, order, planning, revealed } from "./levers/table.ts";

const tense = () =>
	planning((game) => {
		game.vars.tension = 8.5;
	});
const DECK = book.data.accidents;

it("tells an accident only where its conditions hold", () => {
	const never = DECK.map((card) => ({ ...card, needs: [["month", "<", -99] as const] }));
	const dry = compile({ ...book.data, accidents: never });
	const game = copyGame(tense());
	const first = { roll: () => 0 };
	play(dry, game, "us", order("us.entity", "list25"), first);
	for (const seat of ["us", "cn"] as const) play(dry, game, seat, { type: "seal" }, first);
	expect(game.accidents).toEqual([]);
});

it("draws one for each blow of weight 2 and more", () => {
	const game = revealed(tense(), [order("us.entity", "list25")], [["accident", 0]]);
	expect(game.accidents.length).toBeLessThanOrEqual(1);
	expect(game.blows[0]?.severity).toBeGreaterThanOrEqual(2);
});

it("goes on without a die where the scenario has no accidents", () => {
	const none = compile({ ...book.data, accidents: [] });
	const game = copyGame(tense());
	const sides: number[] = [];
	const dice = {
		roll: (site: string, n: number) => {
			if (site === "accident") sides.push(n);
			return n - 1;
		},
	};
	play(none, game, "us", order("us.entity", "list25"), dice);
	for (const seat of ["us", "cn"] as const) play(none, game, seat, { type: "seal" }, dice);
	expect(sides).toEqual([]);
	expect(game.phase).not.toBe("plan");
});
