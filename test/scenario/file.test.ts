// One file carries a scenario with its words in other languages; the body's hash does not depend on them.
import { describe, expect, test } from "vitest";
import facts from "../../assets/scenarios/geneva-to-busan/facts.zh.json" with { type: "json" };
import rules from "../../assets/scenarios/geneva-to-busan/rules.zh.json" with { type: "json" };
import sources from "../../assets/scenarios/geneva-to-busan/sources.zh.json" with { type: "json" };
import texts from "../../assets/scenarios/geneva-to-busan/texts.zh.json" with { type: "json" };
import timeline from "../../assets/scenarios/geneva-to-busan/timeline.zh.json" with {
	type: "json",
};
import {
	fileData,
	hashJson,
	loadFile,
	parseJson,
	shapedFile,
	type Translations,
} from "../../src/scenario/index.ts";
import { scenario } from "./files.ts";

const translations = { zh: { texts, rules, timeline, facts, sources } } as unknown as Translations;
const again = (data: unknown): unknown => {
	const parsed = parseJson(JSON.stringify(data), "own.json");
	return parsed.ok ? parsed.value : parsed.problems;
};

describe("a scenario file", () => {
	test("brings back body and words as they were", () => {
		const read = loadFile(again(fileData({ scenario, translations })), "own.json");
		expect(read).toEqual({ ok: true, value: { scenario, translations } });
		expect(read.ok && hashJson(read.value.scenario)).toBe(hashJson(scenario));
	});

	test("without words in other languages is the body alone, as before", () => {
		expect(fileData({ scenario, translations: {} })).toEqual(scenario);
		expect(loadFile(scenario, "own.json")).toEqual({
			ok: true,
			value: { scenario, translations: {} },
		});
	});

	test("names what is wrong in the body and in the words, each by its place", () => {
		const broken = {
			...scenario,
			scenario: { ...scenario.scenario, version: 0 },
			translations: { zh: { ...translations.zh, timeline: { x: { title: 7, text: "" } } } },
		};
		const read = loadFile(broken, "own.json");
		expect(read.ok ? [] : read.problems.map(({ path, code }) => [path, code])).toEqual([
			["scenario.version", "outOfRange"],
			["translations.zh.timeline.x.title", "badShape"],
		]);
	});

	test("refuses markup in words", () => {
		const marked = { ...scenario, translations: { zh: { texts: { a: "<b>" } } } };
		const read = loadFile(marked, "own.json");
		expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(["badText"]);
	});

	test.each([[{}], [[]], [null], ["text"], [{ name: "another program's", version: 2 }]])(
		"of something else altogether is told in one sentence, not part by part: %j",
		(data) => {
			for (const read of [loadFile(data, "own.json"), shapedFile(data, "own.json")])
				expect(read.ok ? [] : read.problems.map(({ path, code }) => [path, code])).toEqual([
					["", "noScenario"],
				]);
		},
	);

	test("with one part of a scenario is told what else it lacks", () => {
		const read = shapedFile({ levers: scenario.levers }, "own.json");
		const codes = read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
		expect(codes).toContain("numbers missing");
		expect(codes).not.toContain(" noScenario");
	});
});
