// Reckons what a package would be worth to a seat: two months ahead with it, against two months without.
import type { Book } from "./book.ts";
import { copyGame, glimpseOf } from "./copy.ts";
import { grain } from "./math.ts";
import { closeMonth } from "./month.ts";
import { carryOutDue } from "./reveal.ts";
import { overTime } from "./run-out.ts";
import { dimensions } from "./score.ts";
import { sign } from "./sign.ts";
import { type Game, other, type Seat, type Swap } from "./state.ts";
import type { Worth } from "./view-types.ts";

/** Months looked ahead. */
const AHEAD = 2;

/** Lets months pass without a new act: what is announced takes force, promises are delivered, clocks run. */
export function drift(book: Book, game: Game, months: number): void {
	game.months += months;
	for (let i = 0; i < months && game.phase !== "over"; i++) {
		closeMonth(book, game);
		if ((game.phase as string) !== "over") carryOutDue(book, game);
	}
}

/** What a state promises its seat: its dimensions, less the danger of a rupture as tension climbs. */
function prospect(book: Book, game: Game, seat: Seat): { four: number[]; total: number } {
	const four = dimensions(book, game, seat);
	const heat = Math.max(0, game.vars.tension - book.n.accidentFrom);
	const danger =
		game.ending === "rupture"
			? book.n.rupturePenalty
			: (book.n.rupturePenalty * heat) / (10 - book.n.accidentFrom) / 2;
	return { four, total: four[0] + four[1] + four[2] + four[3] - danger };
}

/**
 * Worth of signing `rows` now, to `seat`, in points of its score (100 in all): as it stands two months on, and where
 * clauses run out before the game does (`overTime`), as it will stand then, by the share of the score that each decides.
 * Reads only what a view's position holds. No dice: loose clauses are taken as kept.
 */
export function worth(book: Book, game: Game, seat: Seat, rows: readonly Swap[]): Worth {
	const without = copyGame(game);
	drift(book, without, AHEAD);
	const base = prospect(book, without, seat);
	const noDeal = {
		total: grain(base.total),
		tension: without.vars.tension,
		shortage: without.vars.shortage,
	};
	if (rows.length === 0) return { total: 0, dimensions: [0, 0, 0, 0], noDeal };
	const [total = 0, ...four] = overTime(book, game, rows, (packed) => {
		const deal = copyGame(game);
		sign(book, deal, { by: other(seat), rows: packed as Swap[] }, null);
		drift(book, deal, AHEAD);
		const gain = prospect(book, deal, seat);
		return [gain.total, ...gain.four];
	});
	const d = four.map((x, i) => grain(x - (base.four[i] as number)));
	return {
		total: grain(total - base.total),
		dimensions: [d[0] as number, d[1] as number, d[2] as number, d[3] as number],
		noDeal,
	};
}

/** Gain of each seat over no deal, in points of its score. */
export type Gains = Record<Seat, number>;

/**
 * Weighs packages for both seats at once, from one position: as `worth` does, with what no deal would bring reckoned
 * only once. The position is not changed; the function it gives may be called as often as wanted.
 */
export function prices(book: Book, game: Game): (rows: readonly Swap[]) => Gains {
	const without = glimpseOf(game);
	drift(book, without, AHEAD);
	const us = prospect(book, without, "us").total;
	const cn = prospect(book, without, "cn").total;
	return (rows) => {
		if (rows.length === 0) return { us: 0, cn: 0 };
		const [toUs = 0, toCn = 0] = overTime(book, game, rows, (packed) => {
			const deal = glimpseOf(game);
			sign(book, deal, { by: "us", rows: packed as Swap[] }, null);
			drift(book, deal, AHEAD);
			return [prospect(book, deal, "us").total - us, prospect(book, deal, "cn").total - cn];
		});
		return { us: grain(toUs), cn: grain(toCn) };
	};
}
