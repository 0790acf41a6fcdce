// The scenario speaks every language: all its words are translated, say the same numbers, and change no hash.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	hashJson,
	isScenarioFile,
	load,
	TRANSLATED,
	type Translation,
} from "../../../src/scenario/index.ts";
import { shippedScenario } from "../../support/scenario.ts";
import {
	chineseFaults,
	differences,
	englishFaults,
	fillingFaults,
	latinWords,
	leaves,
	sameTexts,
} from "./compare.ts";

const FOLDER = new URL("../../../assets/scenarios/geneva-to-busan/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
const scenario = shippedScenario();
const zh = Object.fromEntries(
	TRANSLATED.map((part) => [part, read(`${part}.zh.json`)]),
) as unknown as Translation;

/** The scenario's English words in the shape of a translation: what is told, without what it rests on. */
function english(): Translation {
	const { en } = scenario.texts;
	if (!en) throw new Error("the shipped scenario speaks no English");
	const told = (row: object, keys: readonly string[]): Record<string, string> =>
		Object.fromEntries(
			Object.entries(row).filter(([key, text]) => keys.includes(key) && text !== ""),
		);
	const each = <Row>(rows: Readonly<Record<string, Row>>, of: (row: Row) => object) =>
		Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, of(row)]));
	const { switches, ...rules } = en.rules;
	return {
		texts: en.texts,
		rules: {
			...each(rules as Record<string, object>, (rule) =>
				told(rule, ["name", "statement", "forUs", "forCn", "note"]),
			),
			switches: each(
				switches as Record<string, { label: string; question: string; options: object }>,
				(one) => ({
					...told(one, ["label", "question"]),
					options: one.options,
				}),
			),
		},
		timeline: each(en.timeline, (entry) => told(entry, ["title", "text"])),
		facts: Object.fromEntries(
			scenario.facts.map(({ id, short, text, disputed }) => [
				id,
				{ short, text, ...(disputed ? { disputed } : {}) },
			]),
		),
		sources: Object.fromEntries(
			scenario.sources.map((row) => [row.id, told(row, ["outlet", "title", "note"])]),
		),
	} as unknown as Translation;
}

const base = english();
/** Words that only data says elsewhere: units of numbers, and what the checks of the record compare. */
const { units, checks, ...texts } = zh.texts;

describe.each(TRANSLATED)("%s in Chinese", (part) => {
	const own = leaves(base[part]);
	const theirs = leaves(part === "texts" ? texts : zh[part]);
	// A text that is empty in English may be left out, or be empty too.
	const filled = new Map([...theirs].filter(([, text]) => text !== ""));

	test("leaves nothing out and adds nothing", () => {
		expect(own.size).toBeGreaterThan(50);
		expect(differences(own, filled)).toEqual([]);
	});

	test("fills in the same values", () => {
		expect(fillingFaults(own, filled)).toEqual([]);
	});

	test("is not left in English by accident", () => {
		// Outlets without a Chinese name keep their own.
		const names = part === "sources" ? scenario.sources.map(({ outlet }) => outlet) : [];
		expect(sameTexts(own, filled, names)).toEqual([]);
		// Products and a formula; the names of outlets are many and stand as they are.
		const products = "H200 H20 MI308 AMD RTX Pro 6000D C919 Blackwell ln".split(" ");
		expect(part === "sources" ? [] : latinWords(filled, products)).toEqual([]);
	});

	test("is set as Chinese is set", () => {
		const marks = chineseFaults(filled).filter((fault) => !/: blank: .*[A-Za-z]/.test(fault));
		expect(part === "sources" ? marks : chineseFaults(filled)).toEqual([]);
	});

	test("is set as English is set", () => {
		expect(englishFaults(own)).toEqual([]);
	});
});

test("units of all numbers and labels of all checks are translated", () => {
	const wanted = new Set(Object.values(scenario.numbers.values).map(({ unit }) => unit));
	expect(Object.keys(units as object).sort()).toEqual([...wanted].sort());
	const { checks: rows } = read("record-checks.json") as { checks: { what: string }[] };
	const labels = new Set([...rows.map(({ what }) => what), "Licence tap, percent of normal"]);
	expect(Object.keys(checks as object).sort()).toEqual([...labels].sort());
});

/** Figures of a text: amounts, dates and ranks, Chinese units of ten thousand and the like set aside. */
const figures = (text: string): string[] =>
	text.replace(/(\d),(\d{3})/g, "$1$2").match(/\d+(\.\d+)?%|[FPR]\d+/g) ?? [];

test("facts give the same percentages in both languages", () => {
	const wrong = scenario.facts.flatMap(({ id, text }) => {
		const said = figures(zh.facts[id]?.text ?? "");
		const lost = figures(text).filter((figure) => !said.includes(figure));
		return lost.length > 0 ? [`${id}: ${lost.join(", ")}`] : [];
	});
	expect(wrong).toEqual([]);
});

test("a translation is no part of the body, so no record or hash depends on it", () => {
	const names = readdirSync(FOLDER);
	expect(names.filter((name) => name.endsWith(".zh.json") && isScenarioFile(name))).toEqual([]);
	const body = load(
		Object.fromEntries(names.filter(isScenarioFile).map((name) => [name, read(name)])),
	);
	expect(body.ok && Object.keys(body.value.texts)).toEqual(["en"]);
	expect(body.ok && hashJson(body.value)).toBe(hashJson(scenario));
});
