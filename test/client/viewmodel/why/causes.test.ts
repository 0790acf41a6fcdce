/** What the causes of a month's changes are called. */
import { beforeAll, expect, test } from "vitest";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { announcedCauses, causeText } from "../../../../src/client/viewmodel/why/causes.ts";
import type { Note } from "../../../../src/rules/index.ts";
import { englishWords } from "../game/sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const note = (kind: Note["kind"], about: string): Note => ({ kind, seat: "us", about, n: 1 });

test("an act that was only announced is not called in force", () => {
	const announced = announcedCauses([note("announced", "us.rule50/impose")]);
	expect(causeText(words, "act:us.rule50/impose", announced)).toBe("Announced: 50% rule in force");
	expect(causeText(words, "act:us.rule50/impose")).toBe("50% rule in force");
});

test("what was announced and done in the same month counts as done", () => {
	const both = [note("announced", "us.rule50/impose"), note("order", "us.rule50/impose")];
	expect([...announcedCauses(both)]).toEqual([]);
});
