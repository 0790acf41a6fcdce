// Keeps games in the browser: every move before it is acknowledged, export and import as self-verifying records.
import { fileName, replay, rulesEngine, toJsonl } from "../../record/index.ts";
import type { Problem } from "../../scenario/index.ts";
import { newId } from "./new-id.ts";
import { openBrowserStorage } from "./saves-idb.ts";
import { memoryStorage } from "./saves-memory.ts";
import {
	type SavedFile,
	type SavesChange,
	SavesError,
	type SavesPort,
	type SavesProblem,
} from "./saves-port.ts";
import {
	type KeptSave,
	type ListedGame,
	listed,
	rowOf,
	type Save,
	type Storage,
} from "./saves-rows.ts";

/** Everything that can be done with saved games. */
export interface Saves extends SavesPort {
	/** Where games are kept now; `memory` = they are lost with the page, and a notice should say so. */
	kept(): "browser" | "memory";
	list(): Promise<readonly ListedGame[]>;
	/**
	 * Keeps a game as it stands; resolves when it is on disk. Only moves that are new are written. Gives
	 * its revision. Rejects
	 * with `full` or `unavailable` where the browser refuses: the game is then held in memory, and the next
	 * `put` tries the disk again. `from` is the revision it goes on from (0 = it is new); rejects with `elsewhere`, and
	 * keeps nothing, where another one is kept. Without it, it takes the place of whatever is there.
	 */
	put(id: string, save: Save, from?: number): Promise<number>;
	/** A kept game, or null where there is none of this id. Rejects with `unreadable` where it is damaged. */
	get(id: string): Promise<KeptSave | null>;
}

/** Name of the browser's database; also of everything of ours that tabs share. */
const DATABASE = "bargaining-chip";

let shared: Promise<Saves> | undefined;

/** The keeper of this browser's games, one for all who ask. */
export function createSaves(): Promise<Saves> {
	shared ??= openSavesIn(DATABASE);
	return shared;
}

/** What a record file's problem means for someone who wants to take it in. */
function importProblem(problems: readonly Problem[]): SavesProblem {
	const code = problems[0]?.code;
	if (code === "otherEpoch" || code === "otherFormat" || code === "otherRules") return "newer";
	const unread = [
		"foreign",
		"tooLarge",
		"notJson",
		"tooDeep",
		"truncated",
		"badShape",
		"noNumber",
		"noWhole",
		"notWhole",
		"outOfRange",
		"missing",
		"unknownKey",
		"unreadable",
	];
	return code !== undefined && unread.includes(code) ? "unreadable" : "tampered";
}

