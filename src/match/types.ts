// One running game: its record, the state it has led to, and who decides for each seat.
import type { Computer } from "../players/index.ts";
import type { Entry, Header } from "../record/index.ts";
import type { Book, Game, Seat } from "../rules/index.ts";

/** Who decides for a seat: a person, or the computer playing a character, by its rules or looking ahead. */
export type Controller = { kind: "person" } | ({ kind: "computer" } & Computer);

/** A game as it runs. Never changed: every act gives a new one. */
export interface Match {
	book: Book;
	header: Header;
	entries: readonly Entry[];
	/** State after the last entry; a cache of what the record says. */
	game: Game;
	controllers: Record<Seat, Controller>;
	/** What the dice fall from. Secret while the game runs, so it stays out of the record. */
	seed: string;
	/** Entries that stood when the present month opened. */
	opened: number;
	/**
	 * Checksums are worked out only of states in which a month has closed, or the game has ended: where a server runs a
	 * thousand games, they cost more than the rules. `completed` gives those that were left out.
	 */
	monthly?: boolean;
}
