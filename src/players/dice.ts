// Quick dice for simulated games and for thought: equal seeds give equal rolls, and never a live game's.
import type { Chance } from "../rules/index.ts";

/** A 32-bit hash of a text, started by `seed`. */
export function hash32(text: string, seed = 0): number {
	let h = (2166136261 ^ seed) >>> 0;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0;
	return h;
}

/** One well-mixed 32-bit number from another. */
function mix(x: number): number {
	let h = x >>> 0;
	h = Math.imul(h ^ (h >>> 16), 0x21f0aaad) >>> 0;
	h = Math.imul(h ^ (h >>> 15), 0x735a2d97) >>> 0;
	return (h ^ (h >>> 15)) >>> 0;
}

/** A stream of rolls (a Weyl sequence, mixed); for thought and for playouts. */
export function quickDice(seed: number): Chance {
	let state = seed >>> 0;
	return {
		roll(_site, n) {
			state = (state + 0x9e3779b9) >>> 0;
			return Math.floor((mix(state) / 4294967296) * n);
		},
	};
}

/**
 * Dice of a simulated game: the k-th roll at a site in a month falls the same in every game of a seed, so
 * that two policies are compared under equal luck. `month` is asked at every roll.
 */
export function siteDice(seed: number, month: () => number): Chance {
	const count = new Map<string, number>();
	return {
		roll(site, n) {
			const key = `${site}|${month()}`;
			const k = count.get(key) ?? 0;
			count.set(key, k + 1);
			return Math.floor((mix(hash32(key, mix(seed) + k)) / 4294967296) * n);
		},
	};
}
