// No player sees what its seat may not: in two games that look alike to it, it chooses alike, and who peeks is caught.
import { describe, expect, it, vi } from "vitest";
import { bookOf } from "../../src/match/index.ts";
import { quickDice } from "../../src/players/dice.ts";
import { decide, POLICIES } from "../../src/players/index.ts";
import { createSearcher } from "../../src/players/search/index.ts";
import {
	type Chance,
	createGame,
	type Game,
	play,
	type Seat,
	type SeatMove,
	toMove,
	type View,
	view,
} from "../../src/rules/index.ts";
import { lookAlike } from "../support/look-alike.ts";
import { START } from "../support/plain-walker.ts";
import { shippedScenario } from "../support/scenario.ts";
import { dieOf } from "../support/walk.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 120_000 });

const scenario = shippedScenario();
const book = bookOf(scenario);

/** Whoever chooses for a seat. A player is given the view; `game` is there for those who peek. */
type Chooser = (seen: View, dice: Chance, game: Game) => SeatMove | undefined;

/** How often each move is chosen in a state, over so many throws of the chooser's own dice. */
function distribution(choose: Chooser, game: Game, seat: Seat, throws: number): string {
	const counts: Record<string, number> = {};
	for (let n = 1; n <= throws; n++) {
		const name = JSON.stringify(choose(view(book, game, seat), quickDice(n * 977), game));
		counts[name] = (counts[name] ?? 0) + 1;
	}
	const names = Object.keys(counts).sort((a, b) => (a < b ? -1 : 1));
	return names.map((name) => `${name} ${counts[name]}`).join();
}

/** Walks games at random; shows every `every`-th state in which a seat decides, and each agency's own-goal. */
function states(games: number, every: number, see: (game: Game, seat: Seat) => void): void {
	let n = 0;
	for (let seed = 1; seed <= games; seed++) {
		const die = dieOf(seed * 53);
		const game = createGame(book, { ...START, months: seed % 3 === 0 ? 12 : 8 });
		for (let i = 0; i < 400; i++) {
			const seats = toMove(game);
			const seat = seats[die.roll("seat", Math.max(1, seats.length))];
			if (!seat) break;
			if (n++ % every === 0 || game.phase === "contrition") see(game, seat);
			const { legal } = view(book, game, seat);
			const small = game.phase !== "talks" && die.roll("small", 2) === 0;
			play(book, game, seat, legal[small ? 0 : die.roll("move", legal.length)] as SeatMove, die);
		}
	}
}

/** Phases of those states in which a chooser chose otherwise though its seat sees the same. */
function peeks(choose: Chooser, games: number, every: number, throws: number) {
	const caught: string[] = [];
	const phases = new Set<string>();
	states(games, every, (game, seat) => {
		const twin = lookAlike(book, game, seat);
		const { position: a, legal } = view(book, game, seat);
		const { position: b } = view(book, twin, seat);
		if (legal.length === 0 || JSON.stringify(a) !== JSON.stringify(b)) return;
		phases.add(game.phase);
		if (distribution(choose, game, seat, throws) !== distribution(choose, twin, seat, throws))
			caught.push(`${game.phase} ${seat}`);
	});
	return { caught, phases: [...phases].sort() };
}

const ALL = ["answer", "contrition", "news", "plan", "talks"];

describe("in two games that look alike to its seat", () => {
	it.each(POLICIES)("the %s policy chooses alike", (policy) => {
		const told = peeks(
			(seen, dice) => decide(book, seen, dice, scenario.players[policy])?.move,
			4,
			3,
			3,
		);
		expect(told).toEqual({ caught: [], phases: ALL });
	});

	it("the searcher chooses alike", () => {
		const told = peeks(
			(seen, dice) =>
				createSearcher(book, scenario.players.historical, { playouts: 12 })(seen, dice),
			6,
			5,
			2,
		);
		expect(told).toEqual({ caught: [], phases: ALL });
	});

	it.each([
		["the other side's orders", "plan", (game: Game, them: Seat) => game[them].orders.length],
		["the other side's points", "talks", (game: Game, them: Seat) => game[them].points],
		["the tap", "answer", (game: Game) => game.levers["cn.tap"].level],
		[
			"how a clause will be read",
			"plan",
			(game: Game) => game.promises.filter((p) => p.split).length,
		],
	] as const)("whoever peeks at %s is caught", (_, phase, secret) => {
		const peeker: Chooser = (seen, _dice, game) =>
			seen.legal[secret(game, seen.seat === "us" ? "cn" : "us") % seen.legal.length];
		const { caught } = peeks(peeker, 4, 1, 1);
		expect(caught.some((where) => where.startsWith(phase))).toBe(true);
	});
});
