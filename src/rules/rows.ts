// The rows of a scenario as the rules read them: levers, clauses, events, retaliation rules, numbers.

import type { Sign } from "./compare.ts";
import type { Numbers } from "./numbers.ts";
import type { RetaliationRule } from "./retaliation-rows.ts";
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
export type Condition = readonly [Reading, Sign, number];

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

/** Curves given as points, read with linear interpolation: `[x, y]` in rising x. */
export type Curve = readonly (readonly [number, number])[];

/** The part of a scenario that the rules read, as plain data. Texts, sources and facts are not their business. */
export interface RuleData {
	/** Epoch of the rules it is played by. */
	epoch: number;
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
