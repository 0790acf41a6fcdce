// What a game of the class has signed, in the words of the projector.
import { beforeAll, describe, expect, it } from "vitest";
import { dealText } from "../../../../src/client/viewmodel/class/moves.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { teachWords } from "./fixtures.ts";

let words: Words;
beforeAll(async () => {
	words = await teachWords();
});

describe("a signed deal", () => {
	const CLAUSES = [
		"us.tariff.lower10",
		"us.fees.off",
		"cn.fees.off",
		"cn.tap.open70",
		"both.truce",
	];

	it("is told by what is given, and a long one by its first clauses", () => {
		const told = (count: number) => dealText(words, "Signed", CLAUSES.slice(0, count));
		expect(told(1)).toBe("Signed: 10 tariff points less");
		expect(told(4)).toBe(
			"Signed: 10 tariff points less, US ship fees suspended, Chinese ship fees suspended, magnets at 70% of normal",
		);
		expect(told(5)).toMatch(/Chinese ship fees suspended, 2 more clauses$/);
	});
});
