// The interpreter as a whole: a proper distribution, explained and deterministic; and the shipped rows.
import fc from "fast-check";
import { expect as assert, describe, it } from "vitest";
import { expect } from "../../../src/rules/retaliation/expect.ts";
import { FEATURES, type RetaliationRule } from "../../../src/rules/retaliation-rows.ts";
import { OPEN, ownerOf } from "../../../src/rules/state.ts";
import { anySituation } from "./any-situation.ts";
import { againstBeijing, ask, RULES } from "./situation.ts";

describe("the distribution", () => {
	it("sums to 1, has nothing negative, and every share is explained", () => {
		fc.assert(
			fc.property(anySituation, (situation) => {
				const { answers, restraints } = ask(situation);
				const sum = answers.reduce((total, one) => total + one.p, 0);
				assert(sum).toBeCloseTo(1, 10);
				for (const one of answers) {
					assert(one.p).toBeGreaterThan(0);
					assert(one.intensity).toBeGreaterThanOrEqual(0);
					assert(one.intensity).toBeLessThanOrEqual(5);
					assert(one.lag[0]).toBeLessThanOrEqual(one.lag[1]);
				}
				for (const { rules } of answers.filter((one) => one.rules.length > 0))
					assert(rules.reduce((total, rule) => total + rule.share, 0)).toBeCloseTo(1, 10);
				for (const one of answers.filter(({ rules }) => rules.length === 0))
					assert([one.answer, one.p, one.lag[0]]).toEqual(["none", 1, OPEN]);
				for (const one of restraints) assert(one.share).toBeLessThanOrEqual(1);
			}),
		);
	});

	it("is ordered, the likeliest first, and the strongest rule first", () => {
		fc.assert(
			fc.property(anySituation, (situation) => {
				const { answers } = ask(situation);
				for (let i = 1; i < answers.length; i++) {
					assert(answers[i]?.p).toBeLessThanOrEqual(answers[i - 1]?.p as number);
				}
				for (const { rules } of answers) {
					for (let i = 1; i < rules.length; i++) {
						assert(rules[i]?.share).toBeLessThanOrEqual(rules[i - 1]?.share as number);
					}
				}
			}),
		);
	});

	it("is the same each time, and leaves rules and situation as they were", () => {
		fc.assert(
			fc.property(anySituation, (situation) => {
				const before = JSON.stringify([RULES, situation]);
				assert(JSON.stringify(ask(situation))).toBe(JSON.stringify(ask(situation)));
				assert(JSON.stringify([RULES, situation])).toBe(before);
			}),
		);
	});

	it("names only levers of the answering side that can move", () => {
		fc.assert(
			fc.property(anySituation, (situation) => {
				const seat = situation.toUs ? "us" : "cn";
				const said = expect(
					RULES,
					situation,
					(lever) => lever !== "cn.tap" && lever !== "us.inputs",
					seat,
				);
				for (const { lever } of said.answers) {
					if (lever === "") continue;
					assert(ownerOf(lever)).toBe(seat);
					assert(["cn.tap", "us.inputs"]).not.toContain(lever);
				}
			}),
		);
	});

	it("expects nothing where no rule speaks or no lever can move", () => {
		const nothing = expect([], againstBeijing({}), () => true, "cn");
		assert(nothing.answers.map((one) => [one.answer, one.p])).toEqual([["none", 1]]);
		const stuck = expect(RULES, againstBeijing({ fees: 1, severity: 5 }), () => false, "cn");
		assert(stuck.answers.map((one) => one.answer)).toEqual(["none"]);
	});
});

describe("the rows", () => {
	it("are R1 to R25, each with facts", () => {
		assert(RULES.map((rule) => rule.id)).toEqual(Array.from({ length: 25 }, (_, i) => `R${i + 1}`));
		for (const rule of RULES) assert(rule.facts.length).toBeGreaterThan(0);
	});

	it("look at every feature that a test or scale names, and only at known ones", () => {
		const named = (rule: RetaliationRule): string[] => [
			...[rule, ...rule.votes, ...rule.restraints].flatMap((part) =>
				part.when.map((test) => test[0]),
			),
			...[...rule.votes, ...rule.restraints].flatMap((part) =>
				part.scale.map(([feature]) => feature),
			),
			...rule.force.map(([feature]) => feature),
		];
		for (const feature of RULES.flatMap(named)) assert(FEATURES).toContain(feature);
	});
});
