// R23 Loophole multiplier: names leak and are borne; the ownership rule multiplies the scope and reads as system-wide.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, speaks } from "./situation.ts";

describe("R23 loophole multiplier", () => {
	const names = againstBeijing({ listing: 1, severity: 2, boldness: 0.3 });
	const rule50 = againstBeijing({ listing: 1, worldwide: 1, severity: 5, canMirror: 0 });

	it("lets a list of names be borne with words or a small answer", () => {
		expect(chance(names, "none") + chance(names, "symbolic")).toBeGreaterThan(0.9);
		expect(speaks("R23", names)).toBe(true);
	});

	it("draws an answer beyond the blow for the ownership rule", () => {
		expect(chance(rule50, "exceed")).toBeGreaterThan(chance(rule50, "exceed", { without: "R23" }));
		expect(chance(rule50, "none")).toBeLessThan(0.05);
	});

	it("does not speak of other instruments, nor of Beijing's lists", () => {
		expect(speaks("R23", againstBeijing({ tariff: 1 }))).toBe(false);
		expect(speaks("R23", { ...names, toCn: 0, toUs: 1 })).toBe(false);
	});
});
