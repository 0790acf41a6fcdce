// The clock of a phase: how long it may take, what pauses and given time do to it. Times in milliseconds.
import type { Phase } from "../rules/index.ts";

export const PACES = ["none", "slow", "normal", "fast"] as const;
/** How much time a class takes; "none" = no clock runs, the instructor advances. */
export type Pace = (typeof PACES)[number];

const FACTOR: Readonly<Record<Exclude<Pace, "none">, number>> = { slow: 1.6, normal: 1, fast: 0.6 };
/** Seconds for one person to decide, at the normal pace. Talks: for each turn. */
const SECONDS: Readonly<Record<Step, number>> = {
	news: 60,
	plan: 180,
	contrition: 45,
	answer: 90,
	talks: 90,
};
/** Seconds to read the close of a month at the normal pace, before one comes to the next one's news. */
const CLOSE = 45;
/** Least seconds in a game's first month, whatever the pace: all is new, and the news are read before anybody knows how. */
const FIRST: Readonly<Record<Step, number>> = { ...SECONDS, news: 90 };
/** Steps of a month that a clock can run for, in their order. */
export const STEPS = ["news", "plan", "contrition", "answer", "talks"] as const;
export type Step = (typeof STEPS)[number];
/** Least and most seconds that a step can be given for one person. Talks: for each turn. */
export const STEP_SECONDS: Readonly<Record<Step, readonly [number, number]>> = {
	news: [15, 900],
	plan: [30, 1800],
	contrition: [15, 600],
	answer: [15, 900],
	talks: [15, 900],
};
/** Lengths of an instructor's own, in seconds for one person; a step left out has that of the pace. */
export type Lengths = Readonly<Partial<Record<Step, number>>>;
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

/** Which clock a class has: its pace, and lengths of its own. */
export interface Clock {
	pace: Pace;
	lengths?: Lengths;
}

/** Seconds that one person has for a step, or null where no clock runs. */
export const secondsOf = ({ pace, lengths }: Clock, step: Step): number | null =>
	pace === "none" ? null : (lengths?.[step] ?? Math.round(SECONDS[step] * FACTOR[pace]));

/** Seconds that one person has for a step of a game's first month, or null where no clock runs. */
export function firstSecondsOf(clock: Clock, step: Step): number | null {
	const seconds = secondsOf(clock, step);
	const own = clock.lengths?.[step] !== undefined;
	return seconds === null || own ? seconds : Math.max(seconds, FIRST[step]);
}

/** Seconds that the news have besides where a month has closed: one reads first how it did. 0 = no clock runs. */
export const closeSeconds = (pace: Pace): number =>
	pace === "none" ? 0 : Math.round(CLOSE * FACTOR[pace]);

/** How often a step comes in a common month: a turn of the talks on each side; few months have an agency's act to answer for. */
const OFTEN: Readonly<Record<Step, number>> = {
	news: 1,
	plan: 1,
	contrition: 0,
	answer: 1,
	talks: 2,
};
const monthSeconds = (clock: Clock, of: typeof secondsOf): number =>
	STEPS.reduce((sum, step) => sum + OFTEN[step] * (of(clock, step) ?? 0), 0) +
	closeSeconds(clock.pace);

/**
 * Months at the normal pace, with one person at a seat, that take as long as a game's first `months` do. `people`: at a
 * seat. Without a clock they count as at the normal pace.
 */
export function commonMonths(clock: Clock, people: number, months: number): number {
	const common = monthSeconds({ pace: "normal" }, secondsOf);
	const seconds =
		clock.pace === "none"
			? months * common
			: monthSeconds(clock, firstSecondsOf) + (months - 1) * monthSeconds(clock, secondsOf);
	return (seconds / common) * (people > 1 ? DELEGATION : 1);
}

/**
 * Milliseconds that a phase may take, or null where no clock runs. `people`: size of the largest seat waited for;
 * `closed`: a month of the game has closed before.
 */
export function budget(clock: Clock, phase: Phase, people: number, closed = false): number | null {
	if (phase === "over" || phase === "chronicle") return null;
	const seconds = closed ? secondsOf(clock, phase) : firstSecondsOf(clock, phase);
	if (seconds === null) return null;
	const whole = seconds + (closed && phase === "news" ? closeSeconds(clock.pace) : 0);
	return Math.round(whole * (people > 1 ? DELEGATION : 1)) * 1000;
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
