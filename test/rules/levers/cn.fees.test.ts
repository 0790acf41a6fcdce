// Beijing's port fees, the mirror of Washington's.
import { describe, expect, it } from "vitest";
import { score } from "../../../src/rules/index.ts";
import { describeActs } from "./acts.ts";
import { book, later, order, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("cn.fees", [
	{ act: "charge", from: 0, to: 1, cost: 1, blow: 2, announce: 0, refused: [[1, "atLimit"]] },
	{ act: "lift", from: 1, to: 0, cost: 0, blow: -1, refused: [[0, "atLimit"]] },
]);

const charged = () =>
	planning((g) => {
		g.levers["cn.fees"].level = 1;
		g.levers["us.fees"].level = 1;
	});

describe("port fees of Beijing", () => {
	it("cost Washington's economy, and thin out the lane of ships", () => {
		const game = revealed(planning(), [order("cn.fees", "charge")]);
		expect(score(book, game, "us").dimensions[0]).toBeLessThan(
			score(book, planning(), "us").dimensions[0],
		);
		expect(later(game, 3).vars.shipsVol).toBeLessThan(later(planning(), 3).vars.shipsVol);
	});

	it("in a deal are off for a year and can return after it", () => {
		const off = signed(charged(), "us", [
			swap([pick("us.fees.off", 12)], [pick("cn.fees.off", 12)]),
		]);
		off.months = 14;
		expect([off.levers["cn.fees"].level, off.levers["cn.fees"].held]).toEqual([0, 1]);
		expect(later(off, 14).levers["cn.fees"].level).toBe(1);
	});

	it("charged again within the year break the word", () => {
		const off = signed(charged(), "us", [
			swap([pick("us.fees.off", 12)], [pick("cn.fees.off", 12)]),
		]);
		expect(revealed(later(off, 2), [order("cn.fees", "charge")]).blows[0]?.breach).toBe(2);
	});
});
