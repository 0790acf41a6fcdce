// What the rules promise in one direction only: heavier blows, surprise, restraint.
import fc from "fast-check";
import { expect as assert, describe, it } from "vitest";
import { HARD_ANSWERS } from "../../../src/rules/retaliation/expect.ts";
import type { Situation } from "../../../src/rules/retaliation-rows.ts";
import { anyBlow, anySituation } from "./any-situation.ts";
import { ask, chance, hard } from "./situation.ts";

describe("what the rules promise", () => {
	it("never makes silence likelier by a heavier blow", () => {
		fc.assert(
			fc.property(anyBlow, (blow) => {
				let last = 1;
				for (const severity of [1, 2, 3, 4, 5]) {
					const silence = chance({ ...blow, severity }, "none");
					assert(silence).toBeLessThanOrEqual(last + 1e-12);
					last = silence;
				}
			}),
		);
	});

	it("never makes an answer milder by surprise, nor silence likelier", () => {
		fc.assert(
			fc.property(anyBlow, fc.integer({ min: 2, max: 5 }), (blow, severity) => {
				const calm = { ...blow, severity };
				const after = { ...calm, surprise: 1 };
				assert(chance(after, "none")).toBeLessThanOrEqual(chance(calm, "none") + 1e-12);
				assert(weight(after)).toBeGreaterThanOrEqual(weight(calm) - 1e-12);
			}),
		);
	});

	it("never makes Washington harder by shield, dependence or shortage", () => {
		fc.assert(
			fc.property(
				anySituation,
				fc.constantFrom("shield", "dependence", "shortage"),
				(situation, feature) => {
					const blow: Situation = {
						...situation,
						escalates: 1,
						toUs: 1,
						toCn: 0,
						cyber: 0,
						happens: 0,
					};
					const free = hard({ ...blow, [feature]: 0 } as Situation);
					assert(hard({ ...blow, [feature]: 0.8 } as Situation)).toBeLessThanOrEqual(free + 1e-12);
				},
			),
		);
	});
});

/** Mean intensity of the answer, words counting nothing. */
const weight = (situation: Situation): number =>
	ask(situation).answers.reduce(
		(sum, one) => sum + (HARD_ANSWERS.includes(one.answer) ? one.p * one.intensity : 0),
		0,
	);
