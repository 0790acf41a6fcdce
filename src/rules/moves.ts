// The moves a seat can make, as plain JSON; what each needs and does stands in the phase's own file.
import type { AnswerHow, Forecast, LeverId, Offer, Seat, Step, Swap } from "./state.ts";

/** News: write down a forecast, or go without. */
export interface ForecastMove extends Forecast {
	type: "forecast";
}
export interface NoForecastMove {
	type: "noForecast";
}
/** Plan: add a secret order, drop an announced measure, or seal the plan. */
export interface OrderMove {
	type: "order";
	lever: LeverId;
	act: string;
	step: Step;
}
export interface DropMove {
	type: "drop";
	lever: LeverId;
}
export interface SealMove {
	type: "seal";
}
/** Contrition: take back an act that no one ordered, or let it stand. */
export interface WithdrawMove {
	type: "withdraw";
}
export interface StandMove {
	type: "stand";
}
/** Answer: one answer to the month's blows. */
export interface AnswerMove {
	type: "answer";
	how: AnswerHow;
	lever: LeverId | "";
	act: string;
	step: Step;
}
/** Talks: lay an offer (or counter-offer), accept or refuse the one on the table, leave, call the leaders. */
export interface OfferMove {
	type: "offer";
	rows: Swap[];
}
export interface AcceptMove {
	type: "accept";
}
export interface RefuseMove {
	type: "refuse";
}
export interface LeaveMove {
	type: "leave";
}
export interface CallMove {
	type: "call";
}

/** Chronicle: the record's own acts, dated outside the month's phases; limits of points do not apply. */
export interface RecordedAct {
	type: "recordedAct";
	lever: LeverId;
	act: string;
	step: Step;
	/** Level reached where the record names one, -1 = the act's own. */
	to: number;
	/** Month in which an announced act takes force, 0 = the act's own delay. */
	due: number;
	source: "order" | "agency" | "answer";
}
export interface RecordedDrop {
	type: "recordedDrop";
	lever: LeverId;
}
export interface RecordedDeal {
	type: "recordedDeal";
	offer: Offer;
	leaders: boolean;
	/** Last month in which a new blow counts as a surprise after this deal. */
	calmUntil: number;
}
export interface RecordedCall {
	type: "recordedCall";
	calmUntil: number;
}
export interface RecordedSilence {
	type: "recordedSilence";
	how: "protest" | "silence";
}
export interface CloseMonth {
	type: "closeMonth";
}

export type SeatMove =
	| ForecastMove
	| NoForecastMove
	| OrderMove
	| DropMove
	| SealMove
	| WithdrawMove
	| StandMove
	| AnswerMove
	| OfferMove
	| AcceptMove
	| RefuseMove
	| LeaveMove
	| CallMove;
export type ChronicleMove =
	| RecordedAct
	| RecordedDrop
	| RecordedDeal
	| RecordedCall
	| RecordedSilence
	| CloseMonth;
export type Move = SeatMove | ChronicleMove;

/**
 * The only door for chance: `roll(site, n)` gives a whole number from 0 to n-1. The site names what is
 * rolled for, so that records can be read and tests can fix each die.
 */
export interface Chance {
	roll(site: string, n: number): number;
}

/** Why a move is not allowed: a code for the texts, never a sentence. */
export type Refusal =
	| "gameOver"
	| "notYourTurn"
	| "wrongPhase"
	| "unknownMove"
	| "unknownLever"
	| "notYourLever"
	| "unknownAct"
	| "noPoints"
	| "tooManyOrders"
	| "leverTwice"
	| "atLimit"
	| "comesDue"
	| "notAnnounceable"
	| "onlyAnnounceable"
	| "alreadyAnnounced"
	| "nothingAnnounced"
	| "needsOtherLevel"
	| "nothingToAnswer"
	| "tooHeavyForMatch"
	| "tooLightForMatch"
	| "tooLightToExceed"
	| "notABlow"
	| "badForecast"
	| "noOffersLeft"
	| "leftTalks"
	| "emptyOffer"
	| "badOffer"
	| "unknownClause"
	| "clauseTwice"
	| "clauseNotOpen"
	| "badDuration"
	| "blockedAtHome"
	| "blockedAbroad"
	| "noOffer"
	| "ownOffer"
	| "leadersOnly"
	| "calledLately"
	| "offerStands";
export type { Seat };
