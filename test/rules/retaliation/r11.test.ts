// R11 Summit shield: before a leaders' meeting Washington shelves sanctions and avoids major controls.
import { describe, expect, it } from "vitest";
import { againstBeijing, againstWashington, chance, hard, noBlow, speaks } from "./situation.ts";

describe("R11 summit shield", () => {
	const spying = (shield: number) =>
		noBlow("us", { happens: 1, cyber: 1, severity: 3, truce: 1, shield });
	const fees = (shield: number) => againstWashington({ fees: 1, severity: 2, truce: 1, shield });

	it("shelves prepared sanctions for a meeting, and imposes them without one", () => {
		expect(chance(spying(0.8), "soften")).toBeGreaterThan(0.5);
		expect(chance(spying(0), "symbolic")).toBeGreaterThan(0.5);
	});

	it("holds back more where the White House holds the agencies (0.8) than where not (0.4)", () => {
		expect(hard(fees(0.8))).toBeLessThan(hard(fees(0.4)));
		expect(hard(fees(0.4))).toBeLessThan(hard(fees(0)));
		expect(hard(fees(0.8))).toBeLessThan(hard(fees(0.8), { without: "R11" }));
	});

	it("does not hold against a blow of severity 5", () => {
		const regime = againstWashington({
			chokepoint: 1,
			worldwide: 1,
			severity: 5,
			shield: 0.8,
			canMirror: 0,
		});
		expect(speaks("R11", regime)).toBe(false);
		expect(hard(regime)).toBeGreaterThan(0.9);
	});

	it("is Washington's alone", () => {
		expect(speaks("R11", againstBeijing({ listing: 1, severity: 2, summit: 1, shield: 0 }))).toBe(
			false,
		);
	});
});
