// What a search found next best: told of plans and answers, where it was looked at enough, and never a part of the plan.
import { describe, expect, test } from "vitest";
import { nextBest } from "../../src/players/index.ts";
import type { SeatMove } from "../../src/rules/index.ts";

const order = (act: string): SeatMove => ({
	type: "order",
	lever: "us.tariff",
	act,
	step: "now",
});
const seal: SeatMove = { type: "seal" };
const thought = (move: SeatMove, { value = 0, visits = 50, rest = [] as SeatMove[] } = {}) => ({
	move,
	value,
	visits,
	rest,
});

describe("next best to a move", () => {
	test("is the second of the thoughts, near where it led nearly as far", () => {
		const best = thought(order("raise10"), { value: 5, rest: [seal] });
		const second = (value: number) => nextBest([best, thought(order("cut10"), { value })]);
		expect(second(4.5)).toEqual({ move: order("cut10"), near: true });
		expect(second(3.5)).toEqual({ move: order("cut10"), near: false });
	});

	test("may be a plan of no order, though every plan ends with a seal", () => {
		const best = thought(order("raise10"), { rest: [seal] });
		expect(nextBest([best, thought(seal)])?.move).toEqual(seal);
		expect(nextBest([thought(seal), thought(order("cut10"))])?.move).toEqual(order("cut10"));
	});

	test("is no further order of the same plan, and nothing that was hardly looked at", () => {
		const best = thought(order("raise10"), { rest: [order("cut10"), seal] });
		expect(nextBest([best, thought(order("cut10"))])).toBeNull();
		expect(nextBest([best, thought(order("drop24"), { visits: 11 })])).toBeNull();
		expect(nextBest([best])).toBeNull();
		expect(nextBest([])).toBeNull();
	});

	test("is told of no offer and no signature: what is said in talks stays a side's own", () => {
		const talks: SeatMove[] = [{ type: "accept" }, { type: "leave" }, { type: "offer", rows: [] }];
		for (const move of talks)
			expect(nextBest([thought(move), thought({ type: "refuse" })])).toBeNull();
	});
});
