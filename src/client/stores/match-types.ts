// The shape of the store behind a running game: what the pages read, and the acts they may ask for.
import type { Portfolio } from "../../classroom/portfolios.ts";
import type { Stood } from "../../classroom/table/types.ts";
import type { Foretold } from "../../players/foretold.ts";
import type { Reception } from "../../players/reception.ts";
import type { Computer, NextBest, Unsigned } from "../../players/types.ts";
import type {
	Book,
	Game,
	GameOptions,
	LeverId,
	Move,
	Proposal,
	Refusal,
	Score,
	Seat,
	Swap,
	View,
	Worth,
} from "../../rules/index.ts";
import type { Scenario } from "../../scenario/index.ts";
import type { PlayPage } from "../viewmodel/game/moment.ts";

/** Who decides for a seat: a person at this screen, one at another, or the computer playing a character. */
export type Controller =
	| { kind: "person" }
	| { kind: "remote" }
	| ({ kind: "computer" } & Computer);

/** One act of the computer with the rule it followed, shown after it is revealed. */
export interface ComputerReason {
	seat: Seat;
	month: number;
	move: Move;
	/** Rules that spoke for it, largest share first; empty for plain upkeep. */
	rules: readonly { id: string; share: number }[];
	/** Continuations it looked at before the move; left out where it went by its rules. */
	looked?: number;
	/** Ms it looked ahead for, less than its time where it was told to decide; left out as `looked` is. */
	ms?: number;
	/** What it found next best; left out where it went by its rules, and where there was no such thing. */
	next?: NextBest;
	/** Why it left the other side's offer unsigned; left out where it did not. */
	unsigned?: Unsigned;
	/** Notes of its month before an offer was left unsigned, so that the journal tells it in its place. */
	at?: number;
}

/** The computer's look ahead, as far as it has come. */
export interface Ahead {
	seat: Seat;
	/** 0-1 of its time. */
	share: number;
}

/** A month as it stood at its close, for charts and the journal. */
export interface ClosedMonth {
	month: number;
	/** Position of the seat shown, after the close. */
	position: Game;
	/** In a class the other side's is reckoned from what the seat may know, until the game is over. */
	score: Record<Seat, Score>;
}

/** Somebody of a delegation. */
export interface Member {
	name: string;
	/** The person at this screen. */
	you: boolean;
	here: boolean;
	/** Agrees to seal. */
	ready: boolean;
	offices: readonly Portfolio[];
}

/** In a class: what stands between the person at the screen and the moves of the seat. */
export interface ClassSeat {
	/** The person is asked for nothing: decides from a later month on, or the computer has the seat. */
	hold: { why: "later"; month: number } | { why: "computer" } | null;
	/** Who speaks for the delegation and decides what belongs to no lever; null = the person at the screen. */
	head: string | null;
	/** Own levers that somebody else decides on now. */
	holders: Readonly<Partial<Record<LeverId, { name: string; office: Portfolio }>>>;
	/** All who decide for the seat now; empty where that is one person alone. */
	members: readonly Member[];
	/** Steps that were decided in the place of the seat's people. */
	stood: readonly Stood[];
	/** The step that was decided so while an earlier page is still being read; null = the game has not gone past it. */
	passed: Stood | null;
	/** The class stands still, or has ended: no move is taken. */
	still: "paused" | "frozen" | "classOver" | null;
}

/** What a move comes to: taken (null), refused by the rules, by the class, which says so itself, or not played: the game went on in another tab. */
export type Moved = Refusal | "refusedByClass" | "elsewhere" | null;

export interface MatchState {
	id: string;
	name: string;
	book: Book;
	scenario: Scenario;
	options: GameOptions;
	controllers: Record<Seat, Controller>;
	/** The seat at the screen. In hot seat it changes after the hand-over page. */
	seat: Seat;
	/** What is shown. `reveal` and `close` are pages of their own between two phases of the rules. */
	page: PlayPage;
	view: View;
	/** Board and panels of `reveal`: the position right after both plans struck, before the answers. */
	revealed: View | null;
	/** The month just closed, for the `close` page (causes, notes, score). */
	closed: ClosedMonth | null;
	months: readonly ClosedMonth[];
	/** Par of each seat by closed month, index 0 = month 1. */
	par: Record<Seat, readonly number[]>;
	reasons: readonly ComputerReason[];
	/** The computer is deciding, and nobody else may move. */
	thinking: boolean;
	/** The computer is looking ahead; the person may be planning meanwhile. */
	ahead: Ahead | null;
	/** A worker died over the computer's thinking: it thought again, or went by its rules. Null when nothing did. */
	trouble: "thoughtAgain" | "byRules" | "stoodIn" | "stuck" | null;
	canUndo: boolean;
	/** Null outside a class. */
	classSeat: ClassSeat | null;
	/** Last refused move, for the notice line; null when none. */
	refusal: Refusal | null;
	/**
	 * "saved", "saving", or the reason why saving fails: the game goes on in memory, or went on in another tab, and then
	 * nothing more is played on it here.
	 */
	saving: "saved" | "saving" | "blocked" | "full" | "elsewhere";
}

export interface MatchActions {
	/** Asks `why`, plays, records, saves; returns the refusal or null. */
	move: (move: Move) => Promise<Moved>;
	/** Takes back the last own move while no die fell and no hand-over happened since. */
	undo: () => void;
	/** In a delegation: takes the own agreement to seal back. */
	disagree: () => void;
	/** Leaves a page between phases (reveal, close), or confirms a hand-over. */
	next: () => void;
	/** What the other side would answer; reads the seat's view only. */
	forecast: (proposal: Proposal) => Foretold;
	/** What a package would be worth to the seat at the screen. */
	worth: (rows: readonly Swap[]) => Worth;
	/**
	 * Probability that the other side signs, counters or refuses these rows, with the rules that speak; `by` = what it is
	 * reckoned from: a computer's own rules, how one that looks ahead was seen to sign, or for a person the record's rules.
	 */
	reception: (rows: readonly Swap[]) => Reception & { by: "rules" | "ahead" | "person" };
	/** The record as JSONL, and its file name; null where it lies with a class's server. */
	exportRecord: () => { name: string; text: string } | null;
	dismissRefusal: () => void;
	/** Cuts the computer's look ahead short: it makes the best move it has found so far. */
	decideNow: () => void;
	dismissTrouble: () => void;
}

export type MatchStore = MatchState & MatchActions;
