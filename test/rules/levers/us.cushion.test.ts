// A guardian for the truce, and aid for farms.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import { later, order, planning, refusal, revealed } from "./table.ts";

const mild = () =>
	planning((g) => {
		g.vars.coordination = 40;
	});

describeActs("us.cushion", [
	{ act: "farmAid", from: 0, to: 0, cost: 1, blow: 0 },
	{
		act: "guardian",
		from: 0,
		to: 0,
		cost: 1,
		blow: 0,
		// Just short of full coordination: still open, and no agency's die falls.
		state: (game) => {
			game.vars.coordination = 99;
		},
	},
]);

describe("a guardian of the truce (R22)", () => {
	it("holds the agencies together for three months more", () => {
		const after = revealed(mild(), [order("us.cushion", "guardian")], [["agency", 999]]);
		expect(after.vars.coordination).toBe(65);
		expect(after.vars.guardianUntil).toBe(4);
		expect(after.vars.usHawks).toBe(mild().vars.usHawks - 2);
	});

	it("keeps an agency from acting where it would have acted without one", () => {
		const fresh = (guardian: boolean) =>
			planning((g) => {
				g.vars.coordination = 40;
				g.vars.calmUntil = 1;
				g.vars.guardianUntil = guardian ? 3 : 0;
			});
		expect(
			revealed(
				fresh(false),
				[],
				[
					["agency", 100],
					["agencyAct", 0],
				],
			).phase,
		).toBe("contrition");
		expect(revealed(fresh(true), [], [["agency", 100]]).phase).toBe("talks");
	});

	it("is not needed where the agencies act as one", () => {
		expect(refusal(planning(), "us.cushion", "guardian")).toBe("needsOtherLevel");
	});
});

describe("aid for farms", () => {
	it("helps the farms at the cost of business, until they are content", () => {
		const after = revealed(planning(), [order("us.cushion", "farmAid")]);
		expect(after.vars.usFarms).toBe(planning().vars.usFarms + 8);
		expect(after.vars.usBusiness).toBe(planning().vars.usBusiness - 2);
		const content = planning((g) => {
			g.vars.usFarms = 90;
		});
		expect(refusal(content, "us.cushion", "farmAid")).toBe("needsOtherLevel");
	});

	it("wears off: the farms drift back toward the middle", () => {
		const after = revealed(planning(), [order("us.cushion", "farmAid")]);
		expect(later(after, 4).vars.usFarms).toBeLessThan(after.vars.usFarms);
	});
});
