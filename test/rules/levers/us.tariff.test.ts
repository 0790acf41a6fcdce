// Washington's add-on tariff: steps, threat, saturation, market, truce and snapback.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import {
	caused,
	later,
	order,
	pick,
	planning,
	played,
	refusal,
	revealed,
	signed,
	swap,
} from "./table.ts";

const CALM_MARKET = [["market", 999]] as const;
const FALLING = [["market", 0]] as const;

describeActs("us.tariff", [
	{
		act: "raise10",
		from: 30,
		to: 40,
		cost: 2,
		blow: 4,
		announce: 1,
		dice: CALM_MARKET,
		refused: [[145, "atLimit"]],
	},
	{
		act: "raise25",
		from: 30,
		to: 55,
		cost: 2,
		blow: 4,
		announce: 1,
		dice: CALM_MARKET,
		refused: [[145, "atLimit"]],
	},
	{
		act: "raise50",
		from: 30,
		to: 80,
		cost: 2,
		blow: 5,
		announce: 1,
		dice: CALM_MARKET,
		refused: [[145, "atLimit"]],
	},
	{
		act: "threat100",
		from: 30,
		to: 130,
		cost: 2,
		blow: 5,
		announce: 1,
		only: true,
		dice: CALM_MARKET,
		refused: [[145, "atLimit"]],
	},
	{ act: "lower10", from: 30, to: 20, cost: 0, blow: -2, refused: [[0, "atLimit"]] },
	{ act: "lower24", from: 30, to: 6, cost: 0, blow: -3, refused: [[0, "atLimit"]] },
]);

describe("the tariff's limits", () => {
	it("stop a step at 145 and at 0", () => {
		const high = planning((g) => {
			g.levers["us.tariff"].level = 90;
		});
		expect(
			revealed(high, [order("us.tariff", "raise50")], CALM_MARKET).levers["us.tariff"].level,
		).toBe(140);
		const low = planning((g) => {
			g.levers["us.tariff"].level = 8;
		});
		expect(revealed(low, [order("us.tariff", "lower24")]).levers["us.tariff"].level).toBe(0);
	});

	it("beyond saturation a further step is read as words (R9)", () => {
		const game = planning((g) => {
			g.levers["us.tariff"].level = 104;
		});
		expect(revealed(game, [order("us.tariff", "raise25")]).blows.map((b) => b.severity)).toEqual([
			1,
		]);
	});
});

describe("the market (R14)", () => {
	it("may fall after a heavy step, at the cost of business", () => {
		const after = revealed(planning(), [order("us.tariff", "raise25")], FALLING);
		expect(after.vars.marketMonth).toBe(1);
		expect(caused(after, "usBusiness", "event:marketFall")).toBe(-4);
	});

	it("lets a threat be dropped without loss of standing in the month after it fell", () => {
		const threat = revealed(planning(), [order("us.tariff", "threat100", "announce")], FALLING);
		const plan = later(threat, 2);
		const after = revealed(played(plan, "us", { type: "drop", lever: "us.tariff" }), []);
		expect(caused(after, "usHawks", "drop:us.tariff")).toBe(0);
	});
});

describe("the tariff in a deal", () => {
	const truce = () =>
		signed(planning(), "us", [swap([pick("us.tariff.lower10", 3)], [pick("cn.precursor.act")])]);

	it("is lowered on the day, and what was lowered is held until the clause ends", () => {
		const { "us.tariff": tariff } = truce().levers;
		expect([tariff.level, tariff.held, tariff.until]).toEqual([20, 10, 4]);
	});

	it("snaps back when the clause runs out and nobody renewed it (R19)", () => {
		const after = later(truce(), 5);
		expect(after.levers["us.tariff"].level).toBe(30);
		expect(after.closedNotes.map((n) => n.kind)).toContain("snapback");
	});

	it("stays lowered for good where the clause is open", () => {
		const open = signed(planning(), "us", [
			swap([pick("us.tariff.lower10", 0)], [pick("cn.precursor.act")]),
		]);
		const after = later(open, 6);
		expect([after.levers["us.tariff"].level, after.levers["us.tariff"].held]).toEqual([20, 0]);
	});

	it("raised against an exact word breaks it", () => {
		const plan = later(truce(), 2);
		const after = revealed(plan, [order("us.tariff", "raise10")], CALM_MARKET);
		expect(after.blows[0]?.breach).toBe(2);
		expect(after.promises.find((p) => p.clause === "us.tariff.lower10")?.status).toBe("broken");
		expect(caused(after, "trust", "breach:us.tariff.lower10")).toBe(-6);
	});

	it("announced breaks no word until it is carried out", () => {
		const after = revealed(later(truce(), 2), [order("us.tariff", "raise10", "announce")]);
		expect(after.blows[0]?.breach).toBe(0);
	});

	it("threatened can be traded away before its date, at no loss of standing (R15)", () => {
		const threat = revealed(planning(), [order("us.tariff", "threat100", "announce")], CALM_MARKET);
		const after = signed(threat, "cn", [
			swap([pick("us.tariff.dropThreat")], [pick("cn.purchases.normal", 12)]),
		]);
		expect([after.levers["us.tariff"].announced, after.levers["us.tariff"].level]).toEqual([
			-1, 30,
		]);
		expect(caused(after, "usHawks", "clause:us.tariff.dropThreat")).toBe(-1);
		expect(refusal(later(after, 2), "us.tariff", "threat100", "announce")).toBeNull();
	});
});
