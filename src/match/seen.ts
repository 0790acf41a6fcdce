// The game as a computer's seat sees it, with what it remembers of the month's talks.
import type { Seen } from "../players/index.ts";
import type { Entry } from "../record/index.ts";
import { type OfferMove, type Seat, type Swap, view } from "../rules/index.ts";
import type { Match } from "./types.ts";

/** The seat's own offers of this month that the other side has refused, in so many words or by leaving; oldest first. */
function refusedOf({ entries, opened }: Match, seat: Seat): (readonly Swap[])[] {
	const refused: (readonly Swap[])[] = [];
	let laid: OfferMove | null = null;
	for (let i = opened; i < entries.length; i++) {
		const { seat: by, move } = entries[i] as Entry;
		if (move.type === "offer") laid = by === seat ? move : null;
		else if (move.type === "refuse" || move.type === "leave") {
			if (laid && by !== seat) refused.push(laid.rows);
			laid = null;
		}
	}
	return refused;
}

/** What the seat sees and remembers. */
export const seenBy = (match: Match, seat: Seat): Seen => ({
	...view(match.book, match.game, seat),
	refused: refusedOf(match, seat),
});
