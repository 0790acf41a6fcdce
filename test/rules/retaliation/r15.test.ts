// R15 Threat discount: a threat with three weeks' notice and an open channel is mostly traded away before its date.
import { describe, expect, it } from "vitest";
import { againstBeijing, chance, hard, speaks } from "./situation.ts";

describe("R15 threat discount", () => {
	const threat = againstBeijing({ tariff: 1, severity: 3, threat: 1, notice: 1, channel: 1 });

	it("answers with words and waits", () => {
		expect(chance(threat, "none")).toBeGreaterThan(chance(threat, "none", { without: "R15" }));
		expect(hard(threat)).toBeLessThan(hard(threat, { without: "R15" }));
	});

	it("does not speak where a week's notice and no channel leave no time to trade, as in April 2025", () => {
		expect(speaks("R15", { ...threat, notice: 0 })).toBe(false);
		expect(speaks("R15", { ...threat, channel: 0 })).toBe(false);
	});

	it("does not speak of what is in force", () => {
		expect(speaks("R15", { ...threat, threat: 0 })).toBe(false);
	});
});
