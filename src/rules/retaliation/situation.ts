// Builds the situation that the retaliation rules judge from a live game: a blow and the side that answers.
import { type Book, findAct } from "../book.ts";
import { dependence } from "../economy.ts";
import { clamp } from "../math.ts";
import { breachOf, live } from "../promises.ts";
import type { Situation } from "../retaliation-rows.ts";
import type { Act } from "../rows.ts";
import { type Blow, type Game, LEVERS, other, ownerOf, type Seat } from "../state.ts";
import { inWindow, reachedFrom, severityOf, surpriseNow, targetOf } from "../strike.ts";
import type { Proposal } from "../view-types.ts";
import { blank, MARKS, saturationOf, shieldOf, TWIN, withoutTwin } from "./marks.ts";

/**
 * The situation of the side that would answer a blow, thought of or struck. The game may be a view's
 * position: only what both sides see, and the responder's public numbers, are read. An act the scenario
 * does not have gives a situation in which nothing happened.
 */
export function situationOf(book: Book, game: Game, blow: Proposal | Blow): Situation {
	const s = blank();
	const act = findAct(book, blow.lever, blow.act);
	if (!act) return s;
	const responder = other(blow.by);
	s.byUs = blow.by === "us" ? 1 : 0;
	s.byCn = 1 - s.byUs;
	s.toUs = s.byCn;
	s.toCn = s.byUs;
	whatHappened(book, game, blow, act, s);
	whenItCame(book, game, blow, s);
	whoAnswers(book, game, responder, s);
	s.saturated = saturation(book, game, blow, act, responder, s);
	s.canMirror = canMirror(book, game, blow, s);
	s.ladder =
		s.tariff && !s.truce && game.levers[responder === "us" ? "us.tariff" : "cn.tariff"].level >= 30
			? 1
			: 0;
	return s;
}

function whatHappened(book: Book, game: Game, blow: Proposal | Blow, act: Act, s: Situation): void {
	const struck = "severity" in blow;
	for (const mark of MARKS[blow.lever]) s[mark] = 1;
	const target = levelMeant(book, game, blow, act);
	if (blow.lever === "us.chips" && act.severity > 0 && target >= 4) s.worldwide = 1;
	if (blow.lever === "cn.regime" && target >= 3) s.worldwide = 1;
	if (act.severity > 0) {
		s.escalates = 1;
		s.severity = struck ? blow.severity : severityOf(book, game, blow.lever, act, blow.step);
	} else if (act.severity < 0) {
		s.eases = 1;
		s.severity = -act.severity;
		if (blow.lever === "us.chips" && target <= book.levers[blow.lever].min) s.topTech = 1;
	} else s.happens = 1;
	// an inquiry sets no duty before its finding
	if (blow.lever === "us.inquiry" && s.escalates && act.severity <= 1) s.zeroRate = 1;
	if (s.escalates && blow.step === "announce") {
		s.threat = 1;
		s.dated = act.delay > 0 ? 1 : 0;
		s.notice = s.dated;
	}
	if (s.eases) s.promised = dealFresh(game) ? 1 : 0;
	s.withdrawn = struck && blow.withdrawn ? 1 : 0;
}

/** Level a blow leads or has led to: the same whether it is thought of or struck. */
const levelMeant = (book: Book, game: Game, blow: Proposal | Blow, act: Act): number =>
	"severity" in blow
		? reachedFrom(book, blow.lever, act, blow.before)
		: targetOf(book, game, blow.lever, act);

function whenItCame(book: Book, game: Game, blow: Proposal | Blow, s: Situation): void {
	const v = game.vars;
	const struck = "severity" in blow;
	if (s.escalates) {
		s.surprise = struck ? blow.surprise : surpriseNow(game, "order");
		const breach = struck
			? blow.breach
			: breachOf(game, blow.by, blow.lever, s.severity, blow.step, "order");
		s.breach = breach / 2;
	}
	s.truce = v.truceUntil >= game.month ? 1 : 0;
	s.looseTruce = s.truce && loose(game) ? 1 : 0;
	s.channel = s.truce || v.trust >= book.n.trustFloor ? 1 : 0;
	s.leaders = game.talks.leaders ? 1 : 0;
	s.deadline = s.truce && v.truceUntil - game.month <= 1 ? 1 : 0;
	s.summit = inWindow(book, game) ? 1 : 0;
	s.coordination = v.guardianUntil >= game.month ? 1 : v.coordination / 100;
	if (s.toUs && s.summit) s.shield = shieldOf(s.coordination) * (s.truce ? 1 : 0.5);
	s.precedent = v.precedent / book.ranges.precedent.high;
	s.trust = v.trust / 100;
}

/** True where something was signed this month or the month before. */
function dealFresh(game: Game): boolean {
	for (const p of game.promises) if (p.since >= game.month - 1) return true;
	return false;
}

/** True where a promise in force is loosely worded, or is already read in two ways. */
function loose(game: Game): boolean {
	for (const p of game.promises) {
		if (live(p) && (!p.exact || p.split)) return true;
	}
	return false;
}

function whoAnswers(book: Book, game: Game, responder: Seat, s: Situation): void {
	const v = game.vars;
	const us = responder === "us";
	s.boldness = us ? v.usBoldness : v.cnBoldness;
	s.grievance = us ? v.usGrievance : v.cnGrievance;
	s.dependence = dependence(book, game, responder);
	s.shortage = us ? v.shortage : 0;
	const regime = game.levers["cn.regime"];
	const built = regime.held > regime.level || regime.level >= 2 || regime.announced >= 2;
	s.prepared = !us && (game.switches.octoberCause === "prepared" || built) ? 1 : 0;
	s.burden = us
		? game.levers["us.rule50"].level > 0 || game.levers["us.chips"].level >= 4
			? 1
			: 0
		: regime.level >= 3
			? 1
			: 0;
	s.market = us && v.marketMonth > 0 && game.month - v.marketMonth <= book.n.marketMonths ? 1 : 0;
	for (const lever of LEVERS) {
		if (ownerOf(lever) === responder && game.levers[lever].announced >= 0) s.ownThreat = 1;
	}
}

/** Saturation of the tariff struck or threatened, or of the answer the responder could give in kind. */
function saturation(
	book: Book,
	game: Game,
	blow: Proposal | Blow,
	act: Act,
	responder: Seat,
	s: Situation,
): number {
	if (!s.tariff) return 0;
	const full = book.n.saturation;
	const struck = "severity" in blow;
	const level = struck ? blow.before : game.levers[blow.lever].level;
	const meant = s.threat ? levelMeant(book, game, blow, act) : level;
	const own = game.levers[responder === "us" ? "us.tariff" : "cn.tariff"].level;
	return clamp(Math.max(saturationOf(meant, full), saturationOf(own, full)), 0, 1);
}

function canMirror(book: Book, game: Game, blow: Proposal | Blow, s: Situation): number {
	const twin = TWIN[blow.lever];
	if (twin === "" || withoutTwin(s)) return 0;
	return game.levers[twin].level < book.levers[twin].max ? 1 : 0;
}
