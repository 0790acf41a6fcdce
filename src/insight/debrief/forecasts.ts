// The own forecasts against what came: each one's penalty, the calibration of all, and where one missed most.
import type { ScoredForecast } from "../../rules/index.ts";
import { againstCoin, type Calibration, calibration } from "./calibration.ts";

/** A scored forecast with its penalty; null where its condition was not met. */
export interface JudgedForecast extends ScoredForecast {
	penalty: number | null;
}

export interface Forecasts extends Calibration {
	list: JudgedForecast[];
	/** Better, worse, or as good as saying fifty-fifty each time. */
	against: ReturnType<typeof againstCoin>;
	/** The one that missed most; null where none counted. */
	worst: JudgedForecast | null;
}

/** Those of the months in which `isOwn` says that a person wrote the forecast, judged by themselves. */
export const ownOf = ({ list }: Forecasts, isOwn: (month: number) => boolean): Forecasts =>
	judge(list.filter(({ month }) => isOwn(month)));

/** Judges a seat's forecasts. */
export function judge(scored: readonly ScoredForecast[]): Forecasts {
	const list = scored.map(
		(one): JudgedForecast => ({
			...one,
			penalty: one.outcome === -1 ? null : (one.percent / 100 - one.outcome) ** 2,
		}),
	);
	const all = calibration(scored);
	const worst = list.reduce<JudgedForecast | null>(
		(best, one) => ((one.penalty ?? -1) > (best?.penalty ?? -1) ? one : best),
		null,
	);
	return { ...all, list, against: againstCoin(all.brier), worst };
}
