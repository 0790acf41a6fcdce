// Whole games of the computer against itself: sensible, and each character its own.
import { beforeAll, describe, expect, it } from "vitest";
import { bookOf } from "../../src/match/index.ts";
import { decide, type Policy } from "../../src/players/index.ts";
import { liveDice } from "../../src/record/index.ts";
import {
	createGame,
	type Game,
	play,
	type Seat,
	score,
	toMove,
	view,
} from "../../src/rules/index.ts";
import { START } from "../support/plain-walker.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();
const book = bookOf(scenario);

interface Played {
	game: Game;
	deals: number;
	/** Blows by source: orders of a plan, answers. */
	orders: Record<Seat, number>;
	hardAnswers: number;
	struck: number;
	renewed: boolean;
}

function playedBy(us: Policy, cn: Policy, seed: number): Played {
	const dice = liveDice(`dice ${seed}`);
	const minds = { us: liveDice(`us ${seed}`), cn: liveDice(`cn ${seed}`) };
	const game = createGame(book, { ...START });
	const out: Played = {
		game,
		deals: 0,
		orders: { us: 0, cn: 0 },
		hardAnswers: 0,
		struck: 0,
		renewed: false,
	};
	for (let i = 0; i < 600 && game.phase !== "over"; i++) {
		const seat = toMove(game)[0] as Seat;
		const temper = scenario.players[seat === "us" ? us : cn];
		const decision = decide(book, view(book, game, seat), minds[seat], temper);
		if (!decision) throw new Error("nothing to decide");
		const { move } = decision;
		if (move.type === "accept") out.deals++;
		if (move.type === "order") {
			const severity = book.levers[move.lever].acts.find((a) => a.id === move.act)?.severity ?? 0;
			if (severity >= 2) out.orders[seat]++;
		}
		if (move.type === "answer") {
			out.struck++;
			if (move.lever !== "") out.hardAnswers++;
		}
		play(book, game, seat, move, dice);
		if (game.month === 4 && game.vars.truceUntil > 4) out.renewed = true;
		if (game.month === 5 && game.vars.truceUntil >= 5) out.renewed = true;
	}
	return out;
}

const GAMES = 30;
const FEW = 10;
const series = (us: Policy, cn: Policy, games = GAMES): Played[] =>
	Array.from({ length: games }, (_, i) => playedBy(us, cn, i));
const share = (list: readonly Played[], is: (p: Played) => boolean): number =>
	list.filter(is).length / list.length;
const mean = (list: readonly Played[], of: (p: Played) => number): number =>
	list.reduce((sum, p) => sum + of(p), 0) / list.length;

describe("the historical character against itself", () => {
	let games: Played[] = [];
	beforeAll(() => {
		games = series("historical", "historical");
	}, 60_000);

	it("nearly always comes through eight months without a rupture", () => {
		expect(share(games, (p) => p.game.ending === "time")).toBeGreaterThanOrEqual(0.95);
	});
	it("signs deals", () => {
		expect(mean(games, (p) => p.deals)).toBeGreaterThan(1.5);
	});
	it("prolongs the truce before it runs out in August", () => {
		expect(share(games, (p) => p.renewed)).toBeGreaterThanOrEqual(0.85);
	});
	it("answers blows as the record does: neither always nor never by a blow", () => {
		const rate = mean(games, (p) => p.hardAnswers) / mean(games, (p) => p.struck);
		expect(rate).toBeGreaterThan(0.2);
		expect(rate).toBeLessThan(0.8);
	});
	it("leaves both seats with a score worth having", () => {
		for (const seat of ["us", "cn"] as const) {
			expect(mean(games, (p) => score(book, p.game, seat).total)).toBeGreaterThan(50);
		}
	});
});

describe("the characters", () => {
	const blows = (list: readonly Played[]): number => mean(list, (p) => p.orders.us + p.orders.cn);
	const heat = (list: readonly Played[]): number => mean(list, (p) => p.game.vars.tension);

	it("differ as their names say: the bolder, the more blows and the hotter the world", () => {
		const careful = series("careful", "careful", FEW);
		const historical = series("historical", "historical", FEW);
		const bold = series("bold", "bold", FEW);
		expect(blows(careful)).toBeLessThan(blows(historical));
		expect(blows(historical)).toBeLessThan(blows(bold));
		expect(heat(careful)).toBeLessThan(heat(bold));
	}, 60_000);

	it("of one mind do as they are called: doves never strike, escalation always ends in rupture", () => {
		const doves = series("dove", "dove", 4);
		expect(blows(doves)).toBe(0);
		expect(mean(doves, (p) => p.hardAnswers)).toBe(0);
		const fierce = series("alwaysEscalate", "alwaysEscalate", 4);
		expect(share(fierce, (p) => p.game.ending === "rupture")).toBe(1);
		expect(mean(fierce, (p) => p.deals)).toBe(0);
	}, 60_000);

	it("repay what was struck, or do not: tit for tat answers an escalation, a dove bears it", () => {
		const answered = mean(series("titForTat", "alwaysEscalate", 4), (p) => p.hardAnswers);
		const borne = mean(series("dove", "alwaysEscalate", 4), (p) => p.orders.us);
		expect(answered).toBeGreaterThan(1);
		expect(borne).toBe(0);
	}, 60_000);

	it("leave tit for tat in peace with itself", () => {
		const games = series("titForTat", "titForTat", 6);
		expect(share(games, (p) => p.game.ending === "time")).toBe(1);
		expect(mean(games, (p) => p.game.vars.tension)).toBeLessThan(5);
	}, 60_000);
});
