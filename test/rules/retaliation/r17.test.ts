// R17 Leader reset: after weeks of accusations the leaders speak; talks follow in days, a framework within a week.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, lag, noBlow, speaks } from "./situation.ts";

describe("R17 leader reset", () => {
	const call = noBlow("cn", { talks: 1, leaders: 1, severity: 2 });

	it("brings both back to the table within a week", () => {
		expect(chance(call, "reciprocate")).toBeGreaterThan(0.5);
		expect(lag(call, "reciprocate")?.[1]).toBeLessThanOrEqual(7);
		expect(chance(call, "reciprocate")).toBeGreaterThan(
			chance({ ...call, leaders: 0 }, "reciprocate"),
		);
	});

	it("is where mutual accusations lead", () => {
		const accused = noBlow("cn", { accuses: 1, severity: 1, truce: 1 });
		expect(chance(accused, "soften")).toBeGreaterThan(
			chance(accused, "soften", { without: "R17" }),
		);
	});

	it("does not stop a blow that comes after the call, as on 29 September 2025", () => {
		expect(
			speaks("R17", againstBeijing({ worldwide: 1, severity: 5, leaders: 1, surprise: 1 })),
		).toBe(false);
	});
});
