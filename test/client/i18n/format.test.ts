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
	const zh = formatsOf("zh");

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

	test("September is shortened in one way in every style", () => {
		for (const style of ["day", "dayYear", "monthShort", "monthBare"] as const)
			expect(en.date("2025-09-22", style)).toMatch(/\bSep\b/);
		expect(en.moment(Date.UTC(2025, 8, 22, 12))).toMatch(/\bSep\b/);
		expect(en.date("2025-09-22", "full")).toBe("22 September 2025");
	});

	test("what was said today tells its time alone, what was said before its day too", () => {
		const said = new Date(2025, 8, 22, 9, 40).getTime();
		expect(en.lately(said, new Date(2025, 8, 22, 23, 59).getTime())).toBe("09:40");
		expect(zh.lately(said, said)).toBe("09:40");
		expect(en.lately(said, new Date(2025, 8, 23, 0, 1).getTime())).toBe("22 Sep 2025, 09:40");
	});

	test("months are numbered in Chinese, and short for the ticks of a chart", () => {
		expect(en.date("2025-10-30", "monthOnly")).toBe("October");
		expect(zh.date("2025-10-30", "monthOnly")).toBe("10月");
		expect(zh.date("2025-10-30", "month")).toBe("2025年10月");
		expect(zh.date("2025-10-30", "day")).toBe("10月30日");
		expect([en, zh].map((one) => one.date("2025-10-30", "monthTick"))).toEqual(["O", "10"]);
		expect([en, zh].map((one) => one.date("2025-01-01", "year"))).toEqual(["2025", "2025年"]);
	});

	test("lists are joined as the language joins", () => {
		const three = ["F1", "F2", "F3"];
		expect(en.list(three)).toBe("F1, F2 and F3");
		expect(zh.list(three)).toBe("F1、F2和F3");
		// what is a list itself is not joined to the others by one more "and"
		expect(zh.list(["恢复软件、发动机和乙烷", "关税减10个百分点", "延长休战"])).toBe(
			"恢复软件、发动机和乙烷，关税减10个百分点，延长休战",
		);
		expect([en.either(three), zh.either(three)]).toEqual(["F1, F2 or F3", "F1、F2或F3"]);
		expect([en.clauses(three), zh.clauses(three)]).toEqual(["F1, F2 and F3", "F1，F2，F3"]);
	});

	test("texts side by side are parted as the language parts, and empty ones leave no mark", () => {
		expect([en.items(["a", "", "b"]), zh.items(["甲", "", "乙"])]).toEqual(["a, b", "甲，乙"]);
		expect([en.names(["a", "", "b"]), zh.names(["甲", "", "乙"])]).toEqual(["a, b", "甲、乙"]);
		expect([en.groups(["a", "b"]), zh.groups(["甲", ""])]).toEqual(["a; b", "甲"]);
		expect([en.gap, zh.gap]).toEqual([" ", ""]);
		expect([en.sentences(["A.", "B."]), zh.sentences(["甲。", "", "乙。"])]).toEqual([
			"A. B.",
			"甲。乙。",
		]);
		expect([en.told("Orders", "a"), zh.told("指令", "甲")]).toEqual(["Orders: a", "指令：甲"]);
		expect([en.span(["May", "July"]), zh.span(["5月", "7月"])]).toEqual(["May – July", "5月至7月"]);
	});
});
