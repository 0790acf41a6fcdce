// The shapes of a game record: header, entries, end mark; and what a record asks of the engine that plays it.
import type { Chance, GameOptions, Move, Seat } from "../rules/index.ts";
import type { Scenario } from "../scenario/index.ts";

/** Marks a file as ours. */
export const GAME = "bargaining-chip";

/** Who sits in a seat: `person`, or the character of the computer's player. */
export type Player = string;

export interface Header {
	game: typeof GAME;
	/** Version of the record's form; raised with a migration, see `migrations.ts`. */
	format: number;
	/** Epoch of the rules it was played by, see `scenario/epoch.ts`. */
	epoch: number;
	scenario: {
		id: string;
		version: number;
		/** SHA-256 of the body in canonical JSON. */
		sha256: string;
		/** The whole scenario: later changes of numbers never change an old game. */
		body: Scenario;
	};
	seats: Record<Seat, Player>;
	options: GameOptions;
	/** When the game began, ISO 8601 in UTC. */
	created: string;
	/** Checksum of the state before the first move. */
	checksum: string;
}

/** One roll: whole number `value` from 0 to n-1. */
export interface Die {
	site: string;
	n: number;
	value: number;
}

export interface Entry {
	/** 1 for the first move, without gaps. */
	n: number;
	seat: Seat;
	move: Move;
	/** Every roll that the move needed, in order. */
	dice: readonly Die[];
	/** Checksum of the state after the move; "" while it has not been worked out, which no file has. */
	checksum: string;
}

/** How a game ended; `open` = it was not over when the file was written. */
export type Ending = "time" | "rupture" | "open";

/** Last line of every file, so that a file that was cut short is told from a game that is not over. */
export interface EndMark {
	end: Ending;
	/** Number of entries before it. */
	entries: number;
	/** SHA-256 over header (without the scenario's body, which has its own) and entries. */
	digest: string;
}

/** A game as it is kept: all that is needed to play it again, and nothing that follows from it. */
export interface GameRecord {
	header: Header;
	entries: Entry[];
}

/** What a record needs of the rules, bound to one scenario. The state is plain JSON, changed in place. */
export interface Engine<State> {
	create(options: GameOptions): State;
	/** Null where the move is allowed, else the reason's code. */
	why(state: State, seat: Seat, move: Move): string | null;
	play(state: State, seat: Seat, move: Move, chance: Chance): void;
	/** How the game ended; `open` = it goes on. */
	ending(state: State): Ending;
}

export type { Chance, GameOptions, Move, Seat };
