// The month's deeds: an announcement given up is one of them, quiet, on the table and in words.
import { beforeAll, expect, test } from "vitest";
import { buildBoard } from "../../../../src/client/viewmodel/game/board.ts";
import { deedsOf } from "../../../../src/client/viewmodel/game/deeds.ts";
import { stepDone } from "../../../../src/client/viewmodel/game/lever-words.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import type { Game } from "../../../../src/rules/index.ts";
import { englishWords, go, momentOf, newGame, pastNews } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

/** Washington gives up its announced ship fees and lists firms. */
const givenUp = (): Game =>
	go(pastNews(newGame()), [
		["us", { type: "drop", lever: "us.fees" }],
		["us", { type: "order", lever: "us.entity", act: "list25", step: "now" }],
		["us", { type: "seal" }],
		["cn", { type: "seal" }],
	]);

test("an announcement given up is a quiet deed of the reveal, as both sides see it", () => {
	for (const seat of ["us", "cn"] as const) {
		const moment = momentOf(givenUp(), seat, "reveal");
		const deeds = deedsOf(moment.view.position);
		expect(deeds.map(({ lever, step }) => [lever, step])).toEqual([
			["us.fees", "drop"],
			["us.entity", "now"],
		]);
		expect(deeds[0]?.severity).toBe(0);
		expect(deeds.map((deed) => stepDone(words, deed))[0]).toBe("announcement given up (Ship fees)");
		const { table } = buildBoard(words, moment);
		if (table.mode !== "revealed") throw new Error("not revealed");
		expect(table.sides.us.cards.map(({ title, line }) => [title, line])).toEqual([
			["Ship fees", "given up"],
			["Entity list", "now"],
		]);
	}
});

test("what a clause takes off the table is no deed of its giver", () => {
	const game = newGame();
	game.notes = [
		{ kind: "clause", seat: "us", about: "dropTariffThreat", n: 0 },
		{ kind: "dropped", seat: "us", about: "us.tariff", n: 0 },
		{ kind: "signed", seat: "us", about: "deal", n: 1 },
	];
	expect(deedsOf(game)).toEqual([]);
});
