// Why the computer left an offer unsigned, in one plain sentence from its own decision.
import type { Unsigned } from "../../../players/types.ts";
import { type Book, type Move, other, type Seat } from "../../../rules/index.ts";
import type { Words } from "../game/words.ts";

/** A computer's decision, as far as it tells of an offer left unsigned. */
export interface Declined {
	seat: Seat;
	month: number;
	move: Pick<Move, "type">;
	unsigned?: Unsigned;
	at?: number;
}

/** An offer left unsigned, as it is told. */
export interface Told {
	seat: Seat;
	/** Refused in so many words, by leaving the table, or by laying another. */
	how: "refuse" | "leave" | "offer";
	/** Why, in one sentence. */
	why: string;
	/** Notes of the month before it. */
	at: number;
}

const HOW = ["refuse", "leave", "offer"] as const;

/** The offers that the computer left unsigned in a month, in their order, each with its reason. */
export function unsignedIn(
	words: Words,
	book: Book,
	reasons: readonly Declined[],
	month: number,
): Told[] {
	return reasons.flatMap(({ seat, month: then, move, unsigned, at = 0 }): Told[] => {
		const how = HOW.find((one) => one === move.type);
		if (then !== month || unsigned === undefined || how === undefined) return [];
		const why = words.t(`talks:unsigned.${unsigned}`, {
			seat: words.t(`common:seat.${seat}`),
			other: words.t(`common:seat.${other(seat)}`),
			floor: words.format.number(book.n.trustFloor),
		});
		return [{ seat, how, why, at }];
	});
}
