// What a search stands on, as shapes.
import type { Book, Game, OfferMove, Seat, SeatMove, Swap } from "../../rules/index.ts";

/** Moves to draw from, each with the sum of the weights up to it. */
export interface Urn {
	moves: readonly SeatMove[];
	sums: readonly number[];
}

/** What each side orders and answers by habit, whatever the state: what is not allowed is drawn again. */
export type Habits = Record<Seat, { orders: Urn; blows: Urn }>;

/** The game as a seat sees it, the offers it thinks of, how fierce either side seems. */
export interface Ground {
	book: Book;
	seat: Seat;
	/** The position with the other side's secrets filled in as far as no dice are needed. */
	game: Game;
	/** Offers thought of, for either seat to lay. */
	offers: readonly OfferMove[];
	/** Own offers refused this month, each as its rows in JSON. */
	refused: ReadonlySet<string>;
	/** Gain that a package promises either seat, from its clauses alone. */
	gainOf: (rows: readonly Swap[]) => Record<Seat, number>;
	/** Weights of the seat's own first moves, from a character's thought; empty where it has none. */
	first: ReadonlyMap<string, number>;
	/** How readily each side strikes, 1 = as the record's sides. */
	fierce: Record<Seat, number>;
	/** What either side does by habit in playouts. */
	habits: Habits;
	/** Share of the other's score that counts against a seat's own. */
	rivalry: number;
}
