// What the page speaks of is ringed on the board: the eye finds there what the panel tells.
import { beforeAll, describe, expect, test } from "vitest";
import { buildBoard } from "../../../../src/client/viewmodel/game/board.ts";
import { headlines } from "../../../../src/client/viewmodel/game/headlines.ts";
import type { Moment } from "../../../../src/client/viewmodel/game/moment.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import type { Swap } from "../../../../src/rules/index.ts";
import { englishWords, go, momentOf, newGame, pastNews } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

describe("the board rings what the page speaks of", () => {
	const ringed = (moment: Moment): string[] => [
		...new Set(
			buildBoard(words, moment)
				.tags.filter((tag) => tag.spoken)
				.map((tag) => tag.lever),
		),
	];

	test("in the news, the levers of its headlines", () => {
		const moment = momentOf(newGame(), "us");
		expect(moment.page).toBe("news");
		const levers = headlines(words, moment).flatMap((one) => one.levers);
		expect(levers).toContain("us.fees");
		expect(ringed(moment).sort()).toEqual(levers.sort());
	});

	test("on a plan, none: what is picked there is lit by itself", () => {
		expect(ringed(momentOf(pastNews(newGame()), "us"))).toEqual([]);
	});

	test("in the talks, what lies on the table, and what struck where nothing does", () => {
		const game = go(pastNews(newGame()), [
			["us", { type: "order", lever: "us.rule50", act: "impose", step: "now" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
		const talks = momentOf(game, "us", "talks");
		expect(ringed(talks)).toEqual(["us.rule50"]);
		const row: Swap = {
			us: [{ clause: "us.tariff.lower10", months: 12 }],
			cn: [{ clause: "cn.purchases.normal", months: 12 }],
			both: [],
			exact: false,
		};
		expect(ringed({ ...talks, picked: { ...talks.picked, rows: [row] } }).sort()).toEqual([
			"cn.purchases",
			"us.tariff",
		]);
	});
});
