// Questions about a class: who sits where, and who decides for a seat in a month.
import { other, type Seat } from "../../rules/index.ts";
import { sameHash, seal } from "../secrets.ts";
import type { Standing } from "./decided.ts";
import { ALWAYS, type ClassState, type Person, type Place } from "./types.ts";

/** People who are still in the class, in the order in which they came. */
export const peopleOf = (state: ClassState): Person[] =>
	state.people.filter(({ removed }) => !removed);

/** What is worked out once for each list: lists never change. */
function once<List extends object, T>(make: (list: List) => T): (list: List) => T {
	const known = new WeakMap<List, T>();
	return (list) => {
		const there = known.get(list);
		if (there !== undefined) return there;
		const made = make(list);
		known.set(list, made);
		return made;
	};
}

const byId = once(
	(people: ClassState["people"]) =>
		new Map(people.flatMap((person) => (person.removed ? [] : [[person.id, person]]))),
);

export const personOf = (state: ClassState, id: string): Person | undefined =>
	byId(state.people).get(id);

export const placeOf = (state: ClassState, n: number): Place | undefined => state.games[n - 1];

/** Where somebody sits. */
export interface Chair {
	place: Place;
	seat: Seat;
	from: number;
	/** Games that the person has left behind, the latest first. */
	earlier: readonly EarlierGame[];
}

/** A game that somebody played before the present one: its number, the side, and who took seats over in it. */
export interface EarlierGame {
	game: number;
	seat: Seat;
	came: Came;
}

/** Of each seat that the computer began and people took over: the first month that they decided in, 1 = May 2025. */
export type Came = Readonly<Partial<Record<Seat, number>>>;

/** Which seats of a game people took over from the computer. */
export function cameTo({ header, seats }: Place): Came {
	const came: Partial<Record<Seat, number>> = {};
	for (const seat of ["us", "cn"] as const) {
		const first = Math.min(...seats[seat].map(({ from, since = from }) => since));
		if (header[seat] !== "person" && Number.isFinite(first) && first > ALWAYS) came[seat] = first;
	}
	return came;
}

/** Month from which somebody decides who sits down at once: where the computer has decided nothing, from the beginning. */
export const fromNow = ({ month, first, fresh }: Standing, seat: Seat): number =>
	first && fresh.includes(seat) ? ALWAYS : month;

const chairs = once((games: ClassState["games"]) => {
	const found = new Map<string, Chair>();
	for (const place of games)
		for (const seat of ["cn", "us"] as const)
			for (const { person, from } of place.seats[seat]) {
				const left = found.get(person);
				const earlier = left
					? [{ game: left.place.n, seat: left.seat, came: cameTo(left.place) }, ...left.earlier]
					: [];
				found.set(person, { place, seat, from, earlier });
			}
	return found;
});

/** The person's place in the latest round, or null where there is none. */
export const chairOf = (state: ClassState, person: string): Chair | null =>
	chairs(state.games).get(person) ?? null;

/** Ids of those who decide for a seat in a month; none = the computer does. */
export function deciders(place: Place, seat: Seat, month: number): readonly string[] {
	const sittings = place.seats[seat];
	for (const { from } of sittings)
		if (from > month) return sittings.filter((one) => one.from <= month).map(personAt);
	return sitters(sittings);
}

const personAt = ({ person }: { person: string }): string => person;
const sitters = once((sittings: Place["seats"][Seat]) => sittings.map(personAt));

/** The seat that has no people while the other has; null where both have, or none. */
export function emptySeat(place: Place): Seat | null {
	for (const seat of ["us", "cn"] as const)
		if (place.seats[seat].length === 0 && place.seats[other(seat)].length > 0) return seat;
	return null;
}

/** The one whose token this is, taken out of the class or not; null where it is nobody's. */
function everHeld(state: ClassState, token: string): Person | null {
	const hash = seal(state.id, token);
	return state.people.find((one) => one.token !== "" && sameHash(one.token, hash)) ?? null;
}

/** The person whose token this is; null where it is nobody's who is in the class. */
export function holderOf(state: ClassState, token: string): Person | null {
	const found = everHeld(state, token);
	return found?.removed ? null : found;
}

/** True where the token was that of somebody who was taken out of the class. */
export const wasRemoved = (state: ClassState, token: string): boolean =>
	everHeld(state, token)?.removed ?? false;

/** What a secret opens: the instructor's session, the projector's view, or nothing. */
export function keyFor(state: ClassState, secret: string): "instructor" | "projector" | null {
	const hash = seal(state.id, secret);
	if (state.keys.instructor.some((key) => sameHash(key, hash))) return "instructor";
	return sameHash(state.keys.projector, hash) ? "projector" : null;
}
