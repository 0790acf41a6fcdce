// R20 Bad-faith spiral: under vague terms both accuse each other, and trust is what goes.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, noBlow, speaks } from "./situation.ts";

describe("R20 bad-faith spiral", () => {
	const accused = noBlow("cn", { accuses: 1, truce: 1, looseTruce: 1, severity: 1 });

	it("answers an accusation with words", () => {
		expect(chance(accused, "none")).toBeGreaterThan(0.5);
		expect(chance(accused, "none")).toBeGreaterThan(chance(accused, "none", { without: "R20" }));
	});

	it("does so the more, the vaguer the terms", () => {
		const worded = { ...accused, looseTruce: 0 };
		expect(chance(accused, "partial", { without: "R7" })).toBe(0);
		expect(chance(accused, "none", { without: "R7" })).toBeGreaterThan(
			chance(worded, "none", { without: "R7" }),
		);
	});

	it("leaves deals half delivered and easings refused where trust is low", () => {
		const deal = (trust: number) => noBlow("us", { agrees: 1, truce: 1, severity: 4, trust });
		expect(chance(deal(0.1), "partial")).toBeGreaterThan(chance(deal(0.6), "partial"));
		const easing = (trust: number) => noBlow("cn", { eases: 1, tariff: 1, severity: 3, trust });
		expect(chance(easing(0.1), "decline")).toBeGreaterThan(chance(easing(0.6), "decline"));
	});

	it("does not speak where trust is high or a blow has fallen", () => {
		expect(speaks("R20", noBlow("us", { agrees: 1, truce: 1, severity: 4, trust: 0.9 }))).toBe(
			false,
		);
		expect(speaks("R20", againstBeijing({ tariff: 1, trust: 0 }))).toBe(false);
	});
});
