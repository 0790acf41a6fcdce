// Offers and deals: which clauses are open, what the home groups block, and what a signature does.
import { type Book, holds, type Package } from "./book.ts";
import type { Refusal } from "./moves.ts";
import type { Clause, Effect } from "./rows.ts";
import type { Game, LeverState, Pick, Seat, Swap } from "./state.ts";

/** Null where the clause has something to give now, else the reason. */
export function clauseRefusal(game: Game, clause: Clause): Refusal | null {
	if (!holds(game, clause.needs)) return "clauseNotOpen";
	if (clause.lever === "") return agreementRefusal(game, clause);
	const s: LeverState = game.levers[clause.lever];
	switch (clause.op) {
		case "lower":
		case "end":
		case "endOnDelivery":
			return s.level > (clause.op === "lower" ? 0 : clause.amount) ? null : "clauseNotOpen";
		case "suspend":
			return s.level > clause.amount || s.announced > clause.amount ? null : "clauseNotOpen";
		case "floor":
			// Washington does not know how far the tap is open: a promise to keep it open may always be asked for.
			return clause.lever === "cn.tap" || s.level < clause.amount ? null : "clauseNotOpen";
		case "dropThreat":
			return s.announced >= 0 ? null : "clauseNotOpen";
		default:
			return null;
	}
}

/** Months before the end of the truce in which its renewal can be signed. */
const RENEWAL = 3;

/** What binds both is open only where it changes something: no second visit before the first, no early renewal. */
function agreementRefusal(game: Game, clause: Clause): Refusal | null {
	const v = game.vars;
	const open =
		clause.op === "truce"
			? v.truceUntil > 0 && v.truceUntil - game.month < RENEWAL
			: clause.op === "visit"
				? v.leaderMonth <= game.month
				: v.quietUntil <= game.month;
	return open ? null : "clauseNotOpen";
}

/** Hawks' loss grows with every control traded before (precedent ratchet, R18). */
export function homeChange(book: Book, game: Game, clause: Clause, effect: Effect): number {
	const [group, d] = effect;
	if (d >= 0 || clause.precedent <= 0) return d;
	const times = game.vars.precedent;
	if (group === "usHawks") return d * (1 + book.n.precedentHawks * times);
	if (group === "usBusiness") return d * Math.max(0, 1 - book.n.precedentDiscount * times);
	return d;
}

/** The first clause of the offer that a home group of `seat` will not have, "" = none (win-set). */
export function blockedClause(book: Book, game: Game, seat: Seat, rows: readonly Swap[]): string {
	for (const row of rows) {
		const mine = seat === "us" ? row.us : row.cn;
		for (const list of [mine, row.both]) {
			for (const pick of list) {
				const clause = book.clauses[pick.clause];
				if (clause && blocks(book, game, seat, clause)) return clause.id;
			}
		}
	}
	return "";
}

/** True where one of the seat's groups is too weak to bear what the clause takes from it. */
export function blocks(book: Book, game: Game, seat: Seat, clause: Clause): boolean {
	const code = seat.charCodeAt(0);
	for (let i = 0; i < clause.home.length; i++) {
		const effect = clause.home[i] as Effect;
		if (effect[1] >= 0 || effect[0].charCodeAt(0) !== code) continue;
		const d = homeChange(book, game, clause, effect);
		if (d <= -book.n.blockAt && game.vars[effect[0]] < book.n.blockBelow) return true;
	}
	return false;
}

/** Points the author of an offer must hold for its exact wordings. */
export function offerCost(book: Book, rows: readonly Swap[]): number {
	let exact = 0;
	for (const row of rows) if (row.exact) exact++;
	return exact * book.n.exactCost;
}

/** As `offerRefusal`, for a ready-made package whose shape is known to be good. */
export function packageRefusal(book: Book, game: Game, seat: Seat, pack: Package): Refusal | null {
	if (pack.exact * book.n.exactCost > game[seat].points) return "noPoints";
	for (let i = 0; i < pack.clauses.length; i++) {
		const closed = clauseRefusal(game, pack.clauses[i] as Clause);
		if (closed) return closed;
	}
	for (let i = 0; i < pack.clauses.length; i++) {
		const clause = pack.clauses[i] as Clause;
		if ((clause.seat === seat || clause.seat === "both") && blocks(book, game, seat, clause))
			return "blockedAtHome";
	}
	return null;
}

const SIDES = ["us", "cn", "both"] as const satisfies readonly Clause["seat"][];

/** Checks shape and content of an offer's rows; null where it can be laid by `seat`. */
export function offerRefusal(
	book: Book,
	game: Game,
	seat: Seat,
	rows: readonly Swap[],
): Refusal | null {
	if (!Array.isArray(rows) || rows.length === 0 || rows.length > 6)
		return rows?.length === 0 ? "emptyOffer" : "badOffer";
	let count = 0;
	let bits = "";
	for (const row of rows) {
		if (typeof row !== "object" || row === null || typeof row.exact !== "boolean")
			return "badOffer";
		let inRow = 0;
		for (const side of SIDES) {
			const list: Pick[] = row[side];
			if (!Array.isArray(list) || list.length > 6) return "badOffer";
			for (const pick of list) {
				if (typeof pick !== "object" || pick === null || typeof pick.clause !== "string")
					return "badOffer";
				const clause = Object.hasOwn(book.clauses, pick.clause)
					? book.clauses[pick.clause]
					: undefined;
				if (!clause || clause.seat !== side) return "unknownClause";
				if (!clause.months.includes(pick.months)) return "badDuration";
				const mark = `|${clause.lever || clause.id}:${clause.op === "dropThreat" ? "t" : ""}|`;
				if (bits.includes(mark)) return "clauseTwice";
				bits += mark;
				const closed = clauseRefusal(game, clause);
				if (closed) return closed;
				inRow++;
			}
		}
		if (inRow === 0) return "emptyOffer";
		count += inRow;
	}
	if (count === 0) return "emptyOffer";
	if (offerCost(book, rows) > game[seat].points) return "noPoints";
	if (blockedClause(book, game, seat, rows) !== "") return "blockedAtHome";
	return null;
}
