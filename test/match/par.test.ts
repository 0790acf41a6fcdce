// Par is the record's own score, month by month.
import { expect, it } from "vitest";
import { parByMonth } from "../../src/insight/history/par.ts";
import { bookOf, parOf } from "../../src/match/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();

it("is what the replay of history scores, where the game reads the open questions as the record does", () => {
	const history = parByMonth(bookOf(scenario));
	expect(parOf(scenario, { ...START })).toEqual({
		us: history.us.slice(0, 8),
		cn: history.cn.slice(0, 8),
	});
});

it("is the same for a game that takes over in the middle, and as long as the record in a long game", () => {
	expect(parOf(scenario, { ...START, takeOver: 5 })).toEqual(parOf(scenario, { ...START }));
	expect(parOf(scenario, { ...START, months: 12 }).us).toHaveLength(8);
});
