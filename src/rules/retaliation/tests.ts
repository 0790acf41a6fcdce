// Reads a rule's tests and scales against a situation.
import { meets } from "../compare.ts";
import type { FeatureScale, FeatureTest, Situation } from "../retaliation-rows.ts";

/** True where every test holds; an empty list always holds. */
export function allHold(tests: readonly FeatureTest[], situation: Situation): boolean {
	for (let i = 0; i < tests.length; i++) {
		const test = tests[i] as FeatureTest;
		if (!meets(situation[test[0]], test[1], test[2])) return false;
	}
	return true;
}

/** `start` plus each feature times its factor. */
export function scaled(start: number, scale: FeatureScale, situation: Situation): number {
	let sum = start;
	for (let i = 0; i < scale.length; i++) {
		const [feature, factor] = scale[i] as FeatureScale[number];
		sum += factor * situation[feature];
	}
	return sum;
}
