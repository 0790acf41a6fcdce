// What an offer is worth beyond the four dimensions of the score: how much nearer or farther the rupture comes.
import type { Worth } from "../../../rules/index.ts";

/** Points from which on one decimal tells them from nothing. */
const SHOWN = 0.05;

/** Points of an offer's worth that its dimensions leave over, more where it makes a rupture less likely; else 0. */
export function safetyOf({ total, dimensions }: Pick<Worth, "total" | "dimensions">): number {
	const rest = total - dimensions.reduce((sum, value) => sum + value, 0);
	return Math.abs(rest) < SHOWN ? 0 : rest;
}
