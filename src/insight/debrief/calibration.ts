// How good forecasts were: said against happened, in bands of ten percent, and the Brier score.
import type { ScoredForecast } from "../../rules/index.ts";
import { hundredth } from "../rounding.ts";

/** Forecasts of one band: `said` and `came` as shares, 0-1. */
export interface Band {
	from: number;
	said: number;
	came: number;
	count: number;
}

export interface Calibration {
	bands: readonly Band[];
	/** Mean squared error, 0 best to 1 worst; saying fifty-fifty always gives 0.25. Null where none counted. */
	brier: number | null;
	counted: number;
	/** Forecasts whose condition was not met. */
	idle: number;
}

/** What always saying 50% scores. */
export const COIN = 0.25;
/** Forecasts under which nothing is concluded. */
export const FEW = 8;

/** A Brier score beside a coin's. */
export const againstCoin = (brier: number | null): "none" | "better" | "worse" | "even" =>
	brier === null ? "none" : brier < COIN ? "better" : brier > COIN ? "worse" : "even";

/** Judges forecasts together; those whose condition was not met do not count. */
export function calibration(scored: readonly ScoredForecast[]): Calibration {
	const counted = scored.filter(({ outcome }) => outcome !== -1);
	const bands: Band[] = [];
	for (let from = 0; from < 100; from += 10) {
		// 100% belongs to the highest band
		const to = from === 90 ? 101 : from + 10;
		const inside = counted.filter(({ percent }) => percent >= from && percent < to);
		if (inside.length === 0) continue;
		const said = inside.reduce((sum, { percent }) => sum + percent, 0) / inside.length / 100;
		const came = inside.filter(({ outcome }) => outcome === 1).length / inside.length;
		bands.push({ from, said: hundredth(said), came: hundredth(came), count: inside.length });
	}
	const errors = counted.map(({ percent, outcome }) => (percent / 100 - outcome) ** 2);
	const sum = errors.reduce((all, error) => all + error, 0);
	return {
		bands,
		brier: errors.length === 0 ? null : hundredth(sum / errors.length),
		counted: counted.length,
		idle: scored.length - counted.length,
	};
}
