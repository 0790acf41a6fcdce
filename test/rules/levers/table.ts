// A table at which one lever is tried: a calm game in its plan, fixed dice, and the tests that every act shares.
import { expect } from "vitest";
import { fixedDice } from "../../../src/record/index.ts";
import {
	copyGame,
	createGame,
	type Game,
	type LeverId,
	type Move,
	type OrderMove,
	other,
	ownerOf,
	type Promise_,
	play,
	type Refusal,
	type Seat,
	type Step,
	type Swap,
	why,
} from "../../../src/rules/index.ts";
import { START } from "../../support/plain-walker.ts";
import { shippedBook } from "../../support/scenario.ts";

export const book = shippedBook();
export type Dice = readonly (readonly [site: string, value: number])[];

/**
 * A game in the plan of its first month in which nothing else happens: the agencies are held, no promise
 * binds, nothing is announced or suspended, no truce or call lies just behind.
 */
export function planning(set: (game: Game) => void = () => {}): Game {
	const game = createGame(book, START);
	game.phase = "plan";
	game.vars.coordination = 100;
	game.vars.calmUntil = 0;
	game.promises = [];
	for (const lever of Object.values(game.levers)) {
		lever.held = 0;
		lever.until = 0;
		lever.announced = -1;
		lever.due = 0;
		lever.act = "";
	}
	set(game);
	return game;
}

export const order = (lever: LeverId, act: string, step: Step = "now"): OrderMove => ({
	type: "order",
	lever,
	act,
	step,
});
/** Why the lever's owner may not order this; null = it may. */
export const refusal = (
	game: Game,
	lever: LeverId,
	act: string,
	step: Step = "now",
): Refusal | null => why(book, game, ownerOf(lever), order(lever, act, step));

/** Plays a move that must be legal, with exactly these dice. The game given stays as it was. */
export function played(game: Game, seat: Seat, move: Move, dice: Dice = []): Game {
	expect(why(book, game, seat, move)).toBeNull();
	const after = copyGame(game);
	const fixed = fixedDice(dice);
	play(book, after, seat, move, fixed);
	fixed.assertUsed();
	return after;
}

/** Gives the orders and reveals both plans; the dice fall at the reveal. */
export function revealed(game: Game, orders: readonly OrderMove[], dice: Dice = []): Game {
	let now = game;
	for (const move of orders) now = played(now, ownerOf(move.lever), move);
	if (!now.us.done) now = played(now, "us", { type: "seal" });
	return played(now, "cn", { type: "seal" }, dice);
}

/** From the reveal on nobody does anything, until the next plan (or the end). */
export function passed(game: Game): Game {
	let now = game;
	for (let i = 0; i < 20 && now.phase !== "plan" && now.phase !== "over"; i++) {
		if (now.phase === "contrition") now = played(now, "us", { type: "stand" });
		else if (now.phase === "answer") {
			const seat = now.us.done ? "cn" : "us";
			now = played(now, seat, { type: "answer", how: "protest", lever: "", act: "", step: "now" });
		} else if (now.phase === "talks") now = played(now, now.talks.turn, { type: "leave" });
		else now = played(now, now.us.done ? "cn" : "us", { type: "noForecast" });
	}
	return now;
}

/** Goes on to the plan of a month, with nobody doing anything. Dice fall at the reveal of the last month before it. */
export function later(game: Game, month: number, dice: Dice = []): Game {
	let now = passed(game);
	while (now.month < month) now = passed(revealed(now, [], now.month === month - 1 ? dice : []));
	return now;
}

/** A promise that was kept so far, loosely worded, without a floor or points. */
export const promise = (
	more: Pick<Promise_, "clause" | "lever" | "by" | "since" | "until"> & Partial<Promise_>,
): Promise_ => ({
	exact: false,
	split: false,
	status: "kept",
	floor: 0,
	points: 0,
	...more,
});

export const pick = (clause: string, months = 0) => ({ clause, months });
export const swap = (
	us: Swap["us"],
	cn: Swap["cn"],
	both: Swap["both"] = [],
	exact = true,
): Swap => ({ us, cn, both, exact });

/** Signs rows laid by `by` in the talks of the present month, which then closes. Exact words need no dice. */
export function signed(game: Game, by: Seat, rows: readonly Swap[], dice: Dice = []): Game {
	const talks = copyGame(game);
	talks.phase = "talks";
	talks.us.done = false;
	talks.cn.done = false;
	talks.talks.turn = by;
	talks.us.points = 9;
	talks.cn.points = 9;
	const laid = played(talks, by, { type: "offer", rows: rows as Swap[] });
	return played(laid, other(by), { type: "accept" }, dice);
}

/** Sums of one cause's changes to a number, this month or the one just closed. */
export const caused = (game: Game, of: string, by: string): number =>
	[...game.causes, ...game.closedCauses]
		.filter((c) => c.of === of && c.by === by)
		.reduce((sum, c) => sum + c.d, 0);
