// The clock of a phase: how long it may take, what pauses and given time do to it. Times in milliseconds.
import type { Phase } from "../rules/index.ts";

export const PACES = ["none", "slow", "normal", "fast"] as const;
/** How much time a class takes; "none" = no clock runs, the instructor advances. */
export type Pace = (typeof PACES)[number];

const FACTOR: Readonly<Record<Exclude<Pace, "none">, number>> = { slow: 1.6, normal: 1, fast: 0.6 };
/** Seconds for one person to decide, at the normal pace. Talks: for each turn. */
const SECONDS: Readonly<Record<Phase, number>> = {
	news: 60,
	plan: 180,
	contrition: 45,
	answer: 90,
	talks: 90,
	over: 0,
	chronicle: 0,
};
/** People who must agree need longer. */
const DELEGATION = 1.5;

/** A time in which the class stood still; `to` 0 = it still does. */
export interface Span {
	from: number;
	to: number;
}

/** Time given to games: `games` null = all of them. */
export interface Grant {
	at: number;
	ms: number;
	games: readonly number[] | null;
}

/** How long a phase may take, or null where no clock runs. `people`: size of the largest seat waited for. */
export function budget(pace: Pace, phase: Phase, people: number): number | null {
	if (pace === "none" || phase === "over" || phase === "chronicle") return null;
	return Math.round(SECONDS[phase] * FACTOR[pace] * (people > 1 ? DELEGATION : 1)) * 1000;
}

/** Time that has run since `since`, the standstills taken off; never below 0, whatever the clocks say. */
export function elapsed(since: number, now: number, pauses: readonly Span[]): number {
	let ran = now - since;
	for (const { from, to } of pauses) {
		const end = to === 0 ? now : to;
		ran -= Math.max(0, Math.min(end, now) - Math.max(from, since));
	}
	return Math.max(0, ran);
}

/** Time given to game `n` since `since`. */
export function granted(since: number, n: number, grants: readonly Grant[]): number {
	let sum = 0;
	for (const grant of grants)
		if (grant.at >= since && (grant.games === null || grant.games.includes(n))) sum += grant.ms;
	return sum;
}
