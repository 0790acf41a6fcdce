// The shape of the store behind a student's page: what it knows of class, seat and game, and what can be asked of it.
import type { StoreApi } from "zustand/vanilla";
import type { TablePicture } from "../../../classroom/pictures.ts";
import type { ChairPicture, ClassPicture } from "../../../classroom/protocol/from-server.ts";
import type { AnyRefusal } from "../../../classroom/refusals.ts";
import type { Seat } from "../../../rules/index.ts";
import type { Problem } from "../../../scenario/index.ts";
import type { MatchStore } from "../match-types.ts";
import type { LinkState } from "./link.ts";

/** A message of the instructor; `at` in ms since 1970. */
export interface ClassMessage {
	at: number;
	text: string;
}

/** Something the person must be told once, until they have seen it. */
export type SeatNotice =
	| { kind: "undone"; month: number }
	| { kind: "swapped"; seat: Seat }
	| { kind: "newGame"; seat: Seat }
	/** `problems`: fields of the command that do not hold, where that is the reason. */
	| { kind: "refused"; code: AnyRefusal | "offline"; problems?: readonly Problem[] };

export interface SeatState {
	readonly session: string;
	link: LinkState;
	/** The person's name in the class; "" until the class has let the page in. */
	name: string;
	/** Null until the first frame. */
	class: ClassPicture | null;
	/** Null in the lobby. */
	chair: ChairPicture | null;
	/** Who is there and what the clock says; null until the game is known. */
	table: TablePicture | null;
	/** The page's own clock (`performance.now()`) when `table` came: `table.left` counts on from there. */
	at: number;
	/** The oldest first. */
	messages: readonly ClassMessage[];
	/** Messages that have not been looked at. */
	unread: number;
	/** The latest message, until it has been looked at, or both its step and some seconds to read it are over. */
	said: ClassMessage | null;
	/** Time of the latest message that stood on a cover which is lifted, ms since 1970; 0 = none did. */
	covered: number;
	/** The game for the panels; null while it is not there. */
	match: StoreApi<MatchStore> | null;
	/** Why the game cannot be shown; it is tried again by `retry`. */
	trouble: AnyRefusal | "offline" | null;
	/** Commands on their way. */
	sending: number;
	notice: SeatNotice | null;
}

export interface SeatActs {
	/** Opens the line again after another page has taken the seat, or after a reload would be needed. */
	reopen: (token?: string) => void;
	/** Tries again to get what the game needs. */
	retry: () => void;
	/** Says that the person is back: the computer hands the seat over. */
	here: () => void;
	/** All messages have been looked at. */
	read: () => void;
	dismiss: () => void;
	/** Leaves the pages that the game has gone past. */
	catchUp: () => void;
	/** Ends the line; the store is of no more use. */
	close: () => void;
}

export type SeatStore = SeatState & SeatActs;

/** What opens a seat. */
export interface SeatKey {
	session: string;
	token: string;
	name: string;
}

/** Name on this device of a class's game: its address and its save. */
export const gameIdOf = (session: string, game: number): string => `class-${session}-${game}`;
/** True for such a name: what a class has played, it plays on in its class or not at all. */
export const isClassGame = (id: string): boolean => id.startsWith("class-");
/** The game's number in its class, of such a name. */
export const gameNumberOf = (id: string): number => Number(id.split("-").at(-1));
