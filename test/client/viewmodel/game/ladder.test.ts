// What the ladder says an answer will do is what the rules then do.
import { describe, expect, test } from "vitest";
import { answerChanges, changeOf } from "../../../../src/client/viewmodel/game/effects.ts";
import { ladder, taken } from "../../../../src/client/viewmodel/game/ladder.ts";
import { type AnswerMove, copyGame, type Game, play } from "../../../../src/rules/index.ts";
import { book, go, momentOf, newGame, pastNews } from "./sample.ts";

/** Beijing has widened its law; Washington is to answer. */
function struckByBeijing(): Game {
	return go(pastNews(newGame()), [
		["us", { type: "seal" }],
		["cn", { type: "order", lever: "cn.regime", act: "widen", step: "now" }],
		["cn", { type: "seal" }],
	]);
}

describe("answer", () => {
	test("every open rung says what giving it does", () => {
		const game = struckByBeijing();
		const moment = momentOf(game, "us");
		expect(taken(moment)).toMatchObject({ severity: 4, lever: "cn.regime" });
		for (const rung of ladder(moment, {})) {
			if (rung.refusal !== null) continue;
			const given = rung.chosen ?? ({ lever: "", act: "", step: "now" } as const);
			const move: AnswerMove = { type: "answer", how: rung.how, ...given };
			const after = copyGame(game);
			play(book, after, "us", move, { roll: (_site, n) => n - 1 });
			for (const id of ["trust", "tension", "usHawks"] as const)
				expect(changeOf(rung.changes, id)).toBeCloseTo(after.vars[id] - game.vars[id], 6);
			expect(rung.changes).toEqual(
				answerChanges(book, moment.view.position, "us", { how: rung.how, ...given }),
			);
		}
	});

	test("what they do then is one whole; silence leaves nothing to answer", () => {
		const rungs = ladder(momentOf(struckByBeijing(), "us"), {});
		expect(rungs.flatMap(({ how, follows }) => (how === "silence" ? [follows] : []))).toEqual([
			null,
		]);
		for (const { strikes, waits, offers } of rungs.flatMap(({ follows }) => follows ?? []))
			expect(strikes + waits + offers).toBeCloseTo(1, 10);
		expect(rungs.find(({ how }) => how === "match")?.follows).not.toBeNull();
	});

	test("a rung without points or levers is shut and says why", () => {
		const game = struckByBeijing();
		game.us.points = 0;
		const shut = ladder(momentOf(game, "us"), {}).filter(({ refusal }) => refusal !== null);
		expect(shut.map(({ how, refusal }) => [how, refusal])).toEqual([
			["exceed", "noPoints"],
			["match", "noPoints"],
		]);
	});
});
