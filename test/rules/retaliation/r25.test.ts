// R25 Hawk ceiling: an offer of top technology shrinks at home to an older product, which is then received coolly.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, lever, noBlow, speaks } from "./situation.ts";

describe("R25 hawk ceiling", () => {
	it("shrinks the offer of a top chip at once", () => {
		const offer = noBlow("us", { happens: 1, topTech: 1, chips: 1, severity: 2 });
		expect(chance(offer, "decline")).toBeGreaterThan(0.5);
		expect(chance(offer, "decline", { without: "R25" })).toBe(0);
	});

	it("lets Beijing blunt what is left of it: buyers are sent to home-made chips", () => {
		const older = noBlow("cn", { eases: 1, chips: 1, severity: 2, truce: 1 });
		expect(chance(older, "decline")).toBeGreaterThan(0.5);
		expect(lever(older, "decline")).toBe("cn.local");
	});

	it("does not speak of software and engines, which are taken gladly", () => {
		const inputs = noBlow("cn", { eases: 1, inputs: 1, severity: 3, truce: 1, promised: 1 });
		expect(speaks("R25", inputs)).toBe(false);
		expect(chance(inputs, "reciprocate")).toBeGreaterThan(0.5);
	});

	it("does not speak to a blow", () => {
		expect(speaks("R25", againstBeijing({ chips: 1, canMirror: 0 }))).toBe(false);
	});
});
