// R10 Start-date timing: a measure with a date is answered at that date, not at its announcement.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, lag, speaks } from "./situation.ts";

describe("R10 start-date timing", () => {
	const fees = (dated: number) => againstBeijing({ fees: 1, severity: 3, dated });

	it("answers between four days before the start and two after", () => {
		expect(lag(fees(1), "mirror")).toEqual([-4, 2]);
		expect(lag(fees(0), "mirror")).toEqual([0, 4]);
	});

	it("answers in kind", () => {
		expect(chance(fees(1), "mirror")).toBeGreaterThan(
			chance(fees(1), "mirror", { without: "R10" }),
		);
	});

	it("does not speak where no date is weeks off, as on 4 April 2025", () => {
		expect(speaks("R10", againstBeijing({ tariff: 1, severity: 4.6 }))).toBe(false);
	});

	it("does not speak to a finding with a duty of zero", () => {
		expect(speaks("R10", againstBeijing({ tariff: 1, zeroRate: 1, dated: 1, severity: 1 }))).toBe(
			false,
		);
	});
});
