// R7 Keep the tap: under loose terms Beijing delivers the visible paper and keeps the administrative valve.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, lag, lever, noBlow, speaks } from "./situation.ts";

describe("R7 keep the tap", () => {
	const deal = (looseTruce: number) =>
		noBlow("cn", { agrees: 1, truce: 1, severity: 4, looseTruce });

	it("delivers part of a loosely worded deal within days", () => {
		expect(chance(deal(1), "partial")).toBeGreaterThan(0.5);
		expect(lag(deal(1), "partial")?.[1]).toBeLessThanOrEqual(3);
		expect(chance(deal(1), "partial")).toBeGreaterThan(
			chance(deal(1), "partial", { without: "R7" }),
		);
	});

	it("delivers in kind what is worded exactly", () => {
		expect(chance(deal(0), "reciprocate")).toBeGreaterThan(0.5);
		expect(chance(deal(0), "partial")).toBeLessThan(chance(deal(1), "partial"));
	});

	it("turns the valve in a loose truce, without any new rule", () => {
		const blow = (looseTruce: number) =>
			againstBeijing({ tariff: 1, severity: 4, truce: 1, ladder: 1, looseTruce });
		expect(lever(blow(1), "cross")).toBe("cn.tap");
		expect(chance(blow(1), "cross")).toBeGreaterThan(chance(blow(0), "cross"));
	});

	it("says nothing of Washington's deliveries", () => {
		expect(speaks("R7", noBlow("us", { agrees: 1, truce: 1, severity: 4, looseTruce: 1 }))).toBe(
			false,
		);
	});
});
