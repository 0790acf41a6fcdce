// What searches have found, as plain data: tallies of the root, added up and read as thoughts.
import type { SeatMove } from "../../rules/index.ts";

/** A move with what the search found: how often it was tried, and the mean of what it led to, points. */
export interface Thought {
	move: SeatMove;
	/** The further orders of a plan that begins with it, its seal last. */
	rest: SeatMove[];
	/** How often the first of them was tried after it. */
	restVisits: number;
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

/** Playouts for which a move is doubted, and by how many points it is taken to be worse than its tally's mean in them. */
const DOUBT = 6;
const DOUBTED = 1;

/**
 * Best first: by what they led to, doubted while little looked at, and untried ones last. Visits alone say too little: a
 * hundred of them fall mostly where habit expects something, not where something was found.
 */
function ranked(tallies: readonly RootTally[]): RootTally[] {
	let n = 0;
	let sum = 0;
	for (const one of tallies) {
		n += one.n;
		sum += one.sum;
	}
	const doubted = n > 0 ? DOUBT * (sum / n - DOUBTED) : 0;
	const worth = (one: RootTally): number => (one.sum + doubted) / (one.n + DOUBT);
	const tried = tallies.filter((one) => one.n > 0).sort((a, b) => worth(b) - worth(a));
	return [...tried, ...tallies.filter((one) => one.n === 0)];
}

/** The orders that follow in a plan, as far as they were tried, its seal last. */
function restOf(tally: RootTally): SeatMove[] {
	if (tally.move.type !== "order" && tally.move.type !== "drop") return [];
	const [next] = ranked(tally.next);
	if (!next) return [{ type: "seal" }];
	return [next.move, ...restOf(next)];
}

/** Root tallies as thoughts, best first. */
export function thoughtsOf(tallies: readonly RootTally[]): Thought[] {
	return ranked(tallies).map((one) => ({
		move: one.move,
		rest: restOf(one),
		restVisits: ranked(one.next)[0]?.n ?? 0,
		visits: one.n,
		value: one.n > 0 ? one.sum / one.n : 0,
	}));
}

/** Visits from which on a further order needs no thought of its own. */
const ENOUGH = 40;

/** The moves that a thought settles: with the rest of its plan where that was looked at enough to be kept. */
export const settledBy = ({ move, rest, restVisits }: Thought): SeatMove[] =>
	restVisits >= ENOUGH ? [move, ...rest] : [move];

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
