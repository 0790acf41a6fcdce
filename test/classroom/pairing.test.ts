// Everybody gets one seat, evenly, whatever the number of people; and delegations share their portfolios out.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	effectOf,
	exchanged,
	group,
	LARGEST,
	type Seating,
	type SeatSize,
	seatedWith,
	seatedWithout,
} from "../../src/classroom/pairing.ts";
import { mayDecide, OFFICE, PORTFOLIOS, portfolios } from "../../src/classroom/portfolios.ts";
import { LEVERS, ownerOf } from "../../src/rules/index.ts";

const names = (n: number): string[] => Array.from({ length: n }, (_, i) => `p${i}`);
const size = fc.constantFrom<SeatSize[]>(1, 2, 3, 4);
const people = fc.integer({ min: 1, max: 240 });

describe("grouping", () => {
	it("seats everybody once", () => {
		fc.assert(
			fc.property(people, size, (n, each) => {
				const seated = group(names(n), each).flatMap(({ us, cn }) => [...us, ...cn]);
				expect(seated.toSorted()).toEqual(names(n).toSorted());
			}),
		);
	});

	it("makes even seats of at most four, and leaves at most one person to the computer", () => {
		fc.assert(
			fc.property(people, size, (n, each) => {
				const games = group(names(n), each);
				const { smallest, largest, alone } = effectOf(games);
				expect(largest).toBeLessThanOrEqual(LARGEST);
				expect(largest - smallest).toBeLessThanOrEqual(1);
				expect(alone).toBeLessThanOrEqual(1);
				// in pairs nobody shares a seat; in delegations one may be a single person, and never two
				const singles = games.flatMap(({ us, cn }) => [us, cn]).filter((one) => one.length === 1);
				expect(largest > 1 && each === 1).toBe(false);
				expect(each > 1 && n >= 4 && singles.length > 1).toBe(false);
			}),
		);
	});

	it("is fair for every class of 2 to 40 and every size of delegation", () => {
		const unfair: string[] = [];
		for (let n = 2; n <= 40; n++)
			for (const each of [1, 2, 3, 4] as const) {
				const games = group(names(n), each);
				const seats = games.flatMap(({ us, cn }) => [us.length, cn.length]);
				const empty = seats.filter((one) => one === 0).length;
				const fair =
					seats.reduce((sum, one) => sum + one, 0) === n &&
					// nobody is left to the computer in delegations, and one at most in pairs
					empty === (each === 1 ? n % 2 : 0) &&
					Math.max(...seats) <= (each === 1 ? 1 : each + 1) &&
					games.every(({ us, cn }) => Math.abs(us.length - cn.length) <= 1);
				if (!fair) unfair.push(`${n} by ${each}: ${seats.join(" ")}`);
			}
		expect(unfair).toEqual([]);
	});

	it("makes two games of seven in delegations of two", () => {
		const sizes = group(names(7), 2).map(({ us, cn }) => [us.length, cn.length]);
		expect(sizes).toEqual([
			[2, 2],
			[2, 1],
		]);
	});

	it("tells what a start would do", () => {
		expect(effectOf(group(names(30), 1))).toMatchObject({ games: 15, pairs: 15, alone: 0 });
		expect(effectOf(group(names(29), 1))).toMatchObject({ games: 15, pairs: 14, alone: 1 });
		expect(effectOf(group(names(24), 3))).toMatchObject({ games: 4, smallest: 3, largest: 3 });
		expect(effectOf(group([], 1))).toMatchObject({ games: 0, people: 0 });
	});

	it("lets the odd ones be Washington and Beijing in turn", () => {
		expect(group(["a"], 1, 0)).toEqual([{ us: ["a"], cn: [] }]);
		expect(group(["a"], 1, 1)).toEqual([{ us: [], cn: ["a"] }]);
	});
});

describe("the order of seating", () => {
	const NOBODY: Seating = { order: [], byHand: false, odd: "us" };
	/** People who come one after another, each with a lot of their own. */
	const drawn = (lots: readonly number[]): Seating =>
		lots.reduce((seating, lot, n) => seatedWith(seating, `p${n}`, lot), NOBODY);

	it("can be any, and each as likely as any other", () => {
		const orders = new Map<string, number>();
		for (let a = 0; a < 2; a++)
			for (let b = 0; b < 3; b++)
				for (let c = 0; c < 4; c++) {
					const key = drawn([0, a, b, c]).order.join();
					orders.set(key, (orders.get(key) ?? 0) + 1);
				}
		expect(orders.size).toBe(24);
		expect(new Set(orders.values())).toEqual(new Set([1]));
	});

	it("moves one at most when somebody comes, and one when somebody goes", () => {
		fc.assert(
			fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), fc.nat(), (lots, n) => {
				const before = drawn(lots);
				const more = seatedWith(before, "new", n);
				const moved = (after: Seating) =>
					before.order.filter((person, at) => after.order[at] !== person).length;
				expect(more.order.toSorted()).toEqual([...before.order, "new"].toSorted());
				expect(moved(more)).toBeLessThanOrEqual(1);
				const gone = before.order[n % before.order.length] as string;
				const less = seatedWithout(before, gone);
				expect(less.order.toSorted()).toEqual(
					before.order.filter((person) => person !== gone).toSorted(),
				);
				// the one who left, and the last one who fills the place
				expect(moved(less)).toBeLessThanOrEqual(2);
				expect(seatedWithout(before, "nobody")).toEqual(before);
			}),
		);
	});

	it("changed by hand is kept: whoever comes then goes to the end", () => {
		const changed = exchanged(drawn([0, 0, 0, 0]), "p0", "p2");
		expect(changed.order.toSorted()).toEqual(names(4));
		for (let lot = 0; lot < 6; lot++)
			expect(seatedWith(changed, "new", lot).order).toEqual([...changed.order, "new"]);
		expect(seatedWithout(changed, "p1").byHand).toBe(true);
	});
});

describe("portfolios", () => {
	it("every lever belongs to an office of its own side", () => {
		for (const lever of LEVERS)
			expect(PORTFOLIOS[ownerOf(lever)] as readonly string[]).toContain(OFFICE[lever]);
	});

	it("are all held, whatever the number of members", () => {
		for (const seat of ["us", "cn"] as const)
			for (const n of [1, 2, 3, 4]) {
				const held = portfolios(seat, names(n));
				expect([...held.values()].flat().toSorted()).toEqual([...PORTFOLIOS[seat]].toSorted());
				expect([...held.values()].every((offices) => offices.length > 0)).toBe(true);
			}
	});

	const all = () => true;
	const order = { type: "order", lever: "us.entity", act: "x", step: "now" } as const;

	it("only the holder orders; the head speaks; sealing is everybody's", () => {
		const members = names(3);
		const may = (who: string, move: Parameters<typeof mayDecide>[3], there = all) =>
			mayDecide("us", members, who, move, there);
		expect(may("p1", order)).toBe(true);
		expect(may("p0", order)).toBe(false);
		expect(may("p0", { type: "leave" })).toBe(true);
		expect(may("p1", { type: "leave" })).toBe(false);
		expect(may("p2", { type: "seal" })).toBe(true);
		expect(may("stranger", { type: "seal" })).toBe(false);
	});

	it("who is there acts for who is not", () => {
		const members = names(3);
		const without = (gone: string) => (person: string) => person !== gone;
		expect(mayDecide("us", members, "p0", order, without("p1"))).toBe(true);
		expect(mayDecide("us", members, "p2", order, without("p1"))).toBe(false);
		expect(mayDecide("us", members, "p1", { type: "leave" }, without("p0"))).toBe(true);
	});
});
