// What a room is: a session's logs at this process, who is connected, and what they are told.
import type * as cr from "../../classroom/index.ts";
import type { Scenario } from "../../scenario/index.ts";
import type { Hints } from "../hints/hints.ts";
import type { Store } from "../store/store.ts";
import type { Presence, SeatGuest } from "./guests.ts";
import type { Lane, LaneTools } from "./lane.ts";

export type ClassLane = Lane<cr.ClassState, cr.ClassEvent>;
export type TableLane = Lane<cr.Table, cr.TableEvent>;

export interface RoomTools extends LaneTools {
	hints: Hints;
	random: cr.RandomBytes;
	store: Pick<Store, "read" | "heads">;
	scenario: (sha256: string) => Promise<Scenario | null>;
}

/** What a room is by its logs alone. */
export interface RoomCore {
	readonly id: string;
	readonly presence: Presence;
	/** What its games play, without the cards that are laid into single ones. */
	readonly scenario: Scenario;
	state: () => cr.ClassState;
	readonly klass: ClassLane;
	/** A game's lane, its log read; null where the class has no such game. */
	table(n: number): Promise<TableLane | null>;
	/** As `table`, where its log has been read already. */
	atHand(n: number): TableLane | undefined;
	/** All games, their logs read. */
	tables(): Promise<TableLane[]>;
	/** Games whose logs have been read already. */
	known(): TableLane[];
	/** What the class's acts are told of the world; all games must have been read. `codes`: made ready for them. */
	around(now: number, codes?: readonly cr.SealedCode[]): cr.Around;
	/** Does what time brings: clocks that have run out, the computer's moves. */
	tick(now: number): void;
	/** Another process says that a log has grown, or may have. */
	grown(game: number, seq?: number): void;
}

export interface Room extends RoomCore {
	readonly bulletin: Bulletin;
	/** Milliseconds since 1970 at which somebody was last here. */
	lastUsed: number;
}

export interface Bulletin {
	tableChanged(after: cr.Table, events: readonly cr.TableEvent[]): void;
	classChanged(before: cr.ClassState, after: cr.ClassState): void;
	/** Somebody came or went. */
	presenceChanged(person: string): void;
	/** Sends a page what it needs to begin with. `since`: what it has seen. */
	welcome(guest: SeatGuest, since?: cr.Hello["since"]): Promise<void>;
	/** Sends the whole game again. */
	resend(guest: SeatGuest): void;
	/** Something that observers are shown may have changed. */
	observersStale(): void;
	/** Who is there at other processes has changed: everybody in the room is told. */
	elsewhereChanged(): void;
	stop(): void;
}
