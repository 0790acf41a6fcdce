// Whose turn it is, and who plays a side, told from a table of a class without a server.
import { describe, expect, it } from "vitest";
import * as cr from "../../../../../src/classroom/index.ts";
import { presenceOf, turnOf } from "../../../../../src/client/pages/class/game/turn.ts";
import { classSeat, notMine } from "../../../../../src/client/stores/class/class-seat.ts";
import { other, type Seat, type SeatMove, view } from "../../../../../src/rules/index.ts";
import { type PureClass, startedClass } from "../../../../support/class/pure.ts";
import { shippedScenario } from "../../../../support/scenario.ts";

const scenario = shippedScenario();

interface At {
	klass: PureClass;
	people: cr.Ticket[];
}

/** Where somebody sits. */
function chair({ klass }: At, person: string): Seat {
	const found = cr.chairOf(klass.state, person);
	if (!found) throw new Error("no seat");
	return found.seat;
}

/** What somebody's page would say. */
function seen(at: At, ticket: cr.Ticket, page?: "reveal") {
	const { klass } = at;
	const table = klass.table(1);
	const seat = chair(at, ticket.person);
	const picture = cr.tablePicture(klass.state, table, (id) => klass.present.has(id), klass.now);
	const own = classSeat(picture, seat, ticket.name);
	const whole = view(table.match.book, cr.seatView(table, seat).position, seat);
	const waiting = own.hold ? whole.waiting.filter((one) => one !== seat) : whole.waiting;
	const match = {
		page: page ?? (table.match.game.phase as "news"),
		view: { ...whole, waiting },
		seat,
		classSeat: own,
	};
	return {
		own,
		seat,
		turn: turnOf(picture, match, klass.state.stage === "ended"),
		them: presenceOf(picture.seats[other(seat)]),
	};
}

const move = (at: At, ticket: cr.Ticket, what: SeatMove): string | null =>
	at.klass.play(ticket.person, {
		act: "move",
		id: `${ticket.person}-${Math.abs(at.klass.table(1).match.entries.length)}-${what.type}`,
		step: at.klass.table(1).step,
		move: what,
	});

const begin = (people: number, settings: Partial<cr.Settings> = {}): At =>
	startedClass(scenario, people, settings);

describe("a pair", () => {
	it("is waited for, one after the other", () => {
		const at = begin(2);
		const [kim, lee] = at.people as [cr.Ticket, cr.Ticket];
		expect(seen(at, kim).turn).toMatchObject({ kind: "news", mine: true });
		expect(move(at, kim, { type: "noForecast" })).toBeNull();
		expect(seen(at, kim).turn).toMatchObject({ kind: "them", mine: false, names: [lee.name] });
		expect(seen(at, lee).turn).toMatchObject({ kind: "news", mine: true });
		at.klass.present.delete(lee.person);
		expect(seen(at, kim).turn.kind).toBe("themAway");
		expect(seen(at, kim).them).toMatchObject({ kind: "away", names: [lee.name] });
	});

	it("has a page to read first", () => {
		const at = begin(2);
		expect(seen(at, at.people[0] as cr.Ticket, "reveal").turn).toMatchObject({
			kind: "page",
			mine: true,
		});
	});

	it("whose one goes silent meets the computer, until they are back", () => {
		const at = begin(2, { pace: "fast" });
		const [kim, lee] = at.people as [cr.Ticket, cr.Ticket];
		at.klass.present.delete(lee.person);
		move(at, kim, { type: "noForecast" });
		at.klass.wait(91_000);
		expect(seen(at, kim).them).toMatchObject({ kind: "standIn", names: [lee.name] });
		expect(at.klass.play(lee.person, { act: "here", id: "h" })).toBeNull();
		expect(seen(at, kim).them.kind).toBe("away");
	});

	it("is told when the class has ended", () => {
		const at = begin(2);
		at.klass.act({ do: "end" });
		expect(seen(at, at.people[0] as cr.Ticket).turn).toMatchObject({ kind: "ended", mine: false });
	});
});

