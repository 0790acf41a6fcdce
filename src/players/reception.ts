// How the other side would receive an offer, as far as the seat that lays it can tell.
import { type Book, other, type Swap, type View } from "../rules/index.ts";
import { asking, pressure, rulesOf, scales } from "./talks.ts";
import type { Spoken, Temper } from "./types.ts";

export interface Reception {
	sign: number;
	counter: number;
	refuse: number;
	rules: readonly Spoken[];
}

/** Points of gain over which a signature goes from unlikely to likely. */
const WIDTH = 3;

/**
 * Probabilities (0-1, sum 1) that the other side signs, counters or refuses these rows, were it of this
 * temper. Reads the view of the seat that lays them; 0 for a signature that the other side's groups forbid.
 */
export function reception(
	book: Book,
	view: View,
	rows: readonly Swap[],
	temper: Temper,
): Reception {
	const them = other(view.seat);
	const theirs: View = { ...view, seat: them };
	const { by: pressed, rules: pressing } = pressure(book, theirs);
	const gain = scales(book, theirs, temper).gain(rows, view.seat);
	const least =
		asking(temper, pressed) + temper.envy * Math.max(0, gain.theirs - gain.mine) * (1 - pressed);
	const sign = Math.min(0.95, Math.max(0.03, 0.5 + (gain.mine - least) / WIDTH));
	const counter =
		view.position.talks.offersLeft > 1
			? (1 - sign) * Math.min(0.8, Math.max(0.1, 0.5 + gain.mine / WIDTH))
			: 0;
	return { sign, counter, refuse: 1 - sign - counter, rules: rulesOf(book, rows, pressing) };
}
