// A class's life without a server: the lobby, the start, the instructor, who leaves, the second round.
import { describe, expect, it } from "vitest";
import {
	chairOf,
	type Effect,
	holderOf,
	keyFor,
	pairing,
	peopleOf,
	placeOf,
} from "../../src/classroom/index.ts";
import { effectOf } from "../../src/classroom/pairing.ts";
import { idOf, pureClass, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();

describe("the lobby", () => {
	it("lets nobody in before it is open, nor when its door is shut", () => {
		const klass = pureClass(scenario);
		expect(klass.join("Kim")).toBe("doorShut");
		klass.act({ do: "open" });
		idOf(klass.join("Kim"));
		klass.act({ do: "door", open: false });
		expect(klass.join("Lee")).toBe("doorShut");
	});

	it("refuses names that are none", () => {
		const klass = pureClass(scenario);
		klass.act({ do: "open" });
		expect(klass.join("  ")).toBe("badName");
		expect(klass.join("<script>")).toBe("badName");
	});

	it("takes somebody who asks again, because the answer was lost, for the same person", () => {
		const klass = pureClass(scenario);
		klass.act({ do: "open" });
		const token = "0123456789abcdef0123456789abcdef";
		const first = klass.join("Kim", token);
		klass.act({ do: "door", open: false });
		const again = klass.join("Kim", token);
		if (typeof first === "string" || typeof again === "string") throw new Error("refused");
		expect(again).toMatchObject({ person: first.person, name: "Kim", token });
		expect(klass.state.people.length).toBe(1);
		// both codes bring the seat back: nobody knows which of them was written down
		expect(klass.rejoin(again.rejoin)).toMatchObject({ person: first.person });
		expect(klass.rejoin(first.rejoin)).toMatchObject({ person: first.person });
		expect(klass.join("Lee", "f".repeat(32))).toBe("doorShut");
	});

	it("gives no second seat to a name that is taken, whatever its case, until that person has left", () => {
		const klass = pureClass(scenario);
		klass.act({ do: "open" });
		klass.act({ do: "names", names: ["Ann"] });
		const kim = idOf(klass.join("Kim"));
		expect(klass.join("  kim ")).toBe("nameTaken");
		expect(klass.join("Ann")).toBe("nameTaken");
		expect(klass.state.people.map(({ name }) => name)).toEqual(["Ann", "Kim"]);
		klass.act({ do: "remove", person: kim });
		expect(klass.join("kim")).toMatchObject({ name: "kim" });
	});

	it("is full at some point", () => {
		const klass = pureClass(scenario);
		klass.act({ do: "open" });
		for (let n = 0; n < 240; n++) idOf(klass.join(`A${n}`));
		expect(klass.join("One more")).toBe("classFull");
	});

	it("keeps no secret in what it stores", () => {
		const klass = pureClass(scenario);
		klass.act({ do: "open" });
		const ticket = klass.join("Kim");
		if (typeof ticket === "string") throw new Error(ticket);
		const stored = JSON.stringify([klass.state, klass.log]);
		for (const secret of [ticket.token, ticket.rejoin, klass.handed.secret, klass.handed.projector])
			expect(stored).not.toContain(secret);
		expect(holderOf(klass.state, ticket.token)?.id).toBe(ticket.person);
		expect(holderOf(klass.state, klass.handed.secret)).toBeNull();
		expect(keyFor(klass.state, klass.handed.secret)).toBe("instructor");
		expect(keyFor(klass.state, klass.handed.projector)).toBe("projector");
		expect(keyFor(klass.state, ticket.token)).toBeNull();
	});

	it("names from a list are taken by their codes", () => {
		const klass = pureClass(scenario);
		klass.act({ do: "open" });
		const listed = klass.act({ do: "names", names: ["Ann", "Bob", "Ann"] });
		if (typeof listed === "string") throw new Error(listed);
		expect(listed.codes?.map(({ name }) => name)).toEqual(["Ann", "Bob", "Ann 2"]);
		expect(klass.preview({ do: "start" })).toBe("nobodyHere");
		const back = klass.rejoin(listed.codes?.[0]?.code ?? "");
		expect(back).toMatchObject({ name: "Ann", person: listed.codes?.[0]?.person });
		expect(klass.rejoin("ACDEFHJK")).toBe("wrongPass");
		// those who have not come are not seated
		expect(klass.preview({ do: "start" })).toMatchObject({ start: { people: 1, games: 1 } });
	});
});

describe("the start", () => {
	it("does what it said it would", () => {
		const { klass } = startedClass(scenario, 29);
		expect(klass.state.games).toHaveLength(15);
		const alone = klass.state.games.filter(({ seats }) => seats.us.length * seats.cn.length === 0);
		expect(alone).toHaveLength(1);
		expect(klass.act({ do: "start" })).toBe("wrongStage");
	});

	it.each([1, 2, 3] as const)("seats people as the pairing showed it, %i at a seat", (size) => {
		const klass = pureClass(scenario, { size });
		klass.act({ do: "open" });
		const ids = Array.from({ length: 11 }, (_, n) => idOf(klass.join(`A${n}`)));
		klass.act({ do: "remove", person: ids[3] ?? "" });
		const [one = "", , , , other = ""] = pairing(klass.state).flatMap(({ us, cn }) => [
			...us,
			...cn,
		]);
		expect(klass.act({ do: "exchange", person: one, other })).toMatchObject({ people: 2 });
		idOf(klass.join("One more"));
		const shown = pairing(klass.state);
		const { start } = klass.act({ do: "start" }) as Effect;
		expect(start).toEqual(effectOf(shown));
		const sat = klass.state.games.map(({ seats: { us, cn } }) => ({
			us: us.map(({ person }) => person),
			cn: cn.map(({ person }) => person),
		}));
		expect(sat).toEqual(shown);
		expect(pairing(klass.state)).toEqual([]);
		expect(klass.refolded(1).state.games).toEqual(klass.state.games);
	});

	it("lets two who have come in change places, until it is made", () => {
		const klass = pureClass(scenario);
		klass.act({ do: "open" });
		const [a, b] = [idOf(klass.join("A")), idOf(klass.join("B"))];
		const listed = klass.act({ do: "names", names: ["C"] }) as Effect;
		const before = pairing(klass.state);
		const swap = { do: "exchange", person: a, other: b } as const;
		klass.act(swap);
		expect(pairing(klass.state)).toEqual(before.map(({ us, cn }) => ({ us: cn, cn: us })));
		expect(klass.act({ ...swap, other: a })).toBe("touchesNone");
		expect(klass.act({ ...swap, other: listed.codes?.[0]?.person ?? "" })).toBe("unknownPerson");
		klass.act({ do: "start" });
		expect(klass.act(swap)).toBe("wrongStage");
	});

	it("lets the computer change places with anybody, and with its own opponent changes sides", () => {
		const klass = pureClass(scenario);
		klass.act({ do: "open" });
		for (const name of ["A", "B", "C", "D", "E"]) idOf(klass.join(name));
		const games = () => pairing(klass.state);
		const [first, second, last] = games();
		const [one, two] = [first?.us[0] ?? "", second?.cn[0] ?? ""];
		const odd = last?.us[0] ?? "";
		const swap = (person: string) => klass.act({ do: "exchange", person, other: "" });
		swap(odd);
		expect(games()[2]).toEqual({ us: [], cn: [odd] });
		swap(odd);
		expect(games()).toEqual([first, second, last]);
		// the computer sat at Beijing: who takes its seat sits there, and it takes theirs
		swap(one);
		expect(games()).toEqual([{ us: [odd], cn: [one] }, second, { us: [], cn: first?.cn }]);
		swap(two);
		expect(games()[1]).toEqual({ us: [two], cn: first?.cn });
		expect(games()[2]).toEqual({ us: second?.us, cn: [] });
		const shown = games();
		klass.act({ do: "start" });
		expect(
			klass.state.games.map(({ seats: { us, cn } }) => ({
				us: us.map(({ person }) => person),
				cn: cn.map(({ person }) => person),
			})),
		).toEqual(shown);
		expect(klass.refolded(1).state.games).toEqual(klass.state.games);
	});

	it("refuses a change of places with a computer that has no seat", () => {
		const klass = pureClass(scenario);
		klass.act({ do: "open" });
		const [a] = ["A", "B"].map((name) => idOf(klass.join(name)));
		expect(klass.act({ do: "exchange", person: a ?? "", other: "" })).toBe("noComputer");
	});

	it("gives every game dice of its own", () => {
		const { klass } = startedClass(scenario, 8);
		expect(new Set(klass.state.games.map(({ seed }) => seed)).size).toBe(4);
	});
});

describe("the instructor", () => {
	it("takes somebody out: the seat is the computer's at once", () => {
		const { klass, people } = startedClass(scenario, 2);
		const person = people[0]?.person ?? "";
		expect(klass.preview({ do: "remove", person })).toMatchObject({ touched: [1], people: 1 });
		klass.act({ do: "remove", person });
		expect(chairOf(klass.state, person)).toBeNull();
		expect(holderOf(klass.state, people[0]?.token ?? "")).toBeNull();
		// the computer has written its forecast already
		expect(klass.table(1).by).toContain("computer");
	});

	it("takes out all who are not here, and nobody who is or who is still expected", () => {
		const { klass, people } = startedClass(scenario, 4);
		klass.act({ do: "names", names: ["Expected"] });
		const [one, two, three, four] = people.map(({ person }) => person) as [string, ...string[]];
		for (const gone of [one, three ?? ""]) klass.present.delete(gone);
		const games = [one, three ?? ""].map((id) => chairOf(klass.state, id)?.place.n);
		const effect = { people: 2, touched: [...new Set(games)].sort((a = 0, b = 0) => a - b) };
		expect(klass.preview({ do: "removeAway" })).toMatchObject(effect);
		expect(klass.act({ do: "removeAway" })).toMatchObject(effect);
		expect(peopleOf(klass.state).map(({ id, name }) => (name === "Expected" ? name : id))).toEqual([
			two,
			four,
			"Expected",
		]);
		expect(klass.act({ do: "removeAway" })).toMatchObject({ people: 0, touched: [] });
	});

	it("swaps seats, seats somebody elsewhere, renames", () => {
		const { klass, people } = startedClass(scenario, 4);
		const before = placeOf(klass.state, 1)?.seats;
		klass.act({ do: "swap", game: 1 });
		expect(placeOf(klass.state, 1)?.seats).toMatchObject({ us: before?.cn, cn: before?.us });
		const mover = before?.us[0]?.person ?? "";
		klass.act({ do: "seat", person: mover, game: 2, seat: "us" });
		expect(chairOf(klass.state, mover)).toMatchObject({ place: { n: 2 }, seat: "us" });
		expect(placeOf(klass.state, 1)?.seats.cn).toEqual([]);
		klass.act({ do: "rename", person: people[3]?.person ?? "", name: "A1" });
		expect(peopleOf(klass.state).map(({ name }) => name)).toContain("A1 2");
	});

	it("sends messages, and ends: nothing moves afterwards", () => {
		const { klass, people } = startedClass(scenario, 2);
		expect(klass.act({ do: "message", text: " ", games: null, person: "" })).toBe("badText");
		klass.act({ do: "message", text: "Five minutes", games: [1], person: "" });
		expect(klass.state.messages).toMatchObject([{ text: "Five minutes", games: [1] }]);
		klass.act({ do: "end" });
		const step = klass.table(1).step;
		const move = { type: "noForecast" } as const;
		const who = people[0]?.person ?? "";
		expect(klass.play(who, { act: "move", id: "1", step, move })).toBe("classOver");
		expect(klass.join("Late")).toBe("classOver");
		expect(klass.act({ do: "pause", on: true })).toBe("classOver");
	});

	it("plays a rematch from the same seeds with sides swapped, of games that are over", () => {
		const { klass } = startedClass(scenario, 4, { months: 1 });
		expect(klass.act({ do: "rematch", games: null })).toBe("touchesNone");
		for (let n = 0; n < 8; n++) klass.act({ do: "advance", games: [1] });
		expect(klass.table(1).match.game.phase).toBe("over");
		expect(klass.act({ do: "rematch", games: null })).toMatchObject({ start: { games: 1 } });
		const [first, , third] = klass.state.games;
		expect(third).toMatchObject({ round: 2, rematchOf: 1, seed: first?.seed });
		expect(third?.seats.us.map(({ person }) => person)).toEqual(
			first?.seats.cn.map(({ person }) => person),
		);
		const both = third?.seats.us[0]?.person ?? "";
		expect(chairOf(klass.state, both)).toMatchObject({
			place: { n: 3 },
			seat: "us",
			earlier: [{ game: 1, seat: "cn", came: {} }],
		});
		for (let n = 0; n < 8; n++) klass.act({ do: "advance", games: [3] });
		klass.act({ do: "rematch", games: [3] });
		expect(chairOf(klass.state, both)?.earlier).toEqual([
			{ game: 3, seat: "us", came: {} },
			{ game: 1, seat: "cn", came: {} },
		]);
		// who has played once has left nothing behind
		const once = klass.state.games[1]?.seats.us[0]?.person ?? "";
		expect(chairOf(klass.state, once)?.earlier).toEqual([]);
	});

	it("gives an absent student a game against the computer afterwards", () => {
		const { klass, people } = startedClass(scenario, 2, { months: 1 });
		const person = people[0]?.person ?? "";
		expect(klass.act({ do: "solo", person, seat: "cn" })).toBe("seatTaken");
		for (let n = 0; n < 8; n++) klass.act({ do: "advance", games: [1] });
		klass.act({ do: "solo", person, seat: "cn" });
		expect(chairOf(klass.state, person)).toMatchObject({ place: { n: 2 }, seat: "cn" });
	});
});

it("the class is the same when its log is folded again", () => {
	const { klass } = startedClass(scenario, 5);
	klass.act({ do: "pause", on: true });
	klass.wait(1000);
	klass.act({ do: "pause", on: false });
	klass.act({ do: "time", games: [1], seconds: 60 });
	klass.join("Late");
	expect(klass.refolded(1).state).toEqual(klass.state);
});
