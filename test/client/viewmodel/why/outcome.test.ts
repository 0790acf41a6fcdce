/** The close tells who signed or refused the month's offer, and what each side gives. */
import { beforeAll, expect, it } from "vitest";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { outcomeOf } from "../../../../src/client/viewmodel/why/outcome.ts";
import type { Note } from "../../../../src/rules/index.ts";
import { englishWords, go, newGame, pastNews } from "../game/sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

/** Washington lays magnets for tariff points; Beijing decides. */
function decided(move: "accept" | "refuse"): readonly Note[] {
	const game = go(pastNews(newGame()), [
		["us", { type: "seal" }],
		["cn", { type: "seal" }],
	]);
	const swap = {
		us: [{ clause: "us.tariff.lower10", months: 3 }],
		cn: [{ clause: "cn.tap.open70", months: 6 }],
		both: [],
		exact: false,
	};
	go(game, [
		["us", { type: "offer", rows: [swap] }],
		["cn", { type: move }],
	]);
	return move === "accept" ? game.closedNotes : game.notes;
}

it("a deal is told from both seats, with what each gives", () => {
	const gives = [
		{ seat: "cn", text: "Beijing: Magnet licences: 70% of normal" },
		{ seat: "us", text: "Washington: Tariff lowered by 10 points" },
	];
	const notes = decided("accept");
	expect(outcomeOf(words, notes, "us")).toEqual({
		kind: "signed",
		title: "Beijing signed your offer",
		gives,
	});
	expect(outcomeOf(words, notes, "cn")?.title).toBe("You signed Washington’s offer");
});

it("a refusal is told, and a month without an offer says nothing", () => {
	const notes = decided("refuse");
	expect(outcomeOf(words, notes, "us")).toEqual({
		kind: "refused",
		title: "Beijing refused your offer",
		gives: [],
	});
	expect(outcomeOf(words, notes, "cn")?.title).toBe("You refused Washington’s offer");
	expect(outcomeOf(words, [], "us")).toBeNull();
});
