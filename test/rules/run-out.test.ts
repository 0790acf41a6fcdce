// How long a clause runs carries weight in what an offer is worth: to whoever reckons, by the time for which it holds.
import { describe, expect, test } from "vitest";
import { PLAIN, withDeal, withoutDeal } from "../../src/players/outlook.ts";
import { createGame, type Game, prices, runOut, type Swap, worth } from "../../src/rules/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedBook } from "../support/scenario.ts";

const book = shippedBook();
const atTalks = (months = 8): Game => {
	const game = createGame(book, { ...START, months });
	game.phase = "talks";
	return game;
};
const points = (months: number): Swap[] => [
	{ us: [{ clause: "us.tariff.lower24", months }], cn: [], both: [], exact: false },
];
const truce = (months: number): Swap[] => [
	{ us: [], cn: [], both: [{ clause: "both.truce", months }], exact: false },
];

describe("a package's worth", () => {
	test("is less to the taker where its points come back before the game ends, and more to the giver", () => {
		const game = atTalks();
		const [short, long] = [worth(book, game, "cn", points(3)), worth(book, game, "cn", points(12))];
		expect(long.total).toBeGreaterThan(0);
		expect(short.total).toBeLessThan(long.total * 0.6);
		expect(short.dimensions[0]).toBeLessThan(long.dimensions[0]);
		expect(short.noDeal).toEqual(long.noDeal);
	});

	test("is the same however far beyond the game's end it runs", () => {
		const game = atTalks();
		expect(runOut(book, game, points(12))).toBeNull();
		game.month = 7;
		expect(runOut(book, game, points(3))).toBeNull();
		expect(worth(book, game, "cn", points(3))).toEqual(worth(book, game, "cn", points(12)));
	});

	test("is reckoned alike for both seats at once, and by the computer's outlook", () => {
		const game = atTalks();
		const both = prices(book, game);
		for (const rows of [points(3), points(12)]) {
			expect(both(rows).cn).toBeCloseTo(worth(book, game, "cn", rows).total, 6);
			expect(both(rows).us).toBeCloseTo(worth(book, game, "us", rows).total, 6);
		}
		const tastes = { us: PLAIN, cn: PLAIN };
		const base = withoutDeal(book, structuredClone(game), tastes);
		const gain = (rows: Swap[]): number => withDeal(book, game, "us", rows, tastes).cn - base.cn;
		expect(gain(points(12))).toBeGreaterThan(0);
		expect(gain(points(3))).toBeLessThan(gain(points(12)));
	});

	test("of a renewed truce is what holds while it lasts; without it the old one ends on its own day", () => {
		const game = atTalks();
		game.month = 3;
		game.vars.truceUntil = 4;
		const over = runOut(book, game, truce(3));
		expect(over?.rows[0]?.both).toEqual([]);
		expect(over?.share).toBeCloseTo((book.n.averageShare * 4) / 6);
		expect(runOut(book, game, truce(12))).toBeNull();
		expect(prices(book, game)(truce(3)).us).toBeLessThanOrEqual(prices(book, game)(truce(12)).us);
	});

	test("leaves what is delivered or done for good as it is", () => {
		const given: Swap[] = [
			{
				us: [{ clause: "us.chips.down", months: 0 }],
				cn: [{ clause: "cn.purchases.normal", months: 3 }],
				both: [{ clause: "both.noSurprise", months: 3 }],
				exact: false,
			},
		];
		expect(runOut(book, atTalks(), given)).toBeNull();
	});
});
