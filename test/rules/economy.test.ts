// The store of magnets: filled and emptied by the sum of a month, up to what the scenario lets it hold.
import { expect, it } from "vitest";
import { compile, copyGame, type Game, type Numbers, play } from "../../src/rules/index.ts";
import { book, later, planning } from "./levers/table.ts";

const at = (tap: number, stock: number, regime = 0): Game =>
	planning((game) => {
		game.levers["cn.tap"].level = tap;
		game.levers["cn.regime"].level = regime;
		game.vars.stock = stock;
		game.vars.diversification = 0;
	});

/** The sums of the month just closed to the store, by cause. */
const terms = (game: Game): Record<string, number> =>
	Object.fromEntries(
		game.closedCauses.filter(({ of }) => of === "stock").map(({ by, d }) => [by, d]),
	);

it("a full store stays full while as much comes in as is used", () => {
	const { magnetUse, stockMax } = book.n;
	const after = later(at(100, stockMax), 2);
	expect(after.vars.stock).toBe(stockMax);
	expect(terms(after)).toEqual({ "month:shipped": magnetUse, "month:used": -magnetUse });
});

it("what does not fit is not taken in, and the causes still sum to the change", () => {
	const n: Numbers = { ...book.n, magnetUse: 0.5 };
	const wide = compile({ ...book.data, numbers: { ...n, stockMax: 1 } });
	const game = copyGame(at(100, 0.9));
	game.vars.diversification = 30;
	const dice = { roll: (_site: string, sides: number) => sides - 1 };
	const both = (type: "seal" | "leave") => {
		for (const seat of ["us", "cn"] as const) play(wide, game, seat, { type }, dice);
	};
	both("seal");
	both("leave");
	expect(game.vars.stock).toBe(1);
	expect(Object.values(terms(game)).reduce((sum, d) => sum + d, 0)).toBeCloseTo(0.1, 6);
});

it("an empty store takes nothing from what comes in later", () => {
	const after = later(at(40, 0.1), 2);
	expect(after.vars.stock).toBe(0);
	expect(Object.values(terms(after)).reduce((sum, d) => sum + d, 0)).toBeCloseTo(-0.1, 6);
});
