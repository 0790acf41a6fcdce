// The own forecasts against what came: Brier score, and where one missed most.
import type { ScoredForecast } from "../../rules/index.ts";

/** A scored forecast with its penalty; null where its condition was not met. */
export interface JudgedForecast extends ScoredForecast {
	penalty: number | null;
}

export interface Forecasts {
	list: JudgedForecast[];
	/** Mean penalty of those that counted, 0 best to 1 worst; null where none did. */
	brier: number | null;
	counted: number;
	/** Better, worse, or as good as saying fifty-fifty each time. */
	against: "better" | "worse" | "even" | "none";
	/** The one that missed most; null where none counted. */
	worst: JudgedForecast | null;
}

/** Penalty of always saying 50%. */
export const COIN = 0.25;

/** Judges a seat's forecasts. */
export function judge(scored: readonly ScoredForecast[]): Forecasts {
	const list = scored.map(
		(one): JudgedForecast => ({
			...one,
			penalty: one.outcome === -1 ? null : (one.percent / 100 - one.outcome) ** 2,
		}),
	);
	const counted = list.flatMap((one) => (one.penalty === null ? [] : [one.penalty]));
	const mean =
		counted.length === 0 ? null : counted.reduce((sum, one) => sum + one, 0) / counted.length;
	const brier = mean === null ? null : Math.round(mean * 100) / 100;
	const worst = list.reduce<JudgedForecast | null>(
		(best, one) => ((one.penalty ?? -1) > (best?.penalty ?? -1) ? one : best),
		null,
	);
	return {
		list,
		brier,
		counted: counted.length,
		against: brier === null ? "none" : brier < COIN ? "better" : brier > COIN ? "worse" : "even",
		worst,
	};
}
