// Chip controls: tightened and released step by step; what was traded once stays on the table.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import { caused, later, order, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("us.chips", [
	{ act: "tighten", from: 3, to: 4, cost: 1, blow: 3, announce: 1, refused: [[4, "atLimit"]] },
	{ act: "release", from: 3, to: 2, cost: 0, blow: -2, refused: [[1, "atLimit"]] },
]);

describe("chip controls", () => {
	it("thin out the lane of chips as they tighten", () => {
		const tight = later(revealed(planning(), [order("us.chips", "tighten")]), 3);
		const open = later(revealed(planning(), [order("us.chips", "release")]), 3);
		expect(tight.vars.chipsVol).toBeLessThan(open.vars.chipsVol);
	});

	it("released without a deal still set a precedent, by a quarter (R18)", () => {
		const after = revealed(planning(), [order("us.chips", "release")]);
		expect(after.vars.precedent).toBe(0.25);
	});

	it("announced can be carried out sooner for the rest of the price", () => {
		const plan = later(revealed(planning(), [order("us.chips", "tighten", "announce")]), 2);
		plan.levers["us.chips"].due = 4;
		const after = revealed(plan, [order("us.chips", "tighten")]);
		expect(after.us.points).toBe(plan.us.points);
		expect([after.levers["us.chips"].level, after.levers["us.chips"].announced]).toEqual([4, -1]);
	});

	it("tightened by an agency on its own may be taken back at once, at a loss of face (R22)", () => {
		const game = planning((g) => {
			g.vars.coordination = 0;
			g.vars.calmUntil = 1;
		});
		// Weights in the file's order: chip guidance comes first.
		const after = revealed(
			game,
			[],
			[
				["agency", 0],
				["agencyAct", 0],
			],
		);
		expect(after.phase).toBe("contrition");
		expect(after.levers["us.chips"].level).toBe(4);
	});
});

describe("chip controls in a deal", () => {
	const eased = () =>
		signed(planning(), "us", [swap([pick("us.chips.down")], [pick("cn.tap.open70", 6)])]);

	it("go down by one, for good, and the ratchet moves by half", () => {
		const after = eased();
		expect(after.levers["us.chips"].level).toBe(2);
		expect(after.vars.precedent).toBe(0.5);
		expect(later(after, 6).levers["us.chips"].level).toBe(2);
	});

	it("cost hawks and please business on the day", () => {
		const after = eased();
		expect(caused(after, "usHawks", "clause:us.chips.down")).toBe(-6);
		expect(caused(after, "usBusiness", "clause:us.chips.down")).toBe(4);
	});

	it("tightened again break an exact word", () => {
		const after = revealed(later(eased(), 2), [order("us.chips", "tighten")]);
		expect(after.blows[0]?.breach).toBe(2);
	});

	it("tightened again against a loose word are first disputed, then broken (R20)", () => {
		const loose = signed(
			planning(),
			"us",
			[swap([pick("us.chips.down")], [pick("cn.tap.open70", 6)], [], false)],
			[["wording", 99]],
		);
		const first = revealed(later(loose, 2), [order("us.chips", "tighten")]);
		expect(first.blows[0]?.breach).toBe(1);
		expect(first.promises.find((p) => p.clause === "us.chips.down")?.status).toBe("split");
		const second = revealed(later(first, 3), [order("us.chips", "tighten")]);
		expect(second.promises.find((p) => p.clause === "us.chips.down")?.status).toBe("broken");
	});
});
