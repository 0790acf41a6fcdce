// What the computer lays, signs and refuses, and how it judges a reception.
import { describe, expect, it, vi } from "vitest";
import { mindOf } from "../../src/insight/tournament/game.ts";
import { bookOf } from "../../src/match/index.ts";
import { decide, reception } from "../../src/players/index.ts";
import { offersFor } from "../../src/players/offers.ts";
import { createSearcher } from "../../src/players/search/index.ts";
import {
	createGame,
	type Game,
	play,
	type Seat,
	type Swap,
	toMove,
	type View,
	view,
	why,
} from "../../src/rules/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedScenario } from "../support/scenario.ts";
import { dieOf } from "../support/walk.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const scenario = shippedScenario();
const book = bookOf(scenario);
const { careful, historical, bold } = scenario.players;

/** A game in the talks of its month, `turn` to move, changed by `set`. */
function atTalks(turn: Seat, set: (game: Game) => void = () => {}): Game {
	const game = createGame(book, { ...START });
	game.phase = "talks";
	game.talks.turn = turn;
	set(game);
	return game;
}
const pick = (clause: string, months = 0) => ({ clause, months });
const row = (us: Swap["us"], cn: Swap["cn"], both: Swap["both"] = []): Swap => ({
	us,
	cn,
	both,
	exact: false,
});
const lay = (game: Game, by: Seat, ...rows: Swap[]): void => {
	game.talks.standing = { by, rows };
};
const decided = (game: Game, seat: Seat, temper = historical, seed = 1) =>
	decide(book, view(book, game, seat), dieOf(seed), temper)?.move;

describe("the computer signs", () => {
	it("what costs it nothing and brings it much", () => {
		const game = atTalks("us", (g) =>
			lay(g, "cn", row([], [pick("cn.tap.open100", 12), pick("cn.purchases.high", 12)])),
		);
		for (const temper of [careful, historical, bold])
			expect(decided(game, "us", temper)).toEqual({ type: "accept" });
	});

	it("a longer truce in the month in which it runs out", () => {
		const game = atTalks("cn", (g) => {
			g.month = 4;
			lay(g, "us", row([], [], [pick("both.truce", 3)]));
		});
		expect(decided(game, "cn")).toEqual({ type: "accept" });
	});
});

describe("the computer does not sign", () => {
	it.each([
		["us", row([pick("us.tariff.lowerAll", 0), pick("us.chips.down")], [])],
		[
			"cn",
			row(
				[],
				[pick("cn.tap.open100", 12), pick("cn.purchases.high", 12), pick("cn.precursor.act")],
			),
		],
	] as const)("a gift to the other side (%s)", (seat, swap) => {
		const game = atTalks(seat, (g) => lay(g, seat === "us" ? "cn" : "us", swap));
		for (const temper of [careful, historical, bold])
			expect(decided(game, seat, temper)?.type).not.toBe("accept");
	});

	it("below the trust floor without the leaders, but calls them where it would sign", () => {
		const game = atTalks("us", (g) => {
			g.vars.trust = 10;
			lay(g, "cn", row([], [pick("cn.tap.open100", 12), pick("cn.purchases.high", 12)]));
		});
		expect(decided(game, "us")).toEqual({ type: "call" });
	});
});

describe("the offers it thinks of", () => {
	it.each(["us", "cn"] as const)("are ten to thirty-odd and each of known clauses (%s)", (seat) => {
		const game = atTalks(seat);
		const seen = view(book, game, seat);
		const offers = offersFor(book, seen.position, seat);
		expect(offers.length).toBeGreaterThanOrEqual(10);
		expect(offers.length).toBeLessThanOrEqual(45);
		for (const rows of offers) {
			const refusal = why(book, game, seat, { type: "offer", rows });
			expect(["unknownClause", "badOffer", "emptyOffer", "badDuration"]).not.toContain(refusal);
		}
	});

	it("come to the table when the truce is about to run out", () => {
		let laid = 0;
		for (let seed = 1; seed <= 20; seed++) {
			const game = atTalks("us", (g) => {
				g.month = 4;
			});
			const move = decided(game, "us", historical, seed);
			if (move?.type === "offer") laid++;
		}
		expect(laid).toBe(20);
	});

	it("come nearer to the other side after a refusal, then stop", () => {
		const game = atTalks("us", (g) => {
			g.notes.push(
				{ kind: "refused", seat: "cn", about: "deal", n: 0 },
				{ kind: "refused", seat: "cn", about: "deal", n: 0 },
			);
		});
		expect(decided(game, "us")).toEqual({ type: "leave" });
	});
});

