// A game of a class: moves once each, the clock and the computer standing in, delegations, the instructor's acts.
import { describe, expect, it } from "vitest";
import { chairOf } from "../../src/classroom/class/people.ts";
import { recordText } from "../../src/classroom/index.ts";
import { budget, STEP_SECONDS, STEPS, secondsOf } from "../../src/classroom/pace.ts";
import { withCards } from "../../src/classroom/table/cards.ts";
import { timeLeft } from "../../src/classroom/table/clock.ts";
import { completed } from "../../src/match/index.ts";
import { rulesEngine, verify } from "../../src/record/index.ts";
import type { Seat, SeatMove } from "../../src/rules/index.ts";
import { type PureClass, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();
const NONE: SeatMove = { type: "noForecast" };
const SEAL: SeatMove = { type: "seal" };
let asked = 0;

/** Plays a move for a person at the table's present step. */
function move(klass: PureClass, person: string, what: SeatMove, id = `m${++asked}`): string | null {
	const n = chairOf(klass.state, person)?.place.n ?? 0;
	return klass.play(person, { act: "move", id, step: klass.table(n).step, move: what });
}

/** A pair with its people by seat. */
function pair(settings = {}): { klass: PureClass; at: Record<Seat, string> } {
	const { klass, people } = startedClass(scenario, 2, settings);
	const of = (seat: Seat): string =>
		people.find(({ person }) => chairOf(klass.state, person)?.seat === seat)?.person ?? "";
	return { klass, at: { us: of("us"), cn: of("cn") } };
}

const verified = (klass: PureClass, n: number): boolean =>
	verify(recordText(klass.table(n)), "record", rulesEngine).ok;

describe("a game's log", () => {
	it("from before, with a checksum at each move, is read as well, and refused where one is another", () => {
		const { klass, at } = pair();
		move(klass, at.us, NONE);
		move(klass, at.cn, NONE);
		const full = completed(klass.table(1).match);
		const log = klass.logs.get(1) ?? [];
		const given = log.map(({ events }) => events);
		const rewrite = (checksum: (n: number) => string): void =>
			given.forEach((events, i) => {
				const entries = events.map((event) =>
					event.e === "move"
						? { ...event, entry: { ...event.entry, checksum: checksum(event.entry.n) } }
						: event,
				);
				(log[i] as { events: typeof events }).events = entries;
			});
		rewrite((n) => full[n - 1]?.checksum ?? "");
		expect(klass.refolded(1).table.match.game).toEqual(klass.table(1).match.game);
		rewrite((n) => (n === 2 ? "0".repeat(16) : (full[n - 1]?.checksum ?? "")));
		expect(() => klass.refolded(1)).toThrow("another state");
	});
});

describe("a move", () => {
	it("counts once, however often it comes", () => {
		const { klass, at } = pair();
		expect(move(klass, at.us, NONE, "same")).toBeNull();
		expect(move(klass, at.us, NONE, "same")).toBeNull();
		expect(klass.table(1).match.entries).toHaveLength(1);
		// the other person's command of the same id is another command
		expect(move(klass, at.cn, NONE, "same")).toBeNull();
		expect(klass.table(1).match.entries).toHaveLength(2);
	});

	it("meant for an earlier step is stale, one out of order refused by the rules", () => {
		const { klass, at } = pair();
		expect(move(klass, at.us, SEAL)).toBe("wrongPhase");
		const { step } = klass.table(1);
		move(klass, at.us, NONE);
		move(klass, at.cn, NONE);
		expect(klass.play(at.us, { act: "move", id: "late", step, move: SEAL })).toBe("stale");
		expect(klass.table(1).match.entries).toHaveLength(2);
	});

	it("is refused while the class stands still", () => {
		const { klass, at } = pair();
		klass.act({ do: "pause", on: true });
		expect(move(klass, at.us, NONE)).toBe("paused");
		klass.act({ do: "freeze", on: true });
		expect(move(klass, at.us, NONE)).toBe("frozen");
		klass.act({ do: "pause", on: false });
		klass.act({ do: "freeze", on: false });
		expect(move(klass, at.us, NONE)).toBeNull();
	});

	it("against the computer is answered at once", () => {
		const { klass, people } = startedClass(scenario, 1);
		const person = people[0]?.person ?? "";
		expect(klass.table(1).by).toEqual(["computer"]);
		move(klass, person, NONE);
		expect(klass.table(1).match.game.phase).toBe("plan");
		move(klass, person, SEAL);
		expect(klass.table(1).match.game.phase).not.toBe("plan");
	});
});

describe("the clock", () => {
	it("runs for a phase, stands still in a pause, and can be given time", () => {
		const { klass } = pair({ pace: "normal" });
		const left = (): number => timeLeft(klass.state, klass.table(1), klass.now) ?? Number.NaN;
		expect(left()).toBe(60_000);
		klass.wait(20_000);
		klass.act({ do: "pause", on: true });
		klass.wait(500_000);
		expect(left()).toBe(40_000);
		klass.act({ do: "pause", on: false });
		klass.act({ do: "time", games: [1], seconds: 30 });
		klass.wait(10_000);
		expect(left()).toBe(60_000);
	});

	it("takes the lengths that the instructor chose, and the pace's for the other steps", () => {
		const { klass } = pair({ pace: "fast", lengths: { news: 300, talks: 15 } });
		const left = (): number | null => timeLeft(klass.state, klass.table(1), klass.now);
		expect(left()).toBe(300_000);
		klass.act({ do: "advance", games: null });
		expect(klass.table(1).match.game.phase).toBe("plan");
		expect(left()).toBe(108_000);
		const lengths = { news: 300, talks: 15 };
		expect(budget({ pace: "fast", lengths }, "talks", 2)).toBe(23_000);
		// no clock is no clock, whatever lengths were typed before
		expect(budget({ pace: "none", lengths }, "news", 1)).toBeNull();
		for (const pace of ["slow", "normal", "fast"] as const)
			for (const step of STEPS) {
				const [least, most] = STEP_SECONDS[step];
				expect(secondsOf({ pace }, step)).toBeGreaterThanOrEqual(least);
				expect(secondsOf({ pace }, step)).toBeLessThanOrEqual(most);
			}
	});

	it("never goes by the clock of another time", () => {
		const { klass } = pair({ pace: "normal" });
		klass.now -= 3_600_000;
		expect(timeLeft(klass.state, klass.table(1), klass.now)).toBe(60_000);
	});

	it("runs out: who was there loses the phase, who was not is stood in for until they come back", () => {
		const { klass, at } = pair({ pace: "normal" });
		klass.present.delete(at.cn);
		klass.wait(61_000);
		const table = klass.table(1);
		expect(table.match.game.phase).toBe("plan");
		expect(table.away).toEqual({ us: false, cn: true });
		expect(table.lapses.us).toBe(1);
		// no forecast is put into anybody's mouth
		expect(table.match.entries.slice(0, 2).map((entry) => entry.move.type)).toEqual([
			"noForecast",
			"noForecast",
		]);
		expect(table.match.game.cn.done).toBe(true);
		expect(table.by).toContain("standIn");
		expect(klass.play(at.cn, { act: "here", id: "back" })).toBeNull();
		expect(klass.table(1).away.cn).toBe(false);
	});

	it("seals what a person has begun to plan", () => {
		const { klass, at } = pair({ pace: "normal" });
		move(klass, at.us, NONE);
		move(klass, at.cn, NONE);
		const order = { type: "order", lever: "us.diversify", act: "invest", step: "now" } as const;
		expect(move(klass, at.us, order)).toBeNull();
		move(klass, at.cn, SEAL);
		klass.wait(181_000);
		const orders = klass.table(1).match.entries.filter((entry) => entry.move.type === "order");
		expect(orders.map((entry) => entry.seat)).toEqual(["us"]);
		expect(klass.table(1).match.game.phase).not.toBe("plan");
	});

	it("leaves a game alone that everybody has left, and goes on when one is back", () => {
		const { klass, at } = pair({ pace: "normal" });
		klass.present.clear();
		klass.wait(61_000);
		const { length } = klass.table(1).match.entries;
		for (let n = 0; n < 20; n++) klass.wait(200_000);
		expect(klass.table(1).match.entries).toHaveLength(length);
		klass.present.add(at.us);
		klass.play(at.us, { act: "here", id: "back" });
		expect(klass.table(1).match.game.cn.done).toBe(true);
	});

	it("takes whoever lets it run out twice for silent", () => {
		const { klass } = pair({ pace: "fast" });
		for (let n = 0; n < 3; n++) klass.wait(200_000);
		expect(klass.table(1).away).toEqual({ us: true, cn: true });
	});
});

describe("a delegation", () => {
	it("orders by portfolio, and seals when all who are there agree", () => {
		const { klass } = startedClass(scenario, 4, { size: 2 });
		const [head = "", second = ""] = (klass.state.games[0]?.seats.us ?? []).map(
			({ person }) => person,
		);
		const [other = ""] = (klass.state.games[0]?.seats.cn ?? []).map(({ person }) => person);
		expect(move(klass, second, NONE)).toBe("notYourOffice");
		move(klass, head, NONE);
		move(klass, other, NONE);
		const order = { type: "order", lever: "us.diversify", act: "invest", step: "now" } as const;
		// two members share four offices: the council is the second's
		expect(move(klass, head, order)).toBe("notYourOffice");
		expect(move(klass, second, order)).toBeNull();
		move(klass, head, SEAL);
		expect(klass.table(1)).toMatchObject({
			ready: [head],
			match: { game: { us: { done: false } } },
		});
		klass.play(head, { act: "wait", id: "hold", step: klass.table(1).step });
		expect(klass.table(1).ready).toEqual([]);
		move(klass, second, SEAL);
		move(klass, head, SEAL);
		expect(klass.table(1).match.game.us.done).toBe(true);
	});

	it("does not wait for a member who is not there", () => {
		const { klass } = startedClass(scenario, 4, { size: 2 });
		const seats = klass.state.games[0]?.seats;
		const [head = "", second = ""] = (seats?.us ?? []).map(({ person }) => person);
		klass.present.delete(head);
		expect(move(klass, second, NONE)).toBeNull();
		move(klass, seats?.cn[0]?.person ?? "", NONE);
		expect(move(klass, second, SEAL)).toBeNull();
		expect(klass.table(1).match.game.us.done).toBe(true);
	});
});

describe("the instructor's acts on a game", () => {
	it("advance: the computer decides for whoever is waited for", () => {
		const { klass, at } = pair();
		move(klass, at.us, NONE);
		expect(klass.act({ do: "advance", games: null })).toMatchObject({ touched: [1], of: 1 });
		expect(klass.table(1).match.game.phase).toBe("plan");
		expect(klass.table(1).by).toEqual([at.us, "instructor"]);
	});

	it("control: the computer takes a seat over and gives it back", () => {
		const { klass, at } = pair();
		klass.act({ do: "control", game: 1, seat: "us", computer: true });
		expect(klass.table(1).match.game.us.done).toBe(true);
		expect(move(klass, at.us, NONE)).toBe("computerPlays");
		klass.act({ do: "control", game: 1, seat: "us", computer: false });
		move(klass, at.cn, NONE);
		expect(move(klass, at.us, SEAL)).toBeNull();
	});

	it("undo: goes back to the month's beginning, then to the one before; the dice fall the same again", () => {
		const { klass, at } = pair();
		const whole = (): void => {
			for (let n = 0; n < 12 && klass.table(1).match.game.month === 1; n++)
				klass.act({ do: "advance", games: null });
		};
		whole();
		const first = klass.table(1);
		expect(first.match.game.month).toBe(2);
		move(klass, at.us, NONE);
		expect(klass.preview({ do: "undo", game: 1 })).toMatchObject({ undo: { month: 2, moves: 1 } });
		klass.act({ do: "undo", game: 1 });
		expect(klass.table(1).match.game).toEqual(first.match.game);
		expect(klass.act({ do: "undo", game: 1 })).toMatchObject({ undo: { month: 1 } });
		expect(klass.table(1)).toMatchObject({ closed: [], openings: [0], by: [] });
		expect(klass.act({ do: "undo", game: 1 })).toBe("nothingToUndo");
		whole();
		expect(klass.table(1).match.entries.map((entry) => entry.dice)).toEqual(
			first.match.entries.map((entry) => entry.dice),
		);
		expect(verified(klass, 1)).toBe(true);
	});

	it("inject: touches the games it applies to, comes with the next month, and the record still verifies", () => {
		const { klass } = startedClass(scenario, 4);
		for (let n = 0; n < 12 && klass.table(1).match.game.month === 1; n++)
			klass.act({ do: "advance", games: [1] });
		const command = { do: "inject", games: null, card: "leakedMemo" } as const;
		expect(klass.preview(command)).toMatchObject({ touched: [1, 2], of: 2 });
		klass.act(command);
		expect(klass.act(command)).toBe("cardWaiting");
		expect(klass.act({ ...command, card: "noSuchCard" })).toBe("unknownCard");
		const trust = (): number => klass.table(2).match.game.vars.trust;
		for (let n = 0; n < 12 && klass.table(2).match.game.month === 1; n++)
			klass.act({ do: "advance", games: [2] });
		expect(klass.table(2).match.game.event).toBe("laid2.leakedMemo");
		expect(trust()).toBeLessThan(100);
		expect(verified(klass, 2)).toBe(true);
		expect(klass.refolded(2).table.match.game).toEqual(klass.table(2).match.game);
		// a browser gets the same scenario from the shipped one and the game's cards
		expect(withCards(scenario, klass.table(2).cards)).toEqual(
			klass.table(2).match.header.scenario.body,
		);
		const text = klass.table(2).match.header.scenario.body.texts.en?.texts.events;
		expect(text).toMatchObject({ "laid2.leakedMemo": expect.anything() });
	});

	it("inject: not into a game that is over or in its last month", () => {
		const { klass } = pair({ months: 1 });
		expect(klass.preview({ do: "inject", games: null, card: "leakedMemo" })).toBe("touchesNone");
	});
});

it("a game is the same when its log is folded again, whatever has happened in it", () => {
	const { klass, at } = pair({ pace: "normal" });
	move(klass, at.us, { type: "forecast", given: "", expects: "words", percent: 70 });
	klass.present.delete(at.cn);
	klass.wait(70_000);
	klass.wait(200_000);
	klass.play(at.cn, { act: "here", id: "back" });
	klass.act({ do: "undo", game: 1 });
	klass.act({ do: "control", game: 1, seat: "cn", computer: true });
	move(klass, at.us, NONE);
	klass.act({ do: "advance", games: null });
	const { table } = klass.refolded(1);
	expect(table).toEqual(klass.table(1));
	expect(verified(klass, 1)).toBe(true);
});
