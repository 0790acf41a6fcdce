// A class as its log tells it: settings, people, who sits at which game, what the instructor has done. Plain data.
import type { Character } from "../../players/index.ts";
import type { Seat, Switches } from "../../rules/index.ts";
import type { Done } from "../once.ts";
import type { Clock, Grant, Span } from "../pace.ts";
import type { Seating, SeatSize } from "../pairing.ts";

/** What an instructor chooses. */
export interface Settings extends Clock {
	title: string;
	/** SHA-256 of the scenario's body. */
	scenario: string;
	start: "geneva" | "prologue";
	/** Last month of the games. */
	months: number;
	switches: Switches;
	/** 1 = pairs, 2 to 4 = delegations of about so many. */
	size: SeatSize;
	/** Who plays seats without people. */
	bot: Character;
}

/** `room`: made, nobody can come in yet. `open`: the lobby. `running`. `ended`: only to be looked at. */
export type Stage = "room" | "open" | "running" | "ended";

/** Somebody in the class. Secrets are kept hashed. */
export interface Person {
	id: string;
	name: string;
	/** Hash of the seat token; "" = nobody has taken this name yet (from an instructor's list). */
	token: string;
	/** Hashes of codes that give the seat back, the newest last. */
	passes: readonly string[];
	/** Times they have come in by one of these codes. */
	byCode: number;
	joined: number;
	removed: boolean;
}

/** A month before every game: who sits there from then on sits there from the beginning. */
export const ALWAYS = -99;

/** One person's place at a game. */
export interface Sitting {
	person: string;
	/** Month from which the person decides; until then the computer does. */
	from: number;
	/** Month in which they changed sides, where the instructor has swapped the seats. */
	since?: number;
}

/** A game of the class: what it begins from, and who sits at it. */
export interface Place {
	/** 1 for the first; also the number of its log. */
	n: number;
	/** 1 for the first round, 2 for a rematch, ... */
	round: number;
	/** What the dice fall from. Secret while the class runs. */
	seed: string;
	/** When it was set up, milliseconds since 1970. */
	created: number;
	/** Who sat there at the beginning, as the record's header says it: a person or the computer's character. */
	header: Readonly<Record<Seat, string>>;
	seats: Readonly<Record<Seat, readonly Sitting[]>>;
	/** Game that this one is a rematch of, sides swapped; 0 = none. */
	rematchOf: number;
}

/** A message of the instructor; `games` null = to everybody, `person` "" = to nobody in particular. */
export interface Message {
	at: number;
	text: string;
	games: readonly number[] | null;
	person: string;
}

/** Hashes of what opens the session, never the secrets themselves. */
export interface Keys {
	/** Instructor's secrets, one for each device that has recovered the session, the newest last. */
	instructor: readonly string[];
	/** The projector's: may look, and only at what is no secret. */
	projector: string;
}

/** A class as its log tells it. Never changed: every event gives a new one. */
export interface ClassState {
	id: string;
	/** Commits of the class's own log. */
	seq: number;
	created: number;
	settings: Settings;
	stage: Stage;
	/** Whether people may come in. */
	door: boolean;
	code: string;
	keys: Keys;
	people: readonly Person[];
	/** Those who have come in, as the start would seat them. */
	seating: Seating;
	games: readonly Place[];
	paused: boolean;
	frozen: boolean;
	/** Scores are shown on everybody's screen. */
	scores: boolean;
	pauses: readonly Span[];
	grants: readonly Grant[];
	messages: readonly Message[];
	/** Ids of commands that were carried out, so that none is twice. */
	done: Done;
}
