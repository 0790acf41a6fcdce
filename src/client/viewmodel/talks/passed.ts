// What a seat has done in the month's talks so far, as far as both sides know it.
import type { Game, Seat } from "../../../rules/index.ts";

/** Whether a seat has refused an offer this month, and whether it has left the table. */
export function passed(
	{ notes, talks }: Pick<Game, "notes" | "talks">,
	seat: Seat,
): { refused: boolean; left: boolean } {
	return {
		refused: notes.some((note) => note.kind === "refused" && note.seat === seat),
		left: seat === "us" ? talks.usLeft : talks.cnLeft,
	};
}
