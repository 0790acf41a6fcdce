// Washington's entity list: batches of names, how wide they reach, and what small blows add up to.
import { describe, expect, it } from "vitest";
import { entityScope } from "../../../src/rules/index.ts";
import { describeActs } from "./acts.ts";
import { book, caused, later, order, passed, planning, revealed } from "./table.ts";

describeActs("us.entity", [
	{ act: "list25", from: 0, to: 1, cost: 1, blow: 2, refused: [[6, "atLimit"]] },
	{ act: "list80", from: 0, to: 2, cost: 1, blow: 3, refused: [[6, "atLimit"]] },
]);

describe("the list", () => {
	it("reaches wider from its second batch on (R23)", () => {
		const one = revealed(planning(), [order("us.entity", "list25")]);
		const two = revealed(planning(), [order("us.entity", "list80")]);
		expect([entityScope(planning()), entityScope(one), entityScope(two)]).toEqual([2, 2, 3]);
	});

	it("never grows past six batches, not even by a large one", () => {
		const game = planning((g) => {
			g.levers["us.entity"].level = 5;
		});
		expect(revealed(game, [order("us.entity", "list80")]).levers["us.entity"].level).toBe(6);
	});

	it("leaves a grievance where a small batch is not answered by a blow (R21)", () => {
		const after = passed(revealed(planning(), [order("us.entity", "list25")]));
		expect(after.vars.cnGrievance).toBe(book.n.grievancePerBlow);
		const heavy = passed(revealed(planning(), [order("us.entity", "list80")]));
		expect(heavy.vars.cnGrievance).toBe(0);
	});

	it("weighs more on one who has swallowed blows before", () => {
		const sore = planning((g) => {
			g.vars.cnGrievance = 1;
		});
		const calm = revealed(planning(), [order("us.entity", "list80")]);
		const after = revealed(sore, [order("us.entity", "list80")]);
		const cause = "act:us.entity/list80";
		expect(caused(after, "trust", cause)).toBeLessThan(caused(calm, "trust", cause));
	});

	it("weighs more in the weeks after a truce or call (R6)", () => {
		const fresh = planning((g) => {
			g.vars.calmUntil = 1;
		});
		const after = revealed(fresh, [order("us.entity", "list25")]);
		expect(after.blows[0]?.surprise).toBe(1);
		const plain = book.n.trustPerBlow * 2;
		expect(caused(after, "trust", "act:us.entity/list25")).toBeCloseTo(
			-plain * book.n.surpriseTrust,
			1,
		);
	});

	it("does not come back by itself: names stay listed", () => {
		const after = later(revealed(planning(), [order("us.entity", "list25")]), 5);
		expect(after.levers["us.entity"].level).toBe(1);
	});
});
