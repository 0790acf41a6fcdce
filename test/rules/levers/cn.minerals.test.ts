// The ban on gallium, germanium and antimony: in force, or suspended with the law kept ready.
import { describe, expect, it } from "vitest";
import { score } from "../../../src/rules/index.ts";
import { describeActs } from "./acts.ts";
import { book, later, order, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("cn.minerals", [
	{ act: "ban", from: 0, to: 1, cost: 1, blow: 3, refused: [[1, "atLimit"]] },
	{ act: "suspend", from: 1, to: 0, cost: 0, blow: -2, refused: [[0, "atLimit"]] },
]);

const supply = (game: Parameters<typeof score>[1]): number => score(book, game, "us").dimensions[2];

describe("the minerals ban", () => {
	it("weighs on Washington's supply in force, and by half where it is only suspended (R19)", () => {
		const banned = planning();
		const free = planning((g) => {
			g.levers["cn.minerals"].level = 0;
		});
		const held = revealed(banned, [order("cn.minerals", "suspend")]);
		expect(held.levers["cn.minerals"].held).toBe(1);
		expect(supply(banned)).toBeLessThan(supply(held));
		expect(supply(held)).toBeLessThan(supply(free));
		expect(supply(free) - supply(held)).toBeCloseTo(
			(supply(free) - supply(banned)) * book.n.shadow,
			1,
		);
	});
});

describe("the minerals ban in a deal", () => {
	const off = () =>
		signed(planning(), "us", [
			swap([pick("us.tariff.lower10", 12)], [pick("cn.minerals.suspend", 12)]),
		]);

	it("is off for a year, law kept ready", () => {
		const { level, held, until } = off().levers["cn.minerals"];
		expect([level, held, until]).toEqual([0, 1, 13]);
	});

	it("taken up again within the year is a breach, and no longer held", () => {
		const after = revealed(later(off(), 2), [order("cn.minerals", "ban")]);
		expect(after.blows[0]?.breach).toBe(2);
		expect([after.levers["cn.minerals"].level, after.levers["cn.minerals"].held]).toEqual([1, 0]);
	});

	it("cannot be suspended where it is not in force", () => {
		const free = planning((g) => {
			g.levers["cn.minerals"].level = 0;
		});
		expect(() =>
			signed(free, "us", [
				swap([pick("us.tariff.lower10", 12)], [pick("cn.minerals.suspend", 12)]),
			]),
		).toThrow(/clauseNotOpen/);
	});
});
