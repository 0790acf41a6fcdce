// Both seats' results against the record, in all and by dimension, and the finding they add up to.
import type { Numbers, Score, Seat } from "../../rules/index.ts";
import { other } from "../../rules/index.ts";
import { tenth } from "../rounding.ts";
import type { PlayedMonth } from "./months.ts";

/** One dimension of a result, points of 25: the same mixture of average and end as the score itself. */
export interface DimensionResult {
	index: number;
	you: number;
	history: number;
	gap: number;
}

/** One seat's result; points of 100, one decimal, so that shown numbers agree. */
export interface SeatResult {
	seat: Seat;
	score: number;
	par: number;
	gap: number;
	dimensions: DimensionResult[];
}

const part = (n: Numbers, score: Score, index: number): number =>
	n.averageShare * (score.averages[index] ?? 0) + n.endShare * (score.dimensions[index] ?? 0);

/** A seat's result in the last month that both have; null where they share none. */
export function seatResult(
	n: Numbers,
	months: readonly PlayedMonth[],
	history: readonly PlayedMonth[],
	seat: Seat,
): (SeatResult & { month: number }) | null {
	for (let at = months.length - 1; at >= 0; at--) {
		const own = months[at];
		const real = history.find((one) => one.month === own?.month);
		if (!own || !real) continue;
		const score = tenth(own.score[seat].total);
		const par = tenth(real.score[seat].total);
		return {
			seat,
			month: own.month,
			score,
			par,
			gap: tenth(score - par),
			dimensions: [0, 1, 2, 3].map((index) => {
				const you = tenth(part(n, own.score[seat], index));
				const then = tenth(part(n, real.score[seat], index));
				return { index, you, history: then, gap: tenth(you - then) };
			}),
		};
	}
	return null;
}

/** How a game ended; `stopped` = it was broken off from outside, for example by the end of its class. */
export type Ending = "time" | "rupture" | "stopped";

/** What the game comes to: how the own seat did against the record, and whether the other gained or lost. */
export interface Headline {
	own: "beat" | "under" | "level";
	them: "gained" | "lost" | "level";
	gap: number;
	themGap: number;
	ending: Ending;
}

const sign = <T>(gap: number, up: T, down: T, none: T): T => (gap > 0 ? up : gap < 0 ? down : none);

/** The finding of a game for one seat. */
export function headline(results: Record<Seat, SeatResult>, seat: Seat, ending: Ending): Headline {
	const { gap } = results[seat];
	const themGap = results[other(seat)].gap;
	return {
		own: sign(gap, "beat", "under", "level"),
		them: sign(themGap, "gained", "lost", "level"),
		gap: Math.abs(gap),
		themGap: Math.abs(themGap),
		ending,
	};
}

/** The dimensions a seat won and lost most by, against the record; null where none moved. */
export function bestAndWorst(result: SeatResult): { best: number | null; worst: number | null } {
	const sorted = [...result.dimensions].sort((a, b) => b.gap - a.gap);
	const [first] = sorted;
	const last = sorted.at(-1);
	return {
		best: first && first.gap > 0 ? first.index : null,
		worst: last && last.gap < 0 ? last.index : null,
	};
}
