// What a builder is given of a running game, and which position of it a page shows.
import type { Stood } from "../../../classroom/table/types.ts";
import type { Book, Game, Score, Seat, Swap, View } from "../../../rules/index.ts";
import { asClosed } from "./as-closed.ts";

/** Pages of the play view, as the store names them. */
export type PlayPage =
	| "handover"
	| "news"
	| "plan"
	| "reveal"
	| "contrition"
	| "answer"
	| "talks"
	| "close"
	| "over";

/** One moment of a game as the seat at the screen sees it; the match store has this shape. */
export interface Moment {
	book: Book;
	page: PlayPage;
	view: View;
	/** Position right after both plans struck; shown on the reveal's page. */
	revealed: View | null;
	closed: Month | null;
	months: readonly Month[];
	par: Readonly<Record<Seat, readonly number[]>>;
	controllers: Readonly<Record<Seat, { kind: "person" | "remote" | "computer" }>>;
	/** Month in which the person took the seat over from the computer; 0 or absent = theirs from the beginning. */
	cameIn?: number;
	/** In a class: steps that were decided in the place of the seat's people. */
	stood?: readonly Stood[];
	/** What the seat has picked but not done. */
	picked: Picked;
}

/** A month at its close. */
export interface Month {
	month: number;
	position: Game;
	score: Readonly<Record<Seat, Score>>;
}

export interface Picked {
	lever: string | null;
	act: string;
	step: "now" | "announce";
	answer: string | null;
	rows: readonly Swap[];
}

export const NOTHING_PICKED: Picked = { lever: null, act: "", step: "now", answer: null, rows: [] };

/** The position a page shows: the struck one on the reveal, the closed one at the close, else today's. */
export function shown(moment: Moment): Game {
	if (moment.page === "reveal" && moment.revealed) return moment.revealed.position;
	if ((moment.page === "close" || moment.page === "over") && moment.closed)
		return asClosed(moment.closed.position);
	return moment.view.position;
}

/** The month a page belongs to; a close's position already stands in the next one. */
export function monthOf(moment: Moment): number {
	if ((moment.page === "close" || moment.page === "over") && moment.closed)
		return moment.closed.month;
	return shown(moment).month;
}

/** True where two persons look at one screen together: neither's points are shown. */
export function isShared({ controllers, page }: Moment): boolean {
	const both = controllers.us.kind === "person" && controllers.cn.kind === "person";
	return both && ["handover", "reveal", "close", "over"].includes(page);
}

/** True from the reveal on: the month's blows lie face up. */
export function struck(page: PlayPage): boolean {
	return page === "reveal" || page === "contrition" || page === "answer" || page === "talks";
}
