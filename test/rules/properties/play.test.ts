// Properties of play: no legal move breaks a state, every number is accounted for, every game ends.
import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import {
	copyGame,
	drift,
	legalMoves,
	play,
	type Seat,
	score,
	toMove,
	worth,
} from "../../../src/rules/index.ts";
import {
	bookkeeper,
	hosts,
	listed,
	plainJson,
	ranges,
	replaying,
} from "../../support/invariants.ts";
import { dieOf } from "../../support/walk.ts";
import { book, paths, reach } from "./reach.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const FEW = { numRuns: 60 };

it("every state a legal path reaches is whole: ranges, JSON, moves", () => {
	fc.assert(
		fc.property(paths, (path) => {
			const game = reach(path);
			expect(ranges(book, game)).toBe("");
			expect(plainJson(game)).toBe("");
			expect(listed(book, game)).toBe("");
		}),
		FEW,
	);
});

it("the causes of a number sum exactly to its change, in every month", () => {
	fc.assert(
		fc.property(paths, (path) => {
			let balance: ReturnType<typeof bookkeeper> | null = null;
			const last = reach(path, ({ game }) => {
				balance ??= bookkeeper(game);
				expect(balance(game)).toBe("");
			});
			expect(balance === null ? "" : (balance as ReturnType<typeof bookkeeper>)(last)).toBe("");
		}),
		FEW,
	);
});

it("every host plays a move to the same state, and the way back leads back", () => {
	fc.assert(
		fc.property(paths, fc.nat(9999), (path, pick) => {
			const before = reach(path);
			const seat = toMove(before)[0];
			if (!seat) return;
			const list = legalMoves(book, before, seat);
			const move = list[pick % list.length] as (typeof list)[number];
			const rolls: number[] = [];
			const die = dieOf(pick);
			const after = copyGame(before);
			play(book, after, seat, move, {
				roll(site, n) {
					const value = die.roll(site, n);
					rolls.push(value);
					return value;
				},
			});
			expect(hosts(book, before, after, seat, move, rolls)).toBe("");
		}),
		FEW,
	);
});

it("equal dice give equal games", () => {
	fc.assert(
		fc.property(paths, (path) => {
			expect(reach(path)).toEqual(reach(path));
		}),
		{ numRuns: 20 },
	);
});

it("whoever only passes comes to the end, in the months there are", () => {
	fc.assert(
		fc.property(paths, (path) => {
			const game = reach(path);
			for (let i = 0; i < 200 && game.phase !== "over"; i++) {
				const seat = toMove(game)[0] as Seat;
				const move =
					game.phase === "talks" ? ({ type: "leave" } as const) : legalMoves(book, game, seat)[0];
				play(book, game, seat, move as NonNullable<typeof move>, replaying([]));
			}
			expect(game.phase).toBe("over");
			expect(game.month).toBeLessThanOrEqual(game.months);
		}),
		FEW,
	);
});

it("scores stay within their dimensions, and reckoning ahead changes nothing", () => {
	fc.assert(
		fc.property(paths, (path) => {
			const game = reach(path);
			const before = JSON.stringify(game);
			for (const seat of ["us", "cn"] as const) {
				const { dimensions, averages, total } = score(book, game, seat);
				for (const x of [...dimensions, ...averages]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(25);
				}
				expect(total).toBeGreaterThanOrEqual(0);
				expect(total).toBeLessThanOrEqual(100);
				const packs = game.phase === "talks" ? book.data.packages.slice(0, 6) : [];
				const worths = packs.map((pack) => worth(book, game, seat, pack.rows).total);
				expect(worths.every(Number.isFinite)).toBe(true);
			}
			expect(JSON.stringify(game)).toBe(before);
		}),
		FEW,
	);
});

it("drifting on runs no further than asked, and not past a rupture", () => {
	fc.assert(
		fc.property(paths, fc.integer({ min: 1, max: 4 }), (path, months) => {
			const game = copyGame(reach(path));
			if (game.phase === "over") return;
			const { month } = game;
			drift(book, game, months);
			expect(game.month).toBeLessThanOrEqual(month + months);
			expect(ranges(book, game)).toBe("");
		}),
		FEW,
	);
});
