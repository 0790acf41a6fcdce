// What a month's plan was worth beside the best one a search finds.
import type { Seat, SeatMove } from "../../rules/index.ts";

/** A plan of one month: its orders and drops, without the seal; empty = nothing new. */
export type Plan = readonly SeatMove[];

/** One month of one seat. */
export interface MonthRegret {
	month: number;
	seat: Seat;
	made: Plan;
	/** The best other plan that was found; null where the rules left no other. */
	best: Plan | null;
	/** Mean of the seat's final score over the continuations, after either plan. */
	madeWorth: number;
	bestWorth: number;
	/** What the other plan would have been worth over the one made: mean of pairs, and half its 95% interval. */
	gain: number;
	within: number;
	/** Plans compared, and pairs of continuations behind the gain. */
	compared: number;
	pairs: number;
}

/** How much thought goes into a month. */
export interface Effort {
	/** Playouts of the search that finds candidates. */
	playouts: number;
	/** Other plans that are compared. */
	candidates: number;
	/** Continuations of each plan by which the best is chosen. */
	choosing: number;
	/** Fresh pairs of continuations by which the chosen one is weighed: what chose it must not praise it. */
	weighing: number;
}

export const EFFORT: Effort = { playouts: 600, candidates: 4, choosing: 30, weighing: 90 };
