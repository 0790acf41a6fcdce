// Taking an order back while the plan is secret: what the other side has planned since stays, and the record verifies.
import { describe, expect, it } from "vitest";
import { recordText } from "../../src/classroom/index.ts";
import { rulesEngine, verify } from "../../src/record/index.ts";
import type { Seat, SeatMove } from "../../src/rules/index.ts";
import { type PureClass, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();
const NONE: SeatMove = { type: "noForecast" };
const SEAL: SeatMove = { type: "seal" };
const US: SeatMove = { type: "order", lever: "us.diversify", act: "invest", step: "now" };
const CN: SeatMove = { type: "order", lever: "cn.reliance", act: "invest", step: "now" };
let asked = 0;

const step = (klass: PureClass): number => klass.table(1).step;
const move = (klass: PureClass, person: string, what: SeatMove): string | null =>
	klass.play(person, { act: "move", id: `m${++asked}`, step: step(klass), move: what });
const back = (klass: PureClass, person: string, id = `b${++asked}`): string | null =>
	klass.play(person, { act: "back", id, step: step(klass) });
const kinds = (klass: PureClass): string[] =>
	klass.table(1).match.entries.map(({ seat, move: { type } }) => `${seat} ${type}`);

/** A game in its first plan, and the people of each seat. */
function planned(people: number, settings = {}): { klass: PureClass; at: Record<Seat, string[]> } {
	const { klass } = startedClass(scenario, people, settings);
	const of = (seat: Seat): string[] =>
		(klass.state.games[0]?.seats[seat] ?? []).map(({ person }) => person);
	const at = { us: of("us"), cn: of("cn") };
	for (const seat of ["us", "cn"] as const) {
		expect(move(klass, at[seat][0] ?? "", NONE)).toBeNull();
	}
	expect(klass.table(1).match.game.phase).toBe("plan");
	return { klass, at };
}

/** The state without anything that the way to it leaves behind. */
const stateOf = (klass: PureClass) => klass.table(1).match.game;

describe("an order", () => {
	it("is taken back with all it cost; the other side's plan stays", () => {
		const { klass, at } = planned(2);
		const [us = "", cn = ""] = [at.us[0], at.cn[0]];
		const before = stateOf(klass);
		expect(move(klass, us, US)).toBeNull();
		expect(move(klass, cn, CN)).toBeNull();
		expect(move(klass, cn, SEAL)).toBeNull();
		const { since, step: same, lapses } = klass.table(1);
		klass.now += 5000;
		expect(back(klass, us)).toBeNull();
		expect(kinds(klass)).toEqual(["us noForecast", "cn noForecast", "cn order", "cn seal"]);
		expect(stateOf(klass).us).toEqual(before.us);
		expect(stateOf(klass).cn).toMatchObject({ done: true, orders: [{ lever: "cn.reliance" }] });
		expect(klass.table(1)).toMatchObject({ since, step: same, lapses });
		expect(klass.table(1).by).toHaveLength(4);
		expect(verify(recordText(klass.table(1)), "record", rulesEngine).problems).toEqual([]);
		// the logs lead to the same table again
		expect(klass.refolded(1).table.match.game).toEqual(stateOf(klass));
		expect(klass.refolded(1).table.match.entries).toEqual(klass.table(1).match.entries);
	});

	it("goes one by one, the seal first, and no further than the plan", () => {
		const { klass, at } = planned(2);
		const us = at.us[0] ?? "";
		move(klass, us, US);
		move(klass, us, SEAL);
		expect(back(klass, us)).toBeNull();
		expect(stateOf(klass).us).toMatchObject({ done: false, orders: [{ lever: "us.diversify" }] });
		expect(back(klass, us, "twice")).toBeNull();
		// the same command again changes nothing
		expect(back(klass, us, "twice")).toBeNull();
		expect(stateOf(klass).us.orders).toEqual([]);
		expect(back(klass, us)).toBe("nothingToUndo");
		expect(kinds(klass)).toEqual(["us noForecast", "cn noForecast"]);
	});

	it("cannot be taken back once both have sealed, nor the other side's ever", () => {
		const { klass, at } = planned(2);
		const [us = "", cn = ""] = [at.us[0], at.cn[0]];
		move(klass, us, US);
		expect(back(klass, cn)).toBe("nothingToUndo");
		const { step: early } = klass.table(1);
		move(klass, us, SEAL);
		move(klass, cn, SEAL);
		expect(klass.play(us, { act: "back", id: "late", step: early })).toBe("stale");
		expect(back(klass, us)).toBe("nothingToUndo");
		klass.act({ do: "pause", on: true });
		expect(back(klass, us)).toBe("paused");
	});
});

describe("in a delegation", () => {
	it("agreement to seal is agreement to the plan as it was: any change asks for it anew", () => {
		const { klass, at } = planned(4, { size: 2 });
		const [head = "", second = ""] = at.us;
		expect(move(klass, head, SEAL)).toBeNull();
		expect(klass.table(1).ready).toEqual([head]);
		expect(move(klass, second, US)).toBeNull();
		expect(klass.table(1).ready).toEqual([]);
		expect(move(klass, second, SEAL)).toBeNull();
		expect(klass.table(1).ready).toEqual([second]);
		expect(back(klass, second)).toBeNull();
		expect(klass.table(1).ready).toEqual([]);
		expect(stateOf(klass).us).toMatchObject({ done: false, orders: [] });
	});

	it("only the office that gave an order takes it back, or the head where that one is away", () => {
		const { klass, at } = planned(4, { size: 2 });
		const [head = "", second = ""] = at.us;
		// diversifying is the council's, which the second holds
		expect(move(klass, second, US)).toBeNull();
		expect(back(klass, head)).toBe("notYourOffice");
		klass.present.delete(second);
		expect(back(klass, head)).toBeNull();
	});
});
