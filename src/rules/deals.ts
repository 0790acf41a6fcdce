// Offers and deals: which clauses are open, what the home groups block, and what a signature does.
import { type Book, findAct, holds, type Package } from "./book.ts";
import type { Chance, Refusal } from "./moves.ts";
import { setLevel, shift } from "./range.ts";
import type { Clause, Effect } from "./rows.ts";
import {
	type Game,
	type LeverId,
	type LeverState,
	type Offer,
	OPEN,
	type Pick,
	type Promise_,
	type Seat,
	type Swap,
} from "./state.ts";
import { dropThreat } from "./strike.ts";

/** Null where the clause has something to give now, else the reason. */
export function clauseRefusal(game: Game, clause: Clause): Refusal | null {
	if (!holds(game, clause.needs)) return "clauseNotOpen";
	if (clause.lever === "") return null;
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

/** Hawks' loss grows with every control traded before (precedent ratchet, R18). */
function homeChange(book: Book, game: Game, clause: Clause, effect: Effect): number {
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
		const sides: readonly (readonly [Pick[], Clause["seat"]])[] = [
			[row.us, "us"],
			[row.cn, "cn"],
			[row.both, "both"],
		];
		let inRow = 0;
		for (const [list, side] of sides) {
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

/**
 * Puts a deal in force. Loose wording is rolled for: one time in four the clause is later read in two ways
 * (`chance` null = a reckoning without dice, no clause splits).
 */
export function sign(book: Book, game: Game, offer: Offer, chance: Chance | null): void {
	const n = book.n;
	let swaps = 0;
	let usWeight = 0;
	let cnWeight = 0;
	for (const row of offer.rows) {
		if (row.us.length > 0 && row.cn.length > 0) swaps++;
		// One die a row: a row is one sentence of the paper.
		const split = !row.exact && chance !== null && chance.roll("wording", 100) < n.splitChance;
		for (const pick of row.us) usWeight += put(book, game, pick, "us", row.exact, split);
		for (const pick of row.cn) cnWeight += put(book, game, pick, "cn", row.exact, split);
		for (const pick of row.both) put(book, game, pick, "both", row.exact, split);
	}
	shift(game, "trust", n.trustPerDeal + n.trustPerSwap * swaps, "deal:signed");
	shift(game, "tension", -(n.tensionDeal + n.tensionPerSwap * swaps), "deal:signed");
	// Pressure that brought a concession makes bolder (R2).
	if (usWeight > 0)
		shift(game, "cnBoldness", n.boldnessWon * Math.min(1, usWeight / 4), "deal:won");
	if (cnWeight > 0)
		shift(game, "usBoldness", n.boldnessWon * Math.min(1, cnWeight / 4), "deal:won");
	shift(game, "usGrievance", -0.5, "deal:signed");
	shift(game, "cnGrievance", -0.5, "deal:signed");
	game.vars.calmUntil = game.month + n.surpriseMonths;
	game.vars.majorMonth = Math.min(game.vars.majorMonth, game.month - 1);
	game[offer.by].points = Math.max(0, game[offer.by].points - offerCost(book, offer.rows));
	game.notes.push({ kind: "signed", seat: offer.by, about: "deal", n: offer.rows.length });
}

/** Puts one clause in force; returns its weight as a concession. */
function put(
	book: Book,
	game: Game,
	pick: Pick,
	by: Seat | "both",
	exact: boolean,
	split: boolean,
): number {
	const clause = book.clauses[pick.clause];
	if (!clause) return 0;
	const cause = `clause:${clause.id}`;
	const until = pick.months === 0 ? OPEN : game.month + pick.months;
	for (const effect of clause.home)
		shift(game, effect[0], homeChange(book, game, clause, effect), cause);
	if (clause.precedent > 0) shift(game, "precedent", clause.precedent, cause);
	game.notes.push({ kind: "clause", seat: by, about: clause.id, n: pick.months });
	const later = clause.op === "floor" || clause.op === "endOnDelivery";
	if (clause.op === "truce") return prolong(book, game, until);
	if (clause.op === "visit") {
		game.vars.leaderMonth = game.month + clause.amount;
		return 0;
	}
	if (clause.op === "quiet") game.vars.quietUntil = until;
	if (clause.lever !== "") perform(book, game, clause, clause.lever, until, cause);
	const promise: Promise_ = {
		clause: clause.id,
		lever: clause.op === "dropThreat" ? "" : clause.lever,
		by,
		since: game.month,
		until,
		exact,
		split,
		status: "due",
		floor: clause.op === "floor" ? clause.amount : 0,
	};
	if (clause.op !== "dropThreat") {
		// A newer word on the same lever replaces the older one.
		for (let i = game.promises.length - 1; i >= 0; i--) {
			const old = game.promises[i] as Promise_;
			if (
				old.by === by &&
				old.lever === promise.lever &&
				(promise.lever !== "" || old.clause === promise.clause)
			)
				game.promises.splice(i, 1);
		}
		game.promises.push(promise);
	}
	if (!later && !split) promise.status = "kept";
	return clause.weight;
}

/** What a clause does to its lever on the day it is signed. */
function perform(
	book: Book,
	game: Game,
	clause: Clause,
	lever: LeverId,
	until: number,
	cause: string,
): void {
	const s = game.levers[lever];
	switch (clause.op) {
		case "lower": {
			const points = clause.amount === 0 ? s.level : Math.min(clause.amount, s.level);
			s.held += points;
			s.until = until;
			setLevel(game, lever, s.level - points, cause);
			if (until === OPEN) s.held = 0;
			return;
		}
		case "suspend":
			if (s.announced > clause.amount) {
				s.held = Math.max(s.held, s.announced);
				s.announced = -1;
				s.due = 0;
				s.act = "";
			}
			s.held = Math.max(s.held, s.level);
			s.until = until;
			setLevel(game, lever, clause.amount, cause);
			return;
		case "end":
			s.held = 0;
			s.until = 0;
			setLevel(game, lever, clause.amount, cause);
			return;
		case "raise":
			setLevel(game, lever, Math.min(book.levers[lever].max, s.level + clause.amount), cause);
			return;
		case "dropThreat":
			dropThreat(book, game, lever, findAct(book, lever, s.act), true, cause);
			return;
		default:
			return;
	}
}

/** Renewal: the truce and every suspension bound to its clock run on to `until`. */
function prolong(book: Book, game: Game, until: number): number {
	const old = game.vars.truceUntil;
	game.vars.truceUntil = until;
	for (const p of game.promises) {
		const clause = book.clauses[p.clause];
		if ((clause?.op === "lower" || clause?.op === "suspend") && p.until === old) {
			p.until = until;
			if (p.lever !== "") game.levers[p.lever].until = until;
		}
	}
	game.notes.push({ kind: "prolonged", seat: "both", about: "truce", n: until });
	return 0;
}
