// Copies of a game only what one given move can change; everything else is the same object in both.
import { copyGame, copySeat } from "./copy.ts";
import type { Move } from "./moves.ts";
import { type Game, other, type Seat } from "./state.ts";

/** True where the other side has sealed, or answered, already: both come to light, and anything may change. */
const isLast = (game: Game, seat: Seat): boolean => game[other(seat)].done;

/** True where nobody lays an offer any more once this seat has refused, or left: the month closes. */
function endsTalks({ talks }: Game, seat: Seat, move: Move): boolean {
	if (talks.offersLeft <= 0) return true;
	return move.type === "leave" && (seat === "us" ? talks.cnLeft : talks.usLeft);
}

/**
 * A copy to play `move` on, which the rules must have allowed: what the move cannot change is shared with `game`, so
 * whoever compares the two sees at once that it is the same. After the move neither may be changed any more.
 */
export function copyFor(game: Game, seat: Seat, move: Move): Game {
	switch (move.type) {
		case "forecast":
		case "noForecast":
			return { ...game, us: copySeat(game.us), cn: copySeat(game.cn) };
		case "order":
		case "drop":
			return withSeat(game, seat);
		// the first of two answers lies shut until the other is given
		case "answer":
		case "seal":
			return isLast(game, seat) ? copyGame(game) : withSeat(game, seat);
		case "offer":
			return withTalks(withSeat(withNumbers(game), seat));
		case "call":
			return withTalks(withSeat(withNumbers(game), seat));
		case "refuse":
		case "leave":
			return endsTalks(game, seat, move) ? copyGame(game) : withTalks({ ...game });
		default:
			return copyGame(game);
	}
}

const withNumbers = (game: Game): Game => ({
	...game,
	vars: { ...game.vars },
	causes: game.causes.slice(),
});

/** Adds own copies of the talks and the journal to a copy. */
function withTalks(copy: Game): Game {
	copy.talks = { ...copy.talks };
	copy.notes = copy.notes.slice();
	return copy;
}

const withSeat = (game: Game, seat: Seat): Game =>
	seat === "us" ? { ...game, us: copySeat(game.us) } : { ...game, cn: copySeat(game.cn) };
