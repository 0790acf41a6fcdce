// The rules and facts beside an act speak of that act, not of another one of the same lever; a fact's line names who told it.
import { beforeAll, expect, test } from "vitest";
import { actLore } from "../../../../src/client/viewmodel/game/act-lore.ts";
import { factLine } from "../../../../src/client/viewmodel/game/fact-line.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { causeRules } from "../../../../src/client/viewmodel/why/causes.ts";
import { book, englishWords } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const lore = (act: string) => {
	const row = book.levers["us.cushion"];
	return actLore(
		book,
		row,
		row.acts.find(({ id }) => id === act),
	);
};

test("the rule of acts ordered by nobody stands beside the truce guardian and not beside farm aid", () => {
	expect(lore("guardian")).toEqual({ rules: ["R22"], facts: ["F80", "F82", "P71"] });
	expect(lore("farmAid")).toEqual({ rules: [], facts: ["P71"] });
	expect(causeRules(book, "act:us.cushion/guardian")).toEqual(["R22"]);
	expect(causeRules(book, "act:us.cushion/farmAid")).toEqual([]);
});

test("every other lever's rules and facts stand beside each of its acts", () => {
	for (const row of Object.values(book.levers)) {
		if (row.id === "us.cushion") continue;
		for (const act of row.acts)
			expect([row.id, actLore(book, row, act)]).toEqual([
				row.id,
				{ rules: row.rules, facts: row.facts },
			]);
	}
});

test("a fact is told in a line, with the outlet and the day", () => {
	expect(factLine(words, "F51")).toMatch(/^Production lines stop \(.+, 30 October 2025\)$/);
	expect(factLine(words, "F9999")).toBeUndefined();
});
