// Farm purchases: bought and stopped by steps, promised as a level that is delivered over months.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import { caused, later, order, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("cn.purchases", [
	{ act: "buy", from: 0, to: 1, cost: 0, blow: -2, refused: [[3, "atLimit"]] },
	{ act: "stop", from: 2, to: 1, cost: 1, blow: 2, refused: [[0, "atLimit"]] },
]);

const at = (level: number) =>
	planning((g) => {
		g.levers["cn.purchases"].level = level;
	});

describe("purchases", () => {
	it("move the farms of the other side every month, both ways", () => {
		expect(caused(later(at(0), 2), "usFarms", "lever:cn.purchases")).toBeLessThan(0);
		expect(caused(later(at(2), 2), "usFarms", "lever:cn.purchases")).toBeGreaterThan(0);
	});

	it("fill the farm lane with a lag: half this month, half the next", () => {
		const bought = revealed(at(0), [order("cn.purchases", "buy")]);
		const before = bought.vars.farmVol;
		const [first, second] = [later(bought, 2).vars.farmVol, later(bought, 3).vars.farmVol];
		expect(first).toBeGreaterThan(before);
		expect(second).toBeGreaterThan(first);
		expect(later(bought, 4).vars.farmVol).toBeCloseTo(second, 1);
	});
});

describe("purchases in a deal", () => {
	const promised = (exact = true, dice: Parameters<typeof signed>[3] = []) =>
		signed(
			at(0),
			"us",
			[swap([pick("us.tariff.lower10", 12)], [pick("cn.purchases.normal", 12)], [], exact)],
			dice,
		);

	it("rise by one step a month to the promised level, not above", () => {
		const after = promised();
		expect(after.levers["cn.purchases"].level).toBe(1);
		expect([3, 4].map((month) => later(after, month).levers["cn.purchases"].level)).toEqual([2, 2]);
	});

	it("are due until delivered, then kept", () => {
		const after = promised();
		const status = (game: typeof after) =>
			game.promises.find((p) => p.clause === "cn.purchases.normal")?.status;
		expect([status(after), status(later(after, 3))]).toEqual(["due", "kept"]);
	});

	it("read in two ways are delivered one step short (R20)", () => {
		const after = later(promised(false, [["wording", 0]]), 5);
		expect(after.levers["cn.purchases"].level).toBe(1);
		expect(after.promises.find((p) => p.clause === "cn.purchases.normal")?.status).toBe("split");
	});

	it("stopped against the word break it, and are no longer delivered", () => {
		const broken = revealed(later(promised(), 4), [order("cn.purchases", "stop")]);
		expect(broken.blows[0]?.breach).toBe(2);
		expect(later(broken, 7).levers["cn.purchases"].level).toBe(1);
	});

	it("need no promise where they already stand higher", () => {
		expect(() =>
			signed(at(2), "us", [
				swap([pick("us.tariff.lower10", 12)], [pick("cn.purchases.normal", 12)]),
			]),
		).toThrow(/clauseNotOpen/);
	});
});
