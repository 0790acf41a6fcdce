// The tests that every act of a lever shares: what it does, costs and weighs, its limits, its announcement.
import { describe, expect, it } from "vitest";
import {
	type Act,
	findAct,
	type Game,
	type LeverId,
	ownerOf,
	type Refusal,
	type VarId,
	why,
} from "../../../src/rules/index.ts";
import { RANGE } from "../../../src/rules/range.ts";
import {
	book,
	caused,
	type Dice,
	later,
	order,
	planning,
	played,
	refusal,
	revealed,
} from "./table.ts";

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
	/** Levels at which it is refused, and why. */
	refused?: readonly (readonly [level: number, why: Refusal])[];
	/** Dice that fall when it is revealed. */
	dice?: Dice;
	/** What else must stand so that the act is open. */
	state?: (game: Game) => void;
}

/** A calm plan with the lever at a level. */
function at(lever: LeverId, level: number, state: (game: Game) => void = () => {}): Game {
	return planning((game) => {
		game.levers[lever].level = level;
		state(game);
	});
}

function expectEffects(act: Act, before: Game, after: Game, cause: string): void {
	for (const [id, d] of act.effects) {
		const { low, high } = RANGE[id];
		const room = Math.min(high - before.vars[id], Math.max(low - before.vars[id], d));
		expect(caused(after, id, cause)).toBeCloseTo(room, 6);
	}
}

