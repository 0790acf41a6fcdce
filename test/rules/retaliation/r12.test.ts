// R12 Dependence restraint: while it depends on rare earths, Washington takes weaker steps or none.
import { describe, expect, it } from "vitest";
import {
	againstBeijing,
	againstWashington,
	chance,
	hard,
	intensity,
	lever,
	noBlow,
	speaks,
} from "./situation.ts";

describe("R12 dependence restraint", () => {
	const tap = (dependence: number) =>
		againstWashington({ chokepoint: 1, severity: 4, truce: 1, canMirror: 0, dependence });

	it("makes hard answers rarer and weaker", () => {
		expect(hard(tap(0.8))).toBeLessThan(hard(tap(0.1)));
		expect(intensity(tap(1), "cross")).toBeLessThan(intensity(tap(0.05), "cross"));
	});

	it("turns to sources of its own", () => {
		expect(lever(tap(0.8), "insure")).toBe("us.diversify");
		expect(chance(tap(0.8), "insure")).toBeGreaterThan(chance(tap(0.2), "insure"));
	});

	it("cushions its farms where the other side stops buying", () => {
		const boycott = againstWashington({ purchases: 1, severity: 2, dependence: 0.5 });
		expect(lever(boycott, "insure")).toBe("us.cushion");
		expect(chance(boycott, "insure")).toBeGreaterThan(0.5);
	});

	it("helps to shelve sanctions", () => {
		const spying = (dependence: number) =>
			noBlow("us", { happens: 1, cyber: 1, severity: 3, shield: 0.5, dependence });
		expect(chance(spying(0.9), "soften")).toBeGreaterThan(chance(spying(0.1), "soften"));
	});

	it("does not speak without dependence, before the shortage was felt, nor for Beijing", () => {
		expect(speaks("R12", tap(0))).toBe(false);
		expect(speaks("R12", againstBeijing({ chips: 1, dependence: 0.9, canMirror: 0 }))).toBe(false);
	});
});
