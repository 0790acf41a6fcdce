// R19 One-year snapback: what is suspended returns at its date, so both prolong before it runs out.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, lag, noBlow, speaks } from "./situation.ts";

describe("R19 snapback", () => {
	const talks = (deadline: number) => noBlow("cn", { talks: 1, truce: 1, deadline, severity: 2 });

	it("prolongs the truce in the last weeks before its end", () => {
		expect(chance(talks(1), "reciprocate")).toBeGreaterThan(0.7);
		expect(chance(talks(1), "reciprocate")).toBeGreaterThan(
			chance(talks(1), "reciprocate", { without: "R19" }),
		);
		expect(lag(talks(1), "reciprocate")?.[1]).toBeGreaterThanOrEqual(20);
	});

	it("answers suspended tariff points with suspended points", () => {
		const points = noBlow("cn", { eases: 1, tariff: 1, truce: 1, promised: 1, severity: 4 });
		expect(chance(points, "reciprocate")).toBeGreaterThan(
			chance(points, "reciprocate", { without: "R19" }),
		);
	});

	it("does not speak where no truce can run out", () => {
		expect(speaks("R19", { ...talks(1), truce: 0 })).toBe(false);
		expect(speaks("R19", againstBeijing({ tariff: 1, truce: 1, deadline: 1 }))).toBe(false);
	});
});
