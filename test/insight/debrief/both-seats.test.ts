// Both seats: what is told of a month stands in the record, and each seat is told to have seen its own view only.
import { describe, expect, it } from "vitest";
import {
	type BothSeats,
	bothSeatsOf,
	debriefOf,
	fiercest,
} from "../../../src/insight/debrief/index.ts";
import { replay, rulesEngine } from "../../../src/record/index.ts";
import { compile, type Game, other, view } from "../../../src/rules/index.ts";
import { ruleData } from "../../../src/scenario/index.ts";
import { playedGame } from "../../record/play.ts";
import { shippedScenario } from "../../support/scenario.ts";

const scenario = structuredClone(shippedScenario());
// home forbids sooner than as shipped, so that a few games tell of it
scenario.numbers.values.blockBelow.value = 45;
const book = compile(ruleData(scenario));
const games = [0.2, 0.4, 0.6, 0.7, 0.8, 0.9].map((calm) => {
	const { record, state } = playedGame(scenario, `both ${calm}`, { calm });
	const months = bothSeatsOf(record);
	if (!months) throw new Error("the record does not hold");
	const plans: Game[] = [];
	replay(record, rulesEngine(scenario), {
		each: (game) => {
			const last = plans.at(-1);
			if (game.phase === "plan" && last?.month !== game.month) plans.push(structuredClone(game));
			if (game.phase === "talks" && last?.phase === "plan")
				plans[plans.length - 1] = structuredClone(game);
		},
	});
	return { record, state, months, plans };
});
const all: { month: BothSeats; plan: Game }[] = games.flatMap(({ months, plans }) =>
	months.map((month, n) => ({ month, plan: plans[n] as Game })),
);

describe("a month from both seats", () => {
	it("has every month that was planned in", () => {
		for (const { months, plans } of games)
			expect(months.map(({ month }) => month)).toEqual(plans.map(({ month }) => month));
	});

	it("tells Washington the tap of the customs data, and Beijing the real one", () => {
		for (const { month, plan } of all) {
			expect(month.us.tap.seen).toBe(view(book, plan, "us").position.levers["cn.tap"].level);
			expect(month.us.tap.real).toBe(plan.levers["cn.tap"].level);
			expect(month.cn.tap.seen).toBe(month.cn.tap.real);
		}
		expect(all.some(({ month }) => month.us.tap.seen !== month.us.tap.real)).toBe(true);
	});

	it("orders, answers and offers are those of the record", () => {
		for (const { record, months } of games)
			for (const seat of ["us", "cn"] as const) {
				const moves = record.entries.filter((one) => one.seat === seat).map(({ move }) => move);
				const count = (type: string): number => moves.filter((move) => move.type === type).length;
				const sum = (of: (month: BothSeats) => number): number =>
					months.reduce((total, one) => total + of(one), 0);
				expect(sum((one) => one[seat].orders.length)).toBe(count("order"));
				expect(sum((one) => one[seat].drops.length)).toBe(count("drop"));
				expect(sum((one) => one[seat].offers.length)).toBe(count("offer"));
				expect(sum((one) => (one[seat].answer ? 1 : 0))).toBe(count("answer"));
				expect(sum((one) => one[seat].offers.filter(({ fate }) => fate === "signed").length)).toBe(
					record.entries.filter(
						({ move, seat: by }) => move.type === "accept" && by === other(seat),
					).length,
				);
			}
	});

	it("counts as refused what the debrief's own count does: by word, or by leaving the table", () => {
		let left = 0;
		for (const { record, months } of games) {
			const refused = months
				.flatMap(({ us, cn }) => [...us.offers, ...cn.offers])
				.filter(({ fate }) => fate === "refused").length;
			const debrief = debriefOf(record, "us", true);
			expect(debrief.ok && debrief.debrief.refused).toBe(refused);
			left += refused - record.entries.filter(({ move }) => move.type === "refuse").length;
		}
		expect(left).toBeGreaterThan(0);
	});

	it("says of a forecast what the rules say came of it", () => {
		let seen = 0;
		for (const { months, state } of games)
			for (const seat of ["us", "cn"] as const)
				for (const scored of state[seat].scored) {
					const told = months.find(({ month }) => month === scored.month)?.[seat].forecast;
					expect(told?.outcome).toBe(scored.outcome);
					expect(told?.percent).toBe(scored.percent);
					seen++;
				}
		expect(seen).toBeGreaterThan(4);
	});

	it("what home forbids is part of what was open, and a group is then too low", () => {
		let forbidden = 0;
		for (const { month } of all)
			for (const seat of ["us", "cn"] as const) {
				const { blocked, open, groups } = month[seat];
				expect(blocked.length).toBeLessThanOrEqual(open);
				for (const id of blocked) expect(book.clauses[id]?.seat).toBe(seat);
				expect(blocked.length === 0 || groups.some(({ low }) => low)).toBe(true);
				forbidden += blocked.length;
			}
		expect(forbidden).toBeGreaterThan(0);
	});

	it("the fiercest month is the one in which most was struck", () => {
		const heat = ({ us, cn }: BothSeats): number =>
			[...us.blows, ...cn.blows].reduce((sum, { severity }) => sum + severity, 0);
		for (const { months } of games)
			expect(heat(fiercest(months) as BothSeats)).toBe(Math.max(...months.map(heat)));
		expect(fiercest([])).toBeUndefined();
	});
});
