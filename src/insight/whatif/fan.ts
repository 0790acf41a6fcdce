// Sums continuations up: bands by month for a fan chart, the share of ruptures, and what a change is worth.
import type { Run } from "./types.ts";

/** Shares of all continuations that lie below each line of a band. */
export const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export const LINES = ["us", "cn", "tension"] as const;
export type Line = (typeof LINES)[number];

/** One month of one line: the values at `LEVELS`. */
export interface Band {
	month: number;
	at: readonly number[];
}

export interface Fan {
	count: number;
	bands: Readonly<Record<Line, readonly Band[]>>;
	/** Share of continuations that end in a rupture, 0-1. */
	rupture: number;
	/** Mean of each seat's result at the end. */
	mean: Readonly<Record<"us" | "cn", number>>;
}

/** Value of sorted numbers below which a share of them lies, between neighbours by weight. */
function quantile(sorted: readonly number[], share: number): number {
	const at = share * (sorted.length - 1);
	const low = sorted[Math.floor(at)] ?? 0;
	const high = sorted[Math.ceil(at)] ?? low;
	return low + (high - low) * (at - Math.floor(at));
}

const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** A game that broke off keeps its last value to the end: its result stands. */
const valueIn = (run: Run, line: Line, index: number): number =>
	run[line][Math.min(index, run[line].length - 1)] ?? 0;

/** The fan of some continuations of one position; null where there are none, or none closes a month. */
export function fanOf(runs: readonly Run[]): Fan | null {
	const longest = runs.reduce<readonly number[]>(
		(best, { months }) => (months.length > best.length ? months : best),
		[],
	);
	if (longest.length === 0) return null;
	const bandsOf = (line: Line): Band[] =>
		longest.map((month, index) => {
			const sorted = runs.map((run) => valueIn(run, line, index)).sort((a, b) => a - b);
			return { month, at: LEVELS.map((share) => quantile(sorted, share)) };
		});
	return {
		count: runs.length,
		bands: { us: bandsOf("us"), cn: bandsOf("cn"), tension: bandsOf("tension") },
		rupture: mean(runs.map(({ rupture }) => (rupture ? 1 : 0))),
		mean: {
			us: mean(runs.map((run) => run.us.at(-1) ?? 0)),
			cn: mean(runs.map((run) => run.cn.at(-1) ?? 0)),
		},
	};
}

/** What a change does to a seat's result: mean difference of pairs under equal luck, with its 95% interval. */
export interface Difference {
	mean: number;
	/** Half the width of the interval. */
	within: number;
}

/** Compares the continuations of both fans, number by number. */
export function differenceOf(
	before: readonly Run[],
	after: readonly Run[],
	seat: "us" | "cn",
): Difference {
	const pairs = Math.min(before.length, after.length);
	const apart = Array.from(
		{ length: pairs },
		(_, n) => (after[n]?.[seat].at(-1) ?? 0) - (before[n]?.[seat].at(-1) ?? 0),
	);
	const middle = mean(apart);
	const spread = apart.reduce((sum, one) => sum + (one - middle) ** 2, 0);
	return {
		mean: middle,
		within: pairs < 2 ? 0 : 1.96 * Math.sqrt(spread / (pairs - 1) / pairs),
	};
}
