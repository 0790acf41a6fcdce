/** The close tells who signed or refused the month's offer, and what each side gives. */
import { beforeAll, expect, it } from "vitest";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { type Declined, unsignedIn } from "../../../../src/client/viewmodel/talks/unsigned.ts";
import { journalLines } from "../../../../src/client/viewmodel/why/journal.ts";
import { outcomeOf } from "../../../../src/client/viewmodel/why/outcome.ts";
import type { Note } from "../../../../src/rules/index.ts";
import { book, englishWords, go, newGame, pastNews } from "../game/sample.ts";

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
		why: "",
	});
	expect(outcomeOf(words, notes, "cn")?.title).toBe("You signed Washington’s offer");
	expect(outcomeOf(words, notes, "cn", [], true)?.title).toBe(
		"The computer in your seat signed Washington’s offer",
	);
});

it("a refusal is told, and a month without an offer says nothing", () => {
	const notes = decided("refuse");
	expect(outcomeOf(words, notes, "us")).toEqual({
		kind: "refused",
		title: "Beijing refused your offer",
		gives: [],
		why: "",
	});
	expect(outcomeOf(words, notes, "cn")?.title).toBe("You refused Washington’s offer");
	expect(outcomeOf(words, [], "us")).toBeNull();
});

it("a computer that leaves the table has refused what lay on it, and says why", () => {
	const reasons: Declined[] = [
		{ seat: "cn", month: 1, move: { type: "offer" }, unsigned: "little" },
		{ seat: "cn", month: 1, move: { type: "leave" }, unsigned: "loses" },
		{ seat: "cn", month: 2, move: { type: "leave" }, unsigned: "grudge" },
	];
	const told = unsignedIn(words, book, reasons, 1);
	expect(told.map(({ how }) => how)).toEqual(["offer", "leave"]);
	expect(outcomeOf(words, [], "us", told)).toEqual({
		kind: "refused",
		title: "Beijing refused your offer",
		gives: [],
		why: "By its own count Beijing would lose by signing.",
	});
	const lines = journalLines(words, book, [], told).map(({ text }) => text);
	expect(lines).toEqual([
		"Beijing counters. By its own count Beijing would gain by signing, but less than it asks for.",
		"Beijing has left the table; the offer on it is refused. By its own count Beijing would lose by signing.",
	]);
});

it("the journal tells a counter where it came, before what was said after it", () => {
	const game = go(pastNews(newGame()), [
		["us", { type: "seal" }],
		["cn", { type: "seal" }],
	]);
	const before = game.notes.length;
	const [told] = unsignedIn(
		words,
		book,
		[{ seat: "cn", month: 1, move: { type: "offer" }, unsigned: "little", at: before }],
		1,
	);
	const notes: Note[] = [...game.notes, { kind: "refused", seat: "us", about: "deal", n: 0 }];
	const lines = journalLines(words, book, notes, told ? [told] : []).map(({ text }) => text);
	expect(lines.slice(-2)).toEqual([
		expect.stringMatching(/^Beijing counters\./),
		"The offer is refused",
	]);
});

it("the journal tells a refusal's reason with the refusal, before what was signed after all", () => {
	const [told] = unsignedIn(
		words,
		book,
		[{ seat: "cn", month: 1, move: { type: "refuse" }, unsigned: "envy" }],
		1,
	);
	const notes = [
		...decided("refuse"),
		{ kind: "signed", seat: "us", about: "deal", n: 1 } as const,
	];
	const lines = journalLines(words, book, notes, told ? [told] : []).map(({ text }) => text);
	const at = lines.findIndex((text) => text.includes("but Washington so much more"));
	expect(lines[at]).toMatch(/^The offer is refused: /);
	expect(at).toBeLessThan(lines.length - 1);
});
