// What was signed and what became of it: breach, delivery, expiry, snapback, renewal.
import type { Book } from "./book.ts";
import { moved, setLevel, shift } from "./range.ts";
import type { Blow, Game, LeverId, Promise_, Seat, Step } from "./state.ts";

/** True while a promise stands: neither broken nor at its end. */
export const live = (p: Promise_): boolean =>
	p.status === "due" || p.status === "kept" || p.status === "split";
/** True where a promise is the seat's own, or both sides'. */
export const binds = (p: Promise_, seat: Seat): boolean => p.by === seat || p.by === "both";

/**
 * How a blow stands to what its author has signed: 2 = against an exactly worded clause, 1 = against a loose
 * one or a no-surprise clause, 0 = against none. A measure carried out on its announced date, or announced
 * ahead, is no surprise.
 */
export function breachOf(
	game: Game,
	by: Seat,
	lever: LeverId,
	severity: number,
	step: Step,
	source: Blow["source"],
): 0 | 1 | 2 {
	let breach: 0 | 1 | 2 = 0;
	// A threat breaks nothing until it is carried out.
	if (step === "announce") return breach;
	for (let i = 0; i < game.promises.length; i++) {
		const p = game.promises[i] as Promise_;
		if (p.lever !== lever || !live(p) || !binds(p, by)) continue;
		if (p.exact) return 2;
		// Loose wording leaves room for symbolic acts.
		if (severity >= 2) breach = 1;
	}
	if (breach === 0 && breaksQuiet(game, severity, step, source)) breach = 1;
	return breach;
}

/** True where the blow should have been told a turn ahead under a no-surprise clause. */
export const breaksQuiet = (
	game: Game,
	severity: number,
	step: Step,
	source: Blow["source"],
): boolean =>
	severity >= 2 && step === "now" && source !== "due" && game.month <= game.vars.quietUntil;

/**
 * True where a blow of `by` on `lever`, once it is a breach, strikes this promise. `surprised`: the blow also breaks
 * a no-surprise clause.
 */
export const strikes = (
	book: Book,
	p: Promise_,
	by: Seat,
	lever: LeverId,
	surprised: boolean,
): boolean => (p.lever === lever || isQuiet(book, p, surprised)) && live(p) && binds(p, by);

const isQuiet = (book: Book, p: Promise_, surprised: boolean): boolean =>
	surprised && p.lever === "" && book.clauses[p.clause]?.op === "quiet";

/** True where a breach brings the promise into dispute; false where it breaks it. A loose one is disputed first. */
export const disputes = (p: Promise_): boolean => !p.exact && p.status !== "split";

/**
 * Marks what a blow has broken: an exact clause is broken, a loose one is disputed first, then broken.
 * `surprised`: the blow also breaks a no-surprise clause.
 */
export function breakPromise(
	book: Book,
	game: Game,
	by: Seat,
	lever: LeverId,
	surprised: boolean,
): void {
	for (const p of game.promises) {
		if (!strikes(book, p, by, lever, surprised)) continue;
		const disputed = disputes(p);
		p.status = disputed ? "split" : "broken";
		game.notes.push({
			kind: disputed ? "disputed" : "broken",
			seat: by,
			about: p.clause,
			n: p.since,
		});
		const share = disputed ? 0.5 : 1;
		shift(book, game, "trust", -book.n.breachTrust * share, `breach:${p.clause}`);
		shift(book, game, "tension", book.n.breachTension * share, `breach:${p.clause}`);
		if (isQuiet(book, p, surprised) && !disputed) game.vars.quietUntil = 0;
		if (!disputed && p.lever !== "") {
			release(game, p);
			if (book.clauses[p.clause]?.op === "lower" && p.until === game.vars.truceUntil)
				endTruce(game, by);
		}
	}
}

/** Promises that keep points of a tariff suspended, those whose points return soonest first. */
export const suspending = (game: Game, lever: LeverId): Promise_[] =>
	game.promises
		.filter((p) => p.lever === lever && p.points > 0 && p.status !== "broken")
		.sort((a, b) => a.until - b.until);

/**
 * Points of a tariff that an act has put back in force before their clause ended: they are suspended no longer and do
 * not return a second time. Those that would return soonest go first.
 */
export function putBack(book: Book, game: Game, lever: LeverId, points: number): void {
	const state = game.levers[lever];
	let rest = Math.min(points, state.held);
	state.held -= rest;
	for (const p of suspending(game, lever)) {
		const back = Math.min(rest, p.points);
		p.points -= back;
		rest -= back;
	}
	if (state.held === 0) state.until = 0;
	else if (book.epoch >= 3) state.until = suspending(game, lever)[0]?.until ?? 0;
}

/** Month in which the next suspension on a lever ends, 0 = none. */
export function nextEnd(game: Game, lever: LeverId): number {
	let next = 0;
	for (const p of game.promises)
		if (p.lever === lever && live(p) && (next === 0 || p.until < next)) next = p.until;
	return next;
}

/** A clause that is broken no longer keeps anything suspended: its points are gone from the table. */
function release(game: Game, p: Promise_): void {
	if (p.lever === "") return;
	const state = game.levers[p.lever];
	state.held = Math.max(0, state.held - p.points);
	state.until = nextEnd(game, p.lever);
}

/** A broken truce binds the other side no longer: it may take its suspended points back without a breach. */
function endTruce(game: Game, breaker: Seat): void {
	const until = game.vars.truceUntil;
	game.vars.truceUntil = 0;
	for (const p of game.promises)
		if (p.until === until && p.by !== breaker && live(p)) p.status = "ended";
	game.notes.push({ kind: "truceBroken", seat: breaker, about: "truce", n: game.month });
}

