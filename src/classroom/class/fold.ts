// The class after one more event of its log.
import { KEPT_MESSAGES, MOST_KEYS } from "../limits.ts";
import { noneDone, withDone } from "../once.ts";
import type { Span } from "../pace.ts";
import { exchanged, exchangedWithComputer, seatedWith, seatedWithout } from "../pairing.ts";
import type { ClassEvent } from "./events.ts";
import type { ClassState, Person, Place, Sitting } from "./types.ts";

/** A class from its first event. */
export function createdClass(event: ClassEvent & { e: "created" }, at: number): ClassState {
	return {
		id: event.id,
		seq: 0,
		created: at,
		settings: event.settings,
		stage: "room",
		door: false,
		code: event.code,
		keys: { instructor: [event.instructor], projector: event.projector },
		people: [],
		seating: { order: [], byHand: false, odd: "us" },
		games: [],
		paused: false,
		frozen: false,
		scores: false,
		pauses: [],
		grants: [],
		messages: [],
		done: noneDone(),
	};
}

const personWith = (state: ClassState, id: string, change: Partial<Person>): ClassState => ({
	...state,
	people: state.people.map((person) => (person.id === id ? { ...person, ...change } : person)),
});

/** Somebody who has come in for the first time waits to be seated. Ids are drawn by chance, and so serve as lots. */
const comeIn = (state: ClassState, id: string): ClassState => ({
	...state,
	seating: seatedWith(state.seating, id, Number.parseInt(id, 16)),
});

/** Takes a person from every game of a list of places. */
const without = (games: readonly Place[], person: string): Place[] =>
	games.map((place) => ({
		...place,
		seats: {
			us: place.seats.us.filter((sitting) => sitting.person !== person),
			cn: place.seats.cn.filter((sitting) => sitting.person !== person),
		},
	}));

/** The place with its people on each other's side, from a month on. */
function swapped(place: Place, month: number | undefined): Place {
	const moved = (sittings: readonly Sitting[]): Sitting[] =>
		sittings.map((one) =>
			month === undefined ? one : { ...one, since: Math.max(month, one.from) },
		);
	return { ...place, seats: { us: moved(place.seats.cn), cn: moved(place.seats.us) } };
}

/** Where the class stands still from now on, or goes on. */
function standstill(state: ClassState, paused: boolean, frozen: boolean, at: number): ClassState {
	const was = state.paused || state.frozen;
	const is = paused || frozen;
	let pauses: readonly Span[] = state.pauses;
	if (is && !was) pauses = [...pauses, { from: at, to: 0 }];
	if (was && !is) pauses = pauses.map((span) => (span.to === 0 ? { ...span, to: at } : span));
	return { ...state, paused, frozen, pauses };
}

/** The order of seating after two have changed places; `other` "" = the computer. Null where the computer has no seat. */
export const reseated = ({ seating, settings }: ClassState, person: string, other: string) =>
	other === ""
		? exchangedWithComputer(seating, settings.size, person)
		: exchanged(seating, person, other);

function seated(state: ClassState, event: ClassEvent & { e: "seated" }): ClassState {
	const sitting: Sitting = { person: event.person, from: event.from };
	const round = state.games.find(({ n }) => n === event.game)?.round ?? 0;
	// nobody sits at two games of one round
	const others = state.games.filter((place) => place.round === round);
	const cleared = new Map(without(others, event.person).map((place) => [place.n, place]));
	return {
		...state,
		games: state.games.map((place) => {
			const clear = cleared.get(place.n) ?? place;
			if (place.n !== event.game) return clear;
			const seats = { ...clear.seats, [event.seat]: [...clear.seats[event.seat], sitting] };
			return { ...clear, seats };
		}),
	};
}

/** The class after an event of the time `at` (milliseconds since 1970). */
function foldClass(state: ClassState, event: ClassEvent, at: number): ClassState {
	switch (event.e) {
		case "created":
			return state;
		case "settings":
			return { ...state, settings: event.settings };
		case "key": {
			const instructor = [...state.keys.instructor, event.instructor].slice(-MOST_KEYS);
			return { ...state, keys: { ...state.keys, instructor } };
		}
		case "opened":
			return { ...state, stage: "open", door: true };
		case "door":
			return { ...state, door: event.open };
		case "listed":
		case "joined": {
			const person: Person = {
				id: event.person,
				name: event.name,
				token: event.e === "joined" ? event.token : "",
				passes: [event.pass],
				byCode: 0,
				joined: at,
				removed: false,
			};
			const listed = { ...state, people: [...state.people, person] };
			return event.e === "joined" ? comeIn(listed, event.person) : listed;
		}
		case "rejoined": {
			const known = state.people.find(({ id }) => id === event.person);
			const first = known?.token === "";
			const byCode = (known?.byCode ?? 0) + 1;
			const there = personWith(state, event.person, { token: event.token, byCode });
			return first ? comeIn(there, event.person) : there;
		}
		case "pass": {
			const known = state.people.find(({ id }) => id === event.person)?.passes ?? [];
			return personWith(state, event.person, { passes: [...known, event.pass].slice(-3) });
		}
		case "renamed":
			return personWith(state, event.person, { name: event.name });
		case "removed": {
			// the token's hash is kept: whoever comes back with it is told the truth
			const left = personWith(state, event.person, { removed: true, passes: [] });
			const seating = seatedWithout(left.seating, event.person);
			return { ...left, seating, games: without(left.games, event.person) };
		}
		case "exchanged":
			return { ...state, seating: reseated(state, event.person, event.other) ?? state.seating };
		case "games": {
			const games = event.games.map((place) => ({ ...place, created: at }));
			return { ...state, stage: "running", games: [...state.games, ...games] };
		}
		case "seated":
			return seated(state, event);
		case "swapped":
			return {
				...state,
				games: state.games.map((place) =>
					place.n === event.game ? swapped(place, event.month) : place,
				),
			};
		case "paused":
			return standstill(state, event.on, state.frozen, at);
		case "frozen":
			return standstill(state, state.paused, event.on, at);
		case "scores":
			return { ...state, scores: event.on };
		case "time":
			return {
				...state,
				grants: [...state.grants, { at, ms: event.ms, games: event.games }],
			};
		case "message": {
			const { text, games, person } = event;
			const messages = [...state.messages, { at, text, games, person }].slice(-KEPT_MESSAGES);
			return { ...state, messages };
		}
		case "unsaid":
			return { ...state, messages: state.messages.filter(({ at: said }) => said !== event.at) };
		case "ended":
			return { ...standstill(state, false, false, at), stage: "ended", door: false };
		case "done":
			return { ...state, done: withDone(state.done, event.id) };
	}
}

/** The class after one commit of its log: all its events, and one more in its count. */
export function foldCommit(
	state: ClassState,
	events: readonly ClassEvent[],
	at: number,
): ClassState {
	let next = state;
	for (const event of events) next = foldClass(next, event, at);
	return { ...next, seq: state.seq + 1 };
}
