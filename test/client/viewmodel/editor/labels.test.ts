// Every field and every choice of the editor's forms has its name in both languages.
import { describe, expect, test } from "vitest";
import { scenarioTexts } from "../../../../src/client/i18n/scenario-texts.ts";
import { nestedKind } from "../../../../src/client/viewmodel/editor/changes.ts";
import { knownIds } from "../../../../src/client/viewmodel/editor/known.ts";
import {
	choiceLabel,
	fieldHelp,
	fieldLabel,
	nameOfId,
	whenText,
} from "../../../../src/client/viewmodel/editor/labels.ts";
import { SECTIONS } from "../../../../src/client/viewmodel/editor/places.ts";
import { rowsOf } from "../../../../src/client/viewmodel/editor/rows.ts";
import { pairsOf } from "../../../../src/client/viewmodel/editor/texts.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { inner, type Shape, shapeAt } from "../../../../src/scenario/form/shape.ts";
import { editorWords, shippedWork } from "./work.ts";

/** Asks for the name of every field and choice of a shape, as the form does. */
function ask(words: Words, shape: Shape, kind: string, name: string): void {
	if (shape.kind === "choice") for (const option of shape.options) choiceLabel(words, name, option);
	else if (shape.kind === "tuple") for (const part of shape.parts) ask(words, part, kind, name);
	else if (shape.kind === "list") {
		if (shape.of.kind === "group") fields(words, shape.of, nestedKind(kind, name), ["id"]);
		else ask(words, shape.of, kind, name);
	} else if (shape.kind === "group") fields(words, shape, name);
}

function fields(words: Words, shape: Shape, kind: string, skip: readonly string[] = []): void {
	if (shape.kind !== "group") return;
	for (const [name, of] of Object.entries(shape.fields)) {
		if (skip.includes(name)) continue;
		fieldLabel(words, kind, name);
		fieldHelp(words, kind, name);
		ask(words, of, kind, name);
	}
}

/** Names as the page has them: the texts of the locale, and the scenario's in its language. */
function read(language: string): Words {
	const work = shippedWork();
	const texts = scenarioTexts(work, language, work.translations[language] ?? null);
	return { ...editorWords(language, (key) => expect(key).toBe("")), texts };
}

test("a text known by an id alone is called by its own words, and the id stands beside them", () => {
	const pairs = pairsOf(
		shippedWork(),
		read("zh"),
		[{ body: ["texts", "en", "texts", "causes"], beside: ["texts", "causes"] }],
		"zh",
	);
	const clause = pairs.find(({ key }) => key === "clause");
	expect(clause?.label).toMatch(/^\p{Script=Han}.*…$/u);
	// what is nothing but the name put in has no words of its own
	const bare = pairs.filter(({ label }) => /^[a-zA-Z]+$/.test(label)).map(({ label }) => label);
	expect(bare).toEqual(["act", "event"]);
});

test("a chapter of the record is called as in the replay", () => {
	const known = knownIds(shippedWork(), read("zh"), "chapter");
	expect(known?.get("london")).toBe("伦敦");
	expect([...(known ?? [])].filter(([id, name]) => id === name)).toEqual([]);
});

test("a topic of a fact is called by its words, a lever among them by its name", () => {
	const known = knownIds(shippedWork(), read("zh"), "topics");
	expect(known?.get("truce")).toBe("休战");
	expect(known?.get("us.chips")).toBe("芯片管制");
	expect([...(known ?? [])].filter(([id, name]) => id === name)).toEqual([]);
	expect(nameOfId(read("zh"), "topics", "own-topic", "")).toBe("own-topic");
});

test("what a number holds in English alone says so on a page in another language", () => {
	expect(fieldLabel(read("zh"), "number", "unit")).toBe("单位（英文）");
	expect(fieldLabel(read("zh"), "number", "note")).toBe("说明（英文）");
	expect(fieldLabel(read("en"), "number", "unit")).toBe("Unit");
	expect(fieldLabel(read("zh"), "lever", "unit")).toBe("单位");
});

describe.each(["en", "zh"])("%s", (language) => {
	test("names whatever a form shows, and every row", () => {
		const missing = new Set<string>();
		const words = editorWords(language, (key) => missing.add(key));
		const work = shippedWork();
		const texts = scenarioTexts(work, language, work.translations[language] ?? null);
		const all = { ...words, texts };
		// rows of one kind have the same fields: a few of each will do
		const seen = new Map<string, number>();
		for (const section of SECTIONS)
			for (const { title, parts } of rowsOf(section, work, all)) {
				expect(title).not.toBe("");
				for (const { path, kind, skip = [], only } of parts) {
					const times = seen.get(kind) ?? 0;
					seen.set(kind, times + 1);
					if (times > 3) continue;
					const shape =
						shapeAt(path) ?? inner(shapeAt(path.slice(0, -1)) as Shape, path.at(-1) ?? "");
					const left =
						only && shape?.kind === "group"
							? Object.keys(shape.fields).filter((name) => !only.includes(name))
							: skip;
					expect([path.join("/"), shape?.kind]).toEqual([path.join("/"), "group"]);
					fields(all, shape as Shape, kind, left);
				}
			}
		expect([...missing]).toEqual([]);
	});

	test("votes for the same answer are told apart by when they count", () => {
		const missing = new Set<string>();
		const all = editorWords(language, (key) => missing.add(key));
		for (const { votes } of shippedWork().retaliation)
			for (const { when } of votes) expect(whenText(all, when) === "").toBe(when.length === 0);
		expect([...missing]).toEqual([]);
		expect(whenText(all, [["mood", "=", 1], ["legal", "~", 1], "legal"])).toBe("");
	});

	test("a field without a name would be found", () => {
		const missing = new Set<string>();
		fieldLabel(
			editorWords(language, (key) => missing.add(key)),
			"levers",
			"colour",
		);
		expect([...missing]).toEqual(["editor:fields.colour"]);
	});
});
