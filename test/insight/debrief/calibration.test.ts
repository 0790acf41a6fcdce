// Calibration: bands of ten percent, the Brier score, and forecasts whose condition was not met left out.
import { describe, expect, it } from "vitest";
import { againstCoin, calibration } from "../../../src/insight/debrief/calibration.ts";
import type { ScoredForecast } from "../../../src/rules/index.ts";

const said = (percent: number, outcome: ScoredForecast["outcome"]): ScoredForecast => ({
	given: "",
	expects: "words",
	percent,
	month: 1,
	outcome,
});

describe("calibration", () => {
	it("puts forecasts into bands by what was said, and tells how many came", () => {
		const { bands, counted, idle } = calibration([
			said(61, 1),
			said(69, 0),
			said(70, 1),
			said(5, 0),
			said(99, -1),
		]);
		expect(bands).toEqual([
			{ from: 0, said: 0.05, came: 0, count: 1 },
			{ from: 60, said: 0.65, came: 0.5, count: 2 },
			{ from: 70, said: 0.7, came: 1, count: 1 },
		]);
		expect({ counted, idle }).toEqual({ counted: 4, idle: 1 });
	});

	it("counts certainty in the highest band", () => {
		expect(calibration([said(100, 1), said(95, 1)]).bands).toEqual([
			{ from: 90, said: 0.98, came: 1, count: 2 },
		]);
	});

	it("scores right certainty 0, wrong certainty 1, and a coin's saying a quarter", () => {
		expect(calibration([said(100, 1)]).brier).toBe(0);
		expect(calibration([said(100, 0)]).brier).toBe(1);
		expect(calibration([said(50, 0), said(50, 1)]).brier).toBe(0.25);
		expect([0.1, 0.25, 0.6, null].map(againstCoin)).toEqual(["better", "even", "worse", "none"]);
	});

	it("has no score where nothing counted", () => {
		expect(calibration([said(40, -1)])).toEqual({ bands: [], brier: null, counted: 0, idle: 1 });
	});
});
