// How much a class may hold, and how long what people type may be.
import { isPlainText } from "../scenario/plain-text.ts";

/** People in a session. */
export const MOST_PEOPLE = 240;
/** Games of a session, all rounds together. */
export const MOST_GAMES = 600;
/** Letters of a nickname. */
export const NAME_LETTERS = 24;
/** Letters of an instructor's message. */
export const MESSAGE_LETTERS = 280;
/** Letters of a session's title. */
export const TITLE_LETTERS = 60;
/** Letters of a command's id. */
export const ID_LETTERS = 40;
/** Keys an instructor may hold at once; the oldest goes when one more is made. */
export const MOST_KEYS = 5;
/** Messages that are kept. */
export const KEPT_MESSAGES = 20;
/** Milliseconds of the class's time for which a message to everybody stands on the wall; standstills do not count. */
export const ON_WALL = 5 * 60_000;
/** Steps to its highest tension that the debrief tells of a game, the weightiest. */
export const MOST_STEPS = 6;
/** Seconds that can be given at once. */
export const MOST_SECONDS = 3600;

/** A line of text as typed, with its spaces put in order; null where it is empty, too long or no plain text. */
export function readLine(typed: string, letters: number): string | null {
	const line = typed.normalize("NFC").replace(/\s+/g, " ").trim();
	if (line === "" || Array.from(line).length > letters || !isPlainText(line)) return null;
	return line;
}

/** True where somebody in the list has the name, in whatever case. */
export const isTaken = (name: string, taken: readonly string[]): boolean =>
	taken.some((one) => one.toLowerCase() === name.toLowerCase());

/** A name that nobody in the list has: "Kim", "Kim 2", "Kim 3". */
export function freeName(name: string, taken: readonly string[]): string {
	if (!isTaken(name, taken)) return name;
	for (let n = 2; ; n++) {
		const next = `${Array.from(name)
			.slice(0, NAME_LETTERS - 4)
			.join("")} ${n}`;
		if (!isTaken(next, taken)) return next;
	}
}
