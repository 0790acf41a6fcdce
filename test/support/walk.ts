// The seeded random walk that benchmarks, fuzzing and determinism tests share: same games, same moves, same checksum.
import type { Chance, Game, Seat, SeatMove } from "../../src/rules/index.ts";

/** A small linear congruential die, the same in every candidate. */
export function dieOf(seed: number): Chance {
	let state = seed >>> 0;
	return {
		roll(_site, n) {
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			return Math.floor((state / 4294967296) * n);
		},
	};
}

/** What a candidate must offer: a fresh game, its position, the moves open, and one move played. */
export interface Walker<G> {
	create(seed: number): G;
	position(game: G): Game;
	legal(game: G, seat: Seat): readonly SeatMove[];
	/** Returns the game after the move (the same object for plain mutation). */
	play(game: G, seat: Seat, move: SeatMove): G;
	toMove(game: G): Seat | undefined;
}

/** Plays one random game to its end; returns the number of moves. */
export function walk<G>(w: Walker<G>, seed: number, end?: (game: G) => void): number {
	const pick = dieOf(seed * 7919 + 13);
	let game = w.create(seed);
	let moves = 0;
	for (let seat = w.toMove(game); seat !== undefined; seat = w.toMove(game)) {
		const list = w.legal(game, seat);
		// Walkers that always strike end in a rupture at once: every other plan and answer stays small.
		const calm = pick.roll("calm", 2) === 0;
		const at = calm && w.position(game).phase !== "talks" ? 0 : pick.roll("move", list.length);
		game = w.play(game, seat, list[at] as SeatMove);
		moves++;
	}
	end?.(game);
	return moves;
}

/** Checksum of the final states of the first `games` games: a number any candidate must reproduce. */
export function checksum<G>(w: Walker<G>, games: number): number {
	let hash = 2166136261;
	for (let seed = 1; seed <= games; seed++) {
		walk(w, seed, (game) => {
			const text = JSON.stringify(w.position(game));
			for (let i = 0; i < text.length; i++)
				hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
		});
	}
	return hash;
}
