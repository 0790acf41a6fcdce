// Promise against deed in all games: how exact and loose wording fared.
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import type { Fates } from "../../../classroom/after/fates.ts";

export const FATES = ["held", "late", "split", "broken"] as const;
export type FateKind = (typeof FATES)[number];
export type Wording = "exact" | "loose";

export interface PromiseModel {
	exact: Fates;
	loose: Fates;
	/** Which wordings were put to the test at all. */
	finding: "none" | "exactOnly" | "looseOnly" | "both";
}

const add = (a: Fates, b: Fates): Fates => ({
	of: a.of + b.of,
	held: a.held + b.held,
	late: a.late + b.late,
	split: a.split + b.split,
	broken: a.broken + b.broken,
});

const NONE: Fates = { of: 0, held: 0, late: 0, split: 0, broken: 0 };

/** All games' promises together. */
export function promiseModel({ promises }: Pick<ClassDebrief, "promises">): PromiseModel {
	const sum = (wording: Wording): Fates =>
		promises.reduce((all, game) => add(all, game[wording]), NONE);
	const [exact, loose] = [sum("exact"), sum("loose")];
	const tested = exact.of > 0 ? (loose.of > 0 ? "both" : "exactOnly") : "looseOnly";
	return { exact, loose, finding: exact.of + loose.of === 0 ? "none" : tested };
}
