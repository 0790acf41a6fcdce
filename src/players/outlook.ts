// What a position promises a seat: its score now and two months on, the danger of a rupture, and goodwill.
import {
	type Book,
	type Chance,
	copyGame,
	drift,
	type Game,
	play,
	type Seat,
	type Swap,
	score,
} from "../rules/index.ts";
import type { Temper } from "./types.ts";

type Taste = Pick<Temper, "trust" | "fear" | "truce">;
/** The taste one reckons with in the other side: it is nobody's in particular. */
export const PLAIN: Taste = { trust: 0.03, fear: 1, truce: 1 };

/** In thought no agency runs wild, no market falls and no sentence is read in two ways. */
export const THOUGHT: Chance = { roll: (site, n) => (site === "accident" ? 0 : n - 1) };

/** Months looked ahead past the present one. */
const AHEAD = 2;

/** Points a state is worth to a seat as it stands. */
function standing(book: Book, game: Game, seat: Seat, taste: Taste): number {
	const { dimensions } = score(book, game, seat);
	const { tension, trust } = game.vars;
	const heat = Math.max(0, tension - 5.5) / (book.n.ruptureFrom - 5.5);
	const danger = game.ending === "rupture" ? 1.2 : Math.min(1, heat * heat);
	const sum = dimensions[0] + dimensions[1] + dimensions[2] + dimensions[3];
	const truce = game.vars.truceUntil >= game.month ? taste.truce : 0;
	return sum + truce + trust * taste.trust - book.n.rupturePenalty * danger * taste.fear;
}

export interface Outlook {
	us: number;
	cn: number;
}

/** Both seats' outlook from a state whose month has just been closed; the state is used up. */
function outlook(book: Book, game: Game, tastes: Readonly<Record<Seat, Taste>>): Outlook {
	const us = standing(book, game, "us", tastes.us);
	const cn = standing(book, game, "cn", tastes.cn);
	if (game.phase !== "over") drift(book, game, AHEAD);
	return {
		us: (us + standing(book, game, "us", tastes.us)) / 2,
		cn: (cn + standing(book, game, "cn", tastes.cn)) / 2,
	};
}

/** Ends the talks of a state in phase "talks" with nothing signed, and looks ahead. The state is used up. */
export function withoutDeal(
	book: Book,
	game: Game,
	tastes: Readonly<Record<Seat, Taste>>,
): Outlook {
	for (let i = 0; i < 2 && game.phase === "talks"; i++)
		play(book, game, game.talks.turn, { type: "leave" }, THOUGHT);
	return outlook(book, game, tastes);
}

/** Looks ahead from a state in phase "talks" as if `rows`, laid by `by`, were signed now. The state stays. */
export function withDeal(
	book: Book,
	game: Game,
	by: Seat,
	rows: readonly Swap[],
	tastes: Readonly<Record<Seat, Taste>>,
): Outlook {
	const signed = copyGame(game);
	signed.talks.standing = { by, rows: rows as Swap[] };
	play(book, signed, by === "us" ? "cn" : "us", { type: "accept" }, THOUGHT);
	return outlook(book, signed, tastes);
}
