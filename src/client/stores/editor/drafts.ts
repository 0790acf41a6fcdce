// Scenarios being edited, kept in this browser, and the words of those that games are played on.
import type { DBSchema } from "idb";
import type { Translations } from "../../../scenario/index.ts";
import type { Work } from "../../viewmodel/editor/work.ts";
import { allOrNothing, type Database, openDatabase } from "../database.ts";
import { SavesError } from "../saves-port.ts";

/** A draft as a list shows it. */
export interface DraftRow {
	/** Also the id of its scenario. */
	id: string;
	/** Title by language. */
	titles: Readonly<Record<string, string>>;
	/** The shipped scenario it is compared with. */
	base: string;
	/** Ms since 1970. */
	savedAt: number;
	/** First month of a game, and the last months to choose from. */
	first: number;
	months: readonly number[];
	/** What differs from the shipped scenario, and what is wrong with it. */
	changes: number;
	problems: number;
	/** Counts what was kept of it, so that whoever goes on from it can tell whether somebody else did; none = 0. */
	revision?: number;
}

interface Shape extends DBSchema {
	rows: { key: string; value: DraftRow };
	works: { key: string; value: Work };
	/** Words beside a scenario's body, by the body's SHA-256: a game's record carries the body alone. */
	words: { key: string; value: Translations };
}

/** What another tab did to a draft. */
export interface DraftChange {
	id: string;
	/** The revision that is kept now; null = it was deleted. */
	revision: number | null;
}

/** Where drafts are kept. Every act may reject with what the browser says. */
export interface Drafts {
	/** `memory`: the browser keeps nothing for us, and all is lost with the page. */
	kept: "browser" | "memory";
	/** The latest first. */
	list(): Promise<readonly DraftRow[]>;
	get(id: string): Promise<{ row: DraftRow; work: Work } | null>;
	/**
	 * Keeps a version that goes on from the revision `from` (0 = it is new); gives its own. Rejects with the SavesError
	 * `elsewhere`, and keeps nothing, where another one is kept, or none any more.
	 */
	put(row: DraftRow, work: Work, from: number): Promise<number>;
	remove(id: string): Promise<void>;
	putWords(sha256: string, words: Translations): Promise<void>;
	words(sha256: string): Promise<Translations | null>;
	/** Calls back when another tab has kept or deleted a draft; returns the end of it. */
	subscribe(changed: (change: DraftChange) => void): () => void;
}

const latestFirst = (rows: readonly DraftRow[]): DraftRow[] =>
	[...rows].sort((one, other) => other.savedAt - one.savedAt);

/** The revision that follows. @throws SavesError `elsewhere` where what is kept is not what it goes on from */
function following(kept: DraftRow | undefined, { id }: DraftRow, from: number): number {
	if ((kept?.revision ?? 0) !== from) throw new SavesError("elsewhere", id);
	return from + 1;
}

/** Name of the browser's database; also of what tabs share. */
const DATABASE = "bargaining-chip-drafts";

function inBrowser(act: Database<Shape>): Drafts {
	const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(DATABASE);
	const tell = (change: DraftChange): void => channel?.postMessage(change);
	return {
		kept: "browser",
		list: () => act(async (db) => latestFirst(await db.getAll("rows"))),
		get: (id) =>
			act(async (db) => {
				const tx = db.transaction(["rows", "works"]);
				const [row, work] = [
					await tx.objectStore("rows").get(id),
					await tx.objectStore("works").get(id),
				];
				return row && work ? { row, work } : null;
			}),
		put: (row, work, from) =>
			act(async (db) => {
				const tx = db.transaction(["rows", "works"], "readwrite");
				const revision = await allOrNothing(tx, async () => {
					const next = following(await tx.objectStore("rows").get(row.id), row, from);
					await tx.objectStore("rows").put({ ...row, revision: next });
					await tx.objectStore("works").put(work, row.id);
					return next;
				});
				tell({ id: row.id, revision });
				return revision;
			}),
		remove: (id) =>
			act(async (db) => {
				const tx = db.transaction(["rows", "works"], "readwrite");
				await allOrNothing(tx, async () => {
					await tx.objectStore("rows").delete(id);
					await tx.objectStore("works").delete(id);
				});
				tell({ id, revision: null });
			}),
		putWords: (sha256, words) =>
			act(async (db) => {
				await db.put("words", words, sha256);
			}),
		words: (sha256) => act(async (db) => (await db.get("words", sha256)) ?? null),
		subscribe(changed) {
			const hear = ({ data }: MessageEvent<DraftChange>): void => changed(data);
			channel?.addEventListener("message", hear);
			return () => channel?.removeEventListener("message", hear);
		},
	};
}

/** Drafts that last as long as the page. */
export function draftsInMemory(): Drafts {
	const drafts = new Map<string, { row: DraftRow; work: Work }>();
	const spoken = new Map<string, Translations>();
	return {
		kept: "memory",
		list: () => Promise.resolve(latestFirst([...drafts.values()].map(({ row }) => row))),
		get: (id) => Promise.resolve(drafts.get(id) ?? null),
		put: async (row, work, from) => {
			const revision = following(drafts.get(row.id)?.row, row, from);
			drafts.set(row.id, { row: { ...row, revision }, work });
			return revision;
		},
		remove: (id) => Promise.resolve(void drafts.delete(id)),
		putWords: (sha256, words) => Promise.resolve(void spoken.set(sha256, words)),
		words: (sha256) => Promise.resolve(spoken.get(sha256) ?? null),
		subscribe: () => () => {},
	};
}

let opened: Promise<Drafts> | undefined;

async function open(): Promise<Drafts> {
	try {
		return inBrowser(
			await openDatabase<Shape>(DATABASE, (fresh) => {
				fresh.createObjectStore("rows", { keyPath: "id" });
				fresh.createObjectStore("works");
				fresh.createObjectStore("words");
			}),
		);
	} catch {
		return draftsInMemory();
	}
}

/** The drafts of this browser. */
export function openDrafts(): Promise<Drafts> {
	opened ??= open();
	return opened;
}
