// The store on SQLite, and the writer before it: what is reported is on the disk, once, and a full disk breaks nothing.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sqliteDialect } from "../../src/server/store/sqlite.ts";
import { openStore, type Row, type Store } from "../../src/server/store/store.ts";
import { createWriter, type Writer, type Written } from "../../src/server/store/writer.ts";
import { tempFolder } from "../support/class/server.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const PLAYED = { sha256: "0".repeat(64), body: "{}", words: null };
let folder: ReturnType<typeof tempFolder>;
let store: Store;
let raw: ReturnType<typeof sqliteDialect>["raw"];

async function open(): Promise<void> {
	const made = sqliteDialect(folder.path);
	raw = made.raw;
	store = await openStore(made.dialect, made.insert);
}
beforeEach(async () => {
	folder = tempFolder();
	await open();
	for (const id of ["s1", "s2"])
		await store.create(
			{ id, code: `C${id}`, recovery: `R${id}`, created: 1 },
			row(1, id, 0),
			PLAYED,
		);
});
afterEach(async () => {
	await store.close().catch(() => undefined);
	folder.remove();
});
const row = (seq: number, session = "s1", game = 1, body = "[]"): Row => ({
	session,
	game,
	seq,
	at: 1_700_000_000_000,
	body,
});

/** Writes a row; resolves with what has come of it. */
const stored = (writer: Writer, one: Row): Promise<Written> =>
	new Promise((done) => writer.write(one, done));

describe("a log", () => {
	it("takes each place once; the other rows of a batch are stored all the same", async () => {
		expect(await store.insert([row(1)])).toHaveLength(1);
		const batch = [row(1, "s1", 1, '["other"]'), row(2), row(1, "s2")];
		expect(await store.insert(batch)).toEqual([batch[1], batch[2]]);
		expect((await store.read({ session: "s1", game: 1 }, 0)).map(({ body }) => body)).toEqual([
			"[]",
			"[]",
		]);
	});

	it("is read from where one stands, and says how far it goes", async () => {
		await store.insert([row(1), row(2), row(3), row(1, "s1", 2)]);
		expect((await store.read({ session: "s1", game: 1 }, 1)).map(({ seq }) => seq)).toEqual([2, 3]);
		expect(Object.fromEntries(await store.heads(["s1", "s2"]))).toEqual({
			"s1/0": 1,
			"s1/1": 3,
			"s1/2": 1,
			"s2/0": 1,
		});
		expect((await store.heads([])).size).toBe(0);
	});

	it("is there after the process has gone, flushed by every commit", async () => {
		await store.insert([row(1)]);
		expect(raw.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
		expect(raw.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
		await store.close();
		await open();
		expect(await store.read({ session: "s1", game: 1 }, 0)).toEqual([row(1)]);
	});
});

describe("a session", () => {
	it("has a code of its own", async () => {
		const taken = { id: "s3", code: "Cs1", recovery: "R3", created: 1 };
		expect(await store.create(taken, row(1, "s3", 0), PLAYED)).toBe(false);
		expect(await store.sessionByCode("Cs1")).toMatchObject({ id: "s1" });
		expect(await store.sessionByCode("none")).toBeNull();
		expect(await store.sessionByRecovery("Rs2")).toMatchObject({ id: "s2" });
	});

	it("deleted takes everything along, and nothing can be added to it", async () => {
		await store.insert([row(1)]);
		expect(await store.remove("s1")).toBe(true);
		expect(await store.remove("s1")).toBe(false);
		expect(await store.read({ session: "s1", game: 1 }, 0)).toEqual([]);
		await expect(store.insert([row(2)])).rejects.toThrow("constraint");
	});
});

describe("the writer", () => {
	it("stores all rows of a tick in one statement", async () => {
		let statements = 0;
		const counted: Pick<Store, "insert"> = {
			insert: (rows) => {
				statements++;
				return store.insert(rows);
			},
		};
		const writer = createWriter(counted, (error) => expect.unreachable(String(error)));
		const written = await Promise.all(
			Array.from({ length: 200 }, (_, i) => stored(writer, row(1, "s1", i + 1))),
		);
		expect(new Set(written)).toEqual(new Set(["stored"]));
		expect(statements).toBe(1);
		expect(await stored(writer, row(1, "s1", 7))).toBe("taken");
	});

	it("does not let a deleted session's row hold up the others", async () => {
		await store.remove("s1");
		const troubles: unknown[] = [];
		const writer = createWriter(store, (error) => troubles.push(error));
		const written = await Promise.all([
			stored(writer, row(1, "s1")),
			stored(writer, row(1, "s2")),
			stored(writer, row(1, "s2", 2)),
		]);
		expect(written).toEqual(["failed", "stored", "stored"]);
		expect(troubles).toHaveLength(1);
	});

	it("says when the disk is full; what was stored before is whole, and it goes on when there is room", async () => {
		const writer = createWriter(store, () => undefined);
		const { page_count: pages } = raw.prepare("PRAGMA page_count").get() as { page_count: number };
		raw.exec(`PRAGMA max_page_count = ${pages + 2}`);
		expect(await stored(writer, row(1))).toBe("stored");
		const large = "x".repeat(60_000);
		expect(await stored(writer, row(2, "s1", 1, large))).toBe("full");
		expect(raw.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
		raw.exec("PRAGMA max_page_count = 100000");
		expect(await stored(writer, row(2, "s1", 1, large))).toBe("stored");
		expect(await store.read({ session: "s1", game: 1 }, 0)).toHaveLength(2);
	});
});
