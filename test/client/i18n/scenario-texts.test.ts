// Which words are shown: the body's own, else the translation's, else English; and what it rests on never changes.
import { describe, expect, test } from "vitest";
import { type Speaking, scenarioTexts } from "../../../src/client/i18n/scenario-texts.ts";
import { translatedQuestions, translatedSource } from "../../../src/client/i18n/translated.ts";
import type { Translation } from "../../../src/scenario/index.ts";
import { shippedScenario } from "../../support/scenario.ts";

const scenario = shippedScenario();
const translation: Translation = {
	texts: {
		levers: { "us.tariff": { name: "加征关税", line: "" } },
		events: { calmMay: { title: "休战落地" } },
		causes: { due: "{{name}}，如期生效" },
	},
	rules: {
		R1: { name: "打击必有回应", statement: "一", forUs: "二", forCn: "三", note: "" },
		switches: { commerce: { label: "擅自行动？", question: "问", options: {} } },
	},
	timeline: { "20250512_geneva": { title: "日内瓦", text: "休战" } },
	facts: {
		F1: {
			short: "会晤",
			text: "两国元首会晤。",
			disputed: { one: { label: "一", text: "一" }, other: { label: "二", text: "二" }, note: "" },
		},
		F2: { short: "退回", text: "退回休战。" },
	},
	sources: { "own-calc": { outlet: "谈判筹码", title: "自行计算" } },
};
const texts = scenarioTexts(scenario, "zh", translation);
const { en } = scenario.texts;

describe("words of a scenario", () => {
	test("come from the translation, with values filled in", () => {
		expect(texts.text(["levers", "us.tariff", "name"])).toBe("加征关税");
		expect(texts.text(["levers", "us.tariff"])).toBe("加征关税");
		expect(texts.text(["causes", "due"], { name: "关税" })).toBe("关税，如期生效");
	});

	test("are English where the translation says nothing", () => {
		expect(texts.text(["levers", "us.entity", "name"])).toBe("Entity list");
		expect(texts.textOr(["levers", "us.tariff", "line"], "")).toMatch(/^Emergency tariff/);
		expect(texts.textOr(["levers", "nothing"], "other")).toBe("other");
		expect(scenarioTexts(scenario, "zh").text(["seats", "cn"])).toBe("Beijing");
		expect(scenarioTexts(scenario, "en", null).text(["seats", "cn"])).toBe("Beijing");
	});

	test("are the body's own where it speaks the language: a translation was made of other words", () => {
		if (!en) throw new Error("no English");
		const own: Speaking = {
			texts: { en, zh: { ...en, texts: { levers: { "us.tariff": { name: "本班的关税" } } } } },
		};
		const said = scenarioTexts(own, "zh", translation);
		expect(said.text(["levers", "us.tariff", "name"])).toBe("本班的关税");
		expect(said.rule("R1")?.name).toBe("Matching blows");
	});

	test("of a card laid in by an instructor are those of the card it was made of", () => {
		expect(texts.text(["events", "laid3.calmMay", "title"])).toBe("休战落地");
		expect(texts.text(["events", "laid-2.plantsStop", "title"])).toBe("Car plants stop");
	});
});

describe("what they rest on", () => {
	test("a rule keeps its cases, facts and confidence", () => {
		const rule = texts.rule("R1");
		expect(rule?.name).toBe("打击必有回应");
		expect(rule?.facts).toEqual(en?.rules.R1 && "facts" in en.rules.R1 ? en.rules.R1.facts : null);
		expect(rule?.confidence).toBe("high");
		expect(texts.rule("R2")?.name).toBe("From proportion to excess");
		expect(texts.rule("switches")).toBeUndefined();
		expect(texts.rule("toString")).toBeUndefined();
	});

	test("a dated entry keeps its facts and sources", () => {
		const entry = texts.dated("20250512_geneva");
		expect(entry?.title).toBe("日内瓦");
		expect(entry?.facts).toEqual(en?.timeline["20250512_geneva"]?.facts);
		expect(texts.dated("constructor")).toBeUndefined();
	});

	test("a fact keeps day and sources, and is disputed where it was", () => {
		const fact = scenario.facts.find(({ id }) => id === "F1");
		expect(texts.fact("F1")).toMatchObject({
			short: "会晤",
			date: fact?.date,
			sources: fact?.sources,
		});
		expect(texts.fact("F1")?.disputed?.one.label).toBe("一");
		expect(texts.fact("F2")).toMatchObject({ short: "退回", disputed: null });
		expect(texts.fact("F3")?.short).toBe("Washington lowers some tariffs");
		expect(texts.fact("F0")).toBeUndefined();
	});

	test("a source keeps its note where the translation has none", () => {
		const source = scenario.sources.find(({ id }) => id === "own-calc");
		if (!source) throw new Error("no such source");
		expect(texts.source("own-calc")).toMatchObject({ outlet: "谈判筹码", note: source.note });
		expect(translatedSource(source, null)).toBe(source);
	});

	test("an open question keeps which reading is the usual one", () => {
		const questions = en?.rules.switches;
		if (!questions) throw new Error("no questions");
		const said = translatedQuestions(questions, translation);
		expect(said.commerce).toMatchObject({ label: "擅自行动？", default: "alone" });
		expect(said.genevaWording).toEqual(questions.genevaWording);
		expect(translatedQuestions(questions, null)).toBe(questions);
	});
});
