// Names of moves: what tallies of different searches are added up by.
import type { OfferMove, SeatMove } from "../../rules/index.ts";

const offers = new WeakMap<OfferMove, string>();
/** The rows as text, written once for each offer that is thought of. */
function offerName(move: OfferMove): string {
	const known = offers.get(move);
	if (known !== undefined) return known;
	const name = JSON.stringify(move.rows);
	offers.set(move, name);
	return name;
}

/** A move's name in the tree: moves of one name lead to the same place. */
export function nameOf(move: SeatMove): string {
	switch (move.type) {
		case "order":
			return `${move.lever}/${move.act}/${move.step}`;
		case "drop":
			return `${move.lever}/drop`;
		case "answer":
			return `${move.how}/${move.lever}/${move.act}/${move.step}`;
		case "offer":
			return offerName(move);
		default:
			return move.type;
	}
}
