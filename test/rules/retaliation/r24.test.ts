// R24 Lobby pull: a rule that costs its own firms is the likelier to end in the next bargain.
import { describe, expect, it } from "vitest";
import { againstWashington, chance, noBlow, speaks } from "./situation.ts";

describe("R24 lobby pull", () => {
	const deal = (burden: number) =>
		noBlow("us", { agrees: 1, truce: 1, severity: 4, burden, coordination: 0.2 });

	it("makes Washington give way in the next bargain", () => {
		expect(chance(deal(1), "reciprocate")).toBeGreaterThan(chance(deal(0), "reciprocate"));
	});

	it("makes it milder under a new blow", () => {
		const blow = (burden: number) => againstWashington({ tariff: 1, severity: 4, burden });
		expect(chance(blow(1), "soften")).toBeGreaterThan(chance(blow(0), "soften"));
	});

	it("does not speak without a burden of its own, nor for Beijing", () => {
		expect(speaks("R24", deal(0))).toBe(false);
		expect(speaks("R24", noBlow("cn", { agrees: 1, truce: 1, burden: 1 }))).toBe(false);
	});
});
