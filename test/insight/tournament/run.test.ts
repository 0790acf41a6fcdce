// Playing a tournament: equal luck for all pairings, the same outcome for the same seed, shaken scenarios.
import { describe, expect, it, vi } from "vitest";
import { unmeasured } from "../../../src/insight/sensitivity/shake.ts";
import { playGame } from "../../../src/insight/tournament/game.ts";
import { gamesOf, MOST, orderOf, SHAKEN_GAMES } from "../../../src/insight/tournament/limits.ts";
import {
	bookKeeper,
	crossOf,
	type Field,
	jobsOf,
	parOf,
	playJob,
	seedsOf,
} from "../../../src/insight/tournament/run.ts";
import { shakenData } from "../../../src/insight/tournament/shake.ts";
import { shakeOf } from "../../../src/insight/tournament/shaken.ts";
import { POLICIES } from "../../../src/players/index.ts";
import { legalMoves, type SeatMove } from "../../../src/rules/index.ts";
import { ruleData } from "../../../src/scenario/index.ts";
import { shippedScenario } from "../../support/scenario.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const scenario = shippedScenario();
const field: Field = {
	data: ruleData(scenario),
	players: scenario.players,
	uncertain: unmeasured(scenario.numbers.values),
	budget: { playouts: 5 },
};
const bookFor = bookKeeper(field);
const book = bookFor(-1);

describe("a game", () => {
	it("falls out the same for the same seed, and otherwise for another", () => {
		const job = { shake: -1, us: "historical", cn: "bold", seeds: seedsOf(3, 3) } as const;
		const once = playJob(book, field, job);
		expect(playJob(book, field, job)).toEqual(once);
		expect(playJob(book, field, { ...job, seeds: seedsOf(4, 3) })).not.toEqual(once);
	});

	it("shows each mind its own seat's view and takes its move", () => {
		const seats = new Set<string>();
		const first = (view: { seat: "us" | "cn"; legal: readonly SeatMove[] }): SeatMove => {
			seats.add(view.seat);
			expect(view.legal.length).toBeGreaterThan(0);
			return view.legal[0] as SeatMove;
		};
		const end = playGame(book, { us: first, cn: first }, 1);
		expect([...seats].sort()).toEqual(["cn", "us"]);
		expect(end.us).toBeGreaterThan(0);
		expect(legalMoves).toBeTypeOf("function");
	});
});

describe("a tournament", () => {
	it("gives every pairing the same seeds", () => {
		const jobs = jobsOf(["careful", "dove"], seedsOf(1, 4), -1);
		expect(jobs.map((job) => [job.us, job.cn])).toEqual([
			["careful", "careful"],
			["careful", "dove"],
			["dove", "careful"],
			["dove", "dove"],
		]);
		for (const job of jobs) expect(job.seeds).toEqual(jobs[0]?.seeds);
		expect(new Set(seedsOf(1, 500)).size).toBe(500);
	});

	it("sums up against the record's own scores", () => {
		const jobs = jobsOf(["alwaysEscalate", "titForTat"], seedsOf(2, 3), -1);
		const par = parOf(book, field.players);
		const results = jobs.map((job) => playJob(book, field, job));
		const cross = crossOf(["alwaysEscalate", "titForTat"], jobs, results, par);
		expect(cross.table).toHaveLength(4);
		const mirror = cross.table[0];
		expect(mirror?.rupture).toBe(1);
		expect(mirror?.usVsPar).toBeCloseTo((mirror?.usScore ?? 0) - par.us, 1);
		expect(cross.balance.escalationRuptures).toBe(true);
		expect(cross.balance.titForTatLives).toBe(true);
		expect(par.us).toBeGreaterThan(50);
	});
});

