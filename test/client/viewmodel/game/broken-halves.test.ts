// A breach that answers a breach: what is said of it before it is done, and once it is charged.
import { describe, expect, test } from "vitest";
import {
	brokenHalf,
	followedBreaches,
} from "../../../../src/client/viewmodel/game/broken-halves.ts";
import type { Month } from "../../../../src/client/viewmodel/game/moment.ts";
import { actChoices } from "../../../../src/client/viewmodel/game/plan.ts";
import { copyGame, type Game, legalMoves, type Seat, toMove } from "../../../../src/rules/index.ts";
import { book, go, momentOf, newGame, pastNews, signedSwap } from "./sample.ts";

const SCORE = { us: {}, cn: {} } as Month["score"];

/** Plays on, both doing as little as they may, until the next month's plan; keeps each month that closes. */
function nextPlan(game: Game, months: Month[]): void {
	const { month } = game;
	while (game.month === month || game.phase !== "plan") {
		const seat = toMove(game)[0] as Seat;
		const moves = legalMoves(book, game, seat);
		const calm = ["noForecast", "seal", "stand", "leave"];
		const move =
			moves.find(({ type }) => calm.includes(type)) ??
			moves.find((one) => one.type === "answer" && one.how === "silence");
		if (!move) throw new Error(`${seat} cannot be still in ${game.phase}`);
		const before = game.month;
		go(game, [[seat, move]]);
		if (game.month > before) months.push({ month: before, position: copyGame(game), score: SCORE });
	}
}

/** A swap signed in May, exactly worded: ten tariff points for soybeans. */
function signed(months: Month[]): Game {
	const game = signedSwap(pastNews(newGame()), true);
	months.push({ month: 1, position: copyGame(game), score: SCORE });
	pastNews(game);
	return game;
}

describe("a breach of one's half", () => {
	test("is told to be charged although the other half is broken, and never before it is", () => {
		const months: Month[] = [];
		const game = signed(months);
		expect(brokenHalf(momentOf(game, "us", "plan", {}, months), "us.tariff")).toEqual([]);
		go(game, [["cn", { type: "order", lever: "cn.purchases", act: "stop", step: "now" }]]);
		nextPlan(game, months);
		nextPlan(game, months);
		const moment = momentOf(game, "us", "plan", {}, months);
		expect(brokenHalf(moment, "us.tariff")).toEqual(["cn.purchases.normal"]);
		expect(brokenHalf(moment, "us.entity")).toEqual([]);
		const raise = actChoices(moment, "us.tariff").find(({ act }) => act.id === "raise10")?.now;
		expect(raise?.warnings).toContain("breachExact");
	});

	test("is told where it was charged, with who broke the paper first", () => {
		const months: Month[] = [];
		const game = signed(months);
		go(game, [["cn", { type: "order", lever: "cn.purchases", act: "stop", step: "now" }]]);
		nextPlan(game, months);
		expect(followedBreaches(months, months.at(-1) as Month)).toEqual([]);
		go(game, [["us", { type: "order", lever: "us.tariff", act: "raise10", step: "now" }]]);
		nextPlan(game, months);
		const closed = months.at(-1) as Month;
		expect(closed.position.closedCauses).toContainEqual(
			expect.objectContaining({ of: "trust", by: "breach:us.tariff.lower10" }),
		);
		expect(followedBreaches(months, closed)).toEqual([
			{ clause: "us.tariff.lower10", first: "cn" },
		]);
	});
});
