// The state of one game as plain JSON: every field a number, short string, array or record with fixed keys.

export type Seat = "us" | "cn";

export const US_LEVERS = [
	"us.tariff",
	"us.entity",
	"us.rule50",
	"us.chips",
	"us.inputs",
	"us.fees",
	"us.inquiry",
	"us.sanction",
	"us.diversify",
	"us.cushion",
] as const;
export const CN_LEVERS = [
	"cn.tariff",
	"cn.tap",
	"cn.regime",
	"cn.minerals",
	"cn.lists",
	"cn.probes",
	"cn.purchases",
	"cn.fees",
	"cn.local",
	"cn.reliance",
	"cn.precursor",
] as const;
export type LeverId = (typeof US_LEVERS)[number] | (typeof CN_LEVERS)[number];
export const LEVERS: readonly LeverId[] = [...US_LEVERS, ...CN_LEVERS];

/**
 * The numbers of the world besides the levers; their ranges stand in `range.ts`.
 * Months are counted from 1 = May 2025 (0 = April 2025, 9 = January 2026).
 */
export const VARS = [
	// shared
	"trust", // 0-100, goodwill for talks
	"tension", // 0-10, rupture from 9.5
	"precedent", // 0-5, security controls traded so far
	"truceUntil", // month in which the tariff truce runs out, 0 = none stands
	"leaderMonth", // month of the next planned leaders' meeting, 0 = none
	"calmUntil", // last month in which a blow counts as a surprise after a truce or call
	"majorMonth", // month of the last blow of severity 4 or more (closes the summit window)
	"quietUntil", // last month of a no-surprise clause, 0 = none
	// Washington
	"usHawks",
	"usBusiness",
	"usFarms", // home groups, 0-100
	"coordination", // 0-100, how far the agencies act together
	"guardianUntil", // last month in which a named guardian of the truce holds the agencies
	"stock", // months of magnet use in store, 0-2.5
	"shortage", // 0-1, share of magnet use unmet
	"diversification", // 0-30 points in effect
	"divert1",
	"divert2",
	"divert3", // points paid for that take effect in one, two, three months
	"usBoldness", // 0-1
	"usGrievance", // 0-1, unanswered listings and probes against the seat
	"usCallMonth", // month of the seat's last leaders' call
	"marketMonth", // month of the last fall of the market after an own threat
	// Beijing
	"cnGrowth",
	"cnSecurity",
	"cnPride", // home groups, 0-100
	"cnBoldness", // 0-1, how ready the licence regime is to be used
	"cnGrievance",
	"cnCallMonth",
	"reliance", // 0-30 points of self-reliance
	"selective", // 0-2, selective duties on farm goods and fuel
	"diverted", // share of the export loss made good elsewhere, 0-0.5
	"overuse", // months in which the tap was held under a quarter open
	"tapShown", // licence tap as last month's customs data show it, percent
	// lanes: volume as a share of normal, and the target of the month before (lag)
	"goodsVol",
	"goodsTarget",
	"farmVol",
	"farmTarget",
	"chipsVol",
	"chipsTarget",
	"shipsVol",
	"shipsTarget",
	// score: sums over the closed months of the four dimensions a seat, and how many
	"usSum1",
	"usSum2",
	"usSum3",
	"usSum4",
	"cnSum1",
	"cnSum2",
	"cnSum3",
	"cnSum4",
	"closed",
] as const;
export type VarId = (typeof VARS)[number];
export type Vars = Record<VarId, number>;

/** One lever's place: what is in force, what is announced, what is suspended. Units stand in the lever's row. */
export interface LeverState {
	/** In force now: tariff points, steps, or percent for the tap. */
	level: number;
	/** Announced level, -1 = nothing is announced. */
	announced: number;
	/** Month in which the announced level takes force, 0 = none. */
	due: number;
	/** Act that was announced, "" = none. */
	act: string;
	/** Suspended level (or, for tariffs, points) that returns after `until`; 0 = nothing is suspended. */
	held: number;
	/** Month in which the suspension ends, 0 = none, `OPEN` = without end. */
	until: number;
}

/** A month that never comes: a clause without end. */
export const OPEN = 999;

export type Phase = "news" | "plan" | "contrition" | "answer" | "talks" | "over" | "chronicle";

export type Step = "now" | "announce";

/** One secret order of the plan. */
export interface Order {
	lever: LeverId;
	act: string;
	step: Step;
}

export type AnswerHow = "match" | "exceed" | "protest" | "silence";

/** The one answer a seat may give to the month's blows; `lever` and `act` are "" for words and silence. */
export interface Answer {
	how: AnswerHow;
	lever: LeverId | "";
	act: string;
	step: Step;
}

/** A side's own forecast: if I use `given` ("" = whatever I do), they will do `expects`, with `percent`. */
export interface Forecast {
	given: LeverId | "";
	/** A lever of the other side used as a blow, or "words" (no blow at all). */
	expects: LeverId | "words";
	percent: number;
}

