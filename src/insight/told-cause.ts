// A cause of a change as it is told: the rules charge a promise in dispute as half a breach, and their notes say which it was.
import type { Note } from "../rules/index.ts";

const BREACH = "breach:";

/** The cause by that name; `disputed:<clause>` in the place of `breach:<clause>` where the month only brought it into dispute. */
export function toldCause(by: string, notes: readonly Note[]): string {
	if (!by.startsWith(BREACH)) return by;
	const clause = by.slice(BREACH.length);
	const said = (kind: Note["kind"]): boolean =>
		notes.some((note) => note.kind === kind && note.about === clause);
	return said("disputed") && !said("broken") ? `disputed:${clause}` : by;
}

/** Causes, by the acts behind them, that were announced in a month and not carried out in it. */
export function announcedCauses(notes: readonly Note[]): ReadonlySet<string> {
	const done = notes.filter(({ kind }) => kind !== "announced").map(({ about }) => about);
	return new Set(
		notes
			.filter(({ kind, about }) => kind === "announced" && !done.includes(about))
			.map(({ about }) => `act:${about}`),
	);
}
