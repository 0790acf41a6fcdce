// The order to buy local chips: costs chips now, builds self-reliance month by month.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import { caused, later, order, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("cn.local", [
	{ act: "order", from: 0, to: 1, cost: 1, blow: 2, refused: [[2, "atLimit"]] },
	{ act: "relax", from: 1, to: 0, cost: 0, blow: -1, refused: [[0, "atLimit"]] },
]);

const local = () =>
	planning((g) => {
		g.levers["cn.local"].level = 1;
	});

describe("the order to buy local", () => {
	it("adds self-reliance every month it is in force", () => {
		const after = later(local(), 4);
		expect(after.vars.reliance).toBeCloseTo(
			3 * caused(later(local(), 2), "reliance", "lever:cn.local"),
			6,
		);
		expect(after.vars.reliance).toBeGreaterThan(0);
	});

	it("keeps what was built when it is relaxed", () => {
		const plan = later(local(), 4);
		const after = later(revealed(plan, [order("cn.local", "relax")]), 6);
		expect(after.vars.reliance).toBe(plan.vars.reliance);
	});

	it("thins out the lane of chips", () => {
		expect(later(local(), 3).vars.chipsVol).toBeLessThan(later(planning(), 3).vars.chipsVol);
	});

	it("is ended for good in a deal, and given again breaks an exact word", () => {
		const ended = signed(local(), "us", [swap([pick("us.chips.down")], [pick("cn.local.end")])]);
		expect(later(ended, 4).levers["cn.local"].level).toBe(0);
		expect(revealed(later(ended, 2), [order("cn.local", "order")]).blows[0]?.breach).toBe(2);
	});
});