describe("one alone", () => {
	it("plays the computer, until somebody takes its seat over", () => {
		const at = begin(1);
		const [kim] = at.people as [cr.Ticket];
		expect(seen(at, kim).them.kind).toBe("computer");
		// the plan begins, and the computer has sealed its own
		const move = { type: "noForecast" } as const;
		at.klass.play(kim.person, { act: "move", id: "1", step: 1, move });
		const late = at.klass.join("Late");
		if (typeof late === "string") throw new Error(late);
		expect(seen(at, kim).them).toEqual({ kind: "later", names: ["Late"], month: 2 });
		expect(seen(at, late).turn).toMatchObject({ kind: "later", month: 2, mine: false });
	});

	it("whose seat was given to the computer is asked for nothing", () => {
		const at = begin(2);
		const [kim, lee] = at.people as [cr.Ticket, cr.Ticket];
		const { seat } = seen(at, kim);
		at.klass.act({ do: "control", game: 1, seat, computer: true });
		expect(seen(at, kim).turn).toMatchObject({ kind: "computerHas", mine: false });
		expect(seen(at, lee).them).toMatchObject({ kind: "given", names: [kim.name] });
	});
});

describe("a delegation", () => {
	/** Head and second of Washington. */
	function delegation(): { at: At; head: cr.Ticket; second: cr.Ticket } {
		const at = begin(4, { size: 2 });
		const us = cr.placeOf(at.klass.state, 1)?.seats.us.map(({ person }) => person) ?? [];
		const [head, second] = us.map((id) => at.people.find(({ person }) => person === id));
		if (!head || !second) throw new Error("no delegation");
		return { at, head, second };
	}
	const lay = (lever: "us.tariff" | "us.entity"): SeatMove => ({
		type: "order",
		lever,
		act: "x",
		step: "now",
	});

	it("has a head who decides what belongs to no lever, and holders of the levers", () => {
		const { at, head, second } = delegation();
		expect(seen(at, head).own.head).toBeNull();
		expect(seen(at, second).own.head).toBe(head.name);
		expect(seen(at, second).turn).toMatchObject({ kind: "head", mine: false, names: [head.name] });
		expect(notMine(seen(at, second).own, { type: "noForecast" })).toBe(true);
		expect(notMine(seen(at, second).own, lay("us.tariff"))).toBe(true);
		expect(notMine(seen(at, second).own, lay("us.entity"))).toBe(false);
		expect(notMine(seen(at, head).own, lay("us.entity"))).toBe(true);
		expect(notMine(seen(at, second).own, { type: "seal" })).toBe(false);
	});

	it("whose holder is away is served by its head, whose head is away by the next", () => {
		const { at, head, second } = delegation();
		at.klass.present.delete(second.person);
		expect(seen(at, head).own.holders).toEqual({});
		expect(notMine(seen(at, head).own, lay("us.entity"))).toBe(false);
		at.klass.present.add(second.person);
		at.klass.present.delete(head.person);
		expect(seen(at, second).own.head).toBeNull();
		expect(notMine(seen(at, second).own, { type: "noForecast" })).toBe(false);
	});

	it("says the same as the server of every lever, whoever is there", () => {
		const { at, head, second } = delegation();
		for (const away of [[], [head], [second]]) {
			for (const one of [head, second]) at.klass.present.add(one.person);
			for (const one of away) at.klass.present.delete(one.person);
			for (const one of [head, second])
				for (const lever of ["us.tariff", "us.entity", "us.sanction", "us.chips"] as const) {
					const order = { type: "order", lever, act: "none", step: "now" } as const;
					const refusal = move(at, one, order);
					expect(refusal === "notYourOffice").toBe(notMine(seen(at, one).own, order));
				}
		}
	});

	it("waits for those who have not agreed", () => {
		const { at, head, second } = delegation();
		at.klass.act({ do: "advance", games: null });
		expect(seen(at, head).turn).toMatchObject({ kind: "plan", mine: true });
		expect(move(at, head, { type: "seal" })).toBeNull();
		expect(seen(at, head).turn).toMatchObject({ kind: "agreed", names: [second.name] });
		expect(seen(at, second).turn).toMatchObject({ kind: "plan", mine: true });
		expect(seen(at, second).own.members.map(({ ready }) => ready)).toEqual([true, false]);
	});
});
