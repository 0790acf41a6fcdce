// What a person has picked but not yet done: a lever, a kind of answer, the rows of an offer. Board and panels share it.
import { create } from "zustand";
import type { AnswerHow, LeverId, Step, Swap } from "../../rules/index.ts";

export interface Selection {
	/** Lever looked at in the plan, or chosen to answer with. */
	lever: LeverId | null;
	act: string;
	step: Step;
	/** Rung of the answer ladder. */
	answer: AnswerHow | null;
	/** The offer being composed; the board's table shows it. */
	rows: readonly Swap[];
}

interface SelectionActs {
	pick: (part: Partial<Selection>) => void;
	/** Forgets everything, as between two phases. */
	clear: () => void;
}

const NOTHING: Selection = { lever: null, act: "", step: "now", answer: null, rows: [] };

/** The selection of the game at the screen. */
export const useSelection = create<Selection & SelectionActs>()((set) => ({
	...NOTHING,
	pick: (part) => set(part),
	clear: () => set(NOTHING),
}));
