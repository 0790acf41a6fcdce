// Washington's port fees: announced far ahead, charged on their date, suspended against the other side's.
import { describe, expect, it } from "vitest";
import { createGame } from "../../../src/rules/index.ts";
import { START } from "../../support/plain-walker.ts";
import { describeActs } from "./acts.ts";
import { book, later, order, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("us.fees", [
	{
		act: "charge",
		from: 0,
		to: 1,
		cost: 1,
		blow: 2,
		announce: 0,
		delay: 2,
		refused: [[1, "atLimit"]],
	},
	{ act: "lift", from: 1, to: 0, cost: 0, blow: -1, refused: [[0, "atLimit"]] },
]);

describe("port fees", () => {
	it("stand announced for October when the game begins (R10)", () => {
		const { announced, due, act } = createGame(book, START).levers["us.fees"];
		expect([announced, due, act]).toEqual([1, 6, "charge"]);
	});

	it("thin out the lane of ships in force", () => {
		const after = later(revealed(planning(), [order("us.fees", "charge")]), 3);
		expect(after.vars.shipsVol).toBeLessThan(later(planning(), 3).vars.shipsVol);
	});

	it("in force after their date, as a measure due and not as a new order", () => {
		const waiting = planning((g) =>
			Object.assign(g.levers["us.fees"], { announced: 1, due: 2, act: "charge" }),
		);
		const after = revealed(later(waiting, 2), []);
		expect(after.levers["us.fees"].level).toBe(1);
		expect(after.blows.map((b) => [b.source, b.surprise])).toEqual([["due", 0]]);
	});
});

describe("port fees in a deal", () => {
	it("announced ones are suspended before their date, and come back after a year", () => {
		const threat = revealed(planning(), [order("us.fees", "charge", "announce")]);
		const after = signed(threat, "us", [
			swap([pick("us.fees.off", 12)], [pick("cn.precursor.act")]),
		]);
		const { level, announced, held, until } = after.levers["us.fees"];
		expect([level, announced, held, until]).toEqual([0, -1, 1, 13]);
	});

	it("fees against fees: both sides' are off, and charging again breaks the word", () => {
		const game = planning((g) => {
			g.levers["us.fees"].level = 1;
			g.levers["cn.fees"].level = 1;
		});
		const off = signed(game, "cn", [swap([pick("us.fees.off", 12)], [pick("cn.fees.off", 12)])]);
		expect([off.levers["us.fees"].level, off.levers["cn.fees"].level]).toEqual([0, 0]);
		const after = revealed(later(off, 2), [order("us.fees", "charge")]);
		expect(after.blows[0]?.breach).toBe(2);
	});
});
