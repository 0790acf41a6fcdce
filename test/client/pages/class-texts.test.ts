// Every refusal that a class knows has its words, in every language, and none of them is only a name.
import { describe, expect, test } from "vitest";
import en from "../../../assets/locales/en/class.json" with { type: "json" };
import zh from "../../../assets/locales/zh/class.json" with { type: "json" };
import { CLASS_REFUSALS } from "../../../src/classroom/refusals.ts";

const CODES = [...CLASS_REFUSALS, "offline"].sort();

describe.each([
	["English", en.refusals, /[a-z]{3}.*\.$/],
	["Chinese", zh.refusals, /\p{Script=Han}{3}.*。$/u],
])("refusals in %s", (_language, texts: Readonly<Record<string, string>>, sentence) => {
	test("are all there, and none is left over", () => {
		expect(Object.keys(texts).sort()).toEqual(CODES);
	});

	test.each(CODES)("%s is a sentence", (code) => {
		expect(texts[code]).toMatch(sentence);
	});
});
