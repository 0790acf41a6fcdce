// Regret: another plan is weighed from what the seat could see, under the same luck, and the same way every time.
import { describe, expect, it } from "vitest";
import {
	type Effort,
	type MonthRegret,
	type PlanMade,
	plansOf,
	regretOf,
	wholeOf,
} from "../../../src/insight/regret/index.ts";
import { type Game, other, type Seat } from "../../../src/rules/index.ts";
import { playedGame } from "../../record/play.ts";
import { shippedScenario } from "../../support/scenario.ts";

const scenario = shippedScenario();
const { record } = playedGame(scenario, "regret", { calm: 0.5 });
const EFFORT: Effort = { playouts: 30, candidates: 2, choosing: 5, weighing: 10 };

const found = (seat: Seat) => {
	const plans = plansOf(record, seat);
	if (!plans) throw new Error("the record does not hold");
	return plans;
};
function planAt(index: number, seat: Seat = "us"): PlanMade {
	const plan = found(seat).plans[index];
	if (!plan) throw new Error("no such month");
	return plan;
}
function reckoned(plan: PlanMade, seat: Seat = "us"): { regret: MonthRegret; breaths: number[] } {
	const steps = regretOf(found(seat).book, scenario.players.historical, seat, plan, EFFORT, 7);
	const breaths: number[] = [];
	for (;;) {
		const step = steps.next();
		if (step.done) return { regret: step.value, breaths };
		breaths.push(step.value);
	}
}

describe("plans of a record", () => {
	it("leave out the one in the middle of which a game was broken off", () => {
		const middle = record.entries.findLastIndex(({ move }) => move.type === "order");
		const cut = { ...record, entries: record.entries.slice(0, middle + 1) };
		const { plans } = found("us");
		const left = plansOf(cut, "us")?.plans ?? [];
		expect(left.length).toBeLessThan(plans.length);
		expect(left).toEqual(plans.slice(0, left.length));
	});

	it.each(["us", "cn"] as const)("%s: each month's orders and drops, in order", (seat) => {
		const { plans } = found(seat);
		expect(plans.map(({ month }) => month)).toEqual(plans.map((_, n) => n + 1));
		const made = plans.flatMap((plan) => plan.made);
		expect(made).toEqual(
			record.entries
				.filter((one) => one.seat === seat && ["order", "drop"].includes(one.move.type))
				.map(({ move }) => move),
		);
		expect(made.length).toBeGreaterThan(0);
		for (const { position } of plans) expect(position.phase).toBe("plan");
	});
});

describe("a month's regret", { timeout: 30_000 }, () => {
	it("is the same again, tells of pairs under equal luck, and leaves the position alone", () => {
		const plan = planAt(0);
		const before = structuredClone(plan.position);
		const { regret } = reckoned(plan);
		expect(plan.position).toEqual(before);
		expect(reckoned(plan).regret).toEqual(regret);
		expect(regret.pairs).toBe(EFFORT.weighing);
		expect(regret.gain).toBeCloseTo(regret.bestWorth - regret.madeWorth, 9);
		expect(regret.within).toBeGreaterThan(0);
		expect(regret.compared).toBeLessThanOrEqual(EFFORT.candidates);
		expect(JSON.stringify(regret.best)).not.toBe(JSON.stringify(plan.made));
	});

	it("breathes for about all that was announced", () => {
		const { breaths } = reckoned(planAt(1));
		const sum = breaths.reduce((all, one) => all + one, 0);
		expect(sum).toBeGreaterThan(0.6 * wholeOf(EFFORT));
		expect(sum).toBeLessThanOrEqual(wholeOf(EFFORT));
		expect(breaths.length).toBeGreaterThan(4);
	});

	it.each(["us", "cn"] as const)(
		"%s: two states that look alike to it are judged alike",
		(seat) => {
			const plan = planAt(2, seat);
			const twin: Game = structuredClone(plan.position);
			const them = other(seat);
			twin[them].points += 1;
			twin[them].forecast = { given: "", expects: "words", percent: 90 };
			twin.vars[`${them}Sum1`] += 20;
			if (seat === "us") twin.levers["cn.tap"].level = 100 - twin.levers["cn.tap"].level / 2;
			expect(reckoned({ ...plan, position: twin }, seat).regret).toEqual(
				reckoned(plan, seat).regret,
			);
		},
	);

	it("finds that a blow that breaks the truce was worse than another plan", () => {
		const plan = planAt(0);
		const position = structuredClone(plan.position);
		position.vars.tension = 9.2;
		const { regret } = reckoned({
			...plan,
			position,
			made: [{ type: "order", lever: "us.chips", act: "tighten", step: "now" }],
		});
		expect(regret.gain).toBeGreaterThan(3);
		expect(regret.best).not.toBeNull();
	});
});
