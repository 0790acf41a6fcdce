// What the own seat has announced against a deal it is about to sign.
import { expect, test } from "vitest";
import { ownThreats } from "../../../../src/client/viewmodel/talks/own-threats.ts";
import { compile, createGame, type Game, type Swap } from "../../../../src/rules/index.ts";
import { ruleData } from "../../../../src/scenario/index.ts";
import { OPTIONS } from "../../../record/play.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const book = compile(ruleData(shippedScenario()));
const row = (...us: string[]): Swap => ({
	us: us.map((clause) => ({ clause, months: 12 })),
	cn: [],
	both: [],
	exact: false,
});
/** Washington has announced a higher tariff for June. */
function threatening(): Game {
	const game = createGame(book, OPTIONS);
	Object.assign(game.levers["us.tariff"], { announced: 130, due: 2, act: "threat100" });
	return game;
}
const lowering = Object.values(book.clauses).find(
	({ lever, op }) => lever === "us.tariff" && op === "lower",
);
const dropping = Object.values(book.clauses).find(
	({ lever, op }) => lever === "us.tariff" && op === "dropThreat",
);

test("a promise on a lever with an announcement is told with the act and its month", () => {
	if (!lowering) throw new Error("no clause lowers the tariff");
	const found = ownThreats(book, threatening(), "us", [row(lowering.id)]);
	expect(found).toEqual([{ lever: "us.tariff", act: "threat100", due: 2, clause: lowering.id }]);
	expect(ownThreats(book, threatening(), "cn", [row(lowering.id)])).toEqual([]);
	expect(ownThreats(book, createGame(book, OPTIONS), "us", [row(lowering.id)])).toEqual([]);
});

test("nothing is told where the deal takes the announcement back itself", () => {
	if (!lowering || !dropping) throw new Error("no clause takes the tariff's threat back");
	expect(ownThreats(book, threatening(), "us", [row(lowering.id), row(dropping.id)])).toEqual([]);
});
