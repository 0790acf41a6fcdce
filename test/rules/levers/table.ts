// A table at which one lever is tried: a calm game in its plan, fixed dice, and the tests that every act shares.
import { describe, expect, it } from "vitest";
import { fixedDice } from "../../../src/record/index.ts";
import {
	type Act,
	copyGame,
	createGame,
	findAct,
	type Game,
	type LeverId,
	type Move,
	type OrderMove,
	other,
	ownerOf,
	play,
	type Refusal,
	type Seat,
	type Step,
	type Swap,
	type VarId,
	why,
} from "../../../src/rules/index.ts";
import { VAR_RANGE } from "../../../src/rules/range.ts";
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

/** What an act is expected to do from a level. */
export interface Expected {
	act: string;
	/** Level before and after; the same for acts that move none. */
	from: number;
	to: number;
	/** Action points. */
	cost: number;
	/** 1-5: a blow of this weight. Below 0: an easing. 0: neither. */
	blow: number;
	/** Price of announcing it; left out = it cannot be announced. */
	announce?: number;
	/** It can only be announced. */
	only?: boolean;
	/** Months from announcement to force. */
	delay?: number;
	/** Levels (or other states) in which it is refused, and why. */
	refused?: readonly (readonly [level: number, why: Refusal])[];
	/** Dice that fall when it is revealed. */
	dice?: Dice;
}

function at(lever: LeverId, level: number): Game {
	return planning((game) => {
		game.levers[lever].level = level;
	});
}

function expectEffects(act: Act, before: Game, after: Game, cause: string): void {
	for (const [id, d] of act.effects) {
		const [low, high] = VAR_RANGE[id as VarId];
		const room = Math.min(high - before.vars[id], Math.max(low - before.vars[id], d));
		expect(caused(after, id, cause)).toBeCloseTo(room, 6);
	}
}

/** The tests that every act of a lever shares. */
export function describeActs(lever: LeverId, expected: readonly Expected[]): void {
	const seat = ownerOf(lever);
	const rows = book.levers[lever].acts.map((a) => a.id);
	it("has an expectation for every act", () => {
		expect(expected.map((e) => e.act).sort()).toEqual([...rows].sort());
	});
	it("may not be moved by the other side", () => {
		for (const id of rows)
			expect(why(book, planning(), other(seat), order(lever, id))).toBe("notYourLever");
	});
	for (const e of expected) {
		describe(e.act, () => {
			const act = findAct(book, lever, e.act) as Act;
			const cause = `act:${lever}/${e.act}`;
			if (e.only) {
				it("can only be announced", () => {
					expect(refusal(at(lever, e.from), lever, e.act)).toBe("onlyAnnounceable");
				});
			} else {
				const reads =
					e.blow > 0 ? `a blow of ${e.blow}` : e.blow < 0 ? `an easing of ${-e.blow}` : "no blow";
				it(`leads from ${e.from} to ${e.to} for ${e.cost} points, read as ${reads}`, () => {
					const before = at(lever, e.from);
					const planned = played(before, seat, order(lever, e.act));
					expect(before[seat].points - planned[seat].points).toBe(e.cost);
					expect(planned.levers[lever].level).toBe(e.from);
					const after = revealed(before, [order(lever, e.act)], e.dice);
					expect(after.levers[lever].level).toBe(e.to);
					expectEffects(act, before, after, cause);
					expect(after.blows.map((b) => b.severity)).toEqual(e.blow > 0 ? [e.blow] : []);
					expect(after.phase).toBe(e.blow > 0 ? "answer" : "talks");
				});
				it("moves trust and tension by its weight", () => {
					const after = revealed(at(lever, e.from), [order(lever, e.act)], e.dice);
					const { trustPerBlow, tensionPerBlow } = book.n;
					const trust = e.blow > 0 ? -trustPerBlow * e.blow : -e.blow;
					const tension = e.blow > 0 ? tensionPerBlow * e.blow : e.blow * tensionPerBlow * 0.5;
					expect(caused(after, "trust", cause)).toBeCloseTo(trust, 1);
					expect(caused(after, "tension", cause)).toBeCloseTo(tension, 1);
				});
				it("needs its points, and the lever only once a month", () => {
					const poor = at(lever, e.from);
					poor[seat].points = e.cost - 1;
					if (e.cost > 0) expect(refusal(poor, lever, e.act)).toBe("noPoints");
					const rich = at(lever, e.from);
					rich[seat].points = 9;
					const once = played(rich, seat, order(lever, e.act));
					expect(refusal(once, lever, e.act)).toBe("leverTwice");
				});
			}
			for (const [level, code] of e.refused ?? []) {
				it(`is refused at ${level}: ${code}`, () => {
					expect(refusal(at(lever, level), lever, e.act, e.only ? "announce" : "now")).toBe(code);
				});
			}
			if (e.announce === undefined) {
				it("cannot be announced", () => {
					expect(refusal(at(lever, e.from), lever, e.act, "announce")).toBe("notAnnounceable");
				});
			} else describeThreat(lever, e, act);
		});
	}
}

