// What the saved-games page needs from whoever keeps the games; it knows nothing of the database behind it.

/** One saved game as a list shows it. */
export interface SavedGame {
	/** Stable id; the address of the game is made of it. */
	id: string;
	/** Name given by the person, or null where the page should make one from seat and month. */
	name: string | null;
	/** Seat played by the person, in a game of a class the own one; both in a hot seat. */
	seat: "us" | "cn" | "both";
	/** Character of the computer's seat; null in a hot seat, and against a classmate. */
	opponent: "careful" | "historical" | "bold" | null;
	/** First day of the month the game stands in, ISO date. */
	monthDate: string;
	/** Id of the scenario it is played in. */
	scenario: string;
	/** Month the game stands in, counted from the scenario's first. */
	month: number;
	/** Months the game lasts. */
	months: number;
	/** True once the last month is closed or the truce has ruptured. */
	over: boolean;
	/** Time of the last move, ms since 1970. */
	savedAt: number;
	/** True where what is kept of it does not hold together: it keeps its name, and can only be deleted. */
	damaged?: boolean;
	/** Only this page holds it, and it is gone with the page: the browser keeps nothing. */
	unsaved?: boolean;
}

/** A file to hand to the person. */
export interface SavedFile {
	fileName: string;
	body: Blob;
}

/** Something that happened to the saved games. */
export interface SavesChange {
	/** The game it happened to; null = any. */
	id: string | null;
	/** It was deleted. */
	gone: boolean;
	/** Another tab did it. */
	elsewhere: boolean;
}

/** Every act may reject; the page shows the message of the `SavesError` it then gets. */
export interface SavesPort {
	/** Where games are kept now; `memory` = they are lost with the page, and the page says so. */
	kept?(): "browser" | "memory";
	/** All saved games, the newest first. */
	list(): Promise<readonly SavedGame[]>;
	/** Gives a game a name; an empty one returns it to the made one. */
	rename(id: string, name: string): Promise<void>;
	/** Deletes a game for good. */
	remove(id: string): Promise<void>;
	/** The game's record as a file that verifies itself. */
	exportFile(id: string): Promise<SavedFile>;
	/** Checks a record file and keeps it as a game of its own; rejects where it does not verify. */
	importFile(file: File): Promise<SavedGame>;
	/** Calls back after any change, also from another tab; returns the end of it. */
	subscribe(changed: (change: SavesChange) => void): () => void;
}

/** Why a saved game could not be kept, read or taken in; the page words each code. */
export type SavesProblem =
	| "unavailable"
	| "full"
	| "unreadable"
	| "tampered"
	| "newer"
	| "missing"
	/** Another tab has kept it, or deleted it, meanwhile. */
	| "elsewhere";

/** A problem of storage or of a record file, with its code. */
export class SavesError extends Error {
	readonly problem: SavesProblem;
	constructor(problem: SavesProblem, cause?: unknown) {
		super(problem, { cause });
		this.name = "SavesError";
		this.problem = problem;
	}
}

type Opener = () => Promise<SavesPort>;

let opener: Opener | undefined;
let opened: Promise<SavesPort> | undefined;

/** Names who keeps the games; called once at the start, opens nothing yet. */
export function provideSaves(open: Opener): void {
	opener = open;
	opened = undefined;
}

/** The keeper of saved games, opened on first use. Rejects with `unavailable` where there is none. */
export function openSaves(): Promise<SavesPort> {
	if (!opener) return Promise.reject(new SavesError("unavailable"));
	opened ??= opener().catch((cause: unknown) => {
		opened = undefined;
		throw cause instanceof SavesError ? cause : new SavesError("unavailable", cause);
	});
	return opened;
}
