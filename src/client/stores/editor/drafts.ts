// Scenarios being edited, kept in this browser, and the words of those that games are played on.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Translations } from "../../../scenario/index.ts";
import type { Work } from "../../viewmodel/editor/work.ts";

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
}

interface Shape extends DBSchema {
	rows: { key: string; value: DraftRow };
	works: { key: string; value: Work };
	/** Words beside a scenario's body, by the body's SHA-256: a game's record carries the body alone. */
	words: { key: string; value: Translations };
}

/** Where drafts are kept. Every act may reject with what the browser says. */
export interface Drafts {
	/** `memory`: the browser keeps nothing for us, and all is lost with the page. */
	kept: "browser" | "memory";
	/** The latest first. */
	list(): Promise<readonly DraftRow[]>;
	get(id: string): Promise<{ row: DraftRow; work: Work } | null>;
	put(row: DraftRow, work: Work): Promise<void>;
	remove(id: string): Promise<void>;
	putWords(sha256: string, words: Translations): Promise<void>;
	words(sha256: string): Promise<Translations | null>;
}

const latestFirst = (rows: readonly DraftRow[]): DraftRow[] =>
	[...rows].sort((one, other) => other.savedAt - one.savedAt);

function inBrowser(db: IDBPDatabase<Shape>): Drafts {
	return {
		kept: "browser",
		list: async () => latestFirst(await db.getAll("rows")),
		get: async (id) => {
			const tx = db.transaction(["rows", "works"]);
			const [row, work] = [
				await tx.objectStore("rows").get(id),
				await tx.objectStore("works").get(id),
			];
			return row && work ? { row, work } : null;
		},
		put: async (row, work) => {
			const tx = db.transaction(["rows", "works"], "readwrite");
			await Promise.all([
				tx.objectStore("rows").put(row),
				tx.objectStore("works").put(work, row.id),
				tx.done,
			]);
		},
		remove: async (id) => {
			const tx = db.transaction(["rows", "works"], "readwrite");
			await Promise.all([
				tx.objectStore("rows").delete(id),
				tx.objectStore("works").delete(id),
				tx.done,
			]);
		},
		putWords: async (sha256, words) => {
			await db.put("words", words, sha256);
		},
		words: async (sha256) => (await db.get("words", sha256)) ?? null,
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
		put: (row, work) => Promise.resolve(void drafts.set(row.id, { row, work })),
		remove: (id) => Promise.resolve(void drafts.delete(id)),
		putWords: (sha256, words) => Promise.resolve(void spoken.set(sha256, words)),
		words: (sha256) => Promise.resolve(spoken.get(sha256) ?? null),
	};
}

let opened: Promise<Drafts> | undefined;

async function open(): Promise<Drafts> {
	try {
		const db = await openDB<Shape>("bargaining-chip-drafts", 1, {
			upgrade(fresh) {
				fresh.createObjectStore("rows", { keyPath: "id" });
				fresh.createObjectStore("works");
				fresh.createObjectStore("words");
			},
			blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
			terminated: () => {
				opened = undefined;
			},
		});
		return inBrowser(db);
	} catch {
		return draftsInMemory();
	}
}

/** The drafts of this browser. */
export function openDrafts(): Promise<Drafts> {
	opened ??= open();
	return opened;
}
