// Saved games in memory, for browsers that keep nothing: they last as long as the page.
import type { Entry } from "../../record/index.ts";
import type { Scenario } from "../../scenario/index.ts";
import type { GameRow, Storage } from "./saves-rows.ts";

/** A storage that holds copies, as a database would. */
export function memoryStorage(): Storage {
	const games = new Map<string, { row: GameRow; entries: Entry[]; body: Scenario }>();
	return {
		rows: async () => [...games.values()].map(({ row }) => ({ row, complete: true })),
		read: async (id) => {
			const game = games.get(id);
			return game ? { row: game.row, entries: [...game.entries], body: game.body } : null;
		},
		// nobody else writes here: the revision is that of the database, on which this goes on once there is room
		write: async (row, entries, body, from) => {
			const before = games.get(row.id)?.row;
			const revision = from ?? before?.revision ?? 0;
			const kept = structuredClone({ ...row, name: before ? before.name : row.name, revision });
			games.set(row.id, { row: kept, entries: [...entries], body });
			return revision;
		},
		rename: async (id, name) => {
			const game = games.get(id);
			if (game) game.row = { ...game.row, name };
			return game !== undefined;
		},
		remove: async (id) => {
			games.delete(id);
		},
	};
}
