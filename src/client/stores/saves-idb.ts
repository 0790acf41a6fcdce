// Saved games in the browser's database: each move is on disk before anyone is told that it was made.
import type { DBSchema } from "idb";
import type { Entry } from "../../record/index.ts";
import type { Scenario } from "../../scenario/index.ts";
import { allOrNothing, openDatabase } from "./database.ts";
import { SavesError, type SavesProblem } from "./saves-port.ts";
import type { GameRow, Storage } from "./saves-rows.ts";

interface Shape extends DBSchema {
	games: { key: string; value: GameRow };
	/** Key: game and number of the entry. */
	entries: { key: [string, number]; value: Entry };
	/** Bodies of scenarios by SHA-256, shared by all games played on them. */
	scenarios: { key: string; value: Scenario };
}

const STORES = ["games", "entries", "scenarios"] as const;

const entriesOf = (id: string, from = 0): IDBKeyRange =>
	IDBKeyRange.bound([id, from], [id, Number.MAX_SAFE_INTEGER]);

/** True where a game is as it was also beside its record: opening it is no news. */
const sameDesk = (one: GameRow, other: GameRow): boolean =>
	JSON.stringify([one.desk, one.seed, one.over]) ===
	JSON.stringify([other.desk, other.seed, other.over]);

/** The page's code for whatever a browser's storage throws. */
function problemOf(error: unknown): SavesProblem {
	if (error instanceof SavesError) return error.problem;
	const name = error instanceof DOMException ? error.name : "";
	return name === "QuotaExceededError" ? "full" : "unavailable";
}

const asSavesError = (error: unknown): SavesError =>
	error instanceof SavesError ? error : new SavesError(problemOf(error), error);

/** Opens the browser's database. @throws SavesError `unavailable` where the browser keeps nothing for us */
export async function openBrowserStorage(name: string): Promise<Storage> {
	const database = await openDatabase<Shape>(name, (fresh) => {
		fresh.createObjectStore("games", { keyPath: "id" });
		fresh.createObjectStore("entries");
		fresh.createObjectStore("scenarios");
	}).catch((error: unknown) => {
		throw asSavesError(error);
	});
	const act: typeof database = (work) =>
		database(work).catch((error: unknown) => {
			throw asSavesError(error);
		});

	return {
		rows: () =>
			act(async (base) => {
				const tx = base.transaction(STORES);
				const found = [];
				for (const row of await tx.objectStore("games").getAll()) {
					const entries = await tx.objectStore("entries").count(entriesOf(row.id));
					const body = await tx.objectStore("scenarios").getKey(row.header?.scenario?.sha256 ?? "");
					found.push({ row, complete: entries === row.entries && body !== undefined });
				}
				return found;
			}),

		read: (id) =>
			act(async (base) => {
				const tx = base.transaction(STORES);
				const row = await tx.objectStore("games").get(id);
				if (!row) return null;
				const entries = await tx.objectStore("entries").getAll(entriesOf(id));
				const body = await tx.objectStore("scenarios").get(row.header?.scenario?.sha256 ?? "");
				const gap = entries.some((entry, i) => entry?.n !== i + 1);
				if (!body || gap || entries.length !== row.entries) throw new SavesError("unreadable", id);
				return { row, entries, body };
			}),

		write: (row, entries, body, from) =>
			act(async (base) => {
				const tx = base.transaction(STORES, "readwrite", { durability: "strict" });
				const [games, moves, scenarios] = STORES.map((name) => tx.objectStore(name)) as unknown as [
					ReturnType<typeof tx.objectStore<"games">>,
					ReturnType<typeof tx.objectStore<"entries">>,
					ReturnType<typeof tx.objectStore<"scenarios">>,
				];
				return allOrNothing(tx, async () => {
					const before = await games.get(row.id);
					const revision = before?.revision ?? 0;
					if (from !== undefined && from !== revision) throw new SavesError("elsewhere", row.id);
					const stored = before?.entries ?? 0;
					const common = Math.min(stored, entries.length);
					// the same state after the same number of moves: what came before need not be written again
					const last = common === 0 ? undefined : await moves.get([row.id, common]);
					const kept =
						last !== undefined && last.checksum === entries[common - 1]?.checksum ? common : 0;
					if (before && kept === stored && kept === entries.length && sameDesk(before, row))
						return revision;
					await moves.delete(entriesOf(row.id, kept + 1));
					for (const entry of entries.slice(kept)) await moves.put(entry, [row.id, entry.n]);
					if ((await scenarios.getKey(row.header.scenario.sha256)) === undefined)
						await scenarios.put(body, row.header.scenario.sha256);
					const name = before ? (before.name ?? null) : row.name;
					await games.put({ ...row, name, revision: revision + 1 });
					return revision + 1;
				});
			}),

		rename: (id, name) =>
			act(async (base) => {
				const tx = base.transaction("games", "readwrite");
				return allOrNothing(tx, async () => {
					const row = await tx.store.get(id);
					if (row) await tx.store.put({ ...row, name });
					return row !== undefined;
				});
			}),

		remove: (id) =>
			act(async (base) => {
				const tx = base.transaction(STORES, "readwrite");
				await allOrNothing(tx, async () => {
					await tx.objectStore("games").delete(id);
					await tx.objectStore("entries").delete(entriesOf(id));
					const used = new Set(
						(await tx.objectStore("games").getAll()).map((row) => row.header?.scenario?.sha256),
					);
					for (const hash of await tx.objectStore("scenarios").getAllKeys())
						if (!used.has(hash)) await tx.objectStore("scenarios").delete(hash);
				});
			}),
	};
}
