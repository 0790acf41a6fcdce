// Self-reliance: slow, quiet, and it takes the edge off chip controls.
import { describe, expect, it } from "vitest";
import { dependence, score } from "../../../src/rules/index.ts";
import { describeActs } from "./acts.ts";
import { book, later, order, planning, refusal, revealed } from "./table.ts";

describeActs("cn.reliance", [{ act: "invest", from: 0, to: 0, cost: 1, blow: 0 }]);

const built = (points: number) =>
	planning((g) => {
		g.vars.reliance = points;
	});

describe("self-reliance", () => {
	it("grows by three points at once, and stays", () => {
		const after = revealed(planning(), [order("cn.reliance", "invest")]);
		expect(after.vars.reliance).toBe(3);
		expect(later(after, 5).vars.reliance).toBe(3);
	});

	it("makes Beijing depend less and lifts its technology", () => {
		expect(dependence(book, built(15), "cn")).toBeLessThan(dependence(book, planning(), "cn"));
		const tech = (points: number): number => score(book, built(points), "cn").dimensions[1];
		expect(tech(15)).toBeGreaterThan(tech(0));
	});

	it("takes a little from Washington's lead", () => {
		const lead = (points: number): number => score(book, built(points), "us").dimensions[1];
		expect(lead(30)).toBeLessThan(lead(0));
	});

	it("has an end at thirty points", () => {
		expect(refusal(built(29), "cn.reliance", "invest")).toBeNull();
		expect(revealed(built(29), [order("cn.reliance", "invest")]).vars.reliance).toBe(30);
		expect(refusal(built(30), "cn.reliance", "invest")).toBe("needsOtherLevel");
	});
});
