// Plan: which orders may be given in secret, at what price.
import { type Book, type Candidate, holds } from "./book.ts";
import type { Refusal } from "./moves.ts";
import type { Game, LeverId, Order, Seat } from "./state.ts";
import { movesLevel, targetOf } from "./strike.ts";

/** Action points the order costs now; an act announced before is carried out for the rest of its price. */
export function orderCost(game: Game, c: Candidate): number {
	const state = game.levers[c.row.id];
	if (c.move.step === "now" && state.announced >= 0 && state.act === c.act.id)
		return Math.max(0, c.act.cost - (c.act.announceCost ?? 0));
	return c.cost;
}

/** Null where the lever could move this way at all, whatever points and orders are left. */
export function actRefusal(book: Book, game: Game, c: Candidate): Refusal | null {
	const state = game.levers[c.row.id];
	if (c.move.step === "announce" && state.announced >= 0) return "alreadyAnnounced";
	if (movesLevel(c.act) && targetOf(book, game, c.row.id, c.act) === state.level) return "atLimit";
	if (!holds(game, c.act.needs)) return "needsOtherLevel";
	return null;
}

/** Null where the seat may add this order to its plan. */
export function orderRefusal(book: Book, game: Game, seat: Seat, c: Candidate): Refusal | null {
	const me = game[seat];
	if (me.orders.length >= book.n.orders) return "tooManyOrders";
	if (orderCost(game, c) > me.points) return "noPoints";
	if (taken(game, seat, c.row.id)) return "leverTwice";
	return actRefusal(book, game, c);
}

/** True where the plan already uses the lever. */
export function taken(game: Game, seat: Seat, lever: LeverId): boolean {
	const me = game[seat];
	for (let i = 0; i < me.orders.length; i++)
		if ((me.orders[i] as Order).lever === lever) return true;
	for (let i = 0; i < me.drops.length; i++) if (me.drops[i] === lever) return true;
	return false;
}

/** Null where the seat may drop what it has announced on this lever. */
export function dropRefusal(game: Game, seat: Seat, lever: LeverId): Refusal | null {
	if (game.levers[lever].announced < 0) return "nothingAnnounced";
	return taken(game, seat, lever) ? "leverTwice" : null;
}
