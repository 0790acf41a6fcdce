// What this browser holds of classes: a student's seats, an instructor's lessons. Lasts as long as the page where storage is blocked.

/** A seat in a class. `rejoin` "" = the personal code was given out elsewhere. `at`: when it was kept, ms since 1970. */
export interface Seat {
	session: string;
	code: string;
	person: string;
	name: string;
	token: string;
	rejoin: string;
	at: number;
}

/** A class that this browser runs; texts that it was not given are "". */
export interface Lesson {
	session: string;
	code: string;
	title: string;
	secret: string;
	projector: string;
	recovery: string;
	at: number;
}

/** Entries of a kind that are kept; the oldest go. */
const MOST = 40;

interface Shelf<Entry> {
	all: () => readonly Entry[];
	of: (session: string) => Entry | undefined;
	keep: (entry: Entry) => void;
	forget: (session: string) => void;
}

/** Entries by session under one name of the browser's storage, the newest first. */
function shelf<Entry extends { session: string; at: number }>(
	name: string,
	texts: readonly (keyof Entry & string)[],
): Shelf<Entry> {
	/** What could not be stored; null = the storage has everything. */
	let unstored: readonly Entry[] | null = null;
	const isEntry = (value: unknown): value is Entry => {
		const one = (value ?? {}) as Readonly<Record<string, unknown>>;
		return typeof one.at === "number" && texts.every((key) => typeof one[key] === "string");
	};
	const all = (): readonly Entry[] => {
		if (unstored) return unstored;
		try {
			// read each time: another tab may have written
			const found: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
			return Array.isArray(found) ? found.filter(isEntry) : [];
		} catch {
			return [];
		}
	};
	const write = (entries: readonly Entry[]): void => {
		try {
			localStorage.setItem(name, JSON.stringify(entries));
			unstored = null;
		} catch {
			unstored = entries;
		}
	};
	const without = (session: string): Entry[] => all().filter((one) => one.session !== session);
	return {
		all,
		of: (session) => all().find((one) => one.session === session),
		keep: (entry) =>
			write([entry, ...without(entry.session)].sort((a, b) => b.at - a.at).slice(0, MOST)),
		forget: (session) => write(without(session)),
	};
}

/** Name of the seats in the browser's storage; the door looks there before the program has come. */
export const SEATS_KEPT_AS = "bargaining-chip.seats";
const seats = shelf<Seat>(SEATS_KEPT_AS, ["session", "code", "person", "name", "token", "rejoin"]);
const lessons = shelf<Lesson>("bargaining-chip.lessons", [
	"session",
	"code",
	"title",
	"secret",
	"projector",
	"recovery",
]);

/** Seats that this browser holds, the newest first. */
export const keptSeats = (): readonly Seat[] => seats.all();
/** The seat in a session. */
export const seatFor = (session: string): Seat | undefined => seats.of(session);
/** Keeps a seat in place of an older one in the same session. */
export const keepSeat = (seat: Seat): void => seats.keep(seat);
export const forgetSeat = (session: string): void => seats.forget(session);

/** Classes that this browser runs, the newest first. */
export const keptLessons = (): readonly Lesson[] => lessons.all();
export const lessonFor = (session: string): Lesson | undefined => lessons.of(session);
/** Keeps a lesson in place of an older one of the same session. */
export const keepLesson = (lesson: Lesson): void => lessons.keep(lesson);
export const forgetLesson = (session: string): void => lessons.forget(session);

/** False where this browser forgets everything with the page: then only codes on paper bring a person back. */
export function keepsForGood(): boolean {
	// no browser: a page is drawn for whoever will open it
	if (!("localStorage" in globalThis)) return true;
	const probe = "bargaining-chip.probe";
	try {
		localStorage.setItem(probe, probe);
		localStorage.removeItem(probe);
		return true;
	} catch {
		return false;
	}
}
