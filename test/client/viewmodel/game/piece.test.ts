// What each piece of the board is: every lever, lane, meter and group is explained on every page, with who pays and the rules.
import { beforeAll, describe, expect, test } from "vitest";
import { buildBoard } from "../../../../src/client/viewmodel/game/board.ts";
import type { PlayPage } from "../../../../src/client/viewmodel/game/moment.ts";
import { explained } from "../../../../src/client/viewmodel/game/piece.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { englishWords, go, momentOf, newGame, pastNews } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const game = () =>
	go(pastNews(newGame()), [
		["us", { type: "order", lever: "us.rule50", act: "impose", step: "now" }],
		["us", { type: "order", lever: "us.tariff", act: "raise10", step: "announce" }],
		["us", { type: "seal" }],
		["cn", { type: "seal" }],
	]);
const ask = (piece: string, page: PlayPage = "answer") => {
	const moment = momentOf(game(), "us", page);
	return explained(words, moment, buildBoard(words, moment), piece);
};
const row = (piece: string, label: string) => ask(piece)?.rows.find((one) => one.label === label);

describe("a piece of the board", () => {
	test.each(["news", "plan", "reveal", "answer", "talks"] as const)(
		"is explained on the page of the %s, whosever it is",
		(page) => {
			const moment = momentOf(game(), "us", page);
			const board = buildBoard(words, moment);
			const pieces = [
				...board.tags.map(({ lever }) => `lever:${lever}`),
				...board.lanes.map(({ id }) => `lane:${id}`),
				...["tension", "trust", "truce", "precedent"].map((id) => `meter:${id}`),
				...["cn", "us"].flatMap((seat) => [0, 1, 2].map((at) => `group:${seat}.${at}`)),
				"works",
				"plant",
			];
			const untold = pieces.filter((piece) => {
				const told = explained(words, moment, board, piece);
				return !told?.title || !told.state;
			});
			expect(untold).toEqual([]);
		},
	);

	test("a lever says who pays, its next date and the rules that answer it", () => {
		expect(row("lever:us.rule50", "Who pays")?.text).toBe("Business");
		expect(row("lever:us.rule50", "Who gains at home")?.text).toBe("Security hawks");
		expect(row("lever:us.tariff", "Next date")?.text).toMatch(/2025$/);
		expect(ask("lever:us.rule50")?.rules.length).toBeGreaterThan(0);
	});

	test("a number says what has moved it, a lane which valves stand in it", () => {
		expect(ask("meter:trust")?.rows[0]?.text).toMatch(/^−\d/);
		expect(ask("group:us.1")?.rows[0]?.text).toBe("−4");
		const valves = ask("lane:chips")?.list;
		expect(valves?.title).toBe("Valves in it");
		expect(valves?.items).toContainEqual({ label: "50% rule", text: "in force" });
	});

	test.each([["tension"], ["trust"], ["truce"], ["precedent"]])(
		"%s says its number once",
		(meter) => {
			const told = ask(`meter:${meter}`);
			const number = told?.state.match(/[\d.]+/)?.[0] ?? "";
			expect(number).not.toBe("");
			expect(told?.text).not.toMatch(new RegExp(`(^|\\D)${number}(\\D|$)`));
			expect(told?.text).not.toBe("");
		},
	);

	test("is none where nothing of that name is on the board", () => {
		for (const piece of ["", "lever:us.none", "lane:none", "meter:none", "group:us.7", "none"])
			expect(ask(piece)).toBeNull();
	});
});
