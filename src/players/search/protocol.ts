// What a page and a search worker say to each other: plain JSON both ways.
import type { RuleData } from "../../rules/index.ts";
import type { Seen, Temper } from "../types.ts";
import type { RootTally } from "./tallies.ts";

/** How long to think: so many playouts (the same outcome every time), or so many milliseconds. */
export type Budget = { playouts: number } | { ms: number };

/** Something to think about: a seat's view, and nothing the seat does not see. */
export interface Task {
	view: Seen;
	/** The character whose first thoughts the search begins from. */
	temper: Temper;
	/** What the search's own dice fall from. */
	seed: number;
	budget: Budget;
}

export type ToWorker =
	/** The rules of the game to come; before the first task, and whenever they change. */
	| { type: "open"; data: RuleData }
	| { type: "think"; id: number; task: Task }
	/** Enough: what has been found so far is the answer. */
	| { type: "stop"; id: number };

export type FromWorker =
	/** How far a task has come, 0-1. */
	| { type: "progress"; id: number; share: number; playouts: number }
	| { type: "done"; id: number; playouts: number; tallies: RootTally[] }
	| { type: "failed"; id: number; why: string };
