/** Rounded parts sum exactly to the rounded whole, whatever the parts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addsUp,
	roundedSum,
	steps,
	toldGap,
	toldShares,
} from "../../../src/client/viewmodel/rounded-sum.ts";

describe("roundedSum", () => {
	it("gives what is missing to the largest remainders", () => {
		expect(roundedSum([0.94, 0.72, 0.36, 0.28, 0.05, -0.25], 1)).toEqual([
			0.9, 0.7, 0.4, 0.3, 0.1, -0.3,
		]);
		expect(roundedSum([1 / 3, 1 / 3, 1 / 3], 0)).toEqual([1, 0, 0]);
		expect(roundedSum([-0.5, -0.5], 0)).toEqual([-0, -1].map((x) => x + 0));
		expect(roundedSum([], 1)).toEqual([]);
	});

	it("leaves whole parts alone where it can", () => {
		expect(roundedSum([2, 0.6, 0.4], 0)).toEqual([2, 1, 0]);
		expect(roundedSum([-3, 0.3], 0, -3)).toEqual([-3, 0]);
	});

	it("follows a total that is the difference of two rounded numbers", () => {
		// 10.4 to 11.6 reads as 10 to 12: two steps for a change of 1.2.
		expect(roundedSum([0.7, 0.5], 0, 2)).toEqual([1, 1]);
	});

	it("follows a number that crosses zero between two halves, which are rounded apart", () => {
		// 14.15 reads as 14.2 and -10.45 as -10.5: 24.7 for a change of 24.6
		expect(roundedSum([-24.6], 1, -24.7)).toEqual([-24.7]);
		expect(roundedSum([24.6], 1, 24.7)).toEqual([24.7]);
		expect(roundedSum([-20.3, -4.3], 1, -24.7)).toEqual([-20.3, -4.4]);
	});

	it("refuses a total that the parts cannot be rounded to", () => {
		expect(() => roundedSum([0.2, 0.2], 0, 3)).toThrow(RangeError);
		expect(() => roundedSum([0.2, 0.2], 0, -1)).toThrow(RangeError);
	});

	it("sums exactly for any parts in hundredths, each within one step of its own value", () => {
		const hundredths = fc.integer({ min: -5000, max: 5000 }).map((x) => x / 100);
		fc.assert(
			fc.property(
				fc.array(hundredths, { minLength: 1, maxLength: 14 }),
				hundredths,
				fc.constantFrom(0, 1, 2),
				(parts, before, digits) => {
					const after =
						Math.round((before + parts.reduce((sum, part) => sum + part, 0)) * 100) / 100;
					const scale = 10 ** digits;
					const total = (steps(after, digits) - steps(before, digits)) / scale;
					const rounded = roundedSum(parts, digits, total);
					expect(addsUp(rounded, before, after, digits)).toBe(true);
					for (const [index, part] of parts.entries())
						expect(Math.abs((rounded[index] ?? 0) - part)).toBeLessThan(1 / scale + 1e-9);
				},
			),
		);
	});
});

describe("addsUp", () => {
	it("sees a row that is missing or too much", () => {
		expect(addsUp([0.9, -0.3], 4.7, 5.3, 1)).toBe(true);
		expect(addsUp([0.9], 4.7, 5.3, 1)).toBe(false);
		expect(addsUp([0.9, -0.2], 4.7, 5.3, 1)).toBe(false);
	});
});

describe("toldShares", () => {
	it("keeps three bars of one whole from adding up to 101%", () => {
		expect(toldShares([0.336, 0.328, 0.336])).toEqual([0.34, 0.33, 0.33]);
		expect(toldShares([0.125, 0.375, 0.5])).toEqual([0.13, 0.37, 0.5]);
	});

	it("sums to a hundred whatever the parts, each at most one percent from its own", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 }),
				(raw) => {
					const sum = raw.reduce((all, x) => all + x, 0);
					const shares = raw.map((x) => x / sum);
					const told = toldShares(shares);
					expect(told.reduce((all, x) => all + Math.round(x * 100), 0)).toBe(100);
					told.forEach((x, at) => {
						expect(Math.abs(x - (shares[at] as number))).toBeLessThan(0.0100001);
					});
				},
			),
		);
	});
});

describe("toldGap", () => {
	it("is the difference of the two numbers as they stand beside it", () => {
		expect(toldGap(2.04, 1.65, 1)).toBe(0.3);
		expect(toldGap(3.16, 3.24, 1)).toBe(0);
		expect(toldGap(19.6, 54.4, 0)).toBe(-34);
	});
});
