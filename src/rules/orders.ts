// Plan: which orders may be given in secret, at what price.
import { type Book, type Candidate, holds } from "./book.ts";
import { clamp } from "./math.ts";
import type { Refusal } from "./moves.ts";
import { lowestNow } from "./range.ts";
import type { Game, LeverId, LeverState, Order, Seat } from "./state.ts";

/** Action points the order costs now; an act announced before is carried out for the rest of its price. */
export function orderCost(game: Game, c: Candidate): number {
	return costAt(game, game.levers[c.row.id], c);
}

/** As `orderCost`, for a lever state at hand. */
export function costAt(game: Game, state: LeverState, c: Candidate): number {
	if (state.announced < 0 || c.announces || state.act !== c.act.id || goesAfter(game, state, c))
		return c.cost;
	return Math.max(0, c.act.cost - (c.act.announceCost ?? 0));
}

/** True where what is announced on a lever takes force this month. */
export const fallsDue = (game: Game, { announced, due }: LeverState): boolean =>
	announced >= 0 && due <= game.month;

/** True where it does so before the order. */
const goesAfter = (game: Game, state: LeverState, c: Candidate): boolean =>
	c.afterDue && fallsDue(game, state);

/** Null where the lever could move this way at all, whatever points and orders are left. */
export function actRefusal(game: Game, c: Candidate): Refusal | null {
	return actRefusalAt(game, game.levers[c.row.id], c);
}

/** As `actRefusal`, for a lever state at hand. */
export function actRefusalAt(game: Game, state: LeverState, c: Candidate): Refusal | null {
	if (c.announces && state.announced >= 0) return "alreadyAnnounced";
	const due = goesAfter(game, state, c);
	if (c.moves) {
		const level = due ? state.announced : state.level;
		let target = c.to >= 0 ? c.to : clamp(level + c.by, c.row.min, c.row.max);
		if (target < level) target = Math.max(target, lowestNow(game, c.row.id, c.fall));
		if (target === level) return due ? "comesDue" : "atLimit";
	} else if (due && state.act === c.act.id) return "comesDue";
	return c.act.needs.length === 0 || holds(game, c.act.needs) ? null : "needsOtherLevel";
}

/** Null where the seat may add this order to its plan. */
export function orderRefusal(book: Book, game: Game, seat: Seat, c: Candidate): Refusal | null {
	const me = game[seat];
	if (me.orders.length >= book.n.orders) return "tooManyOrders";
	if (orderCost(game, c) > me.points) return "noPoints";
	if (taken(game, seat, c.row.id)) return "leverTwice";
	return actRefusal(game, c);
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
