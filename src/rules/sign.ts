// Signature: what each clause of a deal does to levers, promises, home groups and precedent.
import { type Book, findAct } from "./book.ts";
import { homeChange } from "./deals.ts";
import { clamp } from "./math.ts";
import type { Chance } from "./moves.ts";
import { end, nextEnd } from "./promises.ts";
import { moved, setLevel, shift } from "./range.ts";
import type { Clause } from "./rows.ts";
import { holdsFor } from "./run-out.ts";
import {
	type Game,
	type LeverId,
	type Offer,
	OPEN,
	type Pick,
	type Promise_,
	type Seat,
} from "./state.ts";
import { dropThreat } from "./strike.ts";

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
	const v = game.vars;
	const trust = n.trustPerDeal + n.trustPerSwap * swaps;
	v.trust = moved(game, book.ranges.trust, v.trust, trust, "deal:signed");
	const calm = n.tensionDeal + n.tensionPerSwap * swaps;
	v.tension = moved(game, book.ranges.tension, v.tension, -calm, "deal:signed");
	// Pressure that brought a concession makes bolder (R2).
	if (usWeight > 0)
		shift(book, game, "cnBoldness", n.boldnessWon * Math.min(1, usWeight / 4), "deal:won");
	if (cnWeight > 0)
		shift(book, game, "usBoldness", n.boldnessWon * Math.min(1, cnWeight / 4), "deal:won");
	v.usGrievance = moved(game, book.ranges.usGrievance, v.usGrievance, -0.5, "deal:signed");
	v.cnGrievance = moved(game, book.ranges.cnGrievance, v.cnGrievance, -0.5, "deal:signed");
	v.calmUntil = game.month + n.surpriseMonths;
	v.majorMonth = Math.min(v.majorMonth, game.month - 1);
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
	const until = pick.months === 0 ? OPEN : game.month + holdsFor(book, game, clause, pick.months);
	for (const effect of clause.home)
		shift(book, game, effect[0], homeChange(book, game, clause, effect), cause);
	if (clause.precedent > 0) shift(book, game, "precedent", clause.precedent, cause);
	game.notes.push({ kind: "clause", seat: by, about: clause.id, n: pick.months });
	const later = clause.op === "floor" || clause.op === "endOnDelivery";
	if (clause.op === "truce") return prolong(book, game, until);
	if (clause.op === "visit") {
		game.vars.leaderMonth = game.month + clause.amount;
		return 0;
	}
	if (clause.op === "quiet") game.vars.quietUntil = until;
	const points = loweredBy(game, clause);
	if (clause.lever !== "") perform(book, game, clause, clause.lever, until, points, cause);
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
		points: until === OPEN ? 0 : points,
	};
	if (clause.op !== "dropThreat") {
		// A newer word on the same lever replaces the older one; points lowered step by step each keep their date.
		for (let i = game.promises.length - 1; i >= 0; i--) {
			const old = game.promises[i] as Promise_;
			if (
				old.by === by &&
				old.points === 0 &&
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

/** Points a lowering clause takes off its tariff now; 0 for other clauses. */
function loweredBy(game: Game, clause: Clause): number {
	if (clause.op !== "lower" || clause.lever === "") return 0;
	const { level } = game.levers[clause.lever];
	return clause.amount === 0 ? level : Math.min(clause.amount, level);
}

/** What a clause does to its lever on the day it is signed. */
function perform(
	book: Book,
	game: Game,
	clause: Clause,
	lever: LeverId,
	until: number,
	points: number,
	cause: string,
): void {
	const s = game.levers[lever];
	switch (clause.op) {
		case "lower":
			// Open points are given up; the others return when their own clause ends.
			if (until !== OPEN) {
				s.held += points;
				s.until = s.until > 0 ? Math.min(s.until, until) : until;
			}
			setLevel(game, lever, s.level - points, cause);
			return;
		case "suspend":
			if (s.announced > clause.amount) {
				s.held = Math.max(s.held, s.announced);
				s.announced = -1;
				s.due = 0;
				s.act = "";
			}
			s.held = Math.max(s.held, s.level);
			s.until = until;
			setLevel(
				game,
				lever,
				book.epoch < 2 ? clause.amount : Math.min(clause.amount, s.level),
				cause,
			);
			return;
		case "end":
			end(book, game, lever, clause.amount, cause);
			return;
		case "raise": {
			const { min, max } = book.levers[lever];
			setLevel(game, lever, clamp(s.level + clause.amount, min, max), cause);
			return;
		}
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
			if (p.lever !== "") game.levers[p.lever].until = nextEnd(game, p.lever);
		}
	}
	game.notes.push({ kind: "prolonged", seat: "both", about: "truce", n: until });
	return 0;
}
