// The instructor's acts on the class: each checked, turned into events, its effect told.
import {
	freeName,
	MESSAGE_LETTERS,
	MOST_PEOPLE,
	MOST_SECONDS,
	NAME_LETTERS,
	readLine,
	TITLE_LETTERS,
} from "../limits.ts";
import { LARGEST } from "../pairing.ts";
import { makeId } from "../secrets.ts";
import type { ClassCommand, Effect } from "./commands.ts";
import { type Around, codeAt, type Decided, refuse } from "./decided.ts";
import type { ClassEvent } from "./events.ts";
import { reseated } from "./fold.ts";
import * as games from "./games.ts";
import { fromNow, peopleOf, personOf, placeOf } from "./people.ts";
import type { ClassState, Person } from "./types.ts";

type Steered = Decided<Effect>;

const effect = (what: Effect["what"], more: Partial<Effect> = {}): Effect => ({
	what,
	touched: [],
	of: 0,
	people: 0,
	...more,
});

/** Decides an instructor's command. Its preview is the same call, with the events thrown away. */
export function steer(state: ClassState, command: ClassCommand, around: Around): Steered {
	const told = (more: Partial<Effect>, ...events: ClassEvent[]): Steered => ({
		ok: true,
		events,
		told: effect(command.do, more),
	});
	const numbers = (list: readonly { n: number }[]): number[] => list.map(({ n }) => n);
	const everybody = { touched: numbers(games.latest(state, null)), of: state.games.length };
	if (state.stage === "ended" && command.do !== "rename") return refuse("classOver");
	switch (command.do) {
		case "settings": {
			if (state.stage === "running") return refuse("wrongStage");
			const title = readLine(command.settings.title, TITLE_LETTERS) ?? "";
			const settings = { ...command.settings, title, scenario: state.settings.scenario };
			return told({}, { e: "settings", settings });
		}
		case "open":
			return state.stage === "room" ? told({}, { e: "opened" }) : refuse("wrongStage");
		case "door":
			if (state.stage === "room") return refuse("wrongStage");
			return told({}, { e: "door", open: command.open });
		case "exchange": {
			if (state.stage !== "open") return refuse("wrongStage");
			const { person, other } = command;
			const { order } = state.seating;
			const people = other === "" ? [person] : [person, other];
			if (!people.every((one) => order.includes(one))) return refuse("unknownPerson");
			if (person === other) return refuse("touchesNone");
			if (!reseated(state, person, other)) return refuse("noComputer");
			return told({ people: people.length }, { e: "exchanged", person, other });
		}
		case "start":
		case "rematch": {
			const done =
				command.do === "start"
					? games.start(state, around)
					: games.rematch(state, command.games, around);
			if (!done.ok) return done;
			const of = command.do === "start" ? done.told.games : games.latest(state, null).length;
			return told({ start: done.told, of, people: done.told.people }, ...done.events);
		}
		case "solo": {
			const done = games.solo(state, command.person, command.seat, around);
			return done.ok ? told({ start: done.told, of: 1, people: 1 }, ...done.events) : done;
		}
		case "pause":
			return told(everybody, { e: "paused", on: command.on });
		case "freeze":
			return told(everybody, { e: "frozen", on: command.on });
		case "scores":
			return told(everybody, { e: "scores", on: command.on });
		case "time": {
			const meant = games.latest(state, command.games);
			const touched = numbers(meant.filter(({ n }) => !around.standing(n).over));
			const { seconds } = command;
			if (!(seconds >= 1 && seconds <= MOST_SECONDS)) return refuse("badFrame");
			if (touched.length === 0) return refuse("touchesNone");
			const list = command.games === null ? null : touched;
			return told(
				{ touched, of: meant.length },
				{ e: "time", games: list, ms: Math.round(seconds) * 1000 },
			);
		}
		case "message":
			return message(state, command, told);
		case "unsay": {
			const at = Number(command.at);
			if (!state.messages.some((one) => one.at === at)) return refuse("touchesNone");
			return told({}, { e: "unsaid", at });
		}
		case "swap": {
			const { game } = command;
			if (!placeOf(state, game)) return refuse("unknownGame");
			const { over, month } = around.standing(game);
			if (over) return refuse("touchesNone");
			return told({ touched: [game], of: 1 }, { e: "swapped", game, month });
		}
		case "seat": {
			const { person, game, seat } = command;
			if (!personOf(state, person)) return refuse("unknownPerson");
			const place = placeOf(state, game);
			if (!place) return refuse("unknownGame");
			const standing = around.standing(game);
			if (standing.over) return refuse("touchesNone");
			const from = fromNow(standing, seat);
			// who waits for a later month is handed the seat now; who decides already keeps it as it is
			const there = place.seats[seat].find((sitting) => sitting.person === person);
			if (there && there.from <= from) return refuse("touchesNone");
			if (!there && place.seats[seat].length >= LARGEST) return refuse("seatTaken");
			return told({ touched: [game], of: 1, people: 1 }, { e: "seated", person, game, seat, from });
		}
		case "end":
			return told({ ...everybody, people: peopleOf(state).length }, { e: "ended" });
		default:
			return roster(state, command, around, told);
	}
}

