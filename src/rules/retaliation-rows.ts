// Rows of the retaliation model: classes of answers, features of a situation, votes and restraints.

import type { Sign } from "./compare.ts";
import type { LeverId } from "./state.ts";

/** Response classes of the record's code book. */
export const ANSWER_CLASSES = [
	"none",
	"symbolic",
	"mirror",
	"cross",
	"exceed",
	"reciprocate",
	"partial",
	"soften",
	"decline",
	"insure",
] as const;
export type AnswerClass = (typeof ANSWER_CLASSES)[number];

/**
 * What a retaliation rule may look at: what happened, who answers, when, and the answering side's state.
 * Flags are 0 or 1; `severity` is 0-5; the rest are shares 0-1. How a game gives them: `retaliation/situation.ts`;
 * how the record gives them: `insight/backtest/situation.ts`.
 */
export const FEATURES = [
	// what happened: one of these is 1
	"escalates", // a blow or a threat
	"eases", // an easing
	"agrees", // a truce, framework or deal
	"talks", // talks or a leaders' call without a paper
	"accuses", // words about bad faith or about how a deal is to be read
	"happens", // an event that is no move: police case, market fall, shortage, seizure, home measure
	// who acted, who answers
	"byUs",
	"byCn",
	"toUs",
	"toCn",
	// what it is
	"severity", // 0-5 as the answering side reads it; for easings and agreements their size
	"threat", // announced, not in force
	"notice", // a threat with three weeks or more to its date
	"dated", // takes force two weeks or more after it was announced
	"zeroRate", // a finding with a duty of zero
	"legal", // police or court matter without effect on trade
	"tariff",
	"fees",
	"listing", // firms put on a list
	"worldwide", // a rule that reaches firms in third countries
	"chips",
	"inputs", // design software, engines, ethane
	"chokepoint", // supplies the answering side cannot replace: rare earths, magnets, minerals
	"probe", // inquiry or antitrust case
	"sanction",
	"cyber",
	"purchases", // buying stopped or resumed
	"market", // fall of the share market
	"arms", // arms for Taiwan: a red line
	"topTech", // best technology on offer
	"seizure", // a third state takes over a firm of the answering side
	"home", // a side's own measure at home
	"withdrawn", // taken back at once
	"promised", // an easing that carries out a deal of the last weeks
	// when
	"surprise", // in the weeks after a truce or call, and not announced there
	"breach", // 0.5 against a loosely worded promise, 1 against an exact one
	"truce",
	"looseTruce", // the truce's non-tariff terms can be read in two ways
	"ladder", // both sides are in the middle of matching tariffs
	"channel", // talks under way or agreed
	"leaders", // the leaders speak or meet
	"deadline", // the truce runs out within a month
	"summit", // a leaders' meeting is near and no major blow stands between
	"shield", // how far Washington holds back for it, 0-0.8; 0 for Beijing
	// the answering side
	"boldness",
	"prepared", // its licence regime lies ready
	"dependence",
	"shortage",
	"grievance", // earlier small blows left unanswered
	"coordination", // of Washington's agencies
	"precedent", // security controls traded so far
	"saturated", // tariffs so high that more points change nothing
	"canMirror", // it has a lever of the same kind that can move
	"ownThreat", // a threat of its own is outstanding
	"burden", // own rules that cost its own firms
	"trust",
] as const;
export type Feature = (typeof FEATURES)[number];
export type Situation = Record<Feature, number>;
export type FeatureTest = readonly [Feature, Sign, number];
/** Feature and factor: adds factor times feature. */
export type FeatureScale = readonly (readonly [Feature, number])[];

/** A vote for a class of answer: counts where all of `when` hold, with weight plus scaled features, never below 0. */
export interface Vote {
	answer: AnswerClass;
	when: readonly FeatureTest[];
	weight: number;
	scale: FeatureScale;
	/**
	 * Levers it would use, best first; the first that belongs to the answering side and can move is taken,
	 * and without one the vote falls away. Empty = words, or a step that is no lever's.
	 */
	levers: readonly LeverId[];
	/** Intensity as `[share of the trigger's severity, plus]`. */
	intensity: readonly [number, number];
	/** Days to the answer, earliest and latest, from the trigger (from its start where it is dated); `OPEN` = never. */
	lag: readonly [number, number];
}

/** A restraint: weakens the named classes by the share `by` plus scaled features, kept in 0-1. */
export interface Restraint {
	answers: readonly AnswerClass[];
	when: readonly FeatureTest[];
	by: number;
	scale: FeatureScale;
}

/** One retaliation or restraint rule (R1-R25): speaks where all of `when` hold. */
export interface RetaliationRule {
	id: string;
	when: readonly FeatureTest[];
	votes: readonly Vote[];
	restraints: readonly Restraint[];
	/** Raises (or lowers) the intensity of hard answers by factor times feature. */
	force: FeatureScale;
	facts: readonly string[];
}
