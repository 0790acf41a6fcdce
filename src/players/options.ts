// Orders weighed: where each leads over the months ahead and the answers it draws, and what speaks for it besides.
import {
	answersTo,
	type Blow,
	type Book,
	copyGame,
	findCandidate,
	type Game,
	glimpseOf,
	other,
	play,
	type Seat,
	type SeatMove,
	type View,
} from "../rules/index.ts";
import { answerMove, words } from "./answering.ts";
import { leaning, moodOf } from "./leaning.ts";
import { type Prospect, prospect, THOUGHT } from "./outlook.ts";
import type { Temper } from "./types.ts";

/** Answers thought through to each plan; the rest count as words. */
const BRANCHES = 3;
/** Points of dislike beyond which an order is not thought about. */
const FAR = 10;
/** Points by which the months ahead may change what the month's close says of an order. */
const MARGIN = 2;

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

/** The position to think from: the other side's plan is taken to be sealed and empty. */
function beforeReveal(book: Book, { position, seat }: View): Game {
	const them = other(seat);
	const game = glimpseOf(position);
	game[them].points = them === "us" ? book.n.usPoints : book.n.cnPoints;
	game[them].done = true;
	return game;
}

/** The position after both plans are struck, the seat's with `extra` added. */
function reveal(book: Book, before: Game, seat: Seat, extra: SeatMove | null): Game {
	const game = copyGame(before);
	if (extra) play(book, game, seat, extra, THOUGHT);
	play(book, game, seat, { type: "seal" }, THOUGHT);
	return game;
}

/** The seat's outlook where both answer with words and nothing is signed. The state is used up. */
function afterWords(book: Book, game: Game, seat: Seat, temper: Temper): Prospect {
	settle(book, game, seat, words("protest"));
	return prospect(book, game, seat, temper);
}

/** The seat's outlook over the likeliest answers to its heaviest blow; `quiet` = the one after words. */
function afterAnswers(
	book: Book,
	game: Game,
	seat: Seat,
	worst: Blow,
	quiet: number,
	temper: Temper,
): number {
	const them = other(seat);
	let sum = 0;
	let left = 1;
	for (const expected of answersTo(book, game, worst).answers.slice(0, BRANCHES)) {
		const move = answerMove(book, game, them, expected);
		if (!move) continue;
		const branch = copyGame(game);
		settle(book, branch, seat, move);
		sum += expected.p * prospect(book, branch, seat, temper).full();
		left -= expected.p;
	}
	return sum + left * quiet;
}

export interface Option {
	move: SeatMove;
	/** What speaks for it besides its outlook, points. */
	points: number;
	/** Against doing nothing, by the outlook alone; so far as it has been thought through. */
	gain: number;
	rules: Record<string, number>;
	/** The next steps of thought, each giving the gain more truly: the months ahead, then the answers. */
	steps: (() => number)[];
}

export const worthOf = (o: Option): number => o.gain + o.points;

/**
 * Thinks further about the options that may still be chosen and leaves those within reach of the best. What the
 * month's close says is taken with a margin; an answer never makes a blow better, so what lies too far behind
 * with words alone falls out without one.
 */
export function contenders(options: readonly Option[], spread: number): Option[] {
	const out: Option[] = [];
	let best = -Infinity;
	for (const option of [...options].sort((a, b) => worthOf(b) - worthOf(a))) {
		let reach = best - spread - MARGIN;
		for (const step of option.steps) {
			if (worthOf(option) <= reach) break;
			option.gain = step();
			reach = best - spread;
		}
		if (worthOf(option) <= best - spread) continue;
		best = Math.max(best, worthOf(option));
		out.push(option);
	}
	return out;
}

/** Weighs orders by where they lead from this view. */
function thinker(
	book: Book,
	view: View,
	temper: Temper,
): (move: SeatMove, points: number, rules: Record<string, number>) => Option {
	const { seat } = view;
	const { weigh } = temper;
	if (weigh === 0) return (move, points, rules) => ({ move, points, gain: 0, rules, steps: [] });
	const before = beforeReveal(book, view);
	const calm = afterWords(book, reveal(book, before, seat, null), seat, temper);
	const base = { near: calm.near, full: calm.full() };
	return (move, points, rules) => {
		const game = reveal(book, before, seat, move);
		const worst = worstOf(game, seat);
		const answered = game.phase === "answer" && !game[other(seat)].done && worst !== null;
		const quiet = afterWords(book, game, seat, temper);
		let full = 0;
		const steps = [
			(): number => {
				full = quiet.full();
				return weigh * (full - base.full);
			},
		];
		if (answered)
			steps.push(() => {
				const again = reveal(book, before, seat, move);
				return weigh * (afterAnswers(book, again, seat, worst, full, temper) - base.full);
			});
		return { move, points, gain: weigh * (quiet.near - base.near), rules, steps };
	};
}

/** A month without another order. */
const sealOf = (temper: Temper): Option => ({
	move: { type: "seal" },
	points: temper.calm,
	gain: 0,
	rules: {},
	steps: [],
});

/** Every order and drop open to the seat with what speaks for it, the seal first. `forgives` = lets a cause pass. */
export function optionsOf(book: Book, view: View, temper: Temper, forgives: boolean): Option[] {
	const { position, seat } = view;
	const look = thinker(book, view, temper);
	const mood = moodOf(book, position, seat, temper, forgives);
	const options: Option[] = [sealOf(temper)];
	for (const move of view.legal) {
		if (move.type === "drop")
			options.push(look(move, temper.habits[`${move.lever}/drop`] ?? -1, { R15: 1 }));
		if (move.type !== "order") continue;
		const c = findCandidate(book, move.lever, move.act, move.step);
		if (!c || (c.act.severity >= 1 && position[seat].points - c.cost < temper.reserve)) continue;
		const { points, rules } = leaning(book, position, seat, move, c.act, temper, mood);
		// No outlook outweighs so strong a dislike.
		if (points >= temper.calm - FAR) options.push(look(move, points, rules));
	}
	return options;
}
