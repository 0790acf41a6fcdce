/** A seat's forecasts are judged by those that its people wrote. */
import { expect, it } from "vitest";
import { judge, ownOf } from "../../../src/insight/debrief/forecasts.ts";
import type { ScoredForecast } from "../../../src/rules/index.ts";

it("a forecast that was written in somebody's place is neither told nor judged as theirs", () => {
	const one = (month: number, outcome: ScoredForecast["outcome"]): ScoredForecast => ({
		month,
		given: "",
		expects: "words",
		percent: 60,
		outcome,
	});
	const all = judge([one(1, 1), one(2, 0), one(3, -1)]);
	const own = ownOf(all, (month) => month !== 2);
	expect(own.list.map(({ month }) => month)).toEqual([1, 3]);
	expect(own).toMatchObject({ counted: 1, idle: 1, brier: 0.16 });
	expect(ownOf(all, () => false)).toMatchObject({ list: [], brier: null, against: "none" });
});
