// The searcher: legal, blind to secrets, deterministic, cut short at any time, and seeing what is there to be seen.
import { describe, expect, it, vi } from "vitest";
import { bookOf } from "../../../src/match/index.ts";
import { quickDice } from "../../../src/players/dice.ts";
import { createSearch, createSearcher } from "../../../src/players/search/index.ts";
import { addUp, type RootTally } from "../../../src/players/search/tallies.ts";
import {
	createGame,
	type Game,
	play,
	type Seat,
	type SeatMove,
	toMove,
	type View,
	view,
	why,
} from "../../../src/rules/index.ts";
import { order, planning, revealed } from "../../rules/levers/table.ts";
import { START } from "../../support/plain-walker.ts";
import { shippedScenario } from "../../support/scenario.ts";
import { dieOf } from "../../support/walk.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 120_000 });

const scenario = shippedScenario();
const book = bookOf(scenario);
const temper = scenario.players.historical;
const searched = (seen: View, playouts: number, seed = 1) => {
	const search = createSearch(book, seen, { seed, temper });
	search.run(playouts);
	return search.thoughts();
};

/** Walks games at random and shows each state that asks a seat for more than a forecast. */
function states(
	games: number,
	every: number,
	see: (game: Game, seat: Seat, n: number) => void,
): void {
	let n = 0;
	for (let seed = 1; seed <= games; seed++) {
		const die = dieOf(seed * 131);
		const game = createGame(book, { ...START, months: seed % 3 === 0 ? 12 : 8 });
		for (let i = 0; i < 400; i++) {
			const seats = toMove(game);
			const seat = seats[die.roll("seat", Math.max(1, seats.length))];
			if (!seat) break;
			if (game.phase !== "news" && n++ % every === 0) see(game, seat, n);
			const { legal } = view(book, game, seat);
			const small = game.phase !== "talks" && die.roll("small", 2) === 0;
			play(book, game, seat, legal[small ? 0 : die.roll("move", legal.length)] as SeatMove, die);
		}
	}
}

