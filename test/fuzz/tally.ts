// Plays game after game, counts every failure, and keeps the first ones to be looked into.
import type { Failure, Outcome } from "./fuzz.ts";

/** Failures kept at most: the first ones are enough to begin with. */
export const TOLD = 10;

export interface Tally {
	games: number;
	moves: number;
	/** Games that failed, told or not. */
	failed: number;
	/** The first of them, `TOLD` at most. */
	failures: readonly Failure[];
}

/** Plays the games of `games` seeds from `seed` on; `heard` is told after each how it stands. */
export function tallyOf(
	play: (seed: number) => Outcome,
	games: number,
	seed: number,
	heard: (so: Tally) => void = () => undefined,
): Tally {
	const failures: Failure[] = [];
	const tally = { games: 0, moves: 0, failed: 0, failures };
	while (tally.games < games) {
		const { moves, failure } = play(seed + tally.games++);
		tally.moves += moves;
		if (failure) {
			tally.failed++;
			if (failures.length < TOLD) failures.push(failure);
		}
		heard({ ...tally });
	}
	return tally;
}

/** As a person reads it. */
export function tallyText({ games, moves, failed, failures }: Tally): string {
	const lines = failures.map(
		({ seed, what, record }) => `seed ${seed}, after ${record.length} moves: ${what}\n`,
	);
	const told = failed > failures.length ? ` (the first ${failures.length} told)` : "";
	return `${lines.join("")}${games} games, ${moves} moves, ${failed} failures${told}\n`;
}