describe("a shaken scenario", () => {
	const shaken = shakenData(field.data, field.uncertain, 5);

	it("moves every uncertain coefficient by at most a quarter, and nothing else", () => {
		const moved = new Set<string>();
		const far: string[] = [];
		for (const [id, value] of Object.entries(field.data.numbers)) {
			const now = shaken.numbers[id as keyof typeof shaken.numbers];
			if (now !== value) moved.add(id);
			if (id !== "endShare" && Math.abs(now - value) > value * 0.25 + 1e-6) far.push(id);
		}
		expect(far).toEqual([]);
		for (const id of moved) expect([...field.uncertain]).toContain(id);
		expect(moved.size).toBeGreaterThan(field.uncertain.length - 25);
		for (const id of ["usPoints", "orders", "ruptureFrom", "tapUp"])
			expect(moved.has(id)).toBe(false);
		expect(shaken.numbers.averageShare + shaken.numbers.endShare).toBeCloseTo(1, 5);
	});

	it("moves effects and the weights of the rules, each by a factor of its own", () => {
		const effects = (data: typeof shaken) =>
			data.clauses.flatMap((clause) => clause.home.map((one) => one[1]));
		const before = effects(field.data);
		const ratios = effects(shaken).map((d, i) => Math.round((1e4 * d) / (before[i] ?? 1)));
		expect(Math.min(...ratios)).toBeGreaterThanOrEqual(7499);
		expect(Math.max(...ratios)).toBeLessThanOrEqual(12501);
		expect(new Set(ratios).size).toBeGreaterThan(before.length / 2);
		expect(shaken.retaliation).not.toEqual(field.data.retaliation);
		expect(shaken.chronicle).toBe(field.data.chronicle);
	});

	it("is the same for the same seed, and another for another", () => {
		expect(shakenData(field.data, field.uncertain, 5)).toEqual(shaken);
		expect(shakenData(field.data, field.uncertain, 6).numbers).not.toEqual(shaken.numbers);
	});

	it("is judged against its own par", () => {
		expect(parOf(bookFor(5), field.players)).not.toEqual(parOf(book, field.players));
	});
});

describe("shaken scenarios together", () => {
	it("count what holds and which statement fails", () => {
		const jobs = jobsOf(["careful"], seedsOf(1, 1), -1);
		const results = jobs.map((job) => playJob(book, field, job));
		const cross = crossOf(["careful"], jobs, results, parOf(book, field.players));
		const good = { ...cross, holds: true, balance: { ...cross.balance, seatGap: true } };
		const bad = {
			...cross,
			holds: false,
			seatGap: 9,
			balance: { ...cross.balance, seatGap: false },
		};
		const told = shakeOf([bad, good, good], 4);
		expect(told).toMatchObject({ scenarios: 3, held: 2, games: 4, failed: { seatGap: 1 } });
		expect(told.seatGap.high).toBe(9);
	});
});

describe("an order", () => {
	const typed = {
		games: "20",
		seed: "1",
		shake: "0",
		policies: undefined,
		playouts: "400",
		think: undefined,
	};

	it("asks for all policies where none are named", () => {
		expect(orderOf(typed)).toEqual({
			order: {
				policies: [...POLICIES],
				games: 20,
				seed: 1,
				shake: 0,
				budget: { playouts: 400 },
			},
		});
	});

	it.each([
		[{ games: "0" }, "--games 0"],
		[{ games: "1e9" }, "--games 1e9"],
		[{ games: String(MOST.games + 1) }, String(MOST.games)],
		[{ seed: "-1" }, "--seed -1"],
		[{ shake: "many" }, "--shake many"],
		[{ policies: "careful,nobody" }, "nobody"],
		[{ policies: "dove,dove" }, "twice"],
		[{ policies: "searcher:0,dove" }, "searcher:N"],
		[{ policies: "searcher:9e9,dove" }, "searcher:N"],
		[{ playouts: "0" }, "--playouts 0"],
		[{ think: "70000" }, "--think 70000"],
	])("is refused with what is wrong: %j", (change, named) => {
		const read = orderOf({ ...typed, ...change });
		expect("problems" in read && read.problems.join()).toContain(named);
	});

	it("takes searchers with budgets of their own", () => {
		const read = orderOf({ ...typed, policies: "searcher,searcher:80,dove", think: "250" });
		expect(read).toMatchObject({
			order: { policies: ["searcher", "searcher:80", "dove"], budget: { ms: 250 } },
		});
	});

	it("is refused where it comes to too many games, with the limit", () => {
		const read = orderOf({ ...typed, games: String(MOST.games), shake: String(MOST.shake) });
		expect("problems" in read && read.problems.join()).toContain(String(MOST.all));
		const order = { policies: ["dove", "hawk"], games: 10, seed: 1, shake: 5 } as const;
		expect(gamesOf({ ...order, policies: [...order.policies], budget: { playouts: 1 } })).toBe(
			4 * (10 + 5 * SHAKEN_GAMES),
		);
	});
});
