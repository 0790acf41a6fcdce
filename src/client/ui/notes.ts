// The notes that stand: which are shown, and when each goes.
import type i18next from "i18next";
import { create } from "zustand";
import { fromPath } from "../router/routes.ts";

/** Ms a note stays on the screen. */
const STAY = 7000;
/** Notes that are shown at once. */
const MOST = 3;

/** One note. */
export interface Note {
	id: number;
	/** Its words in the language of `t`; asked anew where the page's language changes. */
	say: (t: typeof i18next.t) => string;
	tone: "plain" | "alert";
	/** What it is about: a later note of the same takes its place; "" = nothing that another could contradict. */
	about: string;
	/** The page on which it was said; with that it goes. */
	page: string | undefined;
	/** Times that it has been said while it stood. */
	times: number;
	/** Takes it away, where that is to happen by itself. */
	timer?: ReturnType<typeof setTimeout>;
}

/** All of them, the latest last. */
export const useNotes = create<{ notes: readonly Note[] }>(() => ({ notes: [] }));

/** The notes that are shown, in their order: the latest, then alerts before plain ones, later before earlier. */
export function shownOf(notes: readonly Note[]): readonly Note[] {
	const last = notes.at(-1);
	const rank = (note: Note): number => (note === last ? 2 : note.tone === "alert" ? 1 : 0);
	const first = [...notes].reverse().sort((a, b) => rank(b) - rank(a));
	const shown = new Set(first.slice(0, MOST));
	return notes.filter((note) => shown.has(note));
}

/** Those that stay: what is shown, and alerts behind it. */
export function roomy(notes: readonly Note[]): readonly Note[] {
	const shown = new Set(shownOf(notes));
	return notes.filter((note) => note.tone === "alert" || shown.has(note));
}

/** The page of the present address; undefined = none. */
export const pageNow = (): Note["page"] => fromPath(location.hash)?.page;

/** Keeps those of which `stays` is true. */
export function keep(stays: (note: Note) => boolean): void {
	useNotes.setState(({ notes }) => {
		const left = notes.filter(stays);
		return left.length === notes.length ? {} : { notes: left };
	});
}

/** Takes away the note of `id`. */
export const dismiss = (id: number): void => keep((note) => note.id !== id);

/** Takes it away in its time. */
export const leaving = (id: number): ReturnType<typeof setTimeout> =>
	setTimeout(() => dismiss(id), STAY);

/** Takes back the notes about something that is no longer in sight. */
export function withdraw(about: string): void {
	keep((note) => note.about !== about);
}

/** While somebody is at the notes, by pointer or keyboard, none goes by itself; after that each has its time anew. */
export function hold(held: boolean): void {
	useNotes.setState(({ notes }) => ({
		notes: notes.map((note) => {
			if (note.timer === undefined) return note;
			clearTimeout(note.timer);
			return held ? note : { ...note, timer: leaving(note.id) };
		}),
	}));
}
