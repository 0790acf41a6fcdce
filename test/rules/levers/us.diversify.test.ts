// Diversification: paid now, in effect three months later, and it takes the edge off the tap.
import { describe, expect, it } from "vitest";
import { dependence } from "../../../src/rules/index.ts";
import { describeActs } from "./acts.ts";
import { book, later, order, planning, refusal, revealed } from "./table.ts";

describeActs("us.diversify", [{ act: "invest", from: 0, to: 0, cost: 1, blow: 0 }]);

describe("diversification", () => {
	it("comes into effect three months after it was paid for", () => {
		const paid = revealed(planning(), [order("us.diversify", "invest")]);
		expect([2, 3, 4].map((month) => later(paid, month).vars.diversification)).toEqual([0, 0, 3]);
	});

	it("can be paid for every month; each payment comes in its own month", () => {
		let game = planning();
		for (const month of [2, 3, 4])
			game = later(revealed(game, [order("us.diversify", "invest")]), month);
		expect([4, 5, 6].map((month) => later(game, month).vars.diversification)).toEqual([3, 6, 9]);
	});

	it("lowers the dependence on rare earths (R12)", () => {
		const game = planning((g) => {
			g.vars.diversification = 20;
		});
		expect(dependence(book, game, "us")).toBeLessThan(dependence(book, planning(), "us"));
	});

	it("has an end at thirty points", () => {
		const full = planning((g) => {
			g.vars.diversification = 30;
		});
		expect(refusal(full, "us.diversify", "invest")).toBe("needsOtherLevel");
	});

	it("grows by itself while the tap is held nearly shut: a lever wears out by use", () => {
		const shut = planning((g) => {
			g.levers["cn.tap"].level = 10;
		});
		const after = later(shut, 5);
		expect(after.vars.diversification).toBeGreaterThan(0);
		expect(after.vars.overuse).toBeGreaterThan(0);
	});
});