/** The tests that every act of a lever shares. */
export function describeActs(lever: LeverId, expected: readonly Expected[]): void {
	const seat = ownerOf(lever);
	const rows = book.levers[lever].acts.map((a) => a.id);
	const rowOf = (e: Expected): Act => findAct(book, lever, e.act) as Act;

	describe("its acts", () => {
		it("all have an expectation", () => {
			expect(expected.map((e) => e.act).sort()).toEqual([...rows].sort());
		});

		it("are not the other side's to order", () => {
			const them = seat === "us" ? "cn" : "us";
			for (const id of rows)
				expect(why(book, planning(), them, order(lever, id))).toBe("notYourLever");
		});

		it.each(
			expected.flatMap((e) =>
				(e.refused ?? []).map(([level, code]) => ({ e, act: e.act, level, code })),
			),
		)("$act is refused at $level: $code", ({ e, level, code }) => {
			const game = at(lever, level, e.state);
			expect(refusal(game, lever, e.act, e.only ? "announce" : "now")).toBe(code);
		});

		it.each(expected.filter((e) => e.only))("$act can only be announced", (e) => {
			expect(refusal(at(lever, e.from, e.state), lever, e.act)).toBe("onlyAnnounceable");
		});

		it.each(expected.filter((e) => e.announce === undefined))("$act cannot be announced", (e) => {
			expect(refusal(at(lever, e.from, e.state), lever, e.act, "announce")).toBe("notAnnounceable");
		});
	});

	describe("done at once", () => {
		const list = expected.filter((e) => !e.only);

		it.each(list)("$act leads from $from to $to for $cost points, read as a blow of $blow", (e) => {
			const before = at(lever, e.from, e.state);
			const planned = played(before, seat, order(lever, e.act));
			expect(before[seat].points - planned[seat].points).toBe(e.cost);
			expect(planned.levers[lever].level).toBe(e.from);
			const after = revealed(before, [order(lever, e.act)], e.dice);
			expect(after.levers[lever].level).toBe(e.to);
			expectEffects(rowOf(e), before, after, `act:${lever}/${e.act}`);
			expect(after.blows.map((b) => b.severity)).toEqual(e.blow > 0 ? [e.blow] : []);
			expect(after.phase).toBe(e.blow > 0 ? "answer" : "talks");
		});

		it.each(list)("$act moves trust and tension by its weight", (e) => {
			const after = revealed(at(lever, e.from, e.state), [order(lever, e.act)], e.dice);
			const { trustPerBlow, tensionPerBlow } = book.n;
			const trust = e.blow > 0 ? -trustPerBlow * e.blow : -e.blow;
			const tension = e.blow > 0 ? tensionPerBlow * e.blow : e.blow * tensionPerBlow * 0.5;
			expect(caused(after, "trust", `act:${lever}/${e.act}`)).toBeCloseTo(trust, 1);
			expect(caused(after, "tension", `act:${lever}/${e.act}`)).toBeCloseTo(tension, 1);
		});

		it.each(list)("$act takes the lever's only turn of the month", (e) => {
			const rich = at(lever, e.from, e.state);
			rich[seat].points = 9;
			expect(refusal(played(rich, seat, order(lever, e.act)), lever, e.act)).toBe("leverTwice");
		});

		it.each(list.filter((e) => e.cost > 0))("$act needs its $cost points", (e) => {
			const poor = at(lever, e.from, e.state);
			poor[seat].points = e.cost - 1;
			expect(refusal(poor, lever, e.act)).toBe("noPoints");
		});
	});

	const threats = expected
		.filter((e) => e.announce !== undefined)
		.map((e) => ({ ...e, delay: e.delay ?? 1 }));
	const announced = (e: Expected): Game => {
		// A threat falls on the market only where it still weighs enough.
		const dice = e.blow - 1 >= book.n.marketFrom ? e.dice : [];
		return revealed(at(lever, e.from, e.state), [order(lever, e.act, "announce")], dice);
	};

	it.each(threats)(
		"announced, $act costs $announce points, weighs one less and changes nothing yet",
		(e) => {
			const before = at(lever, e.from, e.state);
			const planned = played(before, seat, order(lever, e.act, "announce"));
			expect(before[seat].points - planned[seat].points).toBe(e.announce);
			const after = announced(e);
			const { level, announced: told, due } = after.levers[lever];
			expect([level, told, due]).toEqual([e.from, e.to, 1 + e.delay]);
			expect(after.blows.map((b) => [b.step, b.severity])).toEqual([
				["announce", Math.max(1, e.blow - 1)],
			]);
			for (const [id] of rowOf(e).effects)
				expect(caused(after, id, `act:${lever}/${e.act}`)).toBe(0);
		},
	);

	it.each(threats)("announced, $act cannot be announced twice", (e) => {
		expect(refusal(later(announced(e), 2), lever, e.act, "announce")).toBe("alreadyAnnounced");
	});

	it.each(threats)(
		"announced, $act takes force by itself after $delay months, at its full weight",
		(e) => {
			const plan = later(announced(e), 1 + e.delay);
			expect(plan.levers[lever].level).toBe(e.from);
			const after = revealed(plan, [], e.dice);
			expect([after.levers[lever].level, after.levers[lever].announced]).toEqual([e.to, -1]);
			const blows = after.blows.filter((b) => b.lever === lever);
			expect(blows.map((b) => [b.source, b.severity])).toEqual([["due", e.blow]]);
			expectEffects(rowOf(e), plan, after, `due:${lever}/${e.act}`);
		},
	);

	it.each(threats)(
		"announced, $act dropped again costs standing at home by half its weight",
		(e) => {
			const plan = later(announced(e), 2);
			plan.vars.marketMonth = 0;
			const after = revealed(played(plan, seat, { type: "drop", lever }), []);
			expect([after.levers[lever].announced, after.levers[lever].level]).toEqual([-1, e.from]);
			const pride: VarId = seat === "us" ? "usHawks" : "cnPride";
			expect(caused(after, pride, `drop:${lever}`)).toBeCloseTo(-book.n.audienceCost * e.blow, 6);
			expect(after.blows.filter((b) => b.lever === lever)).toEqual([]);
		},
	);

	it.each(threats)("announced, $act can be dropped only while it is announced", (e) => {
		expect(why(book, at(lever, e.from, e.state), seat, { type: "drop", lever })).toBe(
			"nothingAnnounced",
		);
	});
}
