// What one search stands on: the game as the seat sees it, the offers it thinks of, how fierce either side seems.
import {
	type Book,
	findAct,
	type Game,
	glimpseOf,
	type LeverId,
	type Seat,
	type SeatMove,
	type Swap,
	type View,
} from "../../rules/index.ts";
import { offersWithGains } from "../offers.ts";
import { contenders, optionsOf, worthOf } from "../options.ts";
import { type Outlook, PLAIN, withDeal, withoutDeal } from "../outlook.ts";
import type { Seen, Temper } from "../types.ts";
import { nameOf } from "./names.ts";
import { habitsOf } from "./playout.ts";
import { groundOf } from "./sample.ts";
import type { Ground } from "./types.ts";

/** Severity struck by a seat this month and last, as its notes tell. */
function struck(book: Book, view: View, by: Seat): number {
	let sum = 0;
	const { closedNotes, notes } = view.position;
	for (const note of [...closedNotes, ...notes]) {
		if (note.seat !== by || !["order", "announced", "answer"].includes(note.kind)) continue;
		const [lever = "", id = ""] = note.about.split("/");
		sum += Math.max(0, findAct(book, lever as LeverId, id)?.severity ?? 0);
	}
	return sum;
}

/** Points within which an order is a third as likely to be looked at as the best. */
const SOFT = 1.2;
/** What habit alone leaves to every move. */
const OPEN_MIND = 0.15;

/** A character's view of its own orders as weights by name: the better one looks, the sooner it is searched. */
function firstThoughts(book: Book, view: View, temper: Temper): Map<string, number> {
	const out = new Map<string, number>();
	if (view.position.phase !== "plan") return out;
	const options = optionsOf(book, view, temper, false);
	contenders(options, 2 * SOFT);
	let best = -Infinity;
	for (const one of options) best = Math.max(best, worthOf(one));
	for (const one of options) {
		const behind = (best - worthOf(one)) / SOFT;
		out.set(nameOf(one.move), 1 / (1 + behind * behind * 2));
	}
	return out;
}

/** Gain of both seats from packages, thought through for those at hand and guessed from their clauses for others. */
function gainer(
	book: Book,
	game: Game,
	seat: Seat,
	offers: readonly (readonly Swap[])[],
	gains: ReadonlyMap<string, Outlook>,
): Ground["gainOf"] {
	const talks = glimpseOf(game);
	talks.phase = "talks";
	const base = withoutDeal(book, glimpseOf(talks), PLAINLY);
	const known = new Map<string, Outlook>();
	const laid = game.talks.standing;
	for (const rows of laid ? [...offers, laid.rows] : offers) {
		const look = withDeal(book, talks, seat, rows, PLAINLY);
		known.set(JSON.stringify(rows), { us: look.us - base.us, cn: look.cn - base.cn });
	}
	const seen = new WeakMap<object, Outlook>();
	return (rows) => {
		const before = seen.get(rows);
		if (before) return before;
		const sum = known.get(JSON.stringify(rows)) ?? { us: 0, cn: 0 };
		if (!known.has(JSON.stringify(rows)))
			for (const row of rows)
				for (const list of [row.us, row.cn, row.both])
					for (const pick of list) {
						sum.us += gains.get(pick.clause)?.us ?? 0;
						sum.cn += gains.get(pick.clause)?.cn ?? 0;
					}
		seen.set(rows, sum);
		return sum;
	};
}
const PLAINLY = { us: PLAIN, cn: PLAIN };

/** Prepares a search from a seat's view. `offers` = how many packages it thinks of. */
export function prepare(
	book: Book,
	view: Seen,
	temper: Temper,
	rivalry: number,
	offers: number,
): Ground {
	const { position, seat, refused = [] } = view;
	const them: Seat = seat === "us" ? "cn" : "us";
	const told = struck(book, view, them);
	const theirs = position.vars.closed > 0 ? Math.min(3, 0.35 + told * 0.18) : 0.9;
	const found = offersWithGains(book, { ...position, phase: "talks" }, seat);
	const past = new Set(refused.map((rows) => JSON.stringify(rows)));
	const kept = found.offers.filter((rows) => !past.has(JSON.stringify(rows))).slice(0, offers);
	const game = groundOf(book, view);
	const fierce = { us: 0.6, cn: 0.6, [them]: theirs } as Record<Seat, number>;
	return {
		book,
		seat,
		game,
		refused: past,
		offers: kept.map((rows) => Object.freeze({ type: "offer", rows })),
		gainOf: gainer(book, game, seat, kept, found.gains),
		first: firstThoughts(book, view, temper),
		fierce,
		habits: habitsOf(book, fierce),
		rivalry,
	};
}

/** The weights of habit bent toward a character's first thoughts. */
export function bent(
	ground: Ground,
	moves: readonly SeatMove[],
	habit: readonly number[],
): number[] {
	const { first } = ground;
	if (first.size === 0) return [...habit];
	const total = habit.reduce((sum, w) => sum + w, 0) || 1;
	return moves.map(
		(move, i) => (first.get(nameOf(move)) ?? 0) + OPEN_MIND * ((habit[i] ?? 0) / total) * 5,
	);
}