/** Opens a keeper of saved games in a database; where the browser keeps nothing it holds them in memory. */
export async function openSavesIn(database: string): Promise<Saves> {
	const memory = memoryStorage();
	let browser: Storage | null = null;
	try {
		browser = await openBrowserStorage(database);
	} catch {
		// kept() says so; every put tells it again
	}
	let kept: "browser" | "memory" = browser ? "browser" : "memory";
	const listeners = new Set<(change: SavesChange) => void>();
	const channel =
		typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`${database}-saves`);
	const tell = (change: SavesChange): void => {
		for (const listener of listeners) listener(change);
	};
	channel?.addEventListener("message", ({ data }: MessageEvent<Partial<SavesChange>>) =>
		// a tab of another version may say less
		tell({ id: data.id ?? null, gone: data.gone === true, elsewhere: true }),
	);
	const changed = (id: string, gone = false): void => {
		tell({ id, gone, elsewhere: false });
		channel?.postMessage({ id, gone });
	};
	/** One write at a time, so that moves land in the order in which they were made. */
	let queue: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const done = queue.then(work, work);
		queue = done.catch(() => {});
		return done;
	};

	async function list(): Promise<readonly ListedGame[]> {
		const games = new Map<string, ListedGame>();
		for (const storage of [browser, memory])
			for (const { row, complete } of (await storage?.rows()) ?? []) {
				const game = listed(row, complete);
				const unsaved = storage === memory && !games.has(game.id);
				games.set(game.id, unsaved ? { ...game, unsaved } : game);
			}
		return [...games.values()].sort((a, b) => b.savedAt - a.savedAt);
	}

	async function keep(id: string, save: Save, from?: number): Promise<number> {
		const { row, body } = rowOf(id, save, Date.now());
		try {
			if (!browser) throw new SavesError("unavailable");
			const revision = await browser.write(row, save.entries, body, from);
			kept = "browser";
			await memory.remove(id);
			return revision;
		} catch (error) {
			if (error instanceof SavesError && error.problem === "elsewhere") {
				await memory.remove(id);
				throw error;
			}
			await memory.write(row, save.entries, body, from);
			kept = "memory";
			throw error;
		} finally {
			changed(id);
		}
	}

	async function get(id: string): Promise<KeptSave | null> {
		const found = (await memory.read(id)) ?? (await browser?.read(id)) ?? null;
		if (!found) return null;
		const { row, entries, body } = found;
		const { name, seed, desk, month, over, revision = 0 } = row;
		const header = { ...row.header, scenario: { ...row.header.scenario, body } };
		return { header, entries, name, seed, desk, month, over, revision };
	}

	async function exportFile(id: string): Promise<SavedFile> {
		const save = await get(id);
		if (!save) throw new SavesError("missing");
		const engine = rulesEngine(save.header.scenario.body);
		const played = replay({ header: save.header, entries: [...save.entries] }, engine);
		if (!played.ok) throw new SavesError("unreadable", played.problem);
		const text = toJsonl(
			{ header: save.header, entries: [...save.entries] },
			engine.ending(played.state),
		);
		return {
			fileName: fileName(save.header),
			body: new Blob([text], { type: "application/jsonl" }),
		};
	}

	/** A name of its own for a further copy of a game that is kept already; null for a game that is new here. */
	async function copyName(created: string, file: string): Promise<string | null> {
		const rows = [browser, memory].map(async (storage) => (await storage?.rows()) ?? []);
		// a damaged row may hold anything
		const kept = (await Promise.all(rows))
			.flat()
			.map(({ row }) => row as { name?: unknown; header?: { created?: unknown } } | null);
		if (!kept.some((row) => row?.header?.created === created)) return null;
		const stem = file.replace(/\.[^.]*$/, "");
		const taken = new Set(kept.map((row) => row?.name));
		let at = 1;
		while (taken.has(at === 1 ? stem : `${stem} (${at})`)) at += 1;
		return at === 1 ? stem : `${stem} (${at})`;
	}

	async function importFile(file: File): Promise<ListedGame> {
		// not by the front door: what checks a file is a good part of a game's program, and few bring one
		const { LARGEST, verify } = await import("../../record/verify.ts");
		// A file that no record can be is not read at all: its whole text would have to stand in memory.
		if (file.size > LARGEST) throw new SavesError("unreadable");
		const verdict = verify(await file.text(), file.name, rulesEngine);
		if (!verdict.ok || !verdict.record || !verdict.state)
			throw new SavesError(importProblem(verdict.problems), verdict.problems);
		const { header, entries } = verdict.record;
		const id = newId();
		const { month } = verdict.state;
		const over = verdict.end !== "open";
		const seed = newId();
		const name = await copyName(header.created, file.name);
		const save: Save = { header, entries, name, seed, desk: null, month, over };
		await inTurn(() => keep(id, save));
		return listed(rowOf(id, save, Date.now()).row, true);
	}

	return {
		kept: () => kept,
		list,
		get,
		exportFile,
		importFile,
		put: (id, save, from) => inTurn(() => keep(id, save, from)),
		rename: (id, name) =>
			inTurn(async () => {
				const given = name.trim() === "" ? null : name.trim();
				const done = [await memory.rename(id, given), (await browser?.rename(id, given)) ?? false];
				if (!done.includes(true)) throw new SavesError("missing");
				changed(id);
			}),
		remove: (id) =>
			inTurn(async () => {
				await memory.remove(id);
				await browser?.remove(id);
				changed(id, true);
			}),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

export type { ListedGame, Save } from "./saves-rows.ts";
