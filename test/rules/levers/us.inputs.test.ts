// Inputs withheld (design software, engines, ethane): cut, restored, restored on delivery.
import { describe, expect, it } from "vitest";
import { dependence } from "../../../src/rules/index.ts";
import { describeActs } from "./acts.ts";
import { book, later, order, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("us.inputs", [
	{ act: "cut", from: 0, to: 1, cost: 1, blow: 3, announce: 1, refused: [[2, "atLimit"]] },
	{ act: "restore", from: 1, to: 0, cost: 0, blow: -2, refused: [[0, "atLimit"]] },
]);

const cut = () =>
	planning((g) => {
		g.levers["us.inputs"].level = 1;
	});

describe("inputs withheld", () => {
	it("make Beijing depend more, and each step thins the lane of chips", () => {
		const after = later(revealed(planning(), [order("us.inputs", "cut")]), 3);
		expect(dependence(book, after, "cn")).toBeGreaterThan(dependence(book, planning(), "cn"));
		expect(after.vars.chipsVol).toBeLessThan(later(planning(), 3).vars.chipsVol);
	});

	it("go to their end in two steps", () => {
		const plan = later(revealed(planning(), [order("us.inputs", "cut")]), 2);
		expect(revealed(plan, [order("us.inputs", "cut")]).levers["us.inputs"].level).toBe(2);
	});
});

describe("inputs in a deal", () => {
	it("restored at once are back on the day, with a quarter of a precedent", () => {
		const after = signed(cut(), "us", [swap([pick("us.inputs.now")], [pick("cn.tap.open70", 6)])]);
		expect(after.levers["us.inputs"].level).toBe(0);
		expect(after.vars.precedent).toBe(0.25);
	});

	it("promised on delivery come back in the month in which half of the promised tap is there", () => {
		const game = cut();
		game.levers["cn.tap"].level = 5;
		const after = signed(game, "us", [
			swap([pick("us.inputs.onDelivery")], [pick("cn.tap.open100", 6)]),
		]);
		expect([after.levers["cn.tap"].level, after.levers["us.inputs"].level]).toEqual([55, 0]);
	});

	it("promised on delivery stay away while less than half has been delivered", () => {
		const after = signed(cut(), "us", [
			swap([pick("us.inputs.onDelivery")], [pick("cn.purchases.high", 12)]),
		]);
		expect([after.levers["cn.purchases"].level, after.levers["us.inputs"].level]).toEqual([1, 1]);
		const next = later(after, 3);
		expect([next.levers["cn.purchases"].level, next.levers["us.inputs"].level]).toEqual([2, 0]);
	});

	it("threatened are traded before the date", () => {
		const threat = revealed(planning(), [order("us.inputs", "cut", "announce")]);
		const after = signed(threat, "us", [
			swap([pick("us.inputs.dropThreat")], [pick("cn.precursor.act")]),
		]);
		expect([after.levers["us.inputs"].announced, after.levers["us.inputs"].level]).toEqual([-1, 0]);
		expect(later(after, 3).levers["us.inputs"].level).toBe(0);
	});

	it("cannot be restored where nothing is withheld", () => {
		expect(() =>
			signed(planning(), "us", [swap([pick("us.inputs.now")], [pick("cn.precursor.act")])]),
		).toThrow(/clauseNotOpen/);
	});
});
