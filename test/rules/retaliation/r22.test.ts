// R22 Agency own-goal: with little coordination a step no one planned follows a truce; taken back, it is answered less.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, hard, noBlow, speaks } from "./situation.ts";

describe("R22 agency own-goal", () => {
	const deal = (coordination: number) =>
		noBlow("us", { agrees: 1, truce: 1, severity: 4, coordination });

	it("lets Washington's agencies spoil a deal where no one holds them", () => {
		expect(chance(deal(0), "cross")).toBeGreaterThan(chance(deal(0.7), "cross"));
		expect(chance(deal(0), "cross", { without: "R22" })).toBe(0);
	});

	it("ends with full coordination", () => {
		expect(chance(deal(1), "cross")).toBe(0);
		expect(speaks("R22", deal(1))).toBe(false);
	});

	it("holds after a leaders' call as well", () => {
		const call = noBlow("us", { talks: 1, leaders: 1, severity: 2, coordination: 0.2 });
		expect(speaks("R22", call)).toBe(true);
	});

	it("is forgiven by half where the step is taken back at once", () => {
		const blow = againstBeijing({ chips: 1, severity: 3, surprise: 1, canMirror: 0 });
		expect(hard({ ...blow, withdrawn: 1 })).toBeLessThan(hard(blow));
		expect(chance({ ...blow, withdrawn: 1 }, "none")).toBeGreaterThan(chance(blow, "none"));
	});

	it("is not Beijing's", () => {
		expect(speaks("R22", noBlow("cn", { agrees: 1, truce: 1, severity: 4, coordination: 0 }))).toBe(
			false,
		);
	});
});
