// What became of a game's signed words, by how they were worded.
import type { Deed, Fate } from "../../insight/debrief/promises.ts";

/** Clauses put to the test, by their fate. `held` + `late` + `split` + `broken` = `of`. */
export interface Fates {
	of: number;
	held: number;
	/** Never fully delivered. */
	late: number;
	/** Read in two ways. */
	split: number;
	broken: number;
}

/** How signed words fared in one game. */
export interface Kept {
	game: number;
	exact: Fates;
	loose: Fates;
}

const KIND: Readonly<Partial<Record<Fate, Exclude<keyof Fates, "of">>>> = {
	kept: "held",
	late: "late",
	split: "split",
	broken: "broken",
};

/** Counts the fates of one game's clauses; what was done at once, set free or replaced was put to no test. */
export function keptOf(game: number, deeds: readonly Deed[]): Kept {
	const none = (): Fates => ({ of: 0, held: 0, late: 0, split: 0, broken: 0 });
	const kept = { game, exact: none(), loose: none() };
	for (const { fate, exact } of deeds) {
		const kind = KIND[fate];
		if (!kind) continue;
		const side = kept[exact ? "exact" : "loose"];
		side.of += 1;
		side[kind] += 1;
	}
	return kept;
}
