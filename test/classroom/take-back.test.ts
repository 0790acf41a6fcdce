// Taking an order of the open plan back: what the other side has done stays, no time is gained, the log folds the same.
import { describe, expect, it } from "vitest";
import { recordText } from "../../src/classroom/index.ts";
import { timeLeft } from "../../src/classroom/table/clock.ts";
import { rulesEngine, verify } from "../../src/record/index.ts";
import { legalMoves, type Seat, type SeatMove } from "../../src/rules/index.ts";
import { type PureClass, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();
let asked = 0;

interface Table {
	klass: PureClass;
	/** Ids of the people of a seat, its head first. */
	at: Record<Seat, string[]>;
}

/** A game in its first plan. */
function planning(people: number, settings = {}): Table {
	const begun = startedClass(scenario, people, settings);
	const { klass } = begun;
	const seats = klass.state.games[0]?.seats;
	const of = (seat: Seat): string[] => seats?.[seat].map(({ person }) => person) ?? [];
	klass.act({ do: "advance", games: null });
	expect(klass.table(1).match.game.phase).toBe("plan");
	return { klass, at: { us: of("us"), cn: of("cn") } };
}

const back = (klass: PureClass, person: string | undefined): string | null =>
	klass.play(person ?? "", { act: "back", id: `a${++asked}`, step: klass.table(1).step });
const move = (klass: PureClass, person: string | undefined, what: SeatMove): string | null =>
	klass.play(person ?? "", {
		act: "move",
		id: `m${++asked}`,
		step: klass.table(1).step,
		move: what,
	});
/** The orders that a seat could give, cheapest levers first. */
function orders(klass: PureClass, seat: Seat): SeatMove[] {
	const { book, game } = klass.table(1).match;
	return legalMoves(book, game, seat).filter(({ type }) => type === "order");
}
const plan = (klass: PureClass, seat: Seat): number =>
	klass.table(1).match.game[seat].orders.length;

/** The record holds, and the log leads to the same game. */
function sound(klass: PureClass): void {
	expect(verify(recordText(klass.table(1)), "record", rulesEngine).ok).toBe(true);
	const { done, ...table } = klass.table(1);
	const { done: refoldedDone, ...refolded } = klass.refolded(1).table;
	expect(refolded).toEqual(table);
	expect(refoldedDone.count).toBe(done.count);
}

describe("an order", () => {
	it("is taken back; what the other side has ordered since stays", () => {
		const { klass, at } = planning(2);
		const [us] = orders(klass, "us");
		const [cn] = orders(klass, "cn");
		const before = klass.table(1).match.game.us;
		expect(move(klass, at.us[0], us as SeatMove)).toBeNull();
		expect(move(klass, at.cn[0], cn as SeatMove)).toBeNull();
		expect(back(klass, at.us[0])).toBeNull();
		expect(klass.table(1).match.game.us).toEqual(before);
		expect(plan(klass, "cn")).toBe(1);
		expect(klass.table(1).by.at(-1)).toBe(at.cn[0]);
		expect(klass.table(1).by).toHaveLength(klass.table(1).match.entries.length);
		sound(klass);
		// and given again, or another
		expect(move(klass, at.us[0], us as SeatMove)).toBeNull();
		expect(plan(klass, "us")).toBe(1);
		sound(klass);
	});

	it("brings neither time nor a new step", () => {
		const { klass, at } = planning(2, { pace: "normal" });
		klass.wait(30_000);
		const left = timeLeft(klass.state, klass.table(1), klass.now);
		const { step } = klass.table(1);
		move(klass, at.us[0], orders(klass, "us")[0] as SeatMove);
		back(klass, at.us[0]);
		expect(timeLeft(klass.state, klass.table(1), klass.now)).toBe(left);
		expect(klass.table(1).step).toBe(step);
	});

	it("is not taken back while the class stands still, or by a page of before", () => {
		const { klass, at } = planning(2);
		move(klass, at.us[0], orders(klass, "us")[0] as SeatMove);
		klass.act({ do: "pause", on: true });
		expect(back(klass, at.us[0])).toBe("paused");
		klass.act({ do: "pause", on: false });
		const act = { act: "back", id: "old", step: klass.table(1).step - 1 } as const;
		expect(klass.play(at.us[0] ?? "", act)).toBe("stale");
		expect(plan(klass, "us")).toBe(1);
	});

	it("is taken back once, however often it is asked", () => {
		const { klass, at } = planning(2);
		const [first] = orders(klass, "us");
		move(klass, at.us[0], first as SeatMove);
		move(klass, at.us[0], orders(klass, "us")[0] as SeatMove);
		expect(plan(klass, "us")).toBe(2);
		const act = { act: "back", id: "same", step: klass.table(1).step } as const;
		klass.play(at.us[0] ?? "", act);
		klass.play(at.us[0] ?? "", act);
		expect(plan(klass, "us")).toBe(1);
	});
});
