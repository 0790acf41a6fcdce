// What a computer's player is made of: its character's weights, and a decision with the rules that spoke for it.
import type { AnswerClass, SeatMove } from "../rules/index.ts";

export const CHARACTERS = ["careful", "historical", "bold"] as const;
export type Character = (typeof CHARACTERS)[number];

/** A character as weights. "Points" are points of the score, of which a seat has 100. */
export interface Temper {
	/** Worth of one point of trust, in points. */
	trust: number;
	/** How heavily the danger of a rupture weighs; 1 = as the rules reckon it. */
	fear: number;
	/** Points that a standing truce is worth for its own sake (R19). */
	truce: number;
	/** Points that a month without an order is preferred by. */
	calm: number;
	/** Points lost by the thought of striking in the weeks after a truce or call (R6). */
	surprise: number;
	/** Points lost by the thought of breaking one's word, for each degree of breach (0-2). */
	word: number;
	/** Points that Washington holds back by before a summit, full where dependence is 1 too (R11, R12). */
	shield: number;
	/** Points for a lever that could be traded in a coming summit, for each chip it would weigh (R16). */
	leverage: number;
	/** Points lost by easing for nothing what could be traded, for each chip it would weigh. */
	giveaway: number;
	/** Points for telling of a blow first where it could be traded before its date (R15). */
	announce: number;
	/** Action points kept for answer and talks. */
	reserve: number;
	/** Options within so many points of the best are chosen among. */
	spread: number;
	/** Points of habit for an order, by `lever/act`: what this character does readily, or not. */
	habits: Readonly<Record<string, number>>;
	/** Percent of months with a written forecast. */
	forecasts: number;
	/** Factor on each class of answer that the retaliation model expects. */
	answers: Readonly<Record<AnswerClass, number>>;
	/** Percent of wordless answers that are a protest and not silence. */
	protests: number;
	/** No blow in answer where tension would pass this. */
	heat: number;
	/** Percent of own-goals of an agency that are taken back at once (R22). */
	contrition: number;
	/** Percent of calm months in which it comes to the talks with an offer. */
	appetite: number;
	/** Points a deal must bring at least; less under pressure. */
	sign: number;
	/** Share of the other side's advantage over own that a deal must bring on top. */
	envy: number;
	/** Weight of the other side's gain in choosing an offer, 0-1. */
	generous: number;
	/**
	 * What giving a clause costs besides its outlook, in points, by clause: leverage gone, mandates stretched.
	 * The other side's clauses stand here too, as this side reckons them.
	 */
	prices: Readonly<Record<string, number>>;
	/** Points that exact wording of a row is worth (R7, R20). */
	exact: number;
}

/** A rule with its share of a decision, 0-1. */
export interface Spoken {
	id: string;
	share: number;
}

/** A move with the rules that spoke for it, largest share first; no rules = plain upkeep. */
export interface Decision {
	move: SeatMove;
	rules: readonly Spoken[];
}
