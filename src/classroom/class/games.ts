// New games of a class: the start, a rematch with sides swapped, one for somebody who was absent.
import type { Seat } from "../../rules/index.ts";
import { MOST_GAMES } from "../limits.ts";
import { alone, effectOf, type Grouping, groupsOf, type StartEffect } from "../pairing.ts";
import { makeToken } from "../secrets.ts";
import { type Around, type Decided, refuse } from "./decided.ts";
import type { ClassEvent } from "./events.ts";
import { chairOf, personOf } from "./people.ts";
import { ALWAYS, type ClassState, type Place, type Sitting } from "./types.ts";

const sit = (people: readonly string[]): Sitting[] =>
	people.map((person) => ({ person, from: ALWAYS }));

interface Kind {
	round: number;
	/** Seeds and origins of a rematch, one for each grouping. */
	rematchOf?: readonly Place[];
}

/** The event of new games, numbered on; null where the class would have too many. */
export function newGames(
	state: ClassState,
	groups: readonly Grouping[],
	kind: Kind,
	{ random }: Pick<Around, "random">,
): (ClassEvent & { e: "games" }) | null {
	if (state.games.length + groups.length > MOST_GAMES) return null;
	const who = (people: readonly string[]): string =>
		people.length > 0 ? "person" : state.settings.bot;
	return {
		e: "games",
		games: groups.map(({ us, cn }, i) => {
			const first = kind.rematchOf?.[i];
			return {
				n: state.games.length + i + 1,
				round: kind.round,
				seed: first?.seed ?? makeToken(random),
				header: { us: who(us), cn: who(cn) },
				seats: { us: sit(us), cn: sit(cn) },
				rematchOf: first?.n ?? 0,
			};
		}),
	};
}

/** How a start would seat those who have come in; nobody once the class has started. */
export const pairing = ({ stage, seating, settings }: ClassState): Grouping[] =>
	stage === "room" || stage === "open" ? groupsOf(seating, settings.size) : [];

/** Starts the class: everybody who has come in is seated. */
export function start(state: ClassState, around: Around): Decided<StartEffect> {
	if (state.stage !== "open") return refuse("wrongStage");
	const groups = pairing(state);
	if (groups.length === 0) return refuse("nobodyHere");
	const event = newGames(state, groups, { round: 1 }, around);
	if (!event) return refuse("tooManyGames");
	return { ok: true, events: [event], told: effectOf(groups) };
}

/** Games that no rematch has followed, those named or all: each stays the instructor's until its people move on. */
export function latest(state: ClassState, games: readonly number[] | null): Place[] {
	const followed = new Set(state.games.map(({ rematchOf }) => rematchOf));
	const wanted = games && new Set(games);
	return state.games.filter(({ n }) => !followed.has(n) && (wanted === null || wanted.has(n)));
}

/**
 * A rematch from the same seeds with sides swapped. Only games that are over can be played again; who has left the
 * class is left out, and a game without people is dropped.
 */
export function rematch(
	state: ClassState,
	games: readonly number[] | null,
	around: Around,
): Decided<StartEffect> {
	if (state.stage !== "running") return refuse("wrongStage");
	const over = latest(state, games).filter(({ n }) => around.standing(n).over);
	// whoever has played a further game since goes on from that one
	const there = (place: Place, seat: Seat): string[] =>
		place.seats[seat]
			.map(({ person }) => person)
			.filter((id) => personOf(state, id) && chairOf(state, id)?.place.n === place.n);
	const pairs = over
		.map((place) => ({ place, group: { us: there(place, "cn"), cn: there(place, "us") } }))
		.filter(({ group: { us, cn } }) => us.length + cn.length > 0);
	if (pairs.length === 0) return refuse("touchesNone");
	const round = Math.max(...pairs.map(({ place }) => place.round)) + 1;
	const groups = pairs.map((pair) => pair.group);
	const kind = { round, rematchOf: pairs.map(({ place }) => place) };
	const event = newGames(state, groups, kind, around);
	if (!event) return refuse("tooManyGames");
	return { ok: true, events: [event], told: effectOf(groups) };
}

/** A game against the computer for one person: to catch up, or because a partner has left. */
export function solo(
	state: ClassState,
	person: string,
	seat: Seat,
	around: Around,
): Decided<StartEffect> {
	if (state.stage !== "running") return refuse("wrongStage");
	if (!personOf(state, person)) return refuse("unknownPerson");
	const chair = chairOf(state, person);
	if (chair && !around.standing(chair.place.n).over) return refuse("seatTaken");
	const groups = [alone(person, seat)];
	const round = Math.max(1, ...state.games.map((place) => place.round));
	const event = newGames(state, groups, { round }, around);
	if (!event) return refuse("tooManyGames");
	return { ok: true, events: [event], told: effectOf(groups) };
}
