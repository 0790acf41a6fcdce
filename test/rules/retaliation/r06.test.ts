// R6 Betrayal premium: a restriction right after a truce or call is answered one to two steps heavier.
import { describe, expect, it } from "vitest";
import { againstBeijing, againstWashington, chance, hard, intensity, speaks } from "./situation.ts";

describe("R6 betrayal premium", () => {
	const listing = againstBeijing({ listing: 1, severity: 2, boldness: 0.3 });
	const chips = againstBeijing({ chips: 1, severity: 3, canMirror: 0 });
	const after = { surprise: 1 };

	it("makes the answer one step heavier than the same act at another time", () => {
		expect(intensity({ ...chips, ...after }, "cross")).toBe(intensity(chips, "cross") + 1);
	});

	it("makes it two steps heavier where the blow breaks an exactly worded promise", () => {
		const twice = intensity({ ...listing, ...after, breach: 1 }, "symbolic");
		expect(twice).toBeGreaterThan(intensity({ ...listing, ...after }, "symbolic"));
	});

	it("leaves little room for silence and turns a listing into a matter of supplies", () => {
		expect(chance({ ...listing, ...after }, "none")).toBeLessThan(chance(listing, "none") / 2);
		expect(chance({ ...listing, ...after }, "cross")).toBeGreaterThan(0.3);
	});

	it("holds for Washington as well", () => {
		const tap = againstWashington({ chokepoint: 1, severity: 4, canMirror: 0 });
		expect(hard({ ...tap, ...after })).toBeGreaterThan(hard(tap));
	});

	it("is about after, not near: a listing before talks draws a limited answer", () => {
		const before = { ...listing, channel: 1, boldness: 0.7 };
		expect(speaks("R6", before)).toBe(false);
		expect(chance(before, "symbolic")).toBeGreaterThan(chance(before, "cross"));
	});

	it("is not owed where the act was taken back at once, nor for a small matter", () => {
		expect(speaks("R6", { ...chips, ...after, withdrawn: 1 })).toBe(false);
		expect(speaks("R6", { ...listing, ...after, severity: 1 })).toBe(false);
	});
});
