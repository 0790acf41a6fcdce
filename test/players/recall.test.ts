// Recall: known positions are not thought through again, others are, and it does not grow without end.
import { describe, expect, it } from "vitest";
import { shortGame } from "../../src/insight/tournament/game.ts";
import { createRecall } from "../../src/players/index.ts";
import { copyGame, createGame, type Game } from "../../src/rules/index.ts";
import { readBook } from "../support/read-book.ts";

const book = readBook();
const game = createGame(book, shortGame(book));
const withTrust = (trust: number): Game => {
	const other = copyGame(game);
	other.vars.trust = trust;
	return other;
};

describe("recall", () => {
	it("thinks once about an equal position, and anew in another mood or where a number differs", () => {
		const recall = createRecall<number>();
		let thoughts = 0;
		const think = (): number => ++thoughts;
		expect(recall.of(game, "calm", think)).toBe(1);
		expect(recall.of(copyGame(game), "calm", think)).toBe(1);
		expect(recall.of(game, "angry", think)).toBe(2);
		expect(recall.of(withTrust(41.5), "calm", think)).toBe(3);
	});

	it("takes no notice of reasons and forecasts, which thought does not read", () => {
		const recall = createRecall<string>();
		recall.of(game, "", () => "first");
		const told = copyGame(game);
		told.causes.push({ of: "trust", by: "event:x", d: 1 });
		told.us.forecast = { given: "", expects: "words", percent: 60 };
		expect(recall.of(told, "", () => "second")).toBe("first");
	});

	it("stops naming positions of a month in which none comes again", () => {
		const recall = createRecall<number>();
		for (let n = 0; n < 100; n++) recall.of(withTrust(n / 2), "", () => n);
		expect(recall.of(withTrust(49), "", () => -1)).toBe(-1);
		// known ones of a month that is still named stay known
		const later = copyGame(game);
		later.month += 1;
		recall.of(later, "", () => 7);
		expect(recall.of(copyGame(later), "", () => 8)).toBe(7);
	});
});
