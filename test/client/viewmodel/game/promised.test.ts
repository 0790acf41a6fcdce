/** What a lever's owner is told of its own promises. */
import { expect, test } from "vitest";
import { type AtHand, promisedOn } from "../../../../src/client/viewmodel/game/promised.ts";
import { type Game, type LeverId, OPEN } from "../../../../src/rules/index.ts";
import { book, momentOf, newGame } from "./sample.ts";

const promise = (more: Partial<Game["promises"][number]>): Game["promises"][number] => ({
	...{ clause: "cn.tap.normal", lever: "cn.tap", by: "cn", since: 1, until: OPEN, exact: true },
	...{ split: false, status: "due", floor: 95, points: 0, ...more },
});

/** An act of a lever that strikes at least so hard, or, for 0, one that does not. */
function at(lever: LeverId, severity: number, now = true): AtHand {
	const act = book.levers[lever].acts.find((one) =>
		severity === 0 ? one.severity <= 0 : one.severity >= severity,
	);
	if (!act) throw new Error(`${lever} has no such act`);
	return { act, now };
}

test("a promise says what the act at hand would do to it", () => {
	const game = newGame();
	game.levers["cn.tap"].level = 95;
	const verdict = (more: Partial<Game["promises"][number]>, act: AtHand) => {
		game.promises = [promise({ status: "kept", ...more })];
		return promisedOn(momentOf(game, "cn"), "cn.tap", act).map((one) => one.verdict);
	};
	expect(verdict({}, at("cn.tap", 2))).toEqual(["breaks"]);
	expect(verdict({ exact: false }, at("cn.tap", 2))).toEqual(["disputes"]);
	expect(verdict({ exact: false, status: "split" }, at("cn.tap", 2))).toEqual(["breaks"]);
	expect(verdict({}, at("cn.tap", 2, false))).toEqual(["later"]);
	expect(verdict({}, at("cn.tap", 0))).toEqual(["keeps"]);
});

test("a blow so small that loose words leave room for it is told as a blow all the same", () => {
	const game = newGame();
	game.promises = [promise({ clause: "cn.lists.suspend", lever: "cn.lists", exact: false })];
	const lists = book.levers["cn.lists"].acts.find(({ severity }) => severity === 1);
	if (!lists) throw new Error("no act so small");
	const told = promisedOn(momentOf(game, "cn"), "cn.lists", { act: lists, now: true });
	expect(told.map(({ verdict }) => verdict)).toEqual(["allowed"]);
});

test("a promise on a lever tells its end, and whether it still comes by itself", () => {
	const game = newGame();
	game.levers["cn.tap"].level = 40;
	game.promises = [promise({})];
	const told = () => promisedOn(momentOf(game, "cn"), "cn.tap", at("cn.tap", 0));
	expect(told()).toEqual([
		{ clause: "cn.tap.normal", until: null, coming: true, verdict: "keeps" },
	]);
	game.levers["cn.tap"].level = 95;
	game.promises = [promise({ until: 4, status: "kept" })];
	expect(told()).toEqual([{ clause: "cn.tap.normal", until: 4, coming: false, verdict: "keeps" }]);
});

test("what is broken, over, or the other side's is not told there", () => {
	const game = newGame();
	game.promises = [promise({ status: "broken" }), promise({ status: "ended" })];
	expect(promisedOn(momentOf(game, "cn"), "cn.tap", at("cn.tap", 0))).toEqual([]);
	game.promises = [promise({})];
	expect(promisedOn(momentOf(game, "us"), "cn.tap", at("cn.tap", 0))).toEqual([]);
});