type Tell = (more: Partial<Effect>, ...events: ClassEvent[]) => Steered;

function message(
	state: ClassState,
	command: ClassCommand & { do: "message" },
	told: Tell,
): Steered {
	const text = readLine(command.text, MESSAGE_LETTERS);
	if (!text) return refuse("badText");
	const { person } = command;
	if (person !== "" && !personOf(state, person)) return refuse("unknownPerson");
	const meant = games.latest(state, command.games).map(({ n }) => n);
	const list = command.games === null ? null : meant;
	return told(
		{ touched: person === "" ? meant : [], of: meant.length },
		{ e: "message", text, games: list, person },
	);
}

/** Acts on the list of people. */
function roster(
	state: ClassState,
	command: ClassCommand & { do: "rename" | "remove" | "removeAway" | "pass" | "names" },
	around: Around,
	told: Tell,
): Steered {
	const names = peopleOf(state).map(({ name }) => name);
	if (command.do === "names") {
		if (names.length + command.names.length > MOST_PEOPLE) return refuse("classFull");
		const events: ClassEvent[] = [];
		const codes: { person: string; name: string; code: string }[] = [];
		for (const typed of command.names) {
			const line = readLine(typed, NAME_LETTERS);
			if (!line) return refuse("badName");
			const name = freeName(line, names);
			names.push(name);
			const { code, hash: pass } = codeAt(around, codes.length);
			const id = makeId(around.random);
			codes.push({ person: id, name, code });
			events.push({ e: "listed", person: id, name, pass });
		}
		return told({ people: codes.length, codes }, ...events);
	}
	/** Takes people out, and with them out of their games. */
	const without = (gone: readonly Person[]): Steered => {
		const ids = new Set(gone.map(({ id }) => id));
		const touched = state.games
			.filter(({ seats }) => [...seats.us, ...seats.cn].some(({ person }) => ids.has(person)))
			.map(({ n }) => n);
		const events = gone.map(({ id }) => ({ e: "removed", person: id }) as const);
		return told({ people: gone.length, touched, of: touched.length }, ...events);
	};
	if (command.do === "removeAway")
		return without(peopleOf(state).filter(({ id, token }) => token !== "" && !around.present(id)));
	const person = personOf(state, command.person);
	if (!person) return refuse("unknownPerson");
	const one = { people: 1 };
	if (command.do === "remove") return without([person]);
	if (command.do === "rename") {
		const line = readLine(command.name, NAME_LETTERS);
		if (!line) return refuse("badName");
		const others = names.filter((name) => name !== person.name);
		return told(one, { e: "renamed", person: person.id, name: freeName(line, others) });
	}
	const { code, hash: pass } = codeAt(around, 0);
	return told(
		{ ...one, codes: [{ person: person.id, name: person.name, code }] },
		{ e: "pass", person: person.id, pass },
	);
}
