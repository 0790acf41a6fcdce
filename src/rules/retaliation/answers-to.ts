// What answer the rules expect to a blow in a live game: the situation, the interpreter, and levers that can move.
import type { Book } from "../book.ts";
import { actRefusal } from "../orders.ts";
import { type Blow, type Game, type LeverId, other } from "../state.ts";
import type { Expectation, Proposal } from "../view-types.ts";
import { expect } from "./expect.ts";
import { situationOf } from "./situation.ts";

/** True where some act of the lever, other than an easing, could be done in this state. */
export function canMove(book: Book, game: Game, lever: LeverId): boolean {
	for (const group of book.choices[book.levers[lever].seat]) {
		if (group.lever !== lever) continue;
		for (const candidate of group.list) {
			if (candidate.act.severity >= 0 && actRefusal(game, candidate) === null) return true;
		}
	}
	return false;
}

/**
 * The other side's expected answer to a blow, thought of or struck, as a distribution with its reasons. The
 * game may be a view's position. Used by forecasts, computer players and legitimacy alike.
 */
export function answersTo(book: Book, game: Game, blow: Proposal | Blow): Expectation {
	const situation = situationOf(book, game, blow);
	return expect(
		book.data.retaliation,
		situation,
		(lever) => canMove(book, game, lever),
		other(blow.by),
	);
}
