// The 50% rule: its reach, its suspension, the year after which it returns.
import { describe, expect, it } from "vitest";
import { entityScope } from "../../../src/rules/index.ts";
import { describeActs } from "./acts.ts";
import { book, caused, later, order, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("us.rule50", [
	{ act: "impose", from: 0, to: 1, cost: 2, blow: 5, announce: 1, refused: [[1, "atLimit"]] },
	{ act: "suspend", from: 1, to: 0, cost: 0, blow: -3, refused: [[0, "atLimit"]] },
]);

const inForce = () =>
	planning((g) => {
		g.levers["us.rule50"].level = 1;
		g.levers["cn.regime"].level = 3;
	});

describe("the 50% rule", () => {
	it("reaches as wide as a list can (R23)", () => {
		expect(entityScope(revealed(planning(), [order("us.rule50", "impose")]))).toBe(4);
	});

	it("counts as a major blow: it shuts the summit window for its month", () => {
		expect(revealed(planning(), [order("us.rule50", "impose")]).vars.majorMonth).toBe(1);
	});

	it("suspended by its own side stays ready: it is held at what it was", () => {
		const after = revealed(inForce(), [order("us.rule50", "suspend")]);
		const { level, held } = after.levers["us.rule50"];
		expect([level, held]).toEqual([0, 1]);
	});

	it("imposed again is no longer held", () => {
		const plan = later(revealed(inForce(), [order("us.rule50", "suspend")]), 2);
		const after = revealed(plan, [order("us.rule50", "impose")]);
		expect([after.levers["us.rule50"].level, after.levers["us.rule50"].held]).toEqual([1, 0]);
	});
});

describe("the rule in a deal", () => {
	const swapped = () =>
		signed(inForce(), "us", [
			swap([pick("us.rule50.suspend", 12)], [pick("cn.regime.suspend", 12)]),
		]);

	it("is suspended for a year, law kept ready, and moves the ratchet by one (R18, R19)", () => {
		const after = swapped();
		const { level, held, until } = after.levers["us.rule50"];
		expect([level, held, until]).toEqual([0, 1, 13]);
		expect(after.vars.precedent).toBe(1);
	});

	it("costs the hawks more where controls were traded before", () => {
		const first = caused(swapped(), "usHawks", "clause:us.rule50.suspend");
		const game = inForce();
		game.vars.precedent = 3;
		const again = signed(game, "us", [
			swap([pick("us.rule50.suspend", 12)], [pick("cn.regime.suspend", 12)]),
		]);
		const cost = caused(again, "usHawks", "clause:us.rule50.suspend");
		expect(cost).toBeCloseTo(first * (1 + 3 * book.n.precedentHawks), 6);
	});

	it("cannot be given where the hawks are too weak to bear it", () => {
		const game = inForce();
		game.vars.usHawks = 20;
		expect(() =>
			signed(game, "us", [swap([pick("us.rule50.suspend", 12)], [pick("cn.regime.suspend", 12)])]),
		).toThrow(/blockedAtHome/);
	});

	it("imposed within the year breaks the word", () => {
		const after = revealed(later(swapped(), 2), [order("us.rule50", "impose")]);
		expect(after.blows[0]?.breach).toBe(2);
		expect(after.promises.find((p) => p.clause === "us.rule50.suspend")?.status).toBe("broken");
	});

	it("only announced, it is suspended before its date", () => {
		const threat = revealed(planning(), [order("us.rule50", "impose", "announce")]);
		const after = signed(threat, "us", [
			swap([pick("us.rule50.suspend", 12)], [pick("cn.precursor.act")]),
		]);
		const { level, announced, held } = after.levers["us.rule50"];
		expect([level, announced, held]).toEqual([0, -1, 1]);
		expect(later(after, 4).levers["us.rule50"].level).toBe(0);
	});
});
