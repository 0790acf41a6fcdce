// The licence tap: shut and opened within its pace, seen a month late, promised as a floor.
import { describe, expect, it } from "vitest";
import { view, why } from "../../../src/rules/index.ts";
import { describeActs } from "./acts.ts";
import { book, later, order, passed, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("cn.tap", [
	{ act: "shut", from: 80, to: 25, cost: 1, blow: 4, refused: [[5, "atLimit"]] },
	{ act: "narrow", from: 80, to: 55, cost: 1, blow: 3, refused: [[5, "atLimit"]] },
	{ act: "widen", from: 40, to: 65, cost: 0, blow: -1, refused: [[100, "atLimit"]] },
	{ act: "open", from: 40, to: 90, cost: 1, blow: -2, refused: [[100, "atLimit"]] },
]);

const at = (level: number, stock = 0.6) =>
	planning((g) => {
		g.levers["cn.tap"].level = level;
		g.vars.stock = stock;
	});

describe("the tap", () => {
	it("never shuts tighter than 5, never opens past 100", () => {
		expect(revealed(at(40), [order("cn.tap", "shut")]).levers["cn.tap"].level).toBe(5);
		expect(revealed(at(80), [order("cn.tap", "open")]).levers["cn.tap"].level).toBe(100);
	});

	it("is seen by Washington only in the next month's customs data", () => {
		const struck = revealed(at(40), [order("cn.tap", "widen")]);
		const seen = view(book, struck, "us").position;
		expect(seen.levers["cn.tap"].level).toBe(40);
		expect(view(book, struck, "cn").position.levers["cn.tap"].level).toBe(65);
		expect(view(book, passed(struck), "us").position.levers["cn.tap"].level).toBe(65);
	});

	it("held shut empties the store first and stops plants after (R13)", () => {
		const first = later(at(5, 1.4), 2);
		expect(first.vars.shortage).toBe(0);
		expect(later(first, 3).vars.shortage).toBeGreaterThan(0.3);
	});

	it("fully open covers what plants use, but fills no empty store", () => {
		const after = later(at(100, 0), 3);
		expect(after.vars.shortage).toBeLessThanOrEqual(0.02);
		expect(after.vars.stock).toBe(0);
	});

	it("held under a quarter open counts as overuse, month by month", () => {
		expect(later(at(20), 4).vars.overuse).toBe(3);
		expect(later(at(40), 4).vars.overuse).toBe(0);
	});
});

describe("the tap in a deal", () => {
	const floor = (from: number, clause = "cn.tap.open100") =>
		signed(at(from), "us", [swap([pick("us.tariff.lower10", 12)], [pick(clause, 6)])]);

	it("opens toward the promised floor at its pace of 50 a month", () => {
		const after = floor(20);
		expect(after.levers["cn.tap"].level).toBe(70);
		expect(later(after, 3).levers["cn.tap"].level).toBe(100);
	});

	it("opened by act already opens no faster than its pace", () => {
		const opened = revealed(at(20), [order("cn.tap", "widen")]);
		const after = signed(opened, "us", [
			swap([pick("us.tariff.lower10", 12)], [pick("cn.tap.open100", 6)]),
		]);
		expect(after.levers["cn.tap"].level).toBe(70);
	});

	it("is kept where the floor is reached: kept words earn trust", () => {
		const after = floor(40, "cn.tap.open70");
		expect(after.promises.find((p) => p.clause === "cn.tap.open70")?.status).toBe("kept");
		expect(after.closedCauses.some((c) => c.by === "month:kept")).toBe(true);
	});

	it("promised loosely may be read in two ways: then it opens halfway only (R7, R20)", () => {
		const rows = [swap([pick("us.tariff.lower10", 12)], [pick("cn.tap.open100", 6)], [], false)];
		const split = later(signed(at(40), "us", rows, [["wording", 0]]), 4);
		expect(split.levers["cn.tap"].level).toBe(60);
		const clear = later(signed(at(40), "us", rows, [["wording", 99]]), 4);
		expect(clear.levers["cn.tap"].level).toBe(100);
	});

	it("narrowed under an exact floor breaks the word", () => {
		const after = revealed(later(floor(60), 2), [order("cn.tap", "narrow")]);
		expect(after.blows[0]?.breach).toBe(2);
		expect(after.promises.find((p) => p.clause === "cn.tap.open100")?.status).toBe("broken");
	});

	it("stays where it is when the promise has run out: nothing forces it shut", () => {
		expect(later(floor(60), 8).levers["cn.tap"].level).toBe(100);
	});

	it("may be asked for whatever it stands at: Washington must not learn of it by a refusal", () => {
		const rows = [swap([pick("us.tariff.lower10", 12)], [pick("cn.tap.open70", 6)])];
		for (const level of [5, 69, 70, 100]) {
			const game = at(level);
			game.phase = "talks";
			game.talks.turn = "us";
			expect(why(book, game, "us", { type: "offer", rows })).toBeNull();
		}
	});
});
