// Beijing's counter-tariffs: steps, selective duties on farm goods and fuel, truce and snapback.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import { caused, later, order, pick, planning, refusal, revealed, signed, swap } from "./table.ts";

const none = (game: { vars: { selective: number } }): void => {
	game.vars.selective = 0;
};

describeActs("cn.tariff", [
	{ act: "raise10", from: 10, to: 20, cost: 2, blow: 4, announce: 1, refused: [[125, "atLimit"]] },
	{ act: "raise25", from: 10, to: 35, cost: 2, blow: 4, announce: 1, refused: [[125, "atLimit"]] },
	{ act: "raise50", from: 10, to: 60, cost: 2, blow: 5, announce: 1, refused: [[125, "atLimit"]] },
	{ act: "selective", from: 10, to: 10, cost: 1, blow: 3, announce: 0, state: none },
	{ act: "lower10", from: 10, to: 0, cost: 0, blow: -2, refused: [[0, "atLimit"]] },
	{ act: "endSelective", from: 10, to: 10, cost: 0, blow: -1 },
]);

describe("selective duties", () => {
	it("go in two steps and no further", () => {
		const full = planning((g) => {
			g.vars.selective = 2;
		});
		expect(refusal(full, "cn.tariff", "selective")).toBe("needsOtherLevel");
	});

	it("can only be ended where there are any", () => {
		expect(refusal(planning(none), "cn.tariff", "endSelective")).toBe("needsOtherLevel");
	});

	it("hold down the farm lane, and ending them frees it", () => {
		const game = planning((g) => {
			g.levers["cn.purchases"].level = 2;
			g.vars.selective = 2;
		});
		const ended = later(revealed(game, [order("cn.tariff", "endSelective")]), 3);
		expect(ended.vars.farmVol).toBeGreaterThan(later(game, 3).vars.farmVol);
	});
});

describe("counter-tariffs", () => {
	it("move no market: that is Washington's worry", () => {
		expect(revealed(planning(), [order("cn.tariff", "raise50")]).vars.marketMonth).toBe(0);
	});

	it("beyond saturation are words (R9)", () => {
		const game = planning((g) => {
			g.levers["cn.tariff"].level = 110;
		});
		expect(revealed(game, [order("cn.tariff", "raise10")]).blows[0]?.severity).toBe(1);
	});

	it("hurt the farms of the other side every month", () => {
		const after = later(revealed(planning(), [order("cn.tariff", "raise50")]), 2);
		expect(caused(after, "usFarms", "lever:cn.tariff")).toBeCloseTo(-0.04 * 60, 1);
	});
});

describe("counter-tariffs in a deal", () => {
	const lowered = () =>
		signed(planning(), "cn", [
			swap([pick("us.tariff.lower10", 3)], [pick("cn.tariff.lower10", 3)]),
		]);

	it("come down with the other side's and snap back with them", () => {
		const after = lowered();
		expect([after.levers["us.tariff"].level, after.levers["cn.tariff"].level]).toEqual([20, 0]);
		const back = later(after, 5);
		expect([back.levers["us.tariff"].level, back.levers["cn.tariff"].level]).toEqual([30, 10]);
	});

	it("raised against the word break it", () => {
		const after = revealed(later(lowered(), 2), [order("cn.tariff", "raise10")]);
		expect(after.blows[0]?.breach).toBe(2);
		expect(after.promises.find((p) => p.clause === "cn.tariff.lower10")?.status).toBe("broken");
	});

	it("can be lowered by a 24-point clause only where there are 24 points", () => {
		const rows = [swap([pick("us.tariff.lower24", 3)], [pick("cn.tariff.lower24", 3)])];
		expect(() => signed(planning(), "cn", rows)).toThrow(/clauseNotOpen/);
		const high = planning((g) => {
			g.levers["cn.tariff"].level = 34;
		});
		expect(signed(high, "cn", rows).levers["cn.tariff"].level).toBe(10);
	});

	it("threatened are traded away", () => {
		const threat = revealed(planning(), [order("cn.tariff", "raise50", "announce")]);
		const after = signed(threat, "us", [
			swap([pick("us.tariff.lower10", 12)], [pick("cn.tariff.dropThreat")]),
		]);
		expect(after.levers["cn.tariff"].announced).toBe(-1);
		expect(later(after, 3).levers["cn.tariff"].level).toBe(10);
	});
});