/** Announcing, carrying out, dropping. */
function describeThreat(lever: LeverId, e: Expected, act: Act): void {
	const seat = ownerOf(lever);
	const delay = e.delay ?? 1;
	const pride: VarId = seat === "us" ? "usHawks" : "cnPride";
	const announced = (): Game =>
		revealed(
			at(lever, e.from),
			[order(lever, e.act, "announce")],
			e.only ? (e.dice ?? []) : threatDice(e),
		);
	it(`announced for ${e.announce} points weighs one less and changes nothing yet`, () => {
		const before = at(lever, e.from);
		const planned = played(before, seat, order(lever, e.act, "announce"));
		expect(before[seat].points - planned[seat].points).toBe(e.announce);
		const after = announced();
		expect(after.levers[lever].level).toBe(e.from);
		expect(after.levers[lever].announced).toBe(e.to);
		expect(after.levers[lever].due).toBe(1 + delay);
		expect(after.blows.map((b) => [b.step, b.severity])).toEqual([
			["announce", Math.max(1, e.blow - 1)],
		]);
		for (const [id] of act.effects) expect(caused(after, id, `act:${lever}/${e.act}`)).toBe(0);
	});
	it("cannot be announced twice", () => {
		expect(refusal(later(announced(), 2), lever, e.act, "announce")).toBe("alreadyAnnounced");
	});
	it(`takes force by itself after ${delay} months, at its full weight`, () => {
		const due = 1 + delay;
		const plan = later(announced(), due);
		expect(plan.levers[lever].level).toBe(e.from);
		const after = revealed(plan, [], e.dice ?? []);
		expect(after.levers[lever].level).toBe(e.to);
		expect(after.levers[lever].announced).toBe(-1);
		expect(after.blows.filter((b) => b.lever === lever).map((b) => [b.source, b.severity])).toEqual(
			[["due", e.blow]],
		);
		expectEffects(act, plan, after, `due:${lever}/${e.act}`);
	});
	it("dropped again costs standing at home by half its weight", () => {
		const plan = later(announced(), 2);
		plan.vars.marketMonth = 0;
		const after = revealed(played(plan, seat, { type: "drop", lever }), []);
		expect(after.levers[lever].announced).toBe(-1);
		expect(after.levers[lever].level).toBe(e.from);
		expect(caused(after, pride, `drop:${lever}`)).toBeCloseTo(-book.n.audienceCost * e.blow, 6);
		expect(after.blows.filter((b) => b.lever === lever)).toEqual([]);
	});
	it("can be dropped only while it is announced", () => {
		expect(why(book, at(lever, e.from), seat, { type: "drop", lever })).toBe("nothingAnnounced");
	});
}

/** A threat falls on the market only where it still weighs enough. */
const threatDice = (e: Expected): Dice => (e.blow - 1 >= book.n.marketFrom ? (e.dice ?? []) : []);
