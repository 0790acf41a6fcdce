// The rows of a scenario as the rules read them: levers, clauses, events, retaliation rules, numbers.
import type {
	LeverId,
	LeverState,
	Offer,
	Promise_,
	Seat,
	Step,
	Swap,
	VarId,
	Vars,
} from "./state.ts";

/** `[number, change]`: added once, then kept in the number's range. */
export type Effect = readonly [VarId, number];

/** What a condition may read: a number of the state, a lever's level, or the month. */
export type Reading = VarId | LeverId | "month";
/** All must hold. Levers are read at their level in force. */
export type Condition = readonly [Reading, "<" | "<=" | "=" | ">=" | ">", number];

/** One thing a seat can do with a lever. */
export interface Act {
	id: string;
	/** Change of level; null where `to` is given. */
	by: number | null;
	/** Level reached; null where `by` is given. */
	to: number | null;
	/** 1-5: a blow, as the other side reads it. 0: neutral. Below 0: a concession. */
	severity: number;
	/** Action points when carried out at once. */
	cost: number;
	/** Action points when announced first; null = cannot be announced. */
	announceCost: number | null;
	/** True = can only be announced (a threat), never done at once. */
	announceOnly: boolean;
	/** Months from announcement to force. */
	delay: number;
	/** True = the law stays ready: the level left is held at half its threat and can return. */
	holds: boolean;
	effects: readonly Effect[];
	needs: readonly Condition[];
}

export interface LeverRow {
	id: LeverId;
	seat: Seat;
	family: "trade" | "technology" | "security" | "home";
	lane: "chips" | "magnets" | "goods" | "farm" | "ships" | "";
	unit: "points" | "level" | "percent" | "batches" | "stock";
	min: number;
	max: number;
	acts: readonly Act[];
	rules: readonly string[];
	facts: readonly string[];
}

/** How a signed clause changes its lever. */
export type ClauseOp =
	/** lower by `amount` (0 = all); what is lowered returns when the clause ends */
	| "lower"
	/** take the lever down to level `amount`, law kept ready, returns when the clause ends */
	| "suspend"
	/** take the lever down to level `amount`, for good */
	| "end"
	/** as `end`, but only in the month after the other side's floor clauses are met */
	| "endOnDelivery"
	/** bring the lever up to at least `amount` as fast as it moves, and keep it there */
	| "floor"
	/** raise by `amount`; a negative amount lowers for good */
	| "raise"
	/** take back an announced measure before its date */
	| "dropThreat"
	/** prolong the truce and everything suspended with it */
	| "truce"
	/** new blows of severity 2 and more must be told a turn ahead */
	| "quiet"
	/** fix the next leaders' meeting `amount` months from now */
	| "visit";

export interface Clause {
	id: string;
	seat: Seat | "both";
	lever: LeverId | "";
	op: ClauseOp;
	amount: number;
	/** Durations in months to choose from; 0 = open. */
	months: readonly number[];
	/** Precedent: how far trading this moves the ratchet. */
	precedent: number;
	/** What it does at home and abroad when it is signed; a strong minus can be blocked by the group. */
	home: readonly Effect[];
	/** Chips laid on the table, 1-3. */
	weight: number;
	needs: readonly Condition[];
	rules: readonly string[];
	facts: readonly string[];
}

export interface EventRow {
	id: string;
	/** Month it is read in; accidents and agency acts have 0. */
	month: number;
	/** Applied only where all hold. */
	needs: readonly Condition[];
	effects: readonly Effect[];
	facts: readonly string[];
	rules: readonly string[];
}

/** An act an agency may take on its own (R22). */
export interface AgencyRow {
	id: string;
	lever: LeverId;
	act: string;
	weight: number;
	needs: readonly Condition[];
	facts: readonly string[];
}

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
export type FeatureTest = readonly [Feature, "<" | "<=" | "=" | ">=" | ">", number];
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

/** One dated entry of the record as moves of the game. */
export interface ChronicleEntry {
	id: string;
	date: string;
	month: number;
	seat: Seat | "both" | "other";
	acts: readonly {
		lever: LeverId;
		act: string;
		step: Step | "drop";
		to: number;
		due: number;
		source: "order" | "agency" | "answer";
	}[];
	deal: { rows: Offer["rows"]; leaders: boolean; calmUntil: number } | null;
	/** Last month of the surprise window that a leaders' call of this date opens; 0 = no call. */
	call: number;
	words: "" | "protest" | "silence";
	/** Id of the entry it answers, "" = none. */
	answers: string;
}

