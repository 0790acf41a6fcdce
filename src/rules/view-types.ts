// What a seat is allowed to know, and the reckonings the rules hand out: shapes only.
import type { SeatMove } from "./moves.ts";
import type { AnswerClass, Situation } from "./retaliation-rows.ts";
import type { Game, LeverId, Seat, Swap } from "./state.ts";

/** A seat's score: four dimensions of 0-25, the month's total, and the game's result so far (0-100). */
export interface Score {
	/** us: economy, technology, supply, home. cn: growth, technology, standing, home. As of now. */
	dimensions: readonly [number, number, number, number];
	/** Average of the closed months, same order; equals `dimensions` before the first close. */
	averages: readonly [number, number, number, number];
	/** 60% average, 40% state now, less the penalty of a rupture. */
	total: number;
}

/**
 * The game as one seat sees it. `position` has the shape of a game, built field by field from what the
 * seat may know: the other side's plan, forecast, answer and points are blank, and Washington reads the
 * licence tap as last month's customs data show it.
 */
export interface View {
	seat: Seat;
	position: Game;
	/** Seats that still have to decide in this phase. */
	waiting: readonly Seat[];
	/** Moves open to this seat now (offers and forecasts: a sensible few; `why` checks any other). */
	legal: readonly SeatMove[];
	score: Score;
}

/** One answer the retaliation model expects, with the rules that produce it. */
export interface ExpectedAnswer {
	answer: AnswerClass;
	/** Lever it would use, "" = words. */
	lever: LeverId | "";
	/** 0 words ... 5 systemic. */
	intensity: number;
	/** Days from the blow, earliest and latest. */
	lag: readonly [number, number];
	/** Probability, 0-1; all answers of a distribution sum to 1. */
	p: number;
	/** Rules that speak for it, with their share of its probability, largest first. */
	rules: readonly { id: string; share: number }[];
}

/** What a responder's rules say to a situation. */
export interface Expectation {
	responder: Seat;
	situation: Situation;
	answers: ExpectedAnswer[];
	/** Restraint rules that were at work, with the share it took off the answers it names. */
	restraints: readonly { id: string; share: number }[];
}

/** A blow to be judged by the retaliation model: played already, or only thought of. */
export interface Proposal {
	by: Seat;
	lever: LeverId;
	act: string;
	step: "now" | "announce";
}

/** What a deal would be worth to one seat against no deal, in points of the score. */
export interface Worth {
	total: number;
	dimensions: readonly [number, number, number, number];
	/** The seat's own forecast without a deal, two months on. */
	noDeal: { total: number; tension: number; shortage: number };
}

export type { Swap };
