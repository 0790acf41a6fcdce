// R18 Precedent ratchet: once traded, a control stays tradable, and the taker asks for it in every later round.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, noBlow, speaks } from "./situation.ts";

describe("R18 precedent ratchet", () => {
	const chips = (precedent: number) =>
		noBlow("cn", { eases: 1, chips: 1, severity: 2, truce: 1, precedent });

	it("makes a released chip count for less, the more has been traded before", () => {
		expect(chance(chips(1), "decline")).toBeGreaterThan(chance(chips(0), "decline"));
		expect(chance(chips(0.6), "decline")).toBeGreaterThan(
			chance(chips(0.6), "decline", { without: "R18" }),
		);
	});

	it("gives nothing in return for what has become usual", () => {
		expect(chance(chips(0.6), "reciprocate")).toBeLessThan(0.3);
	});

	it("does not speak of tariffs, nor of blows", () => {
		expect(speaks("R18", noBlow("cn", { eases: 1, tariff: 1, severity: 4, precedent: 1 }))).toBe(
			false,
		);
		expect(speaks("R18", againstBeijing({ chips: 1, canMirror: 0, precedent: 1 }))).toBe(false);
	});
});
