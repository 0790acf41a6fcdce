// R21 Grievance archive: small blows left unanswered are stored up and added to the next.
import { describe, expect, it } from "vitest";
import { againstBeijing, againstWashington, chance, intensity, speaks } from "./situation.ts";

describe("R21 grievance archive", () => {
	const listing = (grievance: number) =>
		againstBeijing({ listing: 1, severity: 2, boldness: 0.3, grievance });
	const rule50 = (grievance: number) =>
		againstBeijing({ listing: 1, worldwide: 1, severity: 5, canMirror: 0, grievance });

	it("makes silence rarer", () => {
		expect(chance(listing(1), "none")).toBeLessThan(chance(listing(0), "none"));
	});

	it("adds up to one step to the answer's intensity", () => {
		expect(intensity(listing(1), "symbolic")).toBe(intensity(listing(0), "symbolic") + 1);
	});

	it("feeds the great answer to a great blow", () => {
		expect(chance(rule50(1), "exceed")).toBeGreaterThan(chance(rule50(0), "exceed"));
	});

	it("is kept by Washington too", () => {
		const probes = (grievance: number) => againstWashington({ probe: 1, severity: 2, grievance });
		expect(chance(probes(1), "symbolic")).toBeGreaterThan(chance(probes(0), "symbolic"));
	});

	it("does not speak where nothing is stored", () => {
		expect(speaks("R21", listing(0))).toBe(false);
	});
});
