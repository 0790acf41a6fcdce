// Suspended tariff points: what returns when their clause ends, and what an act has put back already.
import { describe, expect, it } from "vitest";
import {
	type Book,
	compile,
	copyGame,
	type Game,
	legalMoves,
	play,
	toMove,
} from "../../src/rules/index.ts";
import {
	book,
	caused,
	type Dice,
	later,
	order,
	passed,
	pick,
	planning,
	promise,
	revealed,
	signed,
	swap,
} from "./levers/table.ts";

/** The market, asked once, does not fall. */
const CALM: Dice = [["market", 999]];

const loosely = (months: number) =>
	signed(
		planning(),
		"us",
		[swap([pick("us.tariff.lower10", months)], [pick("cn.precursor.act")], [], false)],
		[["wording", 99]],
	);

/** Points of Washington's tariff that a clause keeps suspended until a month. */
const lower = (points: number, until: number) =>
	promise({ clause: "us.tariff.lower10", lever: "us.tariff", by: "us", since: 0, until, points });

/** The month of a game in its plan, passed with nobody doing anything, by the rules of a book. */
function onward(rules: Book, from: Game): Game {
	const game = copyGame(from);
	const dice = { roll: (_site: string, sides: number) => sides - 1 };
	while (game.month === from.month) {
		const seat = toMove(game)[0] ?? "us";
		const move = legalMoves(rules, game, seat).find(({ type, ...rest }) =>
			type === "answer" ? "how" in rest && rest.how === "silence" : QUIET.includes(type),
		);
		if (!move) throw new Error(`nothing quiet to do in ${game.phase}`);
		play(rules, game, seat, move, dice);
	}
	return game;
}
const QUIET: readonly string[] = ["seal", "stand", "leave", "noForecast"];

describe("tariff points lowered for a time", () => {
	it("come back when their clause ends", () => {
		const low = loosely(3);
		expect(low.levers["us.tariff"]).toMatchObject({ level: 20, held: 10 });
		const after = later(low, 5);
		expect(after.levers["us.tariff"]).toMatchObject({ level: 30, held: 0 });
		expect(caused(after, "us.tariff", "snapback:us.tariff")).toBe(10);
	});

	it("do not come back a second time where an act has put them back", () => {
		const raised = revealed(passed(loosely(3)), [order("us.tariff", "raise10")], CALM);
		expect(raised.levers["us.tariff"]).toMatchObject({ level: 30, held: 0, until: 0 });
		const after = later(passed(raised), 6);
		expect(after.levers["us.tariff"].level).toBe(30);
		expect(after.closedNotes.map(({ kind }) => kind)).not.toContain("snapback");
	});

	it("of a truce that the other side broke come back once: taken by act, not again at the old date", () => {
		const before = planning((game) => {
			game.vars.truceUntil = 4;
			game.levers["cn.tariff"] = { ...game.levers["cn.tariff"], level: 10, held: 24, until: 4 };
			game.promises = [
				promise({
					...{ clause: "cn.tariff.lower24", lever: "cn.tariff", by: "cn", since: 0, until: 4 },
					...{ status: "ended", points: 24 },
				}),
			];
		});
		const taken = revealed(before, [order("cn.tariff", "raise25")]);
		expect(taken.levers["cn.tariff"]).toMatchObject({ level: 35, held: 0 });
		expect(later(passed(taken), 6).levers["cn.tariff"].level).toBe(35);
	});

	it("leave those of another clause suspended, and put back first what would return soonest", () => {
		const game = planning((g) => {
			g.levers["us.tariff"] = { ...g.levers["us.tariff"], level: 30, held: 34, until: 2 };
			g.promises = [lower(24, 6), lower(10, 2)];
		});
		const after = revealed(game, [order("us.tariff", "raise10")], CALM);
		expect(after.levers["us.tariff"]).toMatchObject({ level: 40, held: 24 });
		expect(after.promises.map(({ points }) => points)).toEqual([24, 0]);
	});

	it("that were all put back run out without a blow, while others stay suspended", () => {
		const game = planning((g) => {
			g.month = 2;
			g.levers["us.tariff"] = { ...g.levers["us.tariff"], level: 40, held: 24, until: 2 };
			g.promises = [lower(24, 6), lower(0, 2)];
		});
		const after = passed(revealed(game, []));
		expect(after.levers["us.tariff"]).toMatchObject({ level: 40, held: 24 });
		expect(after.closedNotes.map(({ kind }) => kind)).not.toContain("snapback");
		expect(caused(after, "tension", "snapback:us.tariff")).toBe(0);
		const second = compile({ ...book.data, epoch: 2 });
		expect(onward(second, game).closedNotes.map(({ kind }) => kind)).toContain("snapback");
	});

	it("came back twice under the first epoch, whose records replay so", () => {
		const first = compile({ ...book.data, epoch: 1 });
		const game = copyGame(passed(loosely(3)));
		const dice = { roll: (_site: string, sides: number) => sides - 1 };
		play(first, game, "us", order("us.tariff", "raise10"), dice);
		for (const seat of ["us", "cn"] as const) play(first, game, seat, { type: "seal" }, dice);
		expect(game.levers["us.tariff"]).toMatchObject({ level: 30, held: 10 });
	});
});
