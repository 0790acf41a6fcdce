// Plans: restraint after a truce, levers kept for the table, points kept for answer and talks.
import { describe, expect, it } from "vitest";
import { bookOf } from "../../src/match/index.ts";
import { type Character, decide } from "../../src/players/index.ts";
import { type Game, play, type Seat, type SeatMove, view } from "../../src/rules/index.ts";
import { planning } from "../rules/levers/table.ts";
import { shippedScenario } from "../support/scenario.ts";
import { dieOf } from "../support/walk.ts";

const scenario = shippedScenario();
const book = bookOf(scenario);

/** The whole plan of a seat, order by order. */
function planOf(game: Game, seat: Seat, character: Character, seed: number): SeatMove[] {
	const now = planning((g) => Object.assign(g, structuredClone(game)));
	const die = dieOf(seed * 7919);
	const out: SeatMove[] = [];
	for (let i = 0; i < 8; i++) {
		const move = decide(book, view(book, now, seat), die, scenario.players[character])
			?.move as SeatMove;
		if (move.type === "seal") break;
		out.push(move);
		play(book, now, seat, move, die);
	}
	return out;
}

const SEEDS = Array.from({ length: 10 }, (_, i) => i + 1);
/** Blows of weight 2 and more over many plans. */
function blows(game: Game, seat: Seat, character: Character): number {
	return SEEDS.flatMap((seed) => planOf(game, seat, character, seed)).filter(
		(m) =>
			m.type === "order" &&
			(book.levers[m.lever].acts.find((a) => a.id === m.act)?.severity ?? 0) >= 2,
	).length;
}

describe("a plan", { timeout: 30_000 }, () => {
	it("holds back in the weeks after a truce or call, unless it is bold (R6)", () => {
		const calm = planning();
		const fresh = planning((g) => {
			g.vars.calmUntil = 1;
		});
		for (const seat of ["us", "cn"] as const) {
			expect(blows(fresh, seat, "historical")).toBeLessThanOrEqual(blows(calm, seat, "historical"));
			expect(blows(fresh, seat, "careful")).toBe(0);
		}
	});

	it("gives away no lever that could be traded", () => {
		for (const character of ["careful", "historical", "bold"] as const) {
			const given = SEEDS.flatMap((seed) => planOf(planning(), "us", character, seed)).filter(
				(m) => m.type === "order" && m.lever === "us.tariff" && m.act.startsWith("lower"),
			);
			expect(given).toEqual([]);
		}
	});

	it("of the careful character keeps points for answer and talks whenever it strikes", () => {
		for (const seed of SEEDS) {
			for (const move of planOf(planning(), "us", "careful", seed)) {
				if (move.type !== "order") continue;
				const act = book.levers[move.lever].acts.find((a) => a.id === move.act);
				expect((act?.severity ?? 0) < 1 || book.n.usPoints - (act?.cost ?? 0) >= 2).toBe(true);
			}
		}
	});

	it("strikes less the hotter the world is", () => {
		const hot = planning((g) => {
			g.vars.tension = 8;
		});
		expect(blows(hot, "us", "historical")).toBeLessThanOrEqual(
			blows(planning(), "us", "historical"),
		);
		expect(blows(hot, "cn", "careful")).toBe(0);
	});
});
