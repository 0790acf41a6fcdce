// One game of a class as it runs: its match, its clock's start, who is away, what the instructor has done to it.
import type { Match } from "../../match/index.ts";
import type { Entry } from "../../record/index.ts";
import type { Game, PHASE_OF, Seat } from "../../rules/index.ts";
import type { Done } from "../once.ts";

/** An event card that the instructor has laid into a month. */
export interface Card {
	month: number;
	card: string;
}

/**
 * Who made a move: a person's id; `computer` = its own seat, `standIn` = in an absent person's, `clock` = time ran out,
 * `instructor` = the game was moved on. Logs of before have `clock` for the last as well.
 */
export type Mover = string;

/** A step that the computer decided in the place of a seat's people. */
export interface Stood {
	month: number;
	step: (typeof PHASE_OF)[keyof typeof PHASE_OF];
	/** Why: time was up, the instructor moved the game on, the people were away. */
	by: "clock" | "instructor" | "standIn";
	/** It chose nothing of its own: the forecast was left out, the plan sealed as it lay. */
	kept: boolean;
}

/** Never changed: every event gives a new one. */
export interface Table {
	n: number;
	/** Commits of the game's own log. */
	seq: number;
	match: Match;
	/** Grows with every phase, turn of the talks, or act of the instructor: what a move was meant for. */
	step: number;
	/** When the present phase or turn began, milliseconds since 1970. */
	since: number;
	/** Entries that stood when each month opened, the first month's first. */
	openings: readonly number[];
	/** The position after this month's reveal. */
	revealed: Game | null;
	/** Each month as it closed. */
	closed: readonly { month: number; game: Game }[];
	/** The people of a seat have gone silent: the computer stands in until one comes back. */
	away: Readonly<Record<Seat, boolean>>;
	/** The instructor has given the seat to the computer. */
	computer: Readonly<Record<Seat, boolean>>;
	/** Times that a seat has let its clock run out since its last own move. */
	lapses: Readonly<Record<Seat, number>>;
	/** Members of delegations who have agreed to seal in this step. */
	ready: readonly string[];
	/** Who made each move of the record. */
	by: readonly Mover[];
	/** Steps decided in a seat's place, in their order. The present one is left out: what is chosen in it may be secret still. */
	stood: Readonly<Record<Seat, readonly Stood[]>>;
	cards: readonly Card[];
	/** Ids of commands that were carried out. */
	done: Done;
}

export type TableEvent =
	| { e: "move"; by: Mover; entry: Entry }
	/** A seat's last order, drop or seal of the present plan was taken back. */
	| { e: "back"; seat: Seat }
	/** Back to so many entries. */
	| { e: "undo"; to: number }
	| { e: "card"; month: number; card: string }
	/** A card was taken out of a month before it came. */
	| { e: "recalled"; month: number; card: string }
	| { e: "away"; seat: Seat; on: boolean }
	| { e: "control"; seat: Seat; computer: boolean }
	| { e: "lapse"; seat: Seat }
	| { e: "ready"; person: string; on: boolean }
	| { e: "done"; id: string };
