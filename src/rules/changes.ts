// Where two states differ: the parts that are not the same object in both, and inside the large ones only what is not the same.
import { type Game, LEVERS, type LeverId, VARS, type VarId } from "./state.ts";

const PLAIN = ["month", "months", "phase", "ending", "event"] as const;
const ROWS = ["blows", "promises", "causes", "closedCauses", "notes", "closedNotes"] as const;

/** A list that is not the same in both states. */
export interface ListChange {
	list: (typeof ROWS)[number];
	/** Rows at the beginning that are the same objects in both: lists are mostly added to. */
	same: number;
}

/** Where two states differ. A part named here may still turn out to be equal. */
export interface Differences {
	plain: readonly (typeof PLAIN)[number][];
	vars: readonly VarId[];
	levers: readonly LeverId[];
	lists: readonly ListChange[];
}

const NOTHING: readonly never[] = [];

function varsThatDiffer(before: Game["vars"], after: Game["vars"]): readonly VarId[] {
	return before === after ? NOTHING : VARS.filter((id) => before[id] !== after[id]);
}

function leversThatDiffer(before: Game["levers"], after: Game["levers"]): readonly LeverId[] {
	return before === after ? NOTHING : LEVERS.filter((id) => before[id] !== after[id]);
}

/** Rows at the beginning of two lists that are the same objects in both. */
export function sameRows(a: readonly unknown[], b: readonly unknown[]): number {
	const most = Math.min(a.length, b.length);
	let n = 0;
	while (n < most && a[n] === b[n]) n++;
	return n;
}

function listsThatDiffer(before: Game, after: Game): readonly ListChange[] {
	let found: ListChange[] | null = null;
	for (const list of ROWS) {
		if (before[list] === after[list]) continue;
		found ??= [];
		found.push({ list, same: sameRows(before[list], after[list]) });
	}
	return found ?? NOTHING;
}

/** What was asked last: both seats of a game ask the same, one after the other. */
let last: { before: Game; after: Game; found: Differences } | null = null;

/** Where two states differ, apart from the parts that are compared as they are. Neither may be changed any more. */
export function differences(before: Game, after: Game): Differences {
	if (last?.before === before && last.after === after) return last.found;
	const found: Differences = {
		plain: PLAIN.some((part) => before[part] !== after[part])
			? PLAIN.filter((part) => before[part] !== after[part])
			: NOTHING,
		vars: varsThatDiffer(before.vars, after.vars),
		levers: leversThatDiffer(before.levers, after.levers),
		lists: listsThatDiffer(before, after),
	};
	last = { before, after, found };
	return found;
}
