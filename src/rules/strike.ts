// Carries out an act: moves the lever, and where the other side feels it, writes the blow and its price.
import type { Book } from "./book.ts";
import { clamp, grain } from "./math.ts";
import { breachOf, breakPromise, breaksQuiet, putBack } from "./promises.ts";
import { lowestNow, moved, setLevel, shift } from "./range.ts";
import type { Act } from "./rows.ts";
import type { Blow, Game, LeverId, Promise_, Seat, Step, Undo } from "./state.ts";
import { ownerOf } from "./state.ts";

/** Level an act leads to from `level`, in the lever's unit and range. */
export function reachedFrom(book: Book, lever: LeverId, act: Act, level: number): number {
	const { min, max } = book.levers[lever];
	return clamp(act.to ?? level + (act.by ?? 0), min, max);
}

/** Level an act leads to from the present one, in the lever's unit and range, as far as it may fall in a month. */
export const targetOf = (book: Book, game: Game, lever: LeverId, act: Act): number =>
	Math.max(
		reachedFrom(book, lever, act, game.levers[lever].level),
		lowestNow(game, lever, book.falls[lever]),
	);

/** True where an act works through a level; acts such as aid only have effects. */
export const movesLevel = (act: Act): boolean => act.to !== null || act.by !== 0;

/**
 * The blow's severity as the other side reads it: a threat counts one less than the act; tariffs beyond
 * saturation are words only (R9).
 */
export function severityOf(book: Book, game: Game, lever: LeverId, act: Act, step: Step): number {
	if (act.severity <= 0) return 0;
	if (
		(lever === "us.tariff" || lever === "cn.tariff") &&
		game.levers[lever].level >= book.n.saturation
	)
		return 1;
	return step === "announce" ? Math.max(1, act.severity - 1) : act.severity;
}

/** 1 where a new act of this month comes as a surprise after a truce or call (R6). */
export const surpriseNow = (game: Game, source: Blow["source"]): 0 | 1 =>
	(source === "order" || source === "agency") && game.month <= game.vars.calmUntil ? 1 : 0;

/** True where a leaders' meeting is near and no major blow stands between (the summit window, R11). */
export function inWindow(book: Book, game: Game): boolean {
	const away = game.vars.leaderMonth - game.month;
	return (
		game.vars.leaderMonth > 0 &&
		away >= 0 &&
		away <= book.n.windowMonths &&
		game.vars.majorMonth < game.month
	);
}

/**
 * Carries out or announces one act. `to` names the level reached where the record does (-1 = the act's own),
 * `due` the month of force of an announcement (0 = the act's own delay). Half the effect where the other
 * side has just taken its own act back (`halved`).
 */
export function strike(
	book: Book,
	game: Game,
	lever: LeverId,
	act: Act,
	step: Step,
	source: Blow["source"],
	to = -1,
	due = 0,
	halved = false,
): void {
	const by = ownerOf(lever);
	const state = game.levers[lever];
	const before = state.level;
	const undo = source === "agency" && book.epoch >= 2 ? standing(game, lever) : null;
	const target = to >= 0 ? to : targetOf(book, game, lever, act);
	const severity = severityOf(book, game, lever, act, step);
	const surprise = surpriseNow(game, source);
	const breach = severity > 0 ? breachOf(game, by, lever, severity, step, source) : 0;
	const cause = `${source === "due" ? "due" : "act"}:${lever}/${act.id}`;
	if (step === "announce") {
		state.announced = target;
		state.due = due > 0 ? due : game.month + act.delay;
		state.act = act.id;
	} else {
		carryOut(book, game, lever, act, target, cause);
	}
	game.notes.push({
		kind: step === "announce" ? "announced" : source,
		seat: by,
		about: `${lever}/${act.id}`,
		n: target,
	});
	if (severity > 0) {
		const blow: Blow = {
			by,
			lever,
			act: act.id,
			step,
			severity,
			surprise,
			breach,
			source,
			withdrawn: false,
			before,
		};
		game.blows.push(blow);
		feel(book, game, blow, cause, halved);
		if (breach > 0) breakPromise(book, game, by, lever, breaksQuiet(game, severity, step, source));
		if (undo) {
			if (book.epoch >= 3) {
				undo.vars.trust -= game.vars.trust;
				undo.vars.tension -= game.vars.tension;
			}
			blow.undo = undo;
		}
	} else if (act.severity < 0 && step === "now") {
		shift(book, game, "trust", -act.severity, cause);
		shift(book, game, "tension", act.severity * book.n.tensionPerBlow * 0.5, cause);
	}
}

/** Puts an act in force: level, suspended part, one-time effects. */
function carryOut(
	book: Book,
	game: Game,
	lever: LeverId,
	act: Act,
	target: number,
	cause: string,
): void {
	const state = game.levers[lever];
	if (state.announced >= 0 && (state.act === act.id || target >= state.announced)) {
		state.announced = -1;
		state.due = 0;
		state.act = "";
	}
	if (movesLevel(act)) {
		if (act.holds && target < state.level) state.held = Math.max(state.held, state.level);
		else if (target > state.level && state.held > 0) resume(book, game, lever, target);
		setLevel(game, lever, target, cause);
	}
	for (const effect of act.effects) shift(book, game, effect[0], effect[1], cause);
	if (lever === "us.cushion" && act.id === "guardian")
		game.vars.guardianUntil = game.month + (book.epoch < 2 ? 3 : book.n.guardMonths);
}

