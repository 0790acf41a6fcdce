// The rules' rows in words: every row of the scenario can be told, with nothing missing from the texts.
import { describe, expect, it } from "vitest";
import texts from "../../../../assets/locales/en/rules.json" with { type: "json" };
import { formatsOf } from "../../../../src/client/i18n/format.ts";
import { scenarioTexts } from "../../../../src/client/i18n/scenario-texts.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { conditionText, ruleRows } from "../../../../src/client/viewmodel/rules/rule-rows.ts";
import { niceTop, spanOf } from "../../../../src/client/viewmodel/trust/tornado.ts";
import { ANSWER_CLASSES } from "../../../../src/rules/index.ts";
import { scenario } from "../../../scenario/files.ts";

const words: Words = {
	t(key, values = {}) {
		const path = key.replace("rules:", "").split(".");
		let at: unknown = texts;
		for (const step of path) at = (at as Record<string, unknown> | undefined)?.[step];
		if (typeof at !== "string") throw new Error(`missing text ${key}`);
		return at.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
			const value = values[name];
			if (typeof value === "string" || typeof value === "number") return String(value);
			throw new Error(`${key}: no value for ${name}`);
		});
	},
	format: formatsOf("en"),
	texts: scenarioTexts(scenario, "en"),
};

describe("rules in words", () => {
	it("can all be told", () => {
		for (const rule of scenario.retaliation) {
			const rows = ruleRows(words, rule);
			expect(rows.speaks).toMatch(/^Speaks .*\.$/);
			expect(rows.votes).toHaveLength(rule.votes.length);
			for (const vote of rows.votes) {
				expect(vote.to).toBeGreaterThanOrEqual(vote.from);
				expect(`${vote.when}${vote.how}${vote.weight}`).not.toMatch(/undefined|NaN|\{\{/);
			}
			expect(rows.restraints).toHaveLength(rule.restraints.length);
			for (const text of rows.restraints) expect(text).toMatch(/^Holds back .*\.$/);
		}
		for (const answer of ANSWER_CLASSES) expect(words.t(`rules:answer.${answer}`)).not.toBe("");
	});

	it("tell flags as they are, and numbers with their limit", () => {
		expect(conditionText(words, ["tariff", "=", 0])).toBe("it is not a tariff");
		expect(conditionText(words, ["tariff", "=", 1])).toBe("it is a tariff");
		expect(conditionText(words, ["severity", ">=", 4.5])).toBe("the blow’s weight is at least 4.5");
		expect(conditionText(words, ["shortage", ">", 0])).toBe("there is a shortage");
		expect(conditionText(words, ["fees", "=", 0])).toContain("missing");
	});

	it("give the span that a weight can have, never below nothing", () => {
		const rule = scenario.retaliation.find((one) => one.id === "R1");
		if (!rule) throw new Error("no R1");
		const vote = {
			...rule.votes[0],
			weight: 1,
			scale: [["boldness", -3]],
		} as (typeof rule.votes)[0];
		const [row] = ruleRows(words, { ...rule, votes: [vote] }).votes;
		expect(row).toMatchObject({ from: 0, to: 1 });
		expect(row?.weight).toContain("0 to 1");
	});
});

describe("the chart of numbers", () => {
	it("has round ends that hold the widest bar", () => {
		for (const most of [0.1, 0.7, 3.9, 4.63, 7.7, 120]) expect(niceTop(most)).toBeGreaterThan(most);
		expect(niceTop(4.63)).toBe(5);
	});

	it("draws every bar over zero and within the scale", () => {
		expect(spanOf(-2, 2, 4)).toEqual({ left: 0.25, width: 0.5 });
		expect(spanOf(1, 2, 4)).toEqual({ left: 0.5, width: 0.25 });
		expect(spanOf(9, -9, 4)).toEqual({ left: 0, width: 1 });
		expect(spanOf(0, 0, 4)).toEqual({ left: 0.5, width: 0 });
	});
});
