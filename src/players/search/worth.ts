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

/** The score a seat is heading for if the months left are like this one, less the danger of a rupture. */
function heading(book: Book, game: Game, seat: Seat): number {
	const now = score(book, game, seat);
	if (game.phase === "over") return now.total;
	const { n } = book;
	const { closed, tension, trust, truceUntil } = game.vars;
	const left = game.months - game.month + 1;
	const end = now.dimensions.reduce((sum, x) => sum + x, 0);
	const past = now.averages.reduce((sum, x) => sum + x, 0);
	const mean = (past * closed + end * left) / Math.max(1, closed + left);
	const heat = Math.max(0, tension - WARM) / (n.ruptureFrom - WARM);
	// A rupture ends the months that would have been better, too.
	const danger = Math.min(1, heat * heat) * n.rupturePenalty * Math.min(1, 0.4 + 0.1 * left);
	const goodwill = trust * TRUST + (truceUntil >= game.month ? TRUCE : 0);
	return n.averageShare * mean + n.endShare * end - danger + goodwill * Math.min(1, left / 3);
}

/** Worth to both seats: own score, less a share `rivalry` of the other's. */
export function worthOf(book: Book, game: Game, rivalry: number): Worth {
	const us = heading(book, game, "us");
	const cn = heading(book, game, "cn");
	return { us: us - rivalry * cn, cn: cn - rivalry * us };
}
