// R14 Market brake: after shares fall over an own threat, softer words come in one to three days.
import { describe, expect, it } from "vitest";
import { againstWashington, chance, hard, lag, noBlow, speaks } from "./situation.ts";

describe("R14 market brake", () => {
	const fall = (ownThreat: number) =>
		noBlow("us", { happens: 1, market: 1, severity: 2, ownThreat });

	it("softens in 1 to 3 days", () => {
		expect(chance(fall(1), "soften")).toBeGreaterThan(0.5);
		expect(lag(fall(1), "soften")).toEqual([1, 3]);
	});

	it("works the more where the fall is owed to an own threat", () => {
		expect(chance(fall(1), "soften")).toBeGreaterThan(chance(fall(0), "soften"));
	});

	it("holds back the next blow", () => {
		const blow = againstWashington({ tariff: 1, severity: 4 });
		expect(hard({ ...blow, market: 1, ownThreat: 1 })).toBeLessThan(hard(blow));
	});

	it("does not speak on a calm market, nor for Beijing", () => {
		expect(speaks("R14", { ...fall(1), market: 0 })).toBe(false);
		expect(speaks("R14", { ...fall(1), toUs: 0, toCn: 1 })).toBe(false);
	});
});
