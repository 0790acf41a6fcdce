// What searches have found, as plain data: tallies of the root, added up and read as thoughts.
import type { SeatMove } from "../../rules/index.ts";

/** A move with what the search found: how often it was tried, and the mean of what it led to, points. */
export interface Thought {
	move: SeatMove;
	/** The further orders of a plan that begins with it, its seal last. */
	rest: SeatMove[];
	visits: number;
	value: number;
}

/** One move of the root as plain data: its name, and for a plan the second orders tried with it. */
export interface RootTally {
	name: string;
	move: SeatMove;
	n: number;
	sum: number;
	next: RootTally[];
}

const byVisits = (a: RootTally, b: RootTally): number => b.n - a.n || b.sum / b.n - a.sum / a.n;

/** The orders that follow in a plan, as far as they were tried, its seal last. */
function restOf(tally: RootTally): SeatMove[] {
	if (tally.move.type !== "order" && tally.move.type !== "drop") return [];
	const next = [...tally.next].sort(byVisits)[0];
	if (!next) return [{ type: "seal" }];
	return [next.move, ...restOf(next)];
}

/** Root tallies as thoughts, most visited first. */
export function thoughtsOf(tallies: readonly RootTally[]): Thought[] {
	return [...tallies].sort(byVisits).map((one) => ({
		move: one.move,
		rest: restOf(one),
		visits: one.n,
		value: one.n > 0 ? one.sum / one.n : 0,
	}));
}

/** Adds up the root tallies of several searches of the same view (root-parallel search). */
export function addUp(all: readonly (readonly RootTally[])[]): RootTally[] {
	const sums = new Map<string, RootTally>();
	const next = new Map<string, (readonly RootTally[])[]>();
	for (const tallies of all)
		for (const one of tallies) {
			const sum = sums.get(one.name);
			if (sum) {
				sum.n += one.n;
				sum.sum += one.sum;
			} else sums.set(one.name, { ...one });
			next.set(one.name, [...(next.get(one.name) ?? []), one.next]);
		}
	for (const [name, sum] of sums) {
		const parts = next.get(name) ?? [];
		sum.next = parts.some((part) => part.length > 0) ? addUp(parts) : [];
	}
	return [...sums.values()];
}
