// How much of a game its people decided themselves, and how much was decided in their place.

import { MACHINES } from "../table/fold.ts";
import { IN_STEAD } from "../table/stood.ts";
import type { Table } from "../table/types.ts";

/** A game by who decided; what a computer decides in a seat of its own is nobody's and counts to neither. */
export interface OwnPart {
	/** Moves that people made. */
	moves: number;
	/** Moves that clock, instructor's advance or stand-in made in their place. */
	stead: number;
	/** Closed months in which people moved and nothing was decided in their place. */
	months: number;
	/** Deals that people laid or signed, and nobody in their place. */
	deals: number;
}

/** The part of people in a game. */
export function ownPart({ by, match, openings, closed }: Table): OwnPart {
	const own = { moves: 0, stead: 0, months: 0, deals: 0 };
	const { entries } = match;
	const isPerson = (i: number): boolean => !MACHINES.has(by[i] ?? "");
	const inStead = (i: number): boolean => IN_STEAD.has(by[i] ?? "");
	let offer = -1;
	for (let i = 0; i < entries.length; i++) {
		if (inStead(i)) own.stead++;
		else if (isPerson(i)) own.moves++;
		const type = entries[i]?.move.type;
		if (type === "offer") offer = i;
		if (type === "accept" && !inStead(i) && !inStead(offer) && (isPerson(i) || isPerson(offer)))
			own.deals++;
	}
	closed.forEach((_, k) => {
		const [from, to] = [openings[k] ?? 0, openings[k + 1] ?? entries.length];
		const moves = Array.from({ length: to - from }, (_, i) => from + i);
		if (moves.some(isPerson) && !moves.some(inStead)) own.months++;
	});
	return own;
}
