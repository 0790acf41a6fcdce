// The plan: which orders to give in secret, judged by the answers they would draw.
import {
	type Act,
	answersTo,
	type Blow,
	type Book,
	type Chance,
	copyGame,
	dependence,
	findCandidate,
	type Game,
	inWindow,
	type LeverId,
	type OrderMove,
	other,
	play,
	type Seat,
	type SeatMove,
	type View,
} from "../rules/index.ts";
import { answerMove, words } from "./answering.ts";
import { drawNear, sharesOf } from "./choose.ts";
import { type Outlook, PLAIN, THOUGHT, withoutDeal } from "./outlook.ts";
import type { Decision, Temper } from "./types.ts";

/** Answers thought through to each plan; the rest count as words. */
const BRANCHES = 3;

/** The heaviest blow a seat has struck this month. */
function worstOf(game: Game, by: Seat): Blow | null {
	let worst: Blow | null = null;
	for (const blow of game.blows)
		if (blow.by === by && (!worst || blow.severity > worst.severity)) worst = blow;
	return worst;
}

/** Answers for both seats in phase "answer": the other's as given, own words; leads to phase "talks" or further. */
function settle(book: Book, game: Game, seat: Seat, answer: SeatMove): void {
	const them = other(seat);
	if (game.phase === "answer" && !game[them].done) play(book, game, them, answer, THOUGHT);
	if (game.phase === "answer" && !game[seat].done)
		play(book, game, seat, words("protest"), THOUGHT);
}

/**
 * Outlook of the seat's plan as far as it stands, with `extra` added: both plans struck (the other's taken to
 * be empty), the likeliest answers given, nothing signed.
 */
function imagine(book: Book, view: View, extra: SeatMove | null, temper: Temper): number {
	const { seat } = view;
	const them = other(seat);
	const game = copyGame(view.position);
	game[them].points = them === "us" ? book.n.usPoints : book.n.cnPoints;
	game[them].done = true;
	if (extra) play(book, game, seat, extra, THOUGHT);
	play(book, game, seat, { type: "seal" }, THOUGHT);
	const tastes = { us: PLAIN, cn: PLAIN, [seat]: temper } as Record<Seat, Temper>;
	const look = (state: Game): Outlook => withoutDeal(book, state, tastes);
	const worst = worstOf(game, seat);
	if (game.phase !== "answer" || game[them].done || !worst) {
		settle(book, game, seat, words("protest"));
		return look(game)[seat];
	}
	let sum = 0;
	let left = 1;
	for (const expected of answersTo(book, game, worst).answers.slice(0, BRANCHES)) {
		const move = answerMove(book, game, them, expected);
		if (!move) continue;
		const branch = copyGame(game);
		settle(book, branch, seat, move);
		sum += expected.p * look(branch)[seat];
		left -= expected.p;
	}
	settle(book, game, seat, words("protest"));
	return sum + left * look(game)[seat];
}

/** What speaks for or against an order besides its outlook: points, and the rules behind them. */
interface Leaning {
	points: number;
	rules: Record<string, number>;
}

/** Chips that the heaviest clause on a lever would weigh, were it traded; 0 = it cannot be traded. */
function chipsOf(book: Book, lever: LeverId): number {
	let most = 0;
	for (const clause of book.data.clauses)
		if (clause.lever === lever) most = Math.max(most, clause.weight);
	return most;
}

/** How far an act would break the seat's own word: 2 an exact one, 1 a loose one, 0 none. */
function breaks(game: Game, seat: Seat, lever: LeverId, quiet: boolean): number {
	let degree = 0;
	for (const p of game.promises) {
		if (p.status === "broken" || p.status === "ended" || (p.by !== seat && p.by !== "both"))
			continue;
		if (p.lever === lever) degree = Math.max(degree, p.exact ? 2 : 1);
	}
	return degree === 0 && quiet && game.month <= game.vars.quietUntil ? 1 : degree;
}

function leaning(
	book: Book,
	game: Game,
	seat: Seat,
	move: OrderMove,
	act: Act,
	temper: Temper,
): Leaning {
	const rules: Record<string, number> = {};
	let points = temper.habits[`${move.lever}/${move.act}`] ?? 0;
	const speak = (rule: string, by: number): void => {
		points += by;
		rules[rule] = Math.abs(by);
	};
	if (act.severity < 0) speak("R16", -temper.giveaway * chipsOf(book, move.lever));
	if (act.severity < 1) return { points, rules };
	const now = move.step === "now";
	if (game.month <= game.vars.calmUntil && act.severity >= 2) speak("R6", -temper.surprise);
	const degree = breaks(game, seat, move.lever, now && act.severity >= 2);
	if (degree > 0) speak("R20", -temper.word * degree);
	const summit = inWindow(book, game);
	if (summit && seat === "us")
		speak("R11", -temper.shield * (0.5 + 0.5 * dependence(book, game, "us")));
	const chips = summit ? chipsOf(book, move.lever) : 0;
	if (chips > 0) speak("R16", temper.leverage * chips);
	if (!now && chipsOf(book, move.lever) > 0) speak("R15", temper.announce);
	return { points, rules };
}

interface Option {
	move: SeatMove;
	value: number;
	/** Against doing nothing, by the outlook alone. */
	gain: number;
	rules: Record<string, number>;
}

/** The next order of the plan, or its seal. */
export function plan(book: Book, view: View, chance: Chance, temper: Temper): Decision {
	const { position, seat } = view;
	const base = imagine(book, view, null, temper);
	const seal: Option = { move: { type: "seal" }, value: temper.calm, gain: 0, rules: {} };
	const options: Option[] = [seal];
	const restraint: Record<string, number> = {};
	for (const move of view.legal) {
		if (move.type === "drop") {
			const gain = imagine(book, view, move, temper) - base;
			options.push({
				move,
				gain,
				value: gain + (temper.habits[`${move.lever}/drop`] ?? -1),
				rules: { R15: 1 },
			});
		}
		if (move.type !== "order") continue;
		const c = findCandidate(book, move.lever, move.act, move.step);
		if (!c || (c.act.severity >= 1 && position[seat].points - c.cost < temper.reserve)) continue;
		const { points, rules } = leaning(book, position, seat, move, c.act, temper);
		const gain = imagine(book, view, move, temper) - base;
		if (gain > temper.calm && gain + points < temper.calm)
			for (const [id, by] of Object.entries(rules))
				restraint[id] = Math.max(restraint[id] ?? 0, by);
		for (const id of c.row.rules) rules[id] = (rules[id] ?? 0) + 1;
		options.push({ move, gain, value: gain + points, rules });
	}
	const chosen = drawNear(options, (o) => o.value, temper.spread, chance, "plan") ?? seal;
	return { move: chosen.move, rules: sharesOf(chosen === seal ? restraint : chosen.rules) };
}
