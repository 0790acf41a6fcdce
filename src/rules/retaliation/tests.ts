// Reads a rule's tests and scales against a situation.
import type { FeatureScale, FeatureTest, Situation } from "../rows.ts";

/** True where every test holds; an empty list always holds. */
export function allHold(tests: readonly FeatureTest[], situation: Situation): boolean {
	for (let i = 0; i < tests.length; i++) {
		const test = tests[i] as FeatureTest;
		const value = situation[test[0]];
		const bound = test[2];
		switch (test[1]) {
			case "<":
				if (!(value < bound)) return false;
				break;
			case "<=":
				if (!(value <= bound)) return false;
				break;
			case "=":
				if (value !== bound) return false;
				break;
			case ">=":
				if (!(value >= bound)) return false;
				break;
			case ">":
				if (!(value > bound)) return false;
				break;
		}
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
