/** What a lever's owner is told of its own promises. */
import { expect, test } from "vitest";
import { promisedOn } from "../../../../src/client/viewmodel/game/promised.ts";
import { type Game, OPEN } from "../../../../src/rules/index.ts";
import { momentOf, newGame } from "./sample.ts";

const promise = (more: Partial<Game["promises"][number]>): Game["promises"][number] => ({
	...{ clause: "cn.tap.normal", lever: "cn.tap", by: "cn", since: 1, until: OPEN, exact: true },
	...{ split: false, status: "due", floor: 95, points: 0, ...more },
});

test("a promise on a lever tells its end, and whether it still comes by itself", () => {
	const game = newGame();
	game.levers["cn.tap"].level = 40;
	game.promises = [promise({})];
	const told = () => promisedOn(momentOf(game, "cn"), "cn.tap");
	expect(told()).toEqual([{ clause: "cn.tap.normal", until: null, coming: true }]);
	game.levers["cn.tap"].level = 95;
	game.promises = [promise({ until: 4, status: "kept" })];
	expect(told()).toEqual([{ clause: "cn.tap.normal", until: 4, coming: false }]);
});

test("what is broken, over, or the other side's is not told there", () => {
	const game = newGame();
	game.promises = [promise({ status: "broken" }), promise({ status: "ended" })];
	expect(promisedOn(momentOf(game, "cn"), "cn.tap")).toEqual([]);
	game.promises = [promise({})];
	expect(promisedOn(momentOf(game, "us"), "cn.tap")).toEqual([]);
});
