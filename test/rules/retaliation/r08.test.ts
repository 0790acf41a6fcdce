// R8 Input strike instead of tariffs: in a tariff truce Washington answers non-delivery by withholding inputs.
import { describe, expect, it } from "vitest";
import { againstWashington, chance, lag, lever, speaks } from "./situation.ts";

describe("R8 input strike", () => {
	const tap = againstWashington({ chokepoint: 1, severity: 4, truce: 1, canMirror: 0 });

	it("withholds inputs in 7 to 16 days and leaves the tariffs alone", () => {
		expect(lever(tap, "cross")).toBe("us.inputs");
		expect(lag(tap, "cross")).toEqual([7, 16]);
		expect(chance(tap, "cross")).toBeGreaterThan(chance(tap, "cross", { without: "R8" }));
		expect(chance(tap, "mirror")).toBe(0);
	});

	it("needs a lever that can still move", () => {
		expect(lever(tap, "cross", { stuck: ["us.inputs"] })).not.toBe("us.inputs");
	});

	it("needs a truce to keep", () => {
		expect(speaks("R8", { ...tap, truce: 0 })).toBe(false);
	});

	it("gives way to tariffs where the blow is system-wide, as in October 2025", () => {
		const regime = { ...tap, worldwide: 1, severity: 5 };
		expect(speaks("R8", regime)).toBe(false);
		expect(lever(regime, "exceed")).toBe("us.tariff");
	});
});
