// The instructor's messages: for whom each is meant, which a page is shown when it opens, and which the wall.
import { ON_WALL } from "../limits.ts";
import { elapsed } from "../pace.ts";
import { chairOf } from "./people.ts";
import type { ClassState, Message, Person } from "./types.ts";

/** Whether a message is meant for somebody, by where they sit now. */
export function meantFor(state: ClassState, message: Message, person: string): boolean {
	if (message.person !== "") return message.person === person;
	if (message.games === null) return true;
	return message.games.includes(chairOf(state, person)?.place.n ?? 0);
}

/** Messages that somebody has been sent since they came in, the oldest first: a page that opens again shows them. */
export const messagesFor = (state: ClassState, person: Person): Message[] =>
	state.messages.filter(
		(message) => message.at >= person.joined && meantFor(state, message, person.id),
	);

/** The latest message to everybody, for as long as it stands on the wall; what is said to some games is not for all. */
export function onWall(state: ClassState, now: number): Message | null {
	const last = state.messages.findLast(({ games, person }) => games === null && person === "");
	return last && elapsed(last.at, now, state.pauses) < ON_WALL ? last : null;
}
