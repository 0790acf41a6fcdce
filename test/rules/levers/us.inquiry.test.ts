// Trade inquiries: opened, closed, or ended with a finding at zero or at a rate.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import { later, order, pick, planning, refusal, revealed, signed, swap } from "./table.ts";

describeActs("us.inquiry", [
	{
		act: "open",
		from: 0,
		to: 1,
		cost: 1,
		blow: 1,
		refused: [
			[1, "needsOtherLevel"],
			[2, "needsOtherLevel"],
		],
	},
	{
		act: "findZero",
		from: 1,
		to: 2,
		cost: 1,
		blow: 1,
		refused: [
			[0, "needsOtherLevel"],
			[2, "atLimit"],
		],
	},
	{
		act: "findRate",
		from: 1,
		to: 3,
		cost: 1,
		blow: 2,
		refused: [
			[0, "needsOtherLevel"],
			[3, "atLimit"],
		],
	},
	{ act: "close", from: 1, to: 0, cost: 0, blow: -1, refused: [[0, "atLimit"]] },
]);

describe("an inquiry", () => {
	it("goes from opening to a finding at zero, and from there to a rate", () => {
		const opened = later(revealed(planning(), [order("us.inquiry", "open")]), 2);
		const zero = later(revealed(opened, [order("us.inquiry", "findZero")]), 3);
		expect(zero.levers["us.inquiry"].level).toBe(2);
		expect(refusal(zero, "us.inquiry", "findRate")).toBeNull();
		expect(revealed(zero, [order("us.inquiry", "findRate")]).levers["us.inquiry"].level).toBe(3);
	});

	it("is closed for good in a deal, against probes", () => {
		const game = planning((g) => {
			g.levers["us.inquiry"].level = 1;
		});
		const after = signed(game, "us", [swap([pick("us.inquiry.close")], [pick("cn.probes.end")])]);
		expect([after.levers["us.inquiry"].level, after.levers["cn.probes"].level]).toEqual([0, 0]);
		expect(later(after, 6).levers["us.inquiry"].level).toBe(0);
	});

	it("opened again after the deal breaks an exact word", () => {
		const game = planning((g) => {
			g.levers["us.inquiry"].level = 1;
		});
		const after = signed(game, "us", [swap([pick("us.inquiry.close")], [pick("cn.probes.end")])]);
		expect(revealed(later(after, 2), [order("us.inquiry", "open")]).blows[0]?.breach).toBe(2);
	});

	it("opened again against a loose word is too small to break it", () => {
		const game = planning((g) => {
			g.levers["us.inquiry"].level = 1;
		});
		const loose = signed(
			game,
			"us",
			[swap([pick("us.inquiry.close")], [pick("cn.probes.end")], [], false)],
			[["wording", 99]],
		);
		expect(revealed(later(loose, 2), [order("us.inquiry", "open")]).blows[0]?.breach).toBe(0);
	});
});
