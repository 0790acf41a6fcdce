// A game of a class: moves once each, delegations, the instructor's acts.
import { describe, expect, it } from "vitest";
import { recordText } from "../../src/classroom/index.ts";
import { withCards } from "../../src/classroom/table/cards.ts";
import { completed } from "../../src/match/index.ts";
import { rulesEngine, verify } from "../../src/record/index.ts";
import type { SeatMove } from "../../src/rules/index.ts";
import { move, pair } from "../support/class/pair.ts";
import { type PureClass, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();
const NONE: SeatMove = { type: "noForecast" };
const SEAL: SeatMove = { type: "seal" };

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

	it("recall: takes a card back that has not come, and the game is as if it had never been laid", () => {
		const { klass } = startedClass(scenario, 4);
		const command = { do: "recall", games: null, card: "leakedMemo" } as const;
		expect(klass.act(command)).toBe("noCardWaiting");
		expect(klass.act({ ...command, card: "noSuchCard" })).toBe("unknownCard");
		klass.act({ do: "inject", games: [2], card: "leakedMemo" });
		expect(klass.preview(command)).toMatchObject({ touched: [2], of: 2 });
		klass.act(command);
		expect(klass.table(2).cards).toEqual([]);
		const { scenario: bare } = klass.table(2).match.header;
		expect(bare).toEqual(klass.table(1).match.header.scenario);
		expect(bare.body).toBe(scenario);
		// another can be laid in its place; one that has come stays
		klass.act({ do: "inject", games: [2], card: "officerHeld" });
		for (let n = 0; n < 10 && klass.table(2).match.game.month === 1; n++)
			klass.act({ do: "advance", games: [2] });
		expect(klass.act({ ...command, card: "officerHeld" })).toBe("noCardWaiting");
		klass.act({ do: "inject", games: [2], card: "leakedMemo" });
		klass.act(command);
		expect(klass.table(2).cards).toEqual([{ month: 2, card: "officerHeld" }]);
		expect(verified(klass, 2)).toBe(true);
		expect(klass.refolded(2).table.match).toEqual(klass.table(2).match);
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
