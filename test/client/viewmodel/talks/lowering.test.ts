// What a clause that lowers a tariff leads to, beside its name.
import { expect, test } from "vitest";
import { loweringText } from "../../../../src/client/viewmodel/talks/lowering.ts";
import type { Clause } from "../../../../src/rules/index.ts";
import { book, englishWords, newGame } from "../game/sample.ts";

test("a second suspension says where the level goes, and what is suspended altogether", async () => {
	const words = await englishWords();
	const game = newGame();
	const told = (id: string, months: number): string =>
		loweringText(words, book, game, book.clauses[id] as Clause, { clause: id, months });
	expect(told("us.tariff.lower24", 12)).toBe("30 points to 6 points, 48 points suspended in all");
	// taken off for good, they are suspended no more than before
	expect(told("us.tariff.lower24", 0)).toBe("30 points to 6 points, 24 points suspended in all");
	game.levers["us.tariff"].level = 6;
	expect(told("us.tariff.lower10", 3)).toBe("6 points to 0 points, 30 points suspended in all");
	expect(told("us.tariff.dropThreat", 0)).toBe("");
});
