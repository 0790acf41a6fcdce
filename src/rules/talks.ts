// Talks: offers and counter-offers in turn, signature, refusal, the leaders' call; then the month closes.
import type { Book } from "./book.ts";
import { blockedClause, offerCost, offerRefusal } from "./deals.ts";
import { closeMonth } from "./month.ts";
import type { Chance, Refusal } from "./moves.ts";
import { shift } from "./range.ts";
import { sign } from "./sign.ts";
import { type Game, type Offer, other, type Seat, type Swap } from "./state.ts";

export function openTalks(book: Book, game: Game): void {
	game.phase = "talks";
	game.us.done = false;
	game.cn.done = false;
	// A rupture in the making leaves nothing to talk about.
	if (game.vars.tension >= book.n.ruptureFrom) closeMonth(book, game);
}

/** Null where the seat may lay these rows as an offer, or as a counter to the one on the table. */
export function layRefusal(
	book: Book,
	game: Game,
	seat: Seat,
	rows: readonly Swap[],
): Refusal | null {
	if (game.talks.offersLeft <= 0) return "noOffersLeft";
	if (hasLeft(book, game, seat)) return "leftTalks";
	return offerRefusal(book, game, seat, rows);
}

/** True where the seat has left this month's talks: it may still sign what the other lays, but lays nothing itself. */
export const hasLeft = (book: Book, game: Game, seat: Seat): boolean =>
	book.epoch >= 2 && (seat === "us" ? game.talks.usLeft : game.talks.cnLeft);

/** Null where the seat may sign what lies on the table. */
export function acceptRefusal(book: Book, game: Game, seat: Seat): Refusal | null {
	const offer = game.talks.standing;
	if (!offer) return "noOffer";
	if (offer.by === seat) return "ownOffer";
	if (game.vars.trust < book.n.trustFloor && !game.talks.leaders) return "leadersOnly";
	if (blockedClause(book, game, seat, offer.rows) !== "") return "blockedAtHome";
	if (blockedClause(book, game, other(seat), offer.rows) !== "") return "blockedAbroad";
	return null;
}

/** Null where the seat may call the other side's leader: two points, once in three turns. */
export function callRefusal(book: Book, game: Game, seat: Seat): Refusal | null {
	const last = seat === "us" ? game.vars.usCallMonth : game.vars.cnCallMonth;
	if (game.talks.leaders) return "calledLately";
	if (last > -90 && game.month - last < book.n.callEvery) return "calledLately";
	return game[seat].points < book.n.callCost ? "noPoints" : null;
}

/** Whether anything can still be signed this month: trust reaches the floor, leaders have spoken, or one may be called. */
export const signable = (book: Book, game: Game): boolean =>
	game.vars.trust >= book.n.trustFloor ||
	game.talks.leaders ||
	callRefusal(book, game, "us") === null ||
	callRefusal(book, game, "cn") === null;

export function lay(book: Book, game: Game, seat: Seat, rows: readonly Swap[]): void {
	const t = game.talks;
	// Exact words are paid for when they are drafted, whether they are signed or not.
	game[seat].points -= offerCost(book, rows);
	t.offersLeft -= 1;
	t.standing = {
		by: seat,
		rows: rows.map((r) => ({
			us: r.us.map(copy),
			cn: r.cn.map(copy),
			both: r.both.map(copy),
			exact: r.exact,
		})),
	};
	t.turn = other(seat);
	shift(book, game, "trust", -book.n.trustOffer, "talks:offer");
}
const copy = (p: { clause: string; months: number }) => ({ clause: p.clause, months: p.months });

export function accept(book: Book, game: Game, chance: Chance): void {
	sign(book, game, game.talks.standing as Offer, chance);
	closeMonth(book, game);
}

/** Refusal clears the table; the refuser may counter while offers are left. */
export function refuse(book: Book, game: Game, seat: Seat): void {
	const t = game.talks;
	const author = (t.standing as Offer).by;
	t.standing = null;
	game.notes.push({ kind: "refused", seat, about: "deal", n: 0 });
	if (t.offersLeft <= 0) closeMonth(book, game);
	else t.turn = seat === "us" ? (t.usLeft ? author : "us") : t.cnLeft ? author : "cn";
}

/** Leaves the talks: no further offer from this seat; an offer on the table is refused with it. */
export function leave(book: Book, game: Game, seat: Seat): void {
	const t = game.talks;
	t.standing = null;
	if (seat === "us") t.usLeft = true;
	else t.cnLeft = true;
	if ((t.usLeft && t.cnLeft) || t.offersLeft <= 0) closeMonth(book, game);
	else t.turn = other(seat);
}

/** The leaders speak: trust, a calmer tone, a start of the surprise window, and the right to sign below the floor. */
export function call(book: Book, game: Game, seat: Seat): void {
	const n = book.n;
	game[seat].points -= n.callCost;
	game.talks.leaders = true;
	if (seat === "us") game.vars.usCallMonth = game.month;
	else game.vars.cnCallMonth = game.month;
	leadersSpeak(book, game, game.month + n.surpriseMonths);
}

export function leadersSpeak(book: Book, game: Game, calmUntil: number): void {
	shift(book, game, "trust", book.n.trustCall, "talks:call");
	shift(book, game, "tension", -book.n.tensionCall, "talks:call");
	game.vars.calmUntil = Math.max(game.vars.calmUntil, calmUntil);
	game.notes.push({ kind: "call", seat: "both", about: "leaders", n: 0 });
}
