// What a position promises a seat: its score now and two months on, the danger of a rupture, and goodwill.
import {
	type Book,
	type Chance,
	dimensions,
	drift,
	type Game,
	glimpseOf,
	overTime,
	play,
	type Seat,
	type Swap,
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
	const [one, two, three, four] = dimensions(book, game, seat);
	const { tension, trust } = game.vars;
	const heat = Math.max(0, tension - 5.5) / (book.n.ruptureFrom - 5.5);
	const danger = game.ending === "rupture" ? 1.2 : Math.min(1, heat * heat);
	const sum = one + two + three + four;
	const truce = game.vars.truceUntil >= game.month ? taste.truce : 0;
	return sum + truce + trust * taste.trust - book.n.rupturePenalty * danger * taste.fear;
}

export interface Outlook {
	us: number;
	cn: number;
}

/**
 * Every outlook is made here: the same literal written in two places has two shapes once a whole number is among its
 * values, and V8 then compiles what reads them anew for ever.
 */
export const outlookOf = (us: number, cn: number): Outlook => ({ us, cn });

/** Ends the talks of a state in phase "talks" with nothing signed. */
function endTalks(book: Book, game: Game): void {
	for (let i = 0; i < 2 && game.phase === "talks"; i++)
		play(book, game, game.talks.turn, { type: "leave" }, THOUGHT);
}

/** One seat's outlook, worked out in two steps: at the month's close, and with the months that follow. */
export interface Prospect {
	/** Points at the close of the month. */
	near: number;
	/** Points with the months that follow counted in; uses the state up. */
	full: () => number;
}

/** A seat's outlook from a state in phase "talks" or past it, with nothing signed. The state is used up. */
export function prospect(book: Book, game: Game, seat: Seat, taste: Taste): Prospect {
	endTalks(book, game);
	const near = standing(book, game, seat, taste);
	return {
		near,
		full() {
			if (game.phase !== "over") drift(book, game, AHEAD);
			return (near + standing(book, game, seat, taste)) / 2;
		},
	};
}

/** Both seats' outlook from a state whose month has just been closed; the state is used up. */
function outlook(
	book: Book,
	game: Game,
	tastes: Readonly<Record<Seat, Taste>>,
	months: number,
): Outlook {
	const us = standing(book, game, "us", tastes.us);
	const cn = standing(book, game, "cn", tastes.cn);
	if (game.phase !== "over") drift(book, game, months);
	return outlookOf(
		(us + standing(book, game, "us", tastes.us)) / 2,
		(cn + standing(book, game, "cn", tastes.cn)) / 2,
	);
}

/** Ends the talks of a state in phase "talks" with nothing signed, and looks ahead. The state is used up. */
export function withoutDeal(
	book: Book,
	game: Game,
	tastes: Readonly<Record<Seat, Taste>>,
	months = AHEAD,
): Outlook {
	endTalks(book, game);
	return outlook(book, game, tastes, months);
}

/**
 * Looks ahead from a state in phase "talks" as if `rows`, laid by `by`, were signed now; what runs out before the game
 * does counts by the time for which it holds (`overTime`). The state stays.
 */
export function withDeal(
	book: Book,
	game: Game,
	by: Seat,
	rows: readonly Swap[],
	tastes: Readonly<Record<Seat, Taste>>,
	months = AHEAD,
): Outlook {
	const [us = 0, cn = 0] = overTime(book, game, rows, (packed) => {
		const deal = glimpseOf(game);
		deal.talks.standing = { by, rows: packed as Swap[] };
		play(book, deal, by === "us" ? "cn" : "us", { type: "accept" }, THOUGHT);
		const found = outlook(book, deal, tastes, months);
		return [found.us, found.cn];
	});
	return outlookOf(us, cn);
}