/** Brings taps and purchases toward the floors that were promised: visible paper first, goods over time. */
export function deliver(book: Book, game: Game): void {
	for (const p of game.promises) {
		if (!live(p) || p.floor <= 0 || p.lever === "") continue;
		const state = game.levers[p.lever];
		// A clause read in two ways is delivered halfway (R7, R20): the giver keeps the valve.
		const floor = p.status === "split" || p.split ? halfway(p) : p.floor;
		if (state.level < floor) {
			const pace = p.lever === "cn.tap" ? book.n.tapUp : book.n.deliverPurchases;
			const step = Math.max(0, pace - risen(game, p.lever));
			setLevel(game, p.lever, Math.min(floor, state.level + step), `delivery:${p.clause}`);
		}
	}
}

/** How far a lever has been opened this month already: what was given by act counts toward the pace. */
function risen(game: Game, lever: LeverId): number {
	let sum = 0;
	for (const cause of game.causes) if (cause.of === lever && cause.d > 0) sum += cause.d;
	return sum;
}

const halfway = (p: Promise_): number =>
	p.lever === "cn.tap" ? Math.round(p.floor * 0.6) : Math.max(1, p.floor - 1);

/** End of month: kept promises earn trust, disputed ones cost it, goods promised on delivery are restored. */
export function settle(book: Book, game: Game): void {
	let kept = false;
	for (const p of game.promises) {
		if (!live(p)) continue;
		const clause = book.clauses[p.clause];
		if (!clause) continue;
		if (clause.op === "endOnDelivery" && p.status === "due") {
			if (delivered(game)) {
				const cause = `delivery:${p.clause}`;
				if (book.epoch < 2) setLevel(game, clause.lever as LeverId, clause.amount, cause);
				else end(book, game, clause.lever as LeverId, clause.amount, cause);
				p.status = "kept";
			}
			continue;
		}
		if (p.split && p.status !== "split") {
			p.status = "split";
			shift(book, game, "trust", -book.n.splitTrust, `split:${p.clause}`);
			game.notes.push({ kind: "split", seat: p.by, about: p.clause, n: p.since });
			continue;
		}
		if (p.status === "split") continue;
		if (p.floor <= 0 || p.lever === "" || game.levers[p.lever].level >= p.floor) {
			p.status = "kept";
			kept = true;
		}
	}
	const v = game.vars;
	if (kept) v.trust = moved(game, book.ranges.trust, v.trust, book.n.trustKeptMonth, "month:kept");
	for (let i = game.promises.length - 1; i >= 0; i--) {
		const p = game.promises[i] as Promise_;
		if (p.status === "broken" && p.since < game.month - 3) game.promises.splice(i, 1);
	}
}

/** Takes a lever down to `level` for good: nothing of it stays ready to return. */
export function end(book: Book, game: Game, lever: LeverId, level: number, cause: string): void {
	const state = game.levers[lever];
	state.held = 0;
	state.until = 0;
	setLevel(game, lever, book.epoch < 2 ? level : Math.min(level, state.level), cause);
}

/** True once the floors the other side promised with a delivery clause are met. */
function delivered(game: Game): boolean {
	for (const p of game.promises) {
		if (p.floor > 0 && live(p) && p.lever !== "" && game.levers[p.lever].level < p.floor * 0.5)
			return false;
	}
	return true;
}

/** End of month: suspensions that were not renewed come back at their old level (R19). */
export function expire(book: Book, game: Game): void {
	for (let i = game.promises.length - 1; i >= 0; i--) {
		const p = game.promises[i] as Promise_;
		if (p.until > game.month) continue;
		game.promises.splice(i, 1);
		if (p.status === "broken") continue;
		const clause = book.clauses[p.clause];
		if (clause && p.lever !== "" && (clause.op === "lower" || clause.op === "suspend"))
			snapBack(book, game, p.lever, p.points);
		game.notes.push({ kind: "expired", seat: p.by, about: p.clause, n: p.since });
	}
	const v = game.vars;
	if (v.quietUntil > 0 && v.quietUntil <= game.month) v.quietUntil = 0;
	if (v.truceUntil > 0 && v.truceUntil <= game.month) {
		v.truceUntil = 0;
		game.notes.push({ kind: "truceEnded", seat: "both", about: "truce", n: game.month });
	}
}

/** A suspended measure returns: a tariff by the clause's points, anything else to the level held. */
function snapBack(book: Book, game: Game, lever: LeverId, points: number): void {
	const state = game.levers[lever];
	if (state.held <= 0) return;
	const row = book.levers[lever];
	const tariff = row.unit === "points";
	// what acts have put back before has nothing to return
	if (tariff && points === 0 && book.epoch >= 3) return;
	const level = tariff
		? Math.min(row.max, state.level + points)
		: Math.max(state.level, state.held);
	const size = tariff ? (points >= 50 ? 5 : 4) : 3;
	state.held = tariff ? Math.max(0, state.held - points) : 0;
	state.until = nextEnd(game, lever);
	setLevel(game, lever, level, `snapback:${lever}`);
	shift(book, game, "trust", -book.n.trustPerBlow * size * 0.5, `snapback:${lever}`);
	shift(book, game, "tension", book.n.tensionPerBlow * size, `snapback:${lever}`);
	game.notes.push({ kind: "snapback", seat: row.seat, about: lever, n: level });
}
