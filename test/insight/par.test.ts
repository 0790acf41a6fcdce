// Par is the record's own score, month by month.
import { expect, it } from "vitest";
import { parByMonth } from "../../src/insight/history/par.ts";
import { bookOf } from "../../src/match/index.ts";
import type { GameOptions } from "../../src/rules/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedScenario } from "../support/scenario.ts";

const book = bookOf(shippedScenario());

it("is what the replay of history scores, where the game reads the open questions as the record does", () => {
	const history = parByMonth(book);
	expect(parByMonth(book, { ...START })).toMatchObject({
		us: history.us.slice(0, 8),
		cn: history.cn.slice(0, 8),
	});
});

it("is the same for a game that takes over in the middle, and goes on without moves in a long game", () => {
	const { us, cn } = parByMonth(book, { ...START });
	const takenOver: GameOptions = { ...START, takeOver: 5 };
	expect(parByMonth(book, takenOver)).toMatchObject({ us, cn });
	const long = parByMonth(book, { ...START, months: 12 });
	expect(long.us).toHaveLength(12);
	expect(long.us.slice(0, 8)).toEqual(us);
});

it("follows the readings of the game", () => {
	const [asRecorded] = parByMonth(book, { ...START }).rows;
	const switches = { ...START.switches, commerce: "coordinated" } as const;
	const [otherwise] = parByMonth(book, { ...START, switches }).rows;
	expect(asRecorded?.game.vars.coordination).toBeLessThan(65);
	expect(otherwise?.game.vars.coordination).toBe(65);
});

it("begins with month 1 in a game that begins with the prologue", () => {
	const { us, rows } = parByMonth(book, { ...START, start: "prologue" });
	expect(rows.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	expect(us).toHaveLength(8);
});
