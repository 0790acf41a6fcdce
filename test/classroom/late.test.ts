// Who comes to a class that runs already, and who comes back to it.
import { describe, expect, it } from "vitest";
import { cameTo } from "../../src/classroom/class/people.ts";
import type { Place } from "../../src/classroom/class/types.ts";
import { chairOf, holderOf, peopleOf } from "../../src/classroom/index.ts";
import { other } from "../../src/rules/index.ts";
import { idOf, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();

describe("who comes late", () => {
	/** A class of one against the computer, played into the plan of the month, where the computer has sealed. */
	const sealed = (more: Parameters<typeof startedClass>[2] = {}) => {
		const begun = startedClass(scenario, 1, more);
		const first = begun.people[0]?.person ?? "";
		const act = { act: "move", id: "n", step: 1, move: { type: "noForecast" } } as const;
		expect(begun.klass.play(first, act)).toBeNull();
		return { ...begun, first };
	};

	it("takes the computer's seat at once while the month's news are read", () => {
		const { klass } = startedClass(scenario, 1);
		const late = idOf(klass.join("Late"));
		const chair = chairOf(klass.state, late);
		expect(chair).toMatchObject({ place: { n: 1 }, from: 1 });
		expect(klass.state.games).toHaveLength(1);
		expect(klass.play(late, { act: "here", id: "1" })).toBeNull();
		// the computer had written its forecast there: it is told that it began
		const place = klass.state.games[0] as Place;
		expect(cameTo(place)).toEqual({ [chair?.seat ?? ""]: 1 });
	});

	it("takes it from the next month on where the computer has sealed", () => {
		const { klass } = sealed();
		const late = idOf(klass.join("Late"));
		const chair = chairOf(klass.state, late);
		expect(chair).toMatchObject({ place: { n: 1 }, from: 2 });
		expect(klass.play(late, { act: "here", id: "1" })).toBe("notYet");
		for (let n = 0; n < 10 && klass.table(1).match.game.month === 1; n++)
			klass.act({ do: "advance", games: null });
		expect(klass.play(late, { act: "here", id: "2" })).toBeNull();
		const [place] = klass.state.games;
		expect(place && cameTo(place)).toEqual({ [chair?.seat ?? "us"]: 2 });
	});

	it("sits down at once in a month that has just begun", () => {
		const { klass } = sealed();
		for (let n = 0; n < 10 && klass.table(1).match.game.month === 1; n++)
			klass.act({ do: "advance", games: null });
		expect(klass.table(1).match.game.phase).toBe("news");
		const late = idOf(klass.join("Late"));
		expect(chairOf(klass.state, late)).toMatchObject({ from: 2 });
		expect(klass.play(late, { act: "here", id: "1" })).toBeNull();
	});

	it("chooses a game that lets them in at once before one that does not", () => {
		const { klass } = sealed();
		const second = idOf(klass.join("Opposite"));
		const alone = idOf(klass.join("Alone"));
		klass.act({ do: "remove", person: second });
		expect(chairOf(klass.state, alone)).toMatchObject({ place: { n: 2 } });
		const late = idOf(klass.join("Late"));
		expect(chairOf(klass.state, late)).toMatchObject({ place: { n: 2 }, from: 1 });
	});

	it("is handed the seat at once by the instructor, with the plan that lies there to be taken back", () => {
		const { klass } = sealed();
		const late = idOf(klass.join("Late"));
		const seat = chairOf(klass.state, late)?.seat ?? "us";
		const hand = { do: "seat", person: late, game: 1, seat } as const;
		expect(klass.preview(hand)).toMatchObject({ touched: [1], people: 1 });
		klass.act(hand);
		expect(chairOf(klass.state, late)).toMatchObject({ place: { n: 1 }, seat, from: 1 });
		const { step } = klass.table(1);
		expect(klass.play(late, { act: "back", id: "1", step })).toBeNull();
		expect(klass.table(1).match.game[seat].done).toBe(false);
		expect(klass.refolded(1).state.games).toEqual(klass.state.games);
	});

	it("is told to have taken over in the month that they did, whatever sides are swapped since", () => {
		const { klass, first } = sealed();
		const { seat = "us" } = chairOf(klass.state, first) ?? {};
		const came = () => cameTo(klass.state.games[0] as Place);
		const toMonth = (month: number) => {
			for (let n = 0; n < 40 && klass.table(1).match.game.month < month; n++)
				klass.act({ do: "advance", games: null });
		};
		toMonth(3);
		// the one who plays the computer goes on from its chair; nobody has begun there but the computer
		klass.act({ do: "swap", game: 1 });
		expect(came()).toEqual({ [other(seat)]: 3 });
		klass.act({ do: "swap", game: 1 });
		expect(came()).toEqual({});
		// each swap has let the computer play on where it came to sit
		const late = idOf(klass.join("Late"));
		expect(chairOf(klass.state, late)?.from).toBe(4);
		expect(came()).toEqual({ [other(seat)]: 4 });
		// in a game played again from the same dice people sit from the beginning, on the other side
		toMonth(9);
		klass.act({ do: "rematch", games: null });
		const [, again] = klass.state.games;
		expect(again?.header).toEqual({ us: "person", cn: "person" });
		expect(again && cameTo(again)).toEqual({});
		expect(chairOf(klass.state, late)).toMatchObject({
			seat,
			earlier: [{ game: 1, seat: other(seat), came: { [other(seat)]: 4 } }],
		});
		expect(klass.refolded(1).state.games).toEqual(klass.state.games);
	});

	it("keeps the seat as it is where they decide already", () => {
		const { klass, first } = sealed();
		const { seat } = chairOf(klass.state, first) ?? {};
		expect(klass.act({ do: "seat", person: first, game: 1, seat: seat ?? "us" })).toBe(
			"touchesNone",
		);
	});

	it("gets a game of their own where no seat is free", () => {
		const { klass } = startedClass(scenario, 2);
		const late = idOf(klass.join("Late"));
		expect(chairOf(klass.state, late)).toMatchObject({ place: { n: 2 }, from: -99 });
		// and the next one sits down opposite
		const later = idOf(klass.join("Later"));
		expect(chairOf(klass.state, later)).toMatchObject({ place: { n: 2 }, from: 1 });
	});

	it("joins a delegation that has room", () => {
		const { klass } = startedClass(scenario, 7, { size: 2 });
		const late = idOf(klass.join("Late"));
		const chair = chairOf(klass.state, late);
		expect(chair?.place.seats[chair.seat].length).toBeLessThanOrEqual(4);
		expect(peopleOf(klass.state)).toHaveLength(8);
	});
});

describe("who comes back", () => {
	it("by the code of the first time, on a new device: the old token is void", () => {
		const { klass, people } = startedClass(scenario, 2);
		const [first] = people;
		const again = klass.rejoin(first?.rejoin ?? "");
		expect(again).toMatchObject({ person: first?.person });
		expect(holderOf(klass.state, first?.token ?? "")).toBeNull();
	});

	it("by a code that the instructor shows", () => {
		const { klass, people } = startedClass(scenario, 2);
		const person = people[0]?.person ?? "";
		const pass = klass.act({ do: "pass", person });
		if (typeof pass === "string") throw new Error(pass);
		expect(klass.rejoin(pass.codes?.[0]?.code ?? "")).toMatchObject({ person });
		expect(klass.state.people.find(({ id }) => id === person)?.byCode).toBe(1);
	});
});
