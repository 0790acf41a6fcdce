// Storage that fails in a real browser: blocked, full or damaged storage is told, one bad game harms no other.
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import { openSavesIn } from "../../../src/client/stores/saves.ts";
import { ownDatabase, saved } from "./saves-stage.ts";

const database = ownDatabase();

describe("storage that fails", () => {
	it("keeps games in memory where the browser keeps nothing, and says so", async () => {
		vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
			throw new DOMException("blocked", "SecurityError");
		});
		const saves = await openSavesIn(database());
		expect(saves.kept()).toBe("memory");
		await expect(saves.put("g", saved(4))).rejects.toMatchObject({ problem: "unavailable" });
		expect(await saves.get("g")).toEqual({ ...saved(4), revision: 0 });
		expect((await saves.list()).map(({ id, unsaved }) => [id, unsaved])).toEqual([["g", true]]);
		expect(await (await saves.exportFile("g")).body.text()).toContain("bargaining-chip");
	});

	it("tells when it is full, loses nothing, and goes back to disk when there is room", async () => {
		const saves = await openSavesIn(database());
		await saves.put("g", saved(4));
		const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
			throw new DOMException("no room", "QuotaExceededError");
		});
		await expect(saves.put("g", saved(5))).rejects.toMatchObject({ problem: "full" });
		expect([saves.kept(), (await saves.get("g"))?.entries.length]).toEqual(["memory", 5]);
		// what was on disk before is still whole
		expect((await (await openSavesIn(database())).get("g"))?.entries).toHaveLength(4);
		full.mockRestore();
		await saves.put("g", saved(6));
		expect(saves.kept()).toBe("browser");
		expect((await (await openSavesIn(database())).get("g"))?.entries).toHaveLength(6);
	});

	it("keeps all of a version or nothing, where something of it cannot be stored", async () => {
		const saves = await openSavesIn(database());
		await saves.put("g", saved(6));
		const { entries } = saved(6);
		const odd = entries.map((entry, i) =>
			i === 3 ? { ...entry, move: () => {} } : { ...entry, checksum: "0".repeat(16) },
		);
		await expect(
			saves.put("g", saved(6, { entries: odd as unknown as typeof entries })),
		).rejects.toMatchObject({ problem: "unavailable" });
		expect((await (await openSavesIn(database())).get("g"))?.entries).toEqual(entries);
	});

	it("names a damaged game and leaves the others alone", async () => {
		const saves = await openSavesIn(database());
		await saves.put("good", saved(4));
		await saves.put("torn", saved(6));
		await saves.put("odd", saved(2));
		const db = await openDB(database());
		await db.delete("entries", ["torn", 3]);
		await db.put("games", { id: "odd", name: "Odd one", header: 7 });
		db.close();
		const list = await saves.list();
		expect(Object.fromEntries(list.map((game) => [game.id, game.damaged]))).toEqual({
			good: false,
			torn: true,
			odd: true,
		});
		expect(list.find((game) => game.id === "odd")?.name).toBe("Odd one");
		for (const id of ["torn", "odd"])
			await expect(saves.get(id)).rejects.toMatchObject({ problem: "unreadable" });
		expect(await saves.get("good")).toEqual({ ...saved(4), revision: 1 });
		await saves.remove("torn");
		await saves.remove("odd");
		expect(await saves.list()).toHaveLength(1);
	});

	it("opens again after another tab closed the connection", async () => {
		const saves = await openSavesIn(database());
		await saves.put("g", saved(2));
		const newer = await openDB(database(), 2);
		newer.close();
		await expect(saves.put("g", saved(3))).rejects.toMatchObject({ problem: "unavailable" });
		expect((await saves.get("g"))?.entries).toHaveLength(3);
	});
});
