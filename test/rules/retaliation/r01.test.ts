// R1 Matching: a step against China is answered within days with equal or greater force; silence is rare.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, hard, lag, lever, speaks } from "./situation.ts";

describe("R1 matching", () => {
	const tariff = againstBeijing({ tariff: 1, severity: 4 });

	it("answers a tariff with a tariff in 0 to 4 days", () => {
		expect(lever(tariff, "mirror")).toBe("cn.tariff");
		expect(lag(tariff, "mirror")).toEqual([0, 4]);
		expect(chance(tariff, "mirror")).toBeGreaterThan(chance(tariff, "mirror", { without: "R1" }));
	});

	it("makes silence rarer, the heavier the step", () => {
		const silence = [2, 3, 4].map((severity) =>
			chance(againstBeijing({ tariff: 1, severity }), "none"),
		);
		expect(silence[0]).toBeGreaterThan(silence[1] as number);
		expect(silence[1]).toBeGreaterThan(silence[2] as number);
		expect(hard(tariff)).toBeGreaterThan(0.9);
	});

	it("answers a listing the sooner, the bolder Beijing has become", () => {
		const listing = (boldness: number) => againstBeijing({ listing: 1, severity: 2, boldness });
		expect(chance(listing(0.1), "none")).toBeGreaterThan(0.5);
		expect(chance(listing(0.8), "symbolic")).toBeGreaterThan(0.5);
	});

	it("answers arms for Taiwan with lists", () => {
		expect(lever(againstBeijing({ arms: 1, severity: 2 }), "symbolic")).toBe("cn.lists");
	});

	it("stays with words where there is no trade effect: a police matter, a duty of zero", () => {
		expect(chance(againstBeijing({ legal: 1, severity: 1 }), "none")).toBeGreaterThan(0.9);
		expect(chance(againstBeijing({ tariff: 1, zeroRate: 1, severity: 1 }), "none")).toBeGreaterThan(
			0.9,
		);
	});

	it("stays with words where a step of another kind is lost in a running ladder", () => {
		const licence = { chips: 1, canMirror: 0, severity: 3 };
		expect(chance(againstBeijing({ ...licence, ladder: 1 }), "none")).toBeGreaterThan(0.5);
		expect(chance(againstBeijing(licence), "none")).toBeLessThan(0.4);
	});

	it("says nothing where no one has struck", () => {
		expect(speaks("R1", { ...tariff, escalates: 0, agrees: 1 })).toBe(false);
	});
});
