// What a seat has done in the month's talks so far, as far as both sides know it.
import { type Book, type Game, hasLeft, type Seat } from "../../../rules/index.ts";
import { other } from "./seats.ts";

/** Whether the month's last refusal was this seat's, and whether the seat has left the table. */
export function passed(book: Book, game: Game, seat: Seat): { refused: boolean; left: boolean } {
	return { refused: lastRefuser(book, game) === seat, left: gone(game, seat) };
}

const gone = ({ talks }: Game, seat: Seat): boolean =>
	seat === "us" ? talks.usLeft : talks.cnLeft;

/**
 * Who refused the offer laid last, by a word or by leaving, which writes no refusal; null where none was refused.
 * Who refuses keeps the turn, so one side alone leaves a table at which offers were laid only from the other's offer,
 * or has left before and refused it since.
 */
function lastRefuser(book: Book, game: Game): Seat | null {
	const { standing, offersLeft } = game.talks;
	if (!standing && offersLeft < book.n.offers)
		for (const seat of ["us", "cn"] as const)
			if (hasLeft(book, game, seat) && !gone(game, other(seat)) && game.talks.turn !== seat)
				return seat;
	const note = game.notes.findLast(({ kind }) => kind === "refused");
	return note && note.seat !== "both" ? note.seat : null;
}
