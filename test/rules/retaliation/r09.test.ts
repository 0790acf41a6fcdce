// R9 Tariff saturation: above 100 to 125 points there is no further matching, only words or another instrument.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, speaks } from "./situation.ts";

describe("R9 tariff saturation", () => {
	const tariff = (saturated: number) => againstBeijing({ tariff: 1, severity: 4, saturated });

	it("ends the matching", () => {
		expect(chance(tariff(1), "mirror")).toBeLessThan(0.15);
		expect(chance(tariff(1), "none")).toBeGreaterThan(0.4);
	});

	it("does so by degrees", () => {
		const mirrored = [0, 0.2, 0.6, 1].map((degree) => chance(tariff(degree), "mirror"));
		for (let i = 1; i < mirrored.length; i++)
			expect(mirrored[i]).toBeLessThan(mirrored[i - 1] as number);
	});

	it("changes the instrument", () => {
		expect(chance(tariff(1), "symbolic")).toBeGreaterThan(chance(tariff(0), "symbolic"));
	});

	it("does not speak below saturation, nor of other instruments", () => {
		expect(speaks("R9", tariff(0))).toBe(false);
		expect(speaks("R9", againstBeijing({ fees: 1, saturated: 1 }))).toBe(false);
	});
});
