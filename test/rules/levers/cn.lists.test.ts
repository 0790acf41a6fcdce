// Lists of firms of arms and drones: cheap, of little effect, lifted for ninety days.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import { later, order, passed, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("cn.lists", [
	{ act: "add", from: 0, to: 1, cost: 1, blow: 1, refused: [[3, "atLimit"]] },
	{ act: "lift", from: 2, to: 1, cost: 0, blow: -1, refused: [[0, "atLimit"]] },
]);

const listed = () =>
	planning((g) => {
		g.levers["cn.lists"].level = 2;
	});

describe("the lists", () => {
	it("lifted by their own side stay ready", () => {
		const after = revealed(listed(), [order("cn.lists", "lift")]);
		expect([after.levers["cn.lists"].level, after.levers["cn.lists"].held]).toEqual([1, 2]);
	});

	it("added to without an answer leave a grievance (R21)", () => {
		expect(
			passed(revealed(planning(), [order("cn.lists", "add")])).vars.usGrievance,
		).toBeGreaterThan(0);
	});

	it("added to in the weeks after a truce come as a surprise (R6)", () => {
		const fresh = planning((g) => {
			g.vars.calmUntil = 1;
		});
		expect(revealed(fresh, [order("cn.lists", "add")]).blows[0]?.surprise).toBe(1);
	});
});

describe("the lists in a deal", () => {
	const off = (exact = true) =>
		signed(
			listed(),
			"us",
			[swap([pick("us.tariff.lower10", 3)], [pick("cn.lists.suspend", 3)], [], exact)],
			exact ? [] : [["wording", 99]],
		);

	it("are suspended whole, and return when the ninety days are over", () => {
		const after = off();
		expect([after.levers["cn.lists"].level, after.levers["cn.lists"].held]).toEqual([0, 2]);
		expect(later(after, 4).levers["cn.lists"].level).toBe(0);
		expect(later(after, 5).levers["cn.lists"].level).toBe(2);
	});

	it("run on with a truce that is prolonged: they are bound to its clock", () => {
		const game = listed();
		game.vars.truceUntil = 4;
		const rows = [swap([pick("us.tariff.lower10", 3)], [pick("cn.lists.suspend", 3)])];
		const longer = signed(later(signed(game, "us", rows), 2), "cn", [
			swap([], [], [pick("both.truce", 12)]),
		]);
		expect(longer.vars.truceUntil).toBe(16);
		expect(longer.levers["cn.lists"].until).toBe(16);
		expect(later(longer, 7).levers["cn.lists"].level).toBe(0);
	});

	it("added to against an exact word break it; against a loose one a name is too small to count", () => {
		expect(revealed(later(off(), 2), [order("cn.lists", "add")]).blows[0]?.breach).toBe(2);
		expect(revealed(later(off(false), 2), [order("cn.lists", "add")]).blows[0]?.breach).toBe(0);
	});
});