describe("a search", () => {
	it("ends in a legal move in every kind of state, with the rest of its plan", () => {
		const refused: unknown[] = [];
		const phases = new Set<string>();
		states(12, 3, (game, seat) => {
			phases.add(game.phase);
			const [best] = searched(view(book, game, seat), 25);
			if (!best || why(book, game, seat, best.move) !== null)
				refused.push([game.phase, seat, best?.move]);
			const ahead = { ...game, ...structuredClone(game) };
			for (const move of best ? [best.move, ...best.rest] : []) {
				if (ahead.phase !== "plan") break;
				if (why(book, ahead, seat, move) !== null) refused.push([game.phase, seat, move]);
				else play(book, ahead, seat, move, dieOf(1));
			}
		});
		expect(refused).toEqual([]);
		expect([...phases].sort()).toEqual(["answer", "contrition", "plan", "talks"]);
	});

	it("falls out the same for the same seed however it is sliced, and leaves the view as it was", () => {
		const seen = view(book, planning(), "cn");
		const before = JSON.stringify(seen);
		const whole = searched(seen, 120, 5);
		const sliced = createSearch(book, seen, { seed: 5, temper });
		for (let i = 0; i < 12; i++) sliced.run(10);
		expect(sliced.thoughts()).toEqual(whole);
		expect(JSON.stringify(seen)).toBe(before);
		expect(searched(seen, 120, 6)).not.toEqual(whole);
	});

	it("has an answer before its first playout, and when it is cut short", () => {
		const seen = view(book, planning(), "us");
		expect(searched(seen, 0)[0]?.move).toBeDefined();
		const search = createSearch(book, seen, { seed: 1, temper });
		let asked = 0;
		expect(search.run(1000, () => ++asked > 7)).toBe(7);
		expect(search.playouts).toBe(7);
		expect(search.thoughts()[0]?.visits).toBeGreaterThan(0);
	});

	it("hardly ever strikes into a rupture: at this budget in one plan of sixteen, by ill luck", () => {
		const hot = planning((g) => {
			g.vars.tension = 9.3;
		});
		const plans = [1, 2, 3, 4, 5].flatMap((seed) =>
			(["us", "cn"] as const).map((seat) => {
				const [best] = searched(view(book, hot, seat), 300, seed);
				return best ? [best.move, ...best.rest] : [];
			}),
		);
		const strikes = (move: SeatMove): boolean =>
			move.type === "order" &&
			(book.candidates[move.lever][move.step][move.act]?.act.severity ?? 0) >= 1;
		expect(plans.filter((plan) => plan.some(strikes)).length).toBeLessThanOrEqual(1);
	});

	it("signs what is good for both, and not what gives everything away", () => {
		const laid = (us: string, cn: string): Game => {
			const game = createGame(book, { ...START });
			game.phase = "talks";
			game.talks.turn = "us";
			const row = (clause: string) => (clause ? [{ clause, months: 0 }] : []);
			const pick = cn ? [{ clause: cn, months: book.clauses[cn]?.months[0] ?? 0 }] : [];
			game.talks.standing = {
				by: "cn",
				rows: [{ us: row(us), cn: pick, both: [], exact: false }],
			};
			return game;
		};
		expect(searched(view(book, laid("", "cn.tap.open100"), "us"), 300)[0]?.move.type).toBe(
			"accept",
		);
		expect(searched(view(book, laid("us.tariff.lowerAll", ""), "us"), 300)[0]?.move.type).not.toBe(
			"accept",
		);
	});

	it("lays no offer that cannot be signed: trust under the floor, and nobody left to call", () => {
		const table = (calledBefore: number): Game => {
			const game = createGame(book, { ...START });
			game.phase = "talks";
			game.talks.turn = "us";
			game.vars.trust = book.n.trustFloor - 1;
			game.vars.usCallMonth = game.month - calledBefore;
			game.vars.cnCallMonth = game.month - calledBefore;
			return game;
		};
		const offers = (game: Game) =>
			searched(view(book, game, "us"), 100).filter(({ move }) => move.type === "offer").length;
		expect(offers(table(book.n.callEvery - 1))).toBe(0);
		expect(offers(table(book.n.callEvery))).toBeGreaterThan(0);
	});

	it("thinks of answers where it was struck", () => {
		const game = revealed(planning(), [order("us.chips", "tighten")]);
		const thoughts = searched(view(book, game, "cn"), 200);
		expect(thoughts.every((one) => one.move.type === "answer")).toBe(true);
		expect(thoughts.reduce((sum, one) => sum + one.visits, 0)).toBe(200);
	});
});

describe("tallies of several searches", () => {
	it("add up by move, orders that follow included", () => {
		const tally = (name: string, n: number, sum: number, next: RootTally[] = []): RootTally => ({
			name,
			move: { type: "seal" },
			n,
			sum,
			next,
		});
		const one = [tally("a", 3, 30, [tally("x", 2, 5)]), tally("b", 1, 1)];
		const two = [tally("a", 1, 6, [tally("x", 1, 1), tally("y", 4, 4)]), tally("c", 2, 2)];
		const sum = addUp([one, two]);
		expect(sum.map(({ name, n, sum: s }) => [name, n, s])).toEqual([
			["a", 4, 36],
			["b", 1, 1],
			["c", 2, 2],
		]);
		expect(sum[0]?.next.map(({ name, n }) => [name, n])).toEqual([
			["x", 3],
			["y", 4],
		]);
		expect(one[0]?.n).toBe(3);
	});
});

describe("the searcher as a player", () => {
	it("plays whole games from either seat by legal moves only", () => {
		for (const mine of ["us", "cn"] as const) {
			const mind = () => createSearcher(book, temper, { playouts: 8 });
			const minds = { us: mind(), cn: mind() };
			const game = createGame(book, { ...START, months: 8 });
			const die = dieOf(mine === "us" ? 3 : 4);
			const thought = { us: quickDice(1), cn: quickDice(2) };
			for (let i = 0; i < 600 && game.phase !== "over"; i++) {
				const seat = toMove(game)[0] as Seat;
				const move = minds[seat](view(book, game, seat), thought[seat]);
				expect(why(book, game, seat, move)).toBeNull();
				play(book, game, seat, move, die);
			}
			expect(game.phase).toBe("over");
		}
	});
});
