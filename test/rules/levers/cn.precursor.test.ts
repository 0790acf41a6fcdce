// Action against fentanyl precursors: a cheap sweetener, given by itself or in a deal.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import { caused, later, order, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("cn.precursor", [
	{ act: "act", from: 0, to: 1, cost: 1, blow: -1, refused: [[2, "atLimit"]] },
]);

describe("precursor action", () => {
	it("pleases Washington's hawks at a little cost of pride", () => {
		const after = revealed(planning(), [order("cn.precursor", "act")]);
		expect(caused(after, "usHawks", "act:cn.precursor/act")).toBe(1);
		expect(caused(after, "cnPride", "act:cn.precursor/act")).toBe(-1);
	});

	it("goes in two steps, by act or by deal", () => {
		const one = signed(planning(), "us", [
			swap([pick("us.tariff.lower10", 12)], [pick("cn.precursor.act")]),
		]);
		expect(one.levers["cn.precursor"].level).toBe(1);
		const two = revealed(later(one, 2), [order("cn.precursor", "act")]);
		expect(two.levers["cn.precursor"].level).toBe(2);
	});

	it("cannot be promised again once it is done", () => {
		const done = planning((g) => {
			g.levers["cn.precursor"].level = 2;
		});
		expect(() =>
			signed(done, "us", [swap([pick("us.tariff.lower10", 12)], [pick("cn.precursor.act")])]),
		).toThrow(/clauseNotOpen/);
	});

	it("stays done: no clock takes it back", () => {
		const one = signed(planning(), "us", [
			swap([pick("us.tariff.lower10", 3)], [pick("cn.precursor.act")]),
		]);
		expect(later(one, 6).levers["cn.precursor"].level).toBe(1);
	});
});
