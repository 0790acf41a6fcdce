// A question of the form "what if": from where, who plays on, how often, and what is done differently.
import type { Policy } from "../../players/index.ts";
import type { GameRecord } from "../../record/index.ts";
import type { Move, NumberId, Refusal, Seat } from "../../rules/index.ts";

/** What is different in the second fan. */
export type Change =
	/** Another move in place of the record's next one. */
	| { kind: "move"; seat: Seat; move: Move }
	/** A published number of the scenario, from this point on. */
	| { kind: "number"; id: NumberId; value: number };

export interface WhatIf {
	record: GameRecord;
	/** Entries of the record that are kept: the question begins after them. */
	at: number;
	/** Who plays each seat from there on. */
	policies: Readonly<Record<Seat, Policy>>;
	/** Equal seeds give equal luck, in both fans too. */
	seed: number;
	/** Continuations in each fan. */
	count: number;
	change: Change | null;
}

/** Continuations in one fan, at least and at most. */
export const FEWEST = 10;
export const MOST = 5000;

/** Why a question cannot be asked. */
export type WhatIfProblem =
	/** Not a whole number from `FEWEST` to `MOST`. */
	| { code: "count"; limits: readonly [number, number] }
	/** No such entry, or the record does not hold up to it. */
	| { code: "point" }
	/** The game is over there, or nobody decides. */
	| { code: "nothingToDecide" }
	| { code: "policy"; policy: string }
	| { code: "move"; refusal: Refusal }
	| { code: "number"; id: string }
	/** No value for that number. */
	| { code: "range"; id: NumberId };

/** One continuation: totals of both seats and tension at each close, the first month first. */
export interface Run {
	months: readonly number[];
	us: readonly number[];
	cn: readonly number[];
	tension: readonly number[];
	rupture: boolean;
}

/** The two fans: as it was, and with the change. */
export type Side = "asItWas" | "changed";
