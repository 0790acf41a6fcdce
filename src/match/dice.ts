// The dice of a live game: each is a function of seed, month and site, so that reloading or undoing never changes one.
import { type Die, liveDice } from "../record/index.ts";
import type { Chance } from "../rules/index.ts";

/**
 * Dice for one move. The k-th roll at a site in a month falls the same in every game of this seed, whatever
 * else was rolled: two people who play one seed meet the same accidents. `fallen`: the dice of this month so far.
 */
export function matchDice(seed: string, month: number, fallen: readonly Die[]): Chance {
	const count: Record<string, number> = {};
	for (const die of fallen) count[die.site] = (count[die.site] ?? 0) + 1;
	return {
		roll(site, n) {
			const k = count[site] ?? 0;
			count[site] = k + 1;
			return liveDice(`${seed}|${month}|${site}|${k}`).roll(site, n);
		},
	};
}

/** Dice for a computer's own thoughts: apart from the game's, so that it cannot foresee them. */
export const thoughtDice = (seed: string, seat: string, n: number): Chance =>
	liveDice(`${seed}|thought|${seat}|${n}`);
