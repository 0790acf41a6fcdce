// Par is the record's own score, month by month.
import { describe, expect, it, vi } from "vitest";
import { parByMonth, parSource } from "../../src/insight/history/par.ts";
import { bookOf } from "../../src/match/index.ts";
import { DEFAULT_SWITCHES, type GameOptions } from "../../src/rules/index.ts";
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

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

describe("without a record", () => {
	const ours = shippedScenario("after-busan");
	const after = bookOf(ours);
	const course = { start: "geneva", months: 19, switches: DEFAULT_SWITCHES } as const;

	it("par is the computer's own game, and says so", () => {
		expect(parSource(book)).toBe("record");
		expect(parSource(after)).toBe("computer");
		const par = parByMonth(after, course, ours.players);
		expect(par.rows.map(({ month }) => month)).toEqual([
			8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
		]);
		expect(par.rows.at(-1)?.score.us.total).toBe(par.us[18]);
		expect(par.us[7]).toBe(par.rows[0]?.score.us.total);
		expect(par.us[6]).toBeUndefined();
		// somebody plays: orders are given in most months
		const acted = par.rows.filter(({ game }) =>
			game.closedNotes.some(({ kind }) => kind === "order"),
		);
		expect(acted.length).toBeGreaterThan(3);
	});

	it("is the same game every time, and another for other readings", () => {
		const again = parByMonth(bookOf(structuredClone(ours)), course, ours.players);
		expect(again.us).toEqual(parByMonth(after, course, ours.players).us);
		const switches = { ...DEFAULT_SWITCHES, commerce: "coordinated" } as const;
		const other = parByMonth(after, { ...course, switches }, ours.players);
		expect(other.us).not.toEqual(again.us);
	});

	it("cannot be had without a player", () => {
		expect(() => parByMonth(bookOf(structuredClone(ours)), course)).toThrow(RangeError);
	});
});
