// The computer's decisions: always legal, the same for the same dice.
import { describe, expect, it } from "vitest";
import { bookOf } from "../../src/match/index.ts";
import { decide, POLICIES } from "../../src/players/index.ts";
import {
	createGame,
	type Game,
	play,
	type Seat,
	type SeatMove,
	toMove,
	view,
	why,
} from "../../src/rules/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedScenario } from "../support/scenario.ts";
import { dieOf } from "../support/walk.ts";

const scenario = shippedScenario();
const book = bookOf(scenario);

/** Walks games at random (every other move is a small one) and shows each state that asks a seat. */
function states(games: number, see: (game: Game, seat: Seat, n: number) => void): void {
	let n = 0;
	for (let seed = 1; seed <= games; seed++) {
		const die = dieOf(seed * 97);
		const start = seed % 5 === 0 ? "prologue" : "geneva";
		const game = createGame(book, { ...START, start, months: seed % 3 === 0 ? 12 : 8 });
		for (let i = 0; i < 400; i++) {
			const seats = toMove(game);
			const seat = seats[die.roll("seat", Math.max(1, seats.length))];
			if (!seat) break;
			see(game, seat, n++);
			const { legal } = view(book, game, seat);
			const small = game.phase !== "talks" && die.roll("small", 2) === 0;
			play(book, game, seat, legal[small ? 0 : die.roll("move", legal.length)] as SeatMove, die);
		}
	}
}

describe("a decision", { timeout: 60_000 }, () => {
	it.each(POLICIES)(
		"of the %s policy is legal in every state it meets",
		(policy) => {
			const refused: unknown[] = [];
			let asked = 0;
			states(15, (game, seat, n) => {
				const decision = decide(book, view(book, game, seat), dieOf(n), scenario.players[policy]);
				asked++;
				const refusal = decision ? why(book, game, seat, decision.move) : "nothing";
				if (refusal) refused.push([game.month, game.phase, seat, decision?.move, refusal]);
			});
			expect(refused).toEqual([]);
			expect(asked).toBeGreaterThan(300);
		},
		60_000,
	);

	it("leaves the view as it was", () => {
		states(6, (game, seat, n) => {
			const seen = view(book, game, seat);
			const before = JSON.stringify(seen);
			decide(book, seen, dieOf(n), scenario.players.bold);
			expect(JSON.stringify(seen)).toBe(before);
		});
	});

	it("names rules of the scenario, with shares of at most 1", () => {
		const known = new Set(scenario.retaliation.map((rule) => rule.id));
		const texts = Object.keys(scenario.texts.en?.rules ?? {});
		for (const id of texts) if (/^R\d+$/.test(id)) known.add(id);
		for (let i = 1; i <= 25; i++) known.add(`R${i}`);
		states(8, (game, seat, n) => {
			const decision = decide(book, view(book, game, seat), dieOf(n), scenario.players.historical);
			for (const { id, share } of decision?.rules ?? []) {
				expect(known.has(id)).toBe(true);
				expect(share).toBeGreaterThan(0);
				expect(share).toBeLessThanOrEqual(1);
			}
		});
	});

	it("is none where the seat has nothing to decide", () => {
		const game = createGame(book, { ...START });
		game.us.done = true;
		expect(decide(book, view(book, game, "us"), dieOf(1), scenario.players.careful)).toBeNull();
	});
});
