// Languages and formats: what is picked, and how numbers and days are written.
import { describe, expect, test } from "vitest";
import { formatsOf } from "../../../src/client/i18n/format.ts";
import { languagesOf, pickLanguage } from "../../../src/client/i18n/languages.ts";

describe("languages", () => {
	const both = languagesOf(["zh", "en", "xx"]);

	test("only known folders are languages, English first", () => {
		expect(both.map(({ id }) => id)).toEqual(["en", "zh"]);
	});

	test("a choice wins, then the browser's wish, then English", () => {
		expect(pickLanguage("zh", ["en-US"], both)).toBe("zh");
		expect(pickLanguage(null, ["fr-FR", "zh-CN", "en"], both)).toBe("zh");
		expect(pickLanguage(null, ["fr"], both)).toBe("en");
		expect(pickLanguage("zh", ["zh"], languagesOf(["en"]))).toBe("en");
	});
});

describe("formats", () => {
	const en = formatsOf("en");

	test("signs are real and always there, but not before zero", () => {
		expect(en.signed(3.74)).toBe("+3.7");
		expect(en.signed(-1.6)).toBe("\u22121.6");
		expect(en.signed(0)).toBe("0.0");
		expect(en.signed(-0.01)).toBe("0.0");
		expect(en.number(-1234.5)).toBe("\u22121,234.5");
		expect(en.percent(0.463)).toBe("46%");
	});

	test("a day is the same day in every time zone", () => {
		expect(en.date("2025-10-30", "full")).toBe("30 October 2025");
		expect(en.date("2025-05-01", "month")).toBe("May 2025");
		expect(formatsOf("zh").date("2025-10-30", "full")).toBe("2025年10月30日");
	});

	test("lists are joined as the language joins", () => {
		expect(en.list(["F1", "F2", "F3"])).toBe("F1, F2 and F3");
	});
});
