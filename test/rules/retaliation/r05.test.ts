// R5 Mirrored extraterritorial licensing: a world-wide licence rule is answered by one of the same build, in 7-12 days if prepared.
import { describe, expect, it } from "vitest";
import { againstBeijing, againstWashington, ask, chance, lag, lever, speaks } from "./situation.ts";

describe("R5 mirrored extraterritorial licensing", () => {
	const rule50 = (prepared: number) =>
		againstBeijing({
			listing: 1,
			worldwide: 1,
			severity: 5,
			canMirror: 0,
			prepared,
			boldness: 0.7,
		});

	it("answers a world-wide rule with a world-wide regime", () => {
		expect(lever(rule50(1), "exceed")).toBe("cn.regime");
		expect(chance(rule50(1), "exceed")).toBeGreaterThan(0.5);
		expect(chance(rule50(1), "exceed")).toBeGreaterThan(
			chance(rule50(1), "exceed", { without: "R5" }),
		);
	});

	it("comes in 7 to 12 days where the regime lies ready, much later where it must be drafted first", () => {
		expect(lag(rule50(1), "exceed")).toEqual([7, 12]);
		expect(lag(rule50(0), "exceed")?.[0]).toBeGreaterThan(12);
	});

	it("is likelier where the regime was prepared: the rule is then its occasion, not its cause", () => {
		expect(chance(rule50(1), "exceed")).toBeGreaterThan(chance(rule50(0), "exceed"));
		const occasion = (prepared: number) =>
			againstBeijing({ chips: 1, severity: 3, surprise: 1, canMirror: 0, prepared });
		expect(chance(occasion(1), "exceed")).toBeGreaterThan(chance(occasion(0), "exceed"));
	});

	it("takes Washington many months", () => {
		const regime = againstWashington({ chokepoint: 1, worldwide: 1, severity: 5, canMirror: 0 });
		const copy = ask(regime).answers.find((one) => one.rules.some((by) => by.id === "R5"));
		expect(copy?.lever).toBe("us.rule50");
		expect(copy?.lag[0]).toBeGreaterThanOrEqual(90);
	});

	it("does not speak to a list of names or to a threat", () => {
		expect(speaks("R5", againstBeijing({ listing: 1, severity: 2 }))).toBe(false);
		expect(speaks("R5", { ...rule50(1), threat: 1 })).toBe(false);
	});
});
