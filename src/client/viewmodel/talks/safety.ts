// What an offer is worth beyond the four dimensions of the score: how much nearer or farther the rupture comes.
import type { Worth } from "../../../rules/index.ts";
import { roundedSum } from "../rounded-sum.ts";

/** Points from which on one decimal tells them from nothing. */
const SHOWN = 0.05;

/** Points of an offer's worth that its dimensions leave over, more where it makes a rupture less likely; else 0. */
export function safetyOf({ total, dimensions }: Pick<Worth, "total" | "dimensions">): number {
	const rest = total - dimensions.reduce((sum, value) => sum + value, 0);
	return Math.abs(rest) < SHOWN ? 0 : rest;
}

/**
 * An offer's worth by dimension, and what it is worth beyond them (0 where that is not told), in points of the score:
 * rounded to the one decimal they are told with so that they sum to the total as told.
 */
export function toldWorth(worth: Pick<Worth, "total" | "dimensions">): {
	dimensions: readonly number[];
	safety: number;
} {
	const safety = safetyOf(worth);
	// a part that is not told takes no share of what rounding leaves over
	const told = roundedSum([...worth.dimensions, ...(safety === 0 ? [] : [safety])], 1, worth.total);
	const count = worth.dimensions.length;
	return { dimensions: told.slice(0, count), safety: told[count] ?? 0 };
}
