// A counter begins from the offer laid: it keeps what it can, asks for more, and still leaves the other side something.
import { describe, expect, test } from "vitest";
import { bookOf } from "../../src/match/index.ts";
import { countersTo } from "../../src/players/counters.ts";
import { decide } from "../../src/players/index.ts";
import { offersFor, offersWithGains } from "../../src/players/offers.ts";
import { createGame, type Game, type Seat, type Swap, view, why } from "../../src/rules/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedScenario } from "../support/scenario.ts";
import { dieOf } from "../support/walk.ts";

const scenario = shippedScenario();
const book = bookOf(scenario);
const pick = (clause: string, months = 0) => ({ clause, months });
const LAID: Swap[] = [
	{
		us: [pick("us.tariff.lower24", 12)],
		cn: [pick("cn.tap.open100", 12), pick("cn.purchases.normal", 12)],
		both: [],
		exact: false,
	},
];

/** Talks in which Washington has laid these rows before Beijing. */
function laid(rows: Swap[] = LAID): Game {
	const game = createGame(book, { ...START });
	game.phase = "talks";
	game.talks.turn = "cn";
	game.talks.standing = { by: "us", rows };
	return game;
}
const picksOf = (rows: readonly Swap[]): string[] =>
	rows.flatMap((row) => [...row.us, ...row.cn, ...row.both].map((p) => `${p.clause}:${p.months}`));
const levers = (rows: readonly Swap[]): (string | undefined)[] =>
	rows.flatMap((row) =>
		[...row.us, ...row.cn, ...row.both].map((p) => book.clauses[p.clause]?.lever),
	);
const found = (game: Game, seat: Seat) => offersWithGains(book, game, seat);

describe("counters", () => {
	test("each change one clause of what was laid, or ask for one more", () => {
		const { counters } = found(laid(), "cn");
		expect(counters.length).toBeGreaterThan(3);
		const before = picksOf(LAID);
		const kinds = new Set<string>();
		for (const rows of counters) {
			const now = picksOf(rows);
			const kept = before.filter((one) => now.includes(one)).length;
			expect(kept).toBeGreaterThanOrEqual(before.length - 1);
			const sameLevers = levers(rows).length === before.length && kept === before.length - 1;
			kinds.add(now.length < before.length ? "dropped" : sameLevers ? "changed" : "asked");
		}
		expect(kinds.size).toBeGreaterThan(1);
	});

	test("promise the countering side more than the offer did, as far as single clauses tell", () => {
		const game = laid();
		const { counters, gains } = found(game, "cn");
		const mine = (rows: readonly Swap[]): number =>
			picksOf(rows).reduce((sum, one) => sum + (gains.get(one.split(":")[0] ?? "")?.cn ?? 0), 0);
		for (const rows of counters) {
			const term = picksOf(rows).length === picksOf(LAID).length;
			expect(mine(rows) + (term ? 0.11 : 0)).toBeGreaterThan(mine(LAID));
		}
	});

	test("come first among the offers thought of, and only where the other side has laid something", () => {
		const game = laid();
		const { counters } = found(game, "cn");
		expect(offersFor(book, game, "cn").slice(0, counters.length)).toEqual(counters);
		expect(found(game, "us").counters).toEqual([]);
		game.talks.standing = null;
		expect(found(game, "cn").counters).toEqual([]);
	});

	test("keep exact words only where they can be paid for", () => {
		const exact = LAID.map((row) => ({ ...row, exact: true }));
		const game = laid(exact);
		const { gains } = found(game, "cn");
		const words = (): boolean[] =>
			countersTo(book, game, "cn", exact, gains).flatMap((rows) => rows.map((row) => row.exact));
		expect(words()).toContain(true);
		game.cn.points = 0;
		expect(words()).not.toContain(true);
	});

	test("are what computers lay against offers that bring them too little, and can be laid", () => {
		const { careful, historical, bold } = scenario.players;
		let [laidAgain, built] = [0, 0];
		for (const rows of offersFor(book, { ...laid(), turn: "us" } as Game, "us").slice(0, 10))
			for (const temper of [careful, historical, bold]) {
				const game = laid(rows);
				const move = decide(book, view(book, game, "cn"), dieOf(7), temper)?.move;
				if (move?.type !== "offer") continue;
				laidAgain++;
				expect(why(book, game, "cn", move)).toBeNull();
				const kept = picksOf(rows).filter((one) => picksOf(move.rows).includes(one)).length;
				if (kept > 0 && kept >= picksOf(rows).length - 1) built++;
			}
		expect(laidAgain).toBeGreaterThan(0);
		expect(built).toBeGreaterThan(0);
	});
});
