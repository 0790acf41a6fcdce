// How a class's forecasts did: said against happened, by side, and whether a coin would have done better.
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import { againstCoin, type Calibration, FEW } from "../../../insight/debrief/calibration.ts";

export { COIN } from "../../../insight/debrief/calibration.ts";

/** Share by which what was said and what came must differ to be told. */
const APART = 0.05;

export interface ForecastModel {
	/** Bands of each side that hold a forecast. */
	sides: Readonly<Record<"us" | "cn", Calibration>>;
	all: Calibration;
	/** Mean chance that was given, and share that came, 0-1. */
	said: number;
	came: number;
	/** Against a coin. */
	against: "none" | "better" | "worse" | "even";
	/** Things came less often than was said, more often, or about as often. */
	lean: "over" | "under" | "near";
	few: boolean;
}

/** The forecasts of a class. */
export function forecastModel({ forecasts }: Pick<ClassDebrief, "forecasts">): ForecastModel {
	const { all, us, cn } = forecasts;
	const mean = (of: "said" | "came"): number =>
		all.counted === 0
			? 0
			: all.bands.reduce((sum, band) => sum + band[of] * band.count, 0) / all.counted;
	const [said, came] = [mean("said"), mean("came")];
	const { brier } = all;
	return {
		sides: { us, cn },
		all,
		said,
		came,
		against: againstCoin(brier),
		lean: said - came > APART ? "over" : came - said > APART ? "under" : "near",
		few: all.counted < FEW,
	};
}
