// Choosing among weighted options with the player's own dice, and adding up the rules that spoke.
import type { Chance } from "../rules/index.ts";
import type { Spoken } from "./types.ts";

const SIDES = 10_000;

/** Draws one option with a chance in proportion to its weight; the first where no weight is above 0. */
export function draw<T>(
	options: readonly T[],
	weight: (option: T) => number,
	chance: Chance,
	site: string,
): T | undefined {
	let total = 0;
	for (const option of options) total += Math.max(0, weight(option));
	if (total <= 0) return options[0];
	let at = (chance.roll(site, SIDES) / SIDES) * total;
	for (const option of options) {
		at -= Math.max(0, weight(option));
		if (at < 0) return option;
	}
	return options[options.length - 1];
}

/** Draws among the options whose value comes within `spread` of the best, the better the likelier. */
export function drawNear<T>(
	options: readonly T[],
	value: (option: T) => number,
	spread: number,
	chance: Chance,
	site: string,
): T | undefined {
	let best = -Infinity;
	for (const option of options) best = Math.max(best, value(option));
	const near = (option: T): number => {
		const left = 1 - (best - value(option)) / Math.max(spread, 1e-6);
		return left <= 0 ? 0 : left * left;
	};
	return draw(options, near, chance, site);
}

/** True in `percent` of cases. */
export const happens = (percent: number, chance: Chance, site: string): boolean =>
	chance.roll(site, 100) < percent;

/** Rules by weight as shares that sum to 1, largest first; equal ones by id. */
export function sharesOf(weights: Readonly<Record<string, number>>): Spoken[] {
	const entries = Object.entries(weights).filter(([, w]) => w > 0);
	const total = entries.reduce((sum, [, w]) => sum + w, 0);
	return entries
		.map(([id, w]) => ({ id, share: Math.round((w / total) * 1000) / 1000 }))
		.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}
