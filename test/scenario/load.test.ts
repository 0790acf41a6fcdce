// The shipped scenario loads; every way to break its shape is refused with file, path, value and remedy.
import { describe, expect, it } from "vitest";
import words from "../../assets/locales/en/problems.json" with { type: "json" };
import { compile } from "../../src/rules/index.ts";
import { explain, hashJson, loadBody, PROBLEMS, ruleData } from "../../src/scenario/index.ts";
import { broken, files, type Path, problemsOf, scenario, told } from "./files.ts";

describe("the shipped scenario", () => {
	it("loads whole and prepares for the rules", () => {
		const book = compile(ruleData(scenario));
		expect(Object.keys(book.levers)).toHaveLength(21);
		expect(scenario.retaliation.map((rule) => rule.id)).toEqual(
			Array.from({ length: 25 }, (_, i) => `R${i + 1}`),
		);
	});

	it("is the same body from files, from one object and from parsed data", () => {
		const again = loadBody(JSON.parse(JSON.stringify(scenario)), "one.json");
		expect(again.ok && hashJson(again.value)).toBe(hashJson(scenario));
		expect(broken()).toEqual([]);
	});
});

describe("files", () => {
	it("are all needed, and no others taken", () => {
		const { "levers.json": _, ...rest } = files;
		expect(told(problemsOf({ ...rest, "cheat.json": "{}" }))).toEqual([
			"cheat.json unknownKey",
			"levers.json missingFile",
		]);
	});

	it("tell a syntax error in the parser's own words", () => {
		const problems = problemsOf({ ...files, "clauses.json": "[{]" });
		expect(told(problems)).toEqual(["clauses.json notJson"]);
		expect(problems[0]?.value).not.toBe("");
	});
});

describe("shape", () => {
	it("is told by examples where a text has a form, not by a pattern", () => {
		const [wrong] = broken([["facts", 0, "date"], "30 Oct 2025"]);
		expect(wrong?.expected).toBe("2025-10-30, 2025-10, 2025, 2025-05/2025-07");
	});

	it.each<[told: string, path: Path, value: unknown]>([
		["levers.json [0].acts[0].cost notWhole", ["levers", 0, "acts", 0, "cost"], 1.5],
		["levers.json [0].acts[0].cost missing", ["levers", 0, "acts", 0, "cost"], undefined],
		["levers.json [0].colour unknownKey", ["levers", 0, "colour"], "red"],
		["levers.json [0].family badShape", ["levers", 0, "family"], "magic"],
		[
			"levers.json [0].acts[0].needs[0][0] badShape",
			["levers", 0, "acts", 0, "needs"],
			[["mood", "<", 1]],
		],
		["numbers.json values.usPoints missing", ["numbers", "values", "usPoints"], undefined],
		["starts.json geneva.vars.trust outOfRange", ["starts", "geneva", "vars", "trust"], 1e6],
		["facts.json [0].date badShape", ["facts", 0, "date"], "30 Oct 2025"],
		["retaliation.json [0].when[0][0] badShape", ["retaliation", 0, "when"], [["mood", "=", 1]]],
		[
			"texts.en.json scenario.title badText",
			["texts", "en", "texts", "scenario", "title"],
			"<b>Geneva</b>",
		],
	])("refuses %s", (expected, path, value) => {
		expect(told(broken([path, value]))).toEqual([expected]);
	});
});

describe("problems in words", () => {
	it("have a sentence and a remedy for every code", () => {
		expect(Object.keys(words).sort()).toEqual([...PROBLEMS].sort());
	});

	it("name file, path, value and remedy", () => {
		const said = broken([["levers", 0, "facts"], ["F9999"]]).map((one) => explain(one, words));
		expect(said).toMatchObject([{ file: "levers.json", path: "[0].facts[0]", value: '"F9999"' }]);
		for (const { file, path, value, problem, remedy, message } of said) {
			for (const part of [file, path, value, problem, remedy]) expect(message).toContain(part);
			expect(message).not.toContain("{{");
		}
	});
});
