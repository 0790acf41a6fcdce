// What a state is worth to both seats: their final scores, or what the scores are heading for.
import { type Book, type Game, type Seat, score } from "../../rules/index.ts";

/** Worth to each seat, in points of its score. */
export interface Worth {
	us: number;
	cn: number;
}

/** Points that goodwill and a standing truce are worth while months are left. */
const TRUST = 0.03;
const TRUCE = 1;
/** Tension from which a rupture begins to be reckoned with. */
const WARM = 5;

/** The score a seat is heading for if the months left are like this one and nothing ruptures. */
function heading(book: Book, game: Game, seat: Seat): number {
	const now = score(book, game, seat);
	const { n } = book;
	if (game.phase === "over") return now.total + (game.ending === "rupture" ? n.rupturePenalty : 0);
	const { closed, trust, truceUntil } = game.vars;
	const left = game.months - game.month + 1;
	const end = now.dimensions.reduce((sum, x) => sum + x, 0);
	const past = now.averages.reduce((sum, x) => sum + x, 0);
	const mean = (past * closed + end * left) / Math.max(1, closed + left);
	const goodwill = trust * TRUST + (truceUntil >= game.month ? TRUCE : 0);
	return n.averageShare * mean + n.endShare * end + goodwill * Math.min(1, left / 3);
}

/** Points that a rupture costs either side, or is likely to as tension climbs. */
function danger(book: Book, game: Game): number {
	const { n } = book;
	if (game.phase === "over") return game.ending === "rupture" ? n.rupturePenalty : 0;
	const heat = Math.max(0, game.vars.tension - WARM) / (n.ruptureFrom - WARM);
	// A rupture ends the months that would have been better, too.
	const left = game.months - game.month + 1;
	return Math.min(1, heat * heat) * n.rupturePenalty * Math.min(1, 0.4 + 0.1 * left);
}

/** What a side wants. */
export interface Wish {
	/** Share of the other's score that counts against its own, 0-1. */
	rivalry: number;
	/** Share of a rupture's cost that counts, although both bear it: 1 = all, 1 - `rivalry` = as in any other loss. */
	fear: number;
}

/** Worth to both seats: own score, less a share of the other's, less what a rupture would cost. */
export function worthOf(book: Book, game: Game, { rivalry, fear }: Wish): Worth {
	const us = heading(book, game, "us");
	const cn = heading(book, game, "cn");
	const cost = fear * danger(book, game);
	return { us: us - rivalry * cn - cost, cn: cn - rivalry * us - cost };
}

/** How fierce the other side must be for a rupture to weigh less, and for it to weigh no more than any other loss. */
const FIERCE = [1, 2] as const;
/** How much of a rupture's cost counts between calm sides, as a share of what rivalry would take off it. */
const HELD = 0.6;

/**
 * What a seat wants against a side as fierce as this (1 = as the record's sides). A rupture hurts both, and so would
 * hardly count to a rival: between calm sides it counts more. Against one that goes on striking it no longer does, since
 * holding still would not avert it.
 */
export function wishOf(rivalry: number, fierce: number): Wish {
	const spent = Math.min(1, Math.max(0, (fierce - FIERCE[0]) / (FIERCE[1] - FIERCE[0])));
	return { rivalry, fear: 1 - rivalry * (HELD + (1 - HELD) * spent) };
}