export interface Start {
	month: number;
	vars: Vars;
	levers: Record<LeverId, LeverState>;
	promises: readonly Promise_[];
}

/** Numbers taken from the world or tuned; each has its unit and source in the scenario's `numbers.json`. */
export const NUMBERS = [
	"usPoints",
	"cnPoints",
	"orders",
	"offers",
	"callEvery",
	"callCost",
	"exactCost",
	"matchCost",
	"exceedCost",
	"trustPerBlow",
	"surpriseTrust",
	"surpriseTension",
	"trustKeptMonth",
	"trustPerSwap",
	"trustPerDeal",
	"trustOffer",
	"trustCall",
	"trustFloor",
	"tensionPerBlow",
	"tensionDeal",
	"tensionPerSwap",
	"tensionMonth",
	"tensionExceed",
	"tensionCall",
	"accidentFrom",
	"ruptureFrom",
	"rupturePenalty",
	"breachTrust",
	"breachTension",
	"splitTrust",
	"splitChance",
	"brokenTrust",
	"silenceUs",
	"silenceCn",
	"shieldedSilence",
	"protestShare",
	"exceedStanding",
	"audienceCost",
	"faceCost",
	"ownGoalPerMille",
	"ownGoalCalmPerMille",
	"guardedPerMille",
	"guardMonths",
	"surpriseMonths",
	"windowMonths",
	"boldnessWon",
	"boldnessSurvived",
	"grievancePerBlow",
	"precedentDiscount",
	"precedentHawks",
	"precedentMax",
	"blockBelow",
	"blockAt",
	"saturation",
	"marketFrom",
	"marketPerMille",
	"marketBusiness",
	"marketMonths",
	"shadow",
	"magnetUse",
	"regimeDrain",
	"diversifyFeed",
	"stockMax",
	"tapUp",
	"tapDown",
	"overuseBelow",
	"overuseDiversify",
	"diversifyMax",
	"relianceMax",
	"localReliance",
	"deliverPurchases",
	"flowUsTariff",
	"flowUsShortage",
	"flowUsCounter",
	"flowUsFarm",
	"flowUsFees",
	"flowUsInputs",
	"flowCnTariff",
	"flowCnOwn",
	"flowCnInputs",
	"flowCnFees",
	"flowCnEntity",
	"flowCnRegime",
	"flowCnTap",
	"divertShare",
	"divertStep",
	"techUsBase",
	"techUsScope",
	"techUsChip",
	"techUsInputs",
	"techUsPrecedent",
	"techUsLocal",
	"techUsReliance",
	"supplyBase",
	"supplyShortage",
	"supplyRegime",
	"supplyMinerals",
	"supplyDiversify",
	"supplyStock",
	"techCnBase",
	"techCnScope",
	"techCnChip",
	"techCnInputs",
	"techCnReliance",
	"techCnLocal",
	"standBase",
	"standRegime",
	"standPrecedent",
	"standMinerals",
	"standLists",
	"standDiversify",
	"standOveruse",
	"standTap",
	"homeBase",
	"homeShare",
	"leakNames",
	"leakRule",
	"averageShare",
	"endShare",
	"driftGroups",
	"groupFlow",
	"groupFarm",
	"groupShortage",
	"groupSecurity",
	"dependUsBase",
	"dependUsRegime",
	"dependUsShortage",
	"dependUsStock",
	"dependUsDiversify",
	"dependCnBase",
	"dependCnInputs",
	"dependCnChips",
	"dependCnReliance",
] as const;
export type NumberId = (typeof NUMBERS)[number];
export type Numbers = Record<NumberId, number>;

/** Curves given as points, read with linear interpolation: `[x, y]` in rising x. */
export type Curve = readonly (readonly [number, number])[];

/** The part of a scenario that the rules read, as plain data. Texts, sources and facts are not their business. */
export interface RuleData {
	months: readonly number[];
	numbers: Numbers;
	/** Volume of China's exports to the US as a share of normal, over the US add-on in points. */
	tradeCurve: Curve;
	levers: readonly LeverRow[];
	clauses: readonly Clause[];
	events: readonly EventRow[];
	accidents: readonly EventRow[];
	agencies: readonly AgencyRow[];
	retaliation: readonly RetaliationRule[];
	starts: { geneva: Start; prologue: Start };
	/** Offers that diplomats would think of first; the ones `legalMoves` proposes. */
	packages: readonly { id: string; rows: readonly Swap[] }[];
	chronicle: readonly ChronicleEntry[];
}
