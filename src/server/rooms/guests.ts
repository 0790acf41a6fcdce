// Who is connected to a room at this process, and who is at others'.
import type { Scores, ServerFrame, Shown } from "../../classroom/index.ts";
import type { Seat } from "../../rules/index.ts";

/** What a seat's page has been sent last. */
export interface Sent {
	game: number;
	seat: Seat;
	shown: Shown;
	score: Scores;
}

interface Guest {
	/** The line to it. */
	readonly page: {
		send(frame: ServerFrame): void;
		sendText(text: string): void;
		close(code: number): void;
	};
}

/** A student's page. */
export interface SeatGuest extends Guest {
	readonly role: "seat";
	readonly person: string;
	sent: Sent | null;
	/** Commit whose change has carried the answers to the page's own commands in it. */
	answered: number;
}

/** The instructor's page, or a projector's. */
export interface Observer extends Guest {
	readonly role: "instructor" | "projector";
	/** Game the instructor looks into; 0 = none. */
	watching: number;
	/** What it was sent last and would be sent again: frames of a type, and tiles by game, each as text. */
	readonly told: Map<string | number, string>;
}

/** Milliseconds after which a silent process counts as gone. */
const SILENT = 35_000;
/** Milliseconds in which the page of somebody who has just joined opens, on a slow device and line. */
const OPENS = 15_000;

export interface Presence {
	readonly seats: Map<string, SeatGuest>;
	readonly observers: Set<Observer>;
	/** Whether a person's page is connected, here or at another process, or on its way for the first time. */
	here: (person: string) => boolean;
	/** Somebody has joined: their page is on its way. */
	comes(person: string, now: number): void;
	/** Notes who of these is there, and since when those are gone who were. */
	follow(people: readonly string[], now: number): void;
	/** Since when somebody is gone, milliseconds since 1970; null = there, or never seen by this process. */
	goneSince: (person: string) => number | null;
	/** People connected here. */
	own(): string[];
	/** What another process says of its people; true where that is news. */
	heard(from: string, people: readonly string[], now: number): boolean;
	/** Takes all other processes for heard of just now: nothing could have been heard. */
	stillThere(now: number): void;
	/** Forgets processes that have not been heard of for long, and pages that did not come; true where one was. */
	forget(now: number): boolean;
	empty(): boolean;
}

export function createPresence(): Presence {
	const seats = new Map<string, SeatGuest>();
	const observers = new Set<Observer>();
	const elsewhere = new Map<string, { people: ReadonlySet<string>; at: number }>();
	/** People who have been seen: null = there now, else since when they are gone. */
	const seen = new Map<string, number | null>();
	/** People whose first page is on its way, and since when. */
	const coming = new Map<string, number>();
	const connected = (person: string): boolean =>
		seats.has(person) || [...elsewhere.values()].some(({ people }) => people.has(person));
	const here = (person: string): boolean => connected(person) || coming.has(person);
	return {
		seats,
		observers,
		here,
		follow: (people, now) => {
			for (const person of people) {
				if (connected(person)) coming.delete(person);
				if (here(person)) seen.set(person, null);
				else if (seen.get(person) === null) seen.set(person, now);
			}
		},
		comes: (person, now) => {
			coming.set(person, now);
		},
		goneSince: (person) => seen.get(person) ?? null,
		own: () => [...seats.keys()],
		heard: (from, people, now) => {
			const before = elsewhere.get(from)?.people;
			elsewhere.set(from, { people: new Set(people), at: now });
			return before?.size !== people.length || people.some((person) => !before.has(person));
		},
		stillThere: (now) => {
			for (const one of elsewhere.values()) one.at = now;
		},
		forget: (now) => {
			let some = false;
			for (const [from, { at }] of elsewhere) {
				if (now - at < SILENT) continue;
				elsewhere.delete(from);
				some = true;
			}
			for (const [person, since] of coming) {
				if (now - since < OPENS) continue;
				coming.delete(person);
				some = true;
			}
			return some;
		},
		empty: () => seats.size === 0 && observers.size === 0,
	};
}
