// Questions about a class: who sits where, and who decides for a seat in a month.
import { other, type Seat } from "../../rules/index.ts";
import { sameHash, seal } from "../secrets.ts";
import type { ClassState, Person, Place } from "./types.ts";

/** People who are still in the class, in the order in which they came. */
export const peopleOf = (state: ClassState): Person[] =>
	state.people.filter(({ removed }) => !removed);

/** People who have come in themselves; names that wait on a list are left out. */
export const present = (state: ClassState): Person[] =>
	peopleOf(state).filter(({ token }) => token !== "");

export const personOf = (state: ClassState, id: string): Person | undefined =>
	state.people.find((person) => person.id === id && !person.removed);

export const placeOf = (state: ClassState, n: number): Place | undefined => state.games[n - 1];

/** Where somebody sits. */
export interface Chair {
	place: Place;
	seat: Seat;
	from: number;
}

/** The person's place in the latest round, or null where there is none. */
export function chairOf(state: ClassState, person: string): Chair | null {
	for (let at = state.games.length - 1; at >= 0; at--) {
		const place = state.games[at] as Place;
		for (const seat of ["us", "cn"] as const) {
			const sitting = place.seats[seat].find((one) => one.person === person);
			if (sitting) return { place, seat, from: sitting.from };
		}
	}
	return null;
}

/** Ids of those who decide for a seat in a month; none = the computer does. */
export const deciders = (place: Place, seat: Seat, month: number): string[] =>
	place.seats[seat].filter(({ from }) => from <= month).map(({ person }) => person);

/** The seat that has no people while the other has; null where both have, or none. */
export function emptySeat(place: Place): Seat | null {
	for (const seat of ["us", "cn"] as const)
		if (place.seats[seat].length === 0 && place.seats[other(seat)].length > 0) return seat;
	return null;
}

/** The person whose token this is; null where it is nobody's. */
export function holderOf(state: ClassState, token: string): Person | null {
	const hash = seal(state.id, token);
	return peopleOf(state).find((one) => one.token !== "" && sameHash(one.token, hash)) ?? null;
}

/** What a secret opens: the instructor's session, the projector's view, or nothing. */
export function keyFor(state: ClassState, secret: string): "instructor" | "projector" | null {
	const hash = seal(state.id, secret);
	if (state.keys.instructor.some((key) => sameHash(key, hash))) return "instructor";
	return sameHash(state.keys.projector, hash) ? "projector" : null;
}
