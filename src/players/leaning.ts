// What speaks for or against an order besides where it leads: character, promises, summits, old scores.
import {
	type Act,
	type Book,
	dependence,
	type Game,
	inWindow,
	type LeverId,
	type OrderMove,
	type Seat,
} from "../rules/index.ts";
import { binds, live } from "../rules/promises.ts";
import { bearsGrudge, owed } from "./memory.ts";
import type { Temper } from "./types.ts";

/** What speaks for or against an order besides its outlook: points, and the rules behind them. */
export interface Leaning {
	points: number;
	rules: Record<string, number>;
}

/** How a side stands to the other as it plans. */
export interface Mood {
	/** Severity that it wants to repay, 0 = none. */
	owed: number;
	/** It has given up on cooperation. */
	grudge: boolean;
}

/** The seat's mood in this month; `forgives` = it lets this month's cause pass. */
export function moodOf(
	book: Book,
	game: Game,
	seat: Seat,
	temper: Temper,
	forgives: boolean,
): Mood {
	return {
		owed: forgives ? 0 : owed(book, game, seat),
		grudge: bearsGrudge(book, game, seat, temper.grudge),
	};
}

/** How far an act would break the seat's own word: 2 an exact one, 1 a loose one, 0 none. */
function breaks(game: Game, seat: Seat, lever: LeverId, quiet: boolean): number {
	let degree = 0;
	for (const p of game.promises) {
		if (p.lever === lever && binds(p, seat) && live(p)) degree = Math.max(degree, p.exact ? 2 : 1);
	}
	return degree === 0 && quiet && game.month <= game.vars.quietUntil ? 1 : degree;
}

/** Points that reciprocity gives a blow of this severity (R1): repaid up to what is owed, never begun. */
function reciprocity(severity: number, temper: Temper, mood: Mood): number {
	if (mood.grudge) return severity * temper.repay;
	return (
		temper.repay * Math.min(severity, mood.owed) - temper.first * Math.max(0, severity - mood.owed)
	);
}

/** What speaks for and against an order of this character in this mood. */
export function leaning(
	book: Book,
	game: Game,
	seat: Seat,
	move: OrderMove,
	act: Act,
	temper: Temper,
	mood: Mood,
): Leaning {
	const rules: Record<string, number> = {};
	let points = temper.habits[`${move.lever}/${move.act}`] ?? 0;
	const speak = (rule: string, by: number): void => {
		if (by === 0) return;
		points += by;
		rules[rule] = (rules[rule] ?? 0) + Math.abs(by);
	};
	if (act.severity < 0) {
		speak("R16", -temper.giveaway * book.chips[move.lever]);
		points -= act.severity * temper.ease;
	}
	if (act.severity < 1) return { points, rules };
	const now = move.step === "now";
	const severity = now ? act.severity : Math.max(1, act.severity - 1);
	points += severity * temper.strike;
	speak("R1", reciprocity(severity, temper, mood));
	if (mood.grudge) return { points, rules };
	if (game.month <= game.vars.calmUntil && act.severity >= 2) speak("R6", -temper.surprise);
	speak("R20", -temper.word * breaks(game, seat, move.lever, now && act.severity >= 2));
	const summit = inWindow(book, game);
	if (summit && seat === "us")
		speak("R11", -temper.shield * (0.5 + 0.5 * dependence(book, game, "us")));
	const chips = summit ? book.chips[move.lever] : 0;
	if (chips > 0) speak("R16", temper.leverage * chips);
	if (!now && book.chips[move.lever] > 0) speak("R15", temper.announce);
	return { points, rules };
}
