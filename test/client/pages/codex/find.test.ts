// Terms in sentences of both languages: whole words, the longest form, once each; and every tie of the codex holds.
import { describe, expect, test } from "vitest";
import en from "../../../../assets/locales/en/codex.json";
import zh from "../../../../assets/locales/zh/codex.json";
import facts from "../../../../assets/scenarios/geneva-to-busan/facts.json";
import numbers from "../../../../assets/scenarios/geneva-to-busan/numbers.json";
import retaliation from "../../../../assets/scenarios/geneva-to-busan/retaliation.json";
import { finderOf } from "../../../../src/client/pages/codex/find.ts";
import { TERM_IDS, TERMS } from "../../../../src/client/pages/codex/terms.ts";

const LANGUAGES = { en, zh };
const finder = (language: keyof typeof LANGUAGES) =>
	finderOf(TERM_IDS.map((id) => ({ id, forms: LANGUAGES[language].term[id].forms.split("|") })));
const found = (language: keyof typeof LANGUAGES, text: string): string[] =>
	finder(language)(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe("finding terms", () => {
	test("marks each term once, at its first place, whatever its capitals", () => {
		expect(
			found("en", "Trust falls. The licence tap narrows; trust is what the tap costs."),
		).toEqual(["trust: Trust", "tap: licence tap"]);
	});

	test("takes whole words only, and the longest form that fits", () => {
		expect(found("en", "Distrust and parity are no terms; the stockpile neither.")).toEqual([]);
		expect(found("en", "The 50% rule came after the entity list.")).toEqual([
			"affiliatesRule: 50% rule",
			"entityList: entity list",
		]);
	});

	test("finds Chinese terms without blanks between words", () => {
		expect(found("zh", "关小许可阀门会伤信任，也会招来回应。")).toEqual([
			"tap: 许可阀门",
			"trust: 信任",
			"answer: 回应",
		]);
		expect(found("zh", "附属公司规则（50%规则）把实体清单扩大。")).toEqual([
			"affiliatesRule: 附属公司规则",
			"entityList: 实体清单",
		]);
	});

	test("leaves out what is known already, and finds nothing without terms", () => {
		expect(finder("en")("Trust and tension", new Set(["trust"])).map(({ id }) => id)).toEqual([
			"tension",
		]);
		expect(finderOf([])("Trust")).toEqual([]);
		expect(finderOf([{ id: "x", forms: [""] }])("Trust")).toEqual([]);
	});
});

describe("the codex", () => {
	test("ties every term to terms, facts and rules that are there", () => {
		const known = {
			see: new Set<string>(TERM_IDS),
			facts: new Set(facts.map(({ id }) => id)),
			rules: new Set(retaliation.map(({ id }) => id)),
		};
		const loose = TERM_IDS.flatMap((id) =>
			(["see", "facts", "rules"] as const).flatMap((tie) =>
				TERMS[id][tie].filter((it) => !known[tie].has(it) || it === id).map((it) => `${id}: ${it}`),
			),
		);
		expect(loose).toEqual([]);
		expect(TERM_IDS.filter((id) => TERMS[id].see.length === 0)).toEqual([]);
	});

	test.each(["en", "zh"] as const)(
		"fills its sentences with numbers of the rules (%s)",
		(language) => {
			const wanted = TERM_IDS.flatMap((id) => {
				const { text, here } = LANGUAGES[language].term[id];
				return [...`${text} ${here}`.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "");
			});
			expect(wanted.length).toBeGreaterThan(20);
			expect(wanted.filter((name) => !(name in numbers.values))).toEqual([]);
		},
	);

	test.each(["en", "zh"] as const)("no form belongs to two terms (%s)", (language) => {
		const forms = TERM_IDS.flatMap((id) =>
			LANGUAGES[language].term[id].forms.toLowerCase().split("|"),
		);
		expect(forms.filter((form, n) => forms.indexOf(form) !== n)).toEqual([]);
		expect(forms.filter((form) => form === "" || form.trim() !== form)).toEqual([]);
	});
});