/** A forecast with its outcome: 1 it came, 0 it did not, -1 its condition was not met (not scored). */
export interface ScoredForecast extends Forecast {
	month: number;
	outcome: -1 | 0 | 1;
}

/** One act of the month that the other side feels. */
export interface Blow {
	by: Seat;
	lever: LeverId;
	act: string;
	step: Step;
	/** 0-5 as the other side reads it, before premiums; a threat counts one less than the act. */
	severity: number;
	/** 1 = within a month after a truce or call and not announced there. */
	surprise: 0 | 1;
	/** 0 = breaks no promise, 1 = breaks a loosely worded one, 2 = an exactly worded one. */
	breach: 0 | 1 | 2;
	source: "order" | "agency" | "answer" | "due";
	withdrawn: boolean;
	/** Level of the lever before the act, for withdrawal. */
	before: number;
	/** An agency's act: what else its withdrawal puts back, all of it seen by both. */
	undo?: Undo;
}

/** How things stood before an act that may be taken back the same month. */
export interface Undo {
	lever: LeverState;
	/** Trust and tension: from the third epoch on, how much more they were before the act than after it. */
	vars: Record<"trust" | "tension" | "truceUntil" | "quietUntil" | "majorMonth", number>;
	/** In the order of the game's promises. */
	promises: { status: Promise_["status"]; points: number }[];
}

/** One clause picked for an offer: `months` is one of the clause's durations (0 = open). */
export interface Pick {
	clause: string;
	months: number;
}

/** One swap: what each side gives; clauses that bind both stand in `both`. */
export interface Swap {
	us: Pick[];
	cn: Pick[];
	both: Pick[];
	exact: boolean;
}

export interface Offer {
	by: Seat;
	rows: Swap[];
}

/** A clause that was signed and what became of it. */
export interface Promise_ {
	clause: string;
	/** Lever the clause binds, "" = none (no surprise, visit). */
	lever: LeverId | "";
	by: Seat | "both";
	/** Month of signature. */
	since: number;
	/** Last month it binds, `OPEN` = without end. */
	until: number;
	exact: boolean;
	/** A loose clause that turned out to be read in two ways. */
	split: boolean;
	status: "due" | "kept" | "split" | "broken" | "ended";
	/** Level promised, for clauses that set a floor (tap, purchases). */
	floor: number;
	/** Tariff points the clause keeps suspended, which return when it ends; 0 for other clauses. */
	points: number;
}

export interface SeatState {
	/** Action points left this month. */
	points: number;
	/** The seat has nothing more to decide in this phase. */
	done: boolean;
	orders: Order[];
	drops: LeverId[];
	answer: Answer | null;
	forecast: Forecast | null;
	scored: ScoredForecast[];
}

export interface Talks {
	turn: Seat;
	offersLeft: number;
	standing: Offer | null;
	/** Seats that have said they lay no further offer. */
	usLeft: boolean;
	cnLeft: boolean;
	/** The leaders have spoken or met this month. */
	leaders: boolean;
}

/** One cause of one number's change in the month; `by` is a rule, lever, clause, event or arithmetic term. */
export interface Cause {
	of: VarId | LeverId;
	by: string;
	/** Change in the number's own unit, a multiple of 0.01. */
	d: number;
}

/** One line of the journal: what happened, to be put into words by the texts. */
export interface Note {
	kind: string;
	seat: Seat | "both";
	about: string;
	n: number;
}

export interface Switches {
	/** Was October's regime prepared, or triggered by the affiliates rule? */
	octoberCause: "prepared" | "triggered";
	/** Was Geneva's non-tariff wording exact or vague? */
	genevaWording: "vague" | "exact";
	/** Did Commerce act alone, or were the agencies coordinated? */
	commerce: "alone" | "coordinated";
}

export interface Game {
	month: number;
	/** Last month of the game: 8 = December 2025, 12 = April 2026. */
	months: number;
	phase: Phase;
	ending: "" | "time" | "rupture";
	switches: Switches;
	vars: Vars;
	levers: Record<LeverId, LeverState>;
	us: SeatState;
	cn: SeatState;
	blows: Blow[];
	talks: Talks;
	promises: Promise_[];
	/** Event card of the month, "" = none. */
	event: string;
	/** Accident cards drawn this month. */
	accidents: string[];
	/** Causes of this month's changes so far. */
	causes: Cause[];
	/** Causes of the month closed last. */
	closedCauses: Cause[];
	/** Journal of this month, and of the month closed last. */
	notes: Note[];
	closedNotes: Note[];
}

export const other = (seat: Seat): Seat => (seat === "us" ? "cn" : "us");
/** The seat a lever belongs to. */
export const ownerOf = (lever: LeverId): Seat => (lever.charCodeAt(0) === 117 ? "us" : "cn");
