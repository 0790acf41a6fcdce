// R16 Rollback equilibrium: before a deadline or summit both suspend their newest levers and return to the last truce.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, lag, noBlow, speaks } from "./situation.ts";

describe("R16 rollback equilibrium", () => {
	it("answers an agreement in kind", () => {
		for (const side of ["us", "cn"] as const) {
			const deal = noBlow(side, { agrees: 1, truce: 1, severity: 4 });
			expect(chance(deal, "reciprocate")).toBeGreaterThan(0.5);
			expect(chance(deal, "reciprocate")).toBeGreaterThan(
				chance(deal, "reciprocate", { without: "R16" }),
			);
		}
	});

	it("works the more before a summit or a deadline", () => {
		const talks = (features: { summit?: number; deadline?: number }) =>
			noBlow("cn", { talks: 1, severity: 2, ...features });
		expect(chance(talks({ summit: 1 }), "reciprocate")).toBeGreaterThan(
			chance(talks({}), "reciprocate"),
		);
		expect(chance(talks({ deadline: 1 }), "reciprocate")).toBeGreaterThan(
			chance(talks({}), "reciprocate"),
		);
	});

	it("lets Washington deliver about three weeks after the goods begin to flow", () => {
		const framework = noBlow("us", { agrees: 1, truce: 1, chokepoint: 1, severity: 4 });
		expect(lag(framework, "reciprocate")).toEqual([18, 25]);
	});

	it("answers the delivery of a deal with delivery, and an unasked easing less surely", () => {
		const easing = (promised: number) =>
			noBlow("cn", { eases: 1, tariff: 1, severity: 4, promised });
		expect(chance(easing(1), "reciprocate")).toBeGreaterThan(0.7);
		expect(chance(easing(0), "reciprocate")).toBeLessThan(0.5);
	});

	it("does not speak to a blow", () => {
		expect(speaks("R16", againstBeijing({ tariff: 1, truce: 1, summit: 1 }))).toBe(false);
	});
});