describe("the reception of an offer", () => {
	const swap = scenario.packages.find((p) => p.id === "tariffForTap")?.rows as Swap[];

	it("is a probability, with the rules behind the clauses", () => {
		const { sign, counter, refuse, rules } = reception(
			book,
			view(book, atTalks("us"), "us"),
			swap,
			historical,
		);
		expect(sign + counter + refuse).toBeCloseTo(1, 10);
		for (const p of [sign, counter, refuse]) expect(p).toBeGreaterThanOrEqual(0);
		expect(rules.map((r) => r.id)).toContain("R7");
	});

	it("is better for a gift than for a demand", () => {
		const seen = view(book, atTalks("us"), "us");
		const gift = reception(book, seen, [row([pick("us.tariff.lowerAll", 12)], [])], historical);
		const demand = reception(book, seen, [row([], [pick("cn.tap.open100", 12)])], historical);
		expect(gift.sign).toBeGreaterThan(0.7);
		expect(demand.sign).toBeLessThan(0.5);
	});

	it("promises less of one that looks ahead, most for a month's last offer, and never by rules", () => {
		const seen = view(book, atTalks("us"), "us");
		const last = structuredClone(seen);
		last.position.talks.offersLeft = 1;
		const gift = [row([pick("us.tariff.lowerAll", 12)], [])];
		const ahead = reception(book, seen, gift, historical, "ahead");
		expect(ahead.sign).toBeLessThan(reception(book, seen, gift, historical).sign);
		expect(reception(book, last, gift, historical, "ahead").sign).toBeGreaterThan(ahead.sign);
		expect(reception(book, last, gift, historical, "ahead").counter).toBe(0);
		expect(ahead.sign + ahead.counter + ahead.refuse).toBeCloseTo(1, 10);
		expect(ahead.rules).toEqual([]);
	});

	it.each(["rules", "ahead"] as const)(
		"by %s is all but certain for the other side's own offer",
		(sitting) => {
			const own = [row([], [pick("cn.tap.open100", 12)])];
			const seen = view(
				book,
				atTalks("us", (g) => lay(g, "cn", ...own)),
				"us",
			);
			expect(reception(book, seen, own, historical, sitting).sign).toBe(0.95);
			const more = [row([], [pick("cn.tap.open100", 12), pick("cn.purchases.high", 12)])];
			expect(reception(book, seen, more, historical, sitting).sign).toBeLessThan(0.5);
		},
	);

	it("of one that looks ahead comes nearer to what it signs than its character's rules do", () => {
		let [byRules, byAhead, n] = [0, 0, 0];
		for (const seed of [1, 2]) {
			const game = createGame(book, { ...START });
			const minds = {
				us: mindOf(book, historical),
				cn: createSearcher(book, historical, { playouts: 120 }),
			};
			const dice = { us: dieOf(seed), cn: dieOf(seed + 50) };
			const chance = dieOf(seed + 100);
			let laid: View | null = null;
			while (game.phase !== "over") {
				const seat = toMove(game)[0] as Seat;
				const seen = view(book, game, seat);
				const move = minds[seat](seen, dice[seat]);
				const standing = seat === "cn" ? game.talks.standing : null;
				if (laid && standing?.by === "us") {
					const signed = move.type === "accept" ? 1 : 0;
					byRules += (reception(book, laid, standing.rows, historical).sign - signed) ** 2;
					byAhead += (reception(book, laid, standing.rows, historical, "ahead").sign - signed) ** 2;
					n++;
				}
				laid = move.type === "offer" && seat === "us" ? structuredClone(seen) : null;
				play(book, game, seat, move, chance);
			}
		}
		expect(n).toBeGreaterThan(5);
		expect(byAhead).toBeLessThan(byRules / 2);
	});
});
