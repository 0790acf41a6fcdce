// R4 Chokepoint substitution: who cannot answer in kind answers where the other side is most dependent.
import { describe, expect, it } from "vitest";
import { againstBeijing, againstWashington, chance, lever, speaks } from "./situation.ts";

describe("R4 chokepoint substitution", () => {
	const chips = againstBeijing({ chips: 1, severity: 3, canMirror: 0 });
	const tap = againstWashington({ chokepoint: 1, severity: 4, canMirror: 0 });

	it("lets Beijing answer chip limits with minerals, and with the tap where the ban is in force", () => {
		expect(lever(chips, "cross")).toBe("cn.minerals");
		expect(lever(chips, "cross", { stuck: ["cn.minerals"] })).toBe("cn.tap");
		expect(chance(chips, "cross")).toBeGreaterThan(chance(chips, "cross", { without: "R4" }));
	});

	it("lets Washington answer a supply cut with software and engines", () => {
		expect(lever(tap, "cross")).toBe("us.inputs");
		expect(chance(tap, "cross")).toBeGreaterThan(0.5);
	});

	it("lets Beijing answer a third state's hold on its firm where that state's industry depends on it", () => {
		const seized = againstBeijing({ byUs: 0, seizure: 1, severity: 3, canMirror: 0 });
		expect(chance(seized, "cross")).toBeGreaterThan(0.5);
	});

	it("does not speak tariff for tariff", () => {
		expect(speaks("R4", againstBeijing({ tariff: 1, severity: 4 }))).toBe(false);
	});

	it("does not speak to light blows", () => {
		expect(speaks("R4", { ...chips, severity: 2 })).toBe(false);
	});
});
