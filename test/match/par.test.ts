// Par is the record's own score, month by month.
import { expect, it } from "vitest";
import { parOf } from "../../src/match/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();

it("gives one score a month and seat, within 0-100", () => {
	const par = parOf(scenario, { ...START });
	expect(par.us).toHaveLength(8);
	expect(par.cn).toHaveLength(8);
	for (const x of [...par.us, ...par.cn]) {
		expect(x).toBeGreaterThan(30);
		expect(x).toBeLessThan(100);
	}
});

it("is the same for a game that takes over in the middle, and as long as the record in a long game", () => {
	expect(parOf(scenario, { ...START, takeOver: 5 })).toEqual(parOf(scenario, { ...START }));
	expect(parOf(scenario, { ...START, months: 12 }).us).toHaveLength(8);
});
