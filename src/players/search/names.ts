// Names of moves: what tallies of different searches are added up by.
import type { SeatMove } from "../../rules/index.ts";

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
			return JSON.stringify(move.rows);
		default:
			return move.type;
	}
}
