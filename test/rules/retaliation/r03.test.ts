// R3 Basket: an answer of some weight is a package, one item with real cost and several symbolic ones.
import { describe, expect, it } from "vitest";
import { againstBeijing, ask, chance, speaks } from "./situation.ts";

describe("R3 basket", () => {
	const tariff = againstBeijing({ tariff: 1, severity: 4 });

	it("adds lists and another field to a tariff answer", () => {
		for (const answer of ["symbolic", "cross"] as const) {
			expect(chance(tariff, answer)).toBeGreaterThan(chance(tariff, answer, { without: "R3" }));
		}
		expect(ask(tariff).answers.some((one) => one.lever === "cn.lists")).toBe(true);
	});

	it("makes the package exceed the blow where the tariff is heavy", () => {
		const heavy = { ...tariff, severity: 4.6 };
		expect(chance(heavy, "exceed")).toBeGreaterThan(chance(heavy, "exceed", { without: "R3" }));
	});

	it("does not speak to a light blow, nor in the other direction", () => {
		expect(speaks("R3", againstBeijing({ tariff: 1, severity: 2 }))).toBe(false);
		expect(speaks("R3", { ...tariff, toCn: 0, toUs: 1 })).toBe(false);
	});

	it("opens no further field at the end of a ladder, as on 11 April 2025", () => {
		expect(chance({ ...tariff, ladder: 1 }, "cross")).toBe(0);
	});
});