/** A lever that rises while part of it is suspended: that part is in force again, a tariff's point by point. */
function resume(book: Book, game: Game, lever: LeverId, target: number): void {
	const state = game.levers[lever];
	if (book.levers[lever].unit === "points") {
		if (book.epoch >= 2) putBack(book, game, lever, target - state.level);
		return;
	}
	state.held = 0;
	state.until = 0;
}

/** What an agency's act may change and its withdrawal puts back. */
function standing(game: Game, lever: LeverId): Undo {
	const { trust, tension, truceUntil, quietUntil, majorMonth } = game.vars;
	return {
		lever: { ...game.levers[lever] },
		vars: { trust, tension, truceUntil, quietUntil, majorMonth },
		promises: game.promises.map(({ status, points }) => ({ status, points })),
	};
}

/** What the other side and the talks lose by a blow: trust, tension, and the clocks a blow starts. */
function feel(book: Book, game: Game, blow: Blow, cause: string, halved: boolean): void {
	const n = book.n;
	const v = game.vars;
	const victim: Seat = blow.by === "us" ? "cn" : "us";
	const grievance = victim === "us" ? v.usGrievance : v.cnGrievance;
	const weight =
		(blow.severity >= 3 ? blow.severity + grievance : blow.severity) * (halved ? 0.5 : 1);
	const premium = blow.breach * 0.2 * (game.month <= v.quietUntil ? 2 : 1);
	const trust = n.trustPerBlow * weight * (blow.surprise ? n.surpriseTrust : 1) * (1 + premium);
	const tension =
		n.tensionPerBlow * weight * (blow.surprise ? n.surpriseTension : 1) * (1 + premium);
	v.trust = moved(game, book.ranges.trust, v.trust, -trust, cause);
	v.tension = moved(game, book.ranges.tension, v.tension, tension, cause);
	if (blow.severity >= 4) v.majorMonth = game.month;
}

/**
 * Takes back an act that no one ordered (contrition, R22): lever, suspensions and promises stand as before it, half of
 * the trust and tension it cost come back, at a cost of face with the hawks.
 */
export function takeBack(book: Book, game: Game, blow: Blow): void {
	const n = book.n;
	const v = game.vars;
	const cause = `withdraw:${blow.lever}/${blow.act}`;
	setLevel(game, blow.lever, blow.before, cause);
	blow.withdrawn = true;
	const { undo } = blow;
	if (undo) {
		const { vars } = undo;
		Object.assign(game.levers[blow.lever], undo.lever);
		for (let i = 0; i < undo.promises.length; i++)
			Object.assign(game.promises[i] as Promise_, undo.promises[i]);
		v.truceUntil = vars.truceUntil;
		v.quietUntil = vars.quietUntil;
		v.majorMonth = vars.majorMonth;
		// what accidents have moved since stays
		const [trust, tension] =
			book.epoch >= 3
				? [vars.trust, vars.tension]
				: [vars.trust - v.trust, vars.tension - v.tension];
		shift(book, game, "trust", grain(trust * 0.5), cause);
		shift(book, game, "tension", grain(tension * 0.5), cause);
	} else {
		const weight = blow.severity * 0.5;
		const trust = n.trustPerBlow * weight * (blow.surprise ? n.surpriseTrust : 1);
		const tension = n.tensionPerBlow * weight * (blow.surprise ? n.surpriseTension : 1);
		shift(book, game, "trust", grain(trust), cause);
		shift(book, game, "tension", -grain(tension), cause);
	}
	shift(book, game, blow.by === "us" ? "usHawks" : "cnPride", -n.faceCost, cause);
	game.notes.push({
		kind: "withdrawn",
		seat: blow.by,
		about: `${blow.lever}/${blow.act}`,
		n: blow.before,
	});
}

/**
 * Drops an announced measure. Costs standing at home by half its severity (audience cost), except in the
 * months after the market has fallen over it (R14).
 */
export function dropThreat(
	book: Book,
	game: Game,
	lever: LeverId,
	act: Act | undefined,
	free: boolean,
	cause: string,
): void {
	const state = game.levers[lever];
	if (state.announced < 0) return;
	const by = ownerOf(lever);
	state.announced = -1;
	state.due = 0;
	state.act = "";
	const severity = act ? act.severity : 2;
	const braked =
		by === "us" &&
		game.vars.marketMonth > 0 &&
		game.month - game.vars.marketMonth <= book.n.marketMonths;
	if (!free && !braked)
		shift(book, game, by === "us" ? "usHawks" : "cnPride", -book.n.audienceCost * severity, cause);
	shift(book, game, "tension", -book.n.tensionPerBlow * severity * 0.5, cause);
	game.notes.push({ kind: "dropped", seat: by, about: lever, n: 0 });
}
