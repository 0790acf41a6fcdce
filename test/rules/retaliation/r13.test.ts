// R13 Shortage clock: once plants stop, Washington seeks a framework within two to four weeks.
import { describe, expect, it } from "vitest";
import { againstWashington, chance, hard, lag, noBlow, speaks } from "./situation.ts";

describe("R13 shortage clock", () => {
	const halts = noBlow("us", { happens: 1, shortage: 1, severity: 3, truce: 1 });
	const curbs = (shortage: number) =>
		againstWashington({ chokepoint: 1, severity: 4, canMirror: 0, dependence: 0.5, shortage });

	it("softens in 14 to 28 days after plants have stopped", () => {
		expect(chance(halts, "soften")).toBeGreaterThan(0.5);
		expect(lag(halts, "soften")).toEqual([14, 28]);
	});

	it("answers lasting curbs with supplies of its own, once they bite", () => {
		expect(chance(curbs(1), "insure")).toBeGreaterThan(chance(curbs(0), "insure"));
		expect(hard(curbs(1))).toBeLessThan(hard(curbs(0)));
	});

	it("brings Washington to the table", () => {
		const talks = (shortage: number) => noBlow("us", { talks: 1, severity: 2, shortage });
		expect(chance(talks(1), "reciprocate")).toBeGreaterThan(chance(talks(0), "reciprocate"));
	});

	it("does not speak while there are stocks: in October 2025 shipments were high and only the rule was announced", () => {
		expect(speaks("R13", curbs(0))).toBe(false);
	});
});
