// Security sanctions: prepared in the drawer, imposed or shelved.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import { later, order, pick, planning, refusal, revealed, signed, swap } from "./table.ts";

describeActs("us.sanction", [
	{
		act: "prepare",
		from: 0,
		to: 1,
		cost: 1,
		blow: 0,
		refused: [
			[1, "atLimit"],
			[2, "needsOtherLevel"],
		],
	},
	{
		act: "impose",
		from: 1,
		to: 2,
		cost: 1,
		blow: 3,
		refused: [
			[0, "needsOtherLevel"],
			[2, "atLimit"],
		],
	},
	{ act: "shelve", from: 1, to: 0, cost: 0, blow: -1, refused: [[0, "atLimit"]] },
]);

describe("a sanction", () => {
	it("takes two months: one to prepare it, which the other side does not feel, one to impose it", () => {
		const prepared = revealed(planning(), [order("us.sanction", "prepare")]);
		expect(prepared.blows).toEqual([]);
		const plan = later(prepared, 2);
		expect(refusal(plan, "us.sanction", "impose")).toBeNull();
		expect(revealed(plan, [order("us.sanction", "impose")]).blows[0]?.severity).toBe(3);
	});

	it("imposed can still be shelved, at the hawks' cost", () => {
		const game = planning((g) => {
			g.levers["us.sanction"].level = 2;
		});
		const after = revealed(game, [order("us.sanction", "shelve")]);
		expect(after.levers["us.sanction"].level).toBe(0);
		expect(after.vars.usHawks).toBe(game.vars.usHawks - 4);
	});

	it("is shelved in a deal for an opened tap (R11), and only where there is one", () => {
		const game = planning((g) => {
			g.levers["us.sanction"].level = 1;
		});
		const after = signed(game, "cn", [
			swap([pick("us.sanction.shelve")], [pick("cn.tap.open70", 6)]),
		]);
		expect(after.levers["us.sanction"].level).toBe(0);
		expect(() =>
			signed(planning(), "cn", [swap([pick("us.sanction.shelve")], [pick("cn.tap.open70", 6)])]),
		).toThrow(/clauseNotOpen/);
	});

	it("imposed under a no-surprise clause without a word ahead is a breach", () => {
		const game = planning((g) => {
			g.levers["us.sanction"].level = 1;
		});
		const quiet = signed(game, "us", [swap([], [], [pick("both.noSurprise", 3)])]);
		const after = revealed(later(quiet, 2), [order("us.sanction", "impose")]);
		expect(after.blows[0]?.breach).toBe(1);
		expect(after.promises.find((p) => p.clause === "both.noSurprise")?.status).toBe("broken");
	});
});
