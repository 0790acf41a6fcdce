// The whole sensitivity of the scenario: every number set by hand and every weight of the retaliation rules.
import type { RetaliationRule } from "../../rules/retaliation-rows.ts";
import type { Case } from "../backtest/refit.ts";
import { type NumberData, type NumberEffect, type Outcome, shakeNumbers } from "./numbers.ts";
import { type Hits, shakeRules, type WeightEffect } from "./rules.ts";
import { STEP } from "./shake.ts";

export interface SensitivityData extends NumberData {
	rules: readonly RetaliationRule[];
	cases: readonly Case[];
}

export interface Sensitivity {
	/** Share by which each was moved. */
	step: number;
	/** With everything as shipped. */
	base: { replay: Outcome; backtest: Hits };
	/** Largest effect first. */
	numbers: NumberEffect[];
	weights: WeightEffect[];
}

/** Moves everything, one at a time. Takes some tens of seconds; equal data give equal results. */
export function sensitivity(data: SensitivityData): Sensitivity {
	const numbers = shakeNumbers(data);
	const weights = shakeRules(data.rules, data.cases);
	return {
		step: STEP,
		base: { replay: numbers.base, backtest: weights.base },
		numbers: numbers.effects,
		weights: weights.effects,
	};
}
