// Every language says the same things, each with the forms it needs, and nothing was left in English by accident.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	chineseFaults,
	differences,
	englishFaults,
	fillingFaults,
	type Leaves,
	latinWords,
	leaves,
	pluralFaults,
	sameTexts,
} from "./compare.ts";

const LOCALES = new URL("../../../assets/locales/", import.meta.url);
const spaces = readdirSync(new URL("en/", LOCALES));
const read = (language: string, file: string): Leaves =>
	leaves(JSON.parse(readFileSync(new URL(`${language}/${file}`, LOCALES), "utf8")) as object);

/** Names that Chinese writes in Latin letters too. */
const NAMES = [
	// licences, packages, typefaces and formats
	..."MIT ISC SIL D3 Natural Earth world-atlas Inter Source Serif Fontsource React Phaser Zustand".split(
		" ",
	),
	..."Immer i18next Zod JSON UTF-8 jsonl ZIP CSV JSONL QR npm run verify".split(" "),
	// terms of negotiation that are known by their letters
	..."BATNA ZOPA".split(" "),
	// fields of a data file, and keys of a keyboard
	..."by to null Page Up Down Home End Esc Tab Enter".split(" "),
	// made-up codes in an example
	..."P001 P002 ACDE-FHJK-MNPQ".split(" "),
];

/** Texts that fill in another value of the same call, and why. */
const OTHER_VALUES = [
	// A span names its year at the end in English ("May to December 2025"), at its start in Chinese.
	"deck.json title>lead_other",
];

test("every language has every file", () => {
	const folders = readdirSync(LOCALES);
	expect(folders).toContain("zh");
	for (const folder of folders)
		expect(readdirSync(new URL(`${folder}/`, LOCALES)).sort()).toEqual(spaces);
});

describe.each(spaces)("%s", (file) => {
	const en = read("en", file);
	const zh = existsSync(new URL(`zh/${file}`, LOCALES)) ? read("zh", file) : new Map();

	test("holds the same texts in both languages", () => {
		expect(differences(en, zh)).toEqual([]);
	});

	test("has every plural form of its language and no other", () => {
		expect(pluralFaults("en", en)).toEqual([]);
		expect(pluralFaults("zh", zh)).toEqual([]);
		const zeros = (texts: Leaves) => [...texts.keys()].filter((path) => path.endsWith("_zero"));
		expect(zeros(zh)).toEqual(zeros(en));
	});

	test("fills in the same values and keeps the same tags", () => {
		const faults = fillingFaults(en, zh);
		expect(
			faults.filter((fault) => !OTHER_VALUES.some((one) => `${file} ${fault}`.startsWith(one))),
		).toEqual([]);
	});

	test("is not left in English by accident", () => {
		expect(sameTexts(en, zh, NAMES)).toEqual([]);
		expect(latinWords(zh, NAMES)).toEqual([]);
	});

	test("is set as Chinese is set", () => {
		expect(chineseFaults(zh)).toEqual([]);
	});

	test("is set as English is set", () => {
		expect(englishFaults(en)).toEqual([]);
	});
});

describe("each check catches its breach", () => {
	const texts = (tree: object): Leaves => leaves(tree);
	const en = texts({
		a: { b_one: "{{count}} day", b_other: "{{count}} days" },
		c: "See <x>this</x>",
	});

	test("a missing, a spare and an unequal text", () => {
		expect(differences(en, texts({ a: { b_other: "{{count}}天" }, d: "多" }))).toEqual([
			"- c",
			"+ d",
		]);
		expect(sameTexts(en, texts({ c: "See <x>this</x>" }))).toEqual(["c: See <x>this</x>"]);
		expect(sameTexts(texts({ up: "▲ {{text}}" }), texts({ up: "▲ {{text}}" }))).toEqual([]);
		const mixed = texts({
			c: "看 Washington 的MIT许可，存为{{name}}.zip，见https://a.example.org",
		});
		expect(latinWords(mixed, NAMES)).toEqual(["c: Washington"]);
	});

	test("a missing and a foreign plural form", () => {
		expect(
			pluralFaults("en", texts({ a_one: "1", b_other: "2", b_one: "1", b_zero: "0" })),
		).toEqual(["- a_other"]);
		expect(pluralFaults("zh", texts({ a_one: "1", a_other: "2" }))).toEqual(["+ a_one"]);
	});

	test("another value to fill in, a lost tag", () => {
		expect(fillingFaults(en, texts({ a: { b_other: "{{n}}天" }, c: "见这里" }))).toEqual([
			'a>b_other: "count" became "n"',
			'c: "<x>" became ""',
		]);
	});

	test("a typewriter's apostrophe in English", () => {
		expect(englishFaults(texts({ a: "Beijing's", b: "Beijing’s", c: "a “word”" }))).toEqual([
			"a: Beijing's",
		]);
	});

	test("half-width marks, blanks and distance in Chinese", () => {
		expect(
			chineseFaults(texts({ a: "你好,世界", b: "第 3 月", c: "您", d: "第3月，共8月（R5）" })),
		).toEqual(["a: half-width mark: 你好,世界", "b: blank: 第 3 月", "c: 您: 您"]);
		expect(chineseFaults(texts({ a: "这个‘不’" }))).toEqual(["a: single mark: 这个‘不’"]);
	});
});
