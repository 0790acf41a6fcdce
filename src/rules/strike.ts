// Carries out an act: moves the lever, and where the other side feels it, writes the blow and its price.
import type { Book } from "./book.ts";
import { clamp, grain } from "./math.ts";
import { breachOf, breakPromise, breaksQuiet } from "./promises.ts";
import { moved, RANGE, setLevel, shift } from "./range.ts";
import type { Act } from "./rows.ts";
import type { Blow, Game, LeverId, Seat, Step } from "./state.ts";
import { ownerOf } from "./state.ts";

/** Level an act leads to from the present one, in the lever's unit and range. */
export function targetOf(book: Book, game: Game, lever: LeverId, act: Act): number {
	const row = book.levers[lever];
	const level = game.levers[lever].level;
	return clamp(act.to ?? level + (act.by ?? 0), row.min, row.max);
}

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
		carryOut(game, lever, act, target, cause);
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
	} else if (act.severity < 0 && step === "now") {
		shift(game, "trust", -act.severity, cause);
		shift(game, "tension", act.severity * book.n.tensionPerBlow * 0.5, cause);
	}
}

/** Puts an act in force: level, suspended part, one-time effects. */
function carryOut(game: Game, lever: LeverId, act: Act, target: number, cause: string): void {
	const state = game.levers[lever];
	if (state.announced >= 0 && (state.act === act.id || target >= state.announced)) {
		state.announced = -1;
		state.due = 0;
		state.act = "";
	}
	if (movesLevel(act)) {
		if (act.holds && target < state.level) state.held = Math.max(state.held, state.level);
		else if (
			target > state.level &&
			state.held > 0 &&
			lever !== "us.tariff" &&
			lever !== "cn.tariff"
		) {
			state.held = 0;
			state.until = 0;
		}
		setLevel(game, lever, target, cause);
	}
	for (const effect of act.effects) shift(game, effect[0], effect[1], cause);
	if (lever === "us.cushion" && act.id === "guardian") game.vars.guardianUntil = game.month + 3;
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
	v.trust = moved(game, RANGE.trust, v.trust, -trust, cause);
	v.tension = moved(game, RANGE.tension, v.tension, tension, cause);
	if (blow.severity >= 4) v.majorMonth = game.month;
}

/**
 * Takes back an act that no one ordered (contrition, R22): the lever returns, half the lost trust and
 * tension come back, at a cost of face with the hawks.
 */
export function takeBack(book: Book, game: Game, blow: Blow): void {
	const n = book.n;
	const cause = `withdraw:${blow.lever}/${blow.act}`;
	setLevel(game, blow.lever, blow.before, cause);
	blow.withdrawn = true;
	const premium = blow.surprise ? n.surpriseTrust : 1;
	shift(game, "trust", grain(n.trustPerBlow * blow.severity * premium * 0.5), cause);
	shift(
		game,
		"tension",
		-grain(n.tensionPerBlow * blow.severity * (blow.surprise ? n.surpriseTension : 1) * 0.5),
		cause,
	);
	shift(game, blow.by === "us" ? "usHawks" : "cnPride", -n.faceCost, cause);
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
		shift(game, by === "us" ? "usHawks" : "cnPride", -book.n.audienceCost * severity, cause);
	shift(game, "tension", -book.n.tensionPerBlow * severity * 0.5, cause);
	game.notes.push({ kind: "dropped", seat: by, about: lever, n: 0 });
}
