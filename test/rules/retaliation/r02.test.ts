// R2 From proportion to excess: over repeated rounds China's answer grows relative to the trigger.
import { describe, expect, it } from "vitest";
import {
	againstBeijing,
	againstWashington,
	chance,
	intensity,
	lever,
	speaks,
} from "./situation.ts";

describe("R2 from proportion to excess", () => {
	const heavy = (boldness: number) => againstBeijing({ tariff: 1, severity: 4.6, boldness });

	it("makes an answer beyond the blow likelier with each round survived or won", () => {
		expect(chance(heavy(0.7), "exceed")).toBeGreaterThan(chance(heavy(0.2), "exceed"));
		expect(chance(heavy(0.4), "exceed")).toBeGreaterThan(
			chance(heavy(0.4), "exceed", { without: "R2" }),
		);
	});

	it("raises the answer's intensity with boldness", () => {
		const step = (boldness: number) => againstBeijing({ tariff: 1, severity: 3, boldness });
		expect(intensity(step(0.9), "mirror")).toBeGreaterThan(intensity(step(0.1), "mirror"));
	});

	it("lets Washington answer a world-wide regime with a heavier tariff", () => {
		const regime = againstWashington({ chokepoint: 1, worldwide: 1, severity: 5, canMirror: 0 });
		expect(lever(regime, "exceed")).toBe("us.tariff");
		expect(chance(regime, "exceed")).toBeGreaterThan(chance(regime, "cross"));
	});

	it("does not widen a running ladder: there each step is only matched", () => {
		const ladder = { ...heavy(0.4), ladder: 1 };
		expect(chance(ladder, "mirror")).toBeGreaterThan(0.7);
		expect(chance(ladder, "exceed")).toBeLessThan(0.1);
	});

	it("does not answer a mere threat with excess", () => {
		expect(chance({ ...heavy(0.7), threat: 1 }, "exceed")).toBe(0);
	});

	it("says nothing to a finding with a duty of zero", () => {
		expect(speaks("R2", againstWashington({ tariff: 1, zeroRate: 1, severity: 1 }))).toBe(false);
	});
});
