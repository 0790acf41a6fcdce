// Saved games in a real browser: nothing is lost, tabs and files tell the same game.
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import { openSavesIn } from "../../../src/client/stores/saves.ts";
import { keeperOf, loadMatch } from "../../../src/client/stores/saves-match.ts";
import { firstDay } from "../../../src/client/stores/saves-rows.ts";
import { LARGEST, parseJsonl, replay, rulesEngine, verify } from "../../../src/record/index.ts";
import { playedGame } from "../../record/play.ts";
import { ownDatabase, record, saved, scenario } from "./saves-stage.ts";

const database = ownDatabase();

describe("a game", () => {
	it("is there after a reload as it was after the last move, move by move", async () => {
		for (let n = 0; n <= 10; n++) {
			const saves = await openSavesIn(database());
			await saves.put("g", saved(n));
			const again = await openSavesIn(database());
			expect(await again.get("g")).toEqual({ ...saved(n), revision: n + 1 });
			expect(again.kept()).toBe("browser");
		}
	});

	it("writes only what is new", async () => {
		const saves = await openSavesIn(database());
		await saves.put("g", saved(30));
		const put = vi.spyOn(IDBObjectStore.prototype, "put");
		await saves.put("g", saved(31));
		// one entry and the row: neither the other entries nor the scenario
		expect(put).toHaveBeenCalledTimes(2);
	});

	it("can be taken back and go another way", async () => {
		const saves = await openSavesIn(database());
		await saves.put("g", saved(20));
		await saves.put("g", saved(12));
		expect((await saves.get("g"))?.entries).toHaveLength(12);
		const other = playedGame(scenario, "another", { calm: 0.75, moves: 15 });
		await saves.put("g", saved(0, { header: other.record.header, entries: other.record.entries }));
		expect((await saves.get("g"))?.entries).toEqual(other.record.entries);
	});

	it("lands in the order in which moves were made, however fast", async () => {
		const saves = await openSavesIn(database());
		await Promise.all(Array.from({ length: 25 }, (_, n) => saves.put("g", saved(n))));
		expect((await saves.get("g"))?.entries).toHaveLength(24);
	});

	it("is listed, renamed, deleted; its scenario goes with the last game", async () => {
		const saves = await openSavesIn(database());
		await saves.put("a", saved(3));
		await saves.put("b", saved(5, { name: null, over: true, month: 8 }));
		const changes = vi.fn<() => void>();
		const stop = saves.subscribe(changes);
		await saves.rename("a", "  Second try ");
		const [newest, older] = await saves.list();
		expect(newest).toMatchObject({
			id: "b",
			name: null,
			over: true,
			month: 8,
			scenario: "geneva-to-busan",
			monthDate: "2025-12-01",
			damaged: false,
		});
		expect(older).toMatchObject({
			id: "a",
			name: "Second try",
			seat: "us",
			opponent: "careful",
			months: 8,
		});
		// a match that was open meanwhile knows the old name only
		await saves.put("a", saved(4));
		expect((await saves.get("a"))?.name).toBe("Second try");
		await saves.rename("a", " ");
		expect((await saves.get("a"))?.name).toBeNull();
		await saves.remove("a");
		await saves.remove("b");
		expect(await saves.list()).toEqual([]);
		expect(await saves.get("a")).toBeNull();
		await expect(saves.rename("a", "x")).rejects.toMatchObject({ problem: "missing" });
		expect(changes).toHaveBeenCalledTimes(5);
		stop();
		const db = await openDB(database());
		expect([await db.count("scenarios"), await db.count("entries")]).toEqual([0, 0]);
		db.close();
	});

	it("tells other tabs", async () => {
		const [here, there] = [await openSavesIn(database()), await openSavesIn(database())];
		const told = new Promise((resolve) => void there.subscribe(resolve));
		await here.put("g", saved(1));
		expect(await told).toEqual({ id: "g", gone: false, elsewhere: true });
		expect(await there.list()).toHaveLength(1);
	});

	it("knows its months", () => {
		expect([-4, 1, 8, 9, 12].map(firstDay)).toEqual([
			"2024-12-01",
			"2025-05-01",
			"2025-12-01",
			"2026-01-01",
			"2026-04-01",
		]);
	});
});

describe("a running match", () => {
	it("is kept with its month after every move, also after moves were taken back, and comes back", async () => {
		const saves = await openSavesIn(database());
		const keeper = keeperOf(async () => saves);
		const engine = rulesEngine(scenario);
		const desk = { seat: "us", handover: false, waiting: [], reasons: [] } as const;
		let revision = 0;
		for (const n of [0, 1, 2, 12, 30, 29, 30, 8, 40]) {
			const kept = { header: record.header, entries: record.entries.slice(0, n) };
			const match = { id: "g", name: "Mine", record: kept, seed: "s", desk };
			revision = await keeper.keep({ ...match, revision });
			const played = replay(kept, engine);
			const month = played.ok ? played.state.month : 0;
			expect(await saves.get("g")).toMatchObject({ month, over: false });
			expect(await loadMatch("g", async () => saves)).toEqual({ ...match, revision });
		}
		await expect(loadMatch("none", async () => saves)).rejects.toMatchObject({
			problem: "missing",
		});
	});

	it("gets a desk and new dice where it comes from a file", async () => {
		const saves = await openSavesIn(database());
		await saves.put(
			"g",
			saved(9, { header: { ...record.header, seats: { us: "bold", cn: "person" } } }),
		);
		const file = await saves.exportFile("g");
		const { id } = await saves.importFile(new File([file.body], file.fileName));
		const match = await loadMatch(id, async () => saves);
		expect(match).toMatchObject({
			name: file.fileName.replace(".jsonl", ""),
			desk: { seat: "cn", waiting: [] },
		});
		expect([match.seed.length, match.seed === "secret"]).toEqual([32, false]);
	});
});

describe("a file", () => {
	const file = async (saves: Awaited<ReturnType<typeof openSavesIn>>) => {
		await saves.put("g", saved(40));
		const exported = await saves.exportFile("g");
		return { ...exported, text: await exported.body.text() };
	};

	it("verifies itself and comes back as a game of its own", async () => {
		const saves = await openSavesIn(database());
		const { fileName, text } = await file(saves);
		expect(fileName).toBe("bargaining-chip-2026-03-01-us.jsonl");
		expect(verify(text, fileName, rulesEngine).ok).toBe(true);
		const taken = await saves.importFile(new File([text], fileName));
		expect(taken.id).not.toBe("g");
		expect((await saves.get(taken.id))?.entries).toEqual(record.entries);
		expect(await saves.list()).toHaveLength(2);
		// each further copy can be told from the game and from the copies before it
		const stem = fileName.replace(".jsonl", "");
		expect(taken.name).toBe(stem);
		expect((await saves.importFile(new File([text], fileName))).name).toBe(`${stem} (2)`);
		await saves.remove("g");
		const names = (await saves.list()).map(({ name }) => name);
		expect(new Set(names)).toEqual(new Set([stem, `${stem} (2)`]));
		expect(names).toHaveLength(2);
		expect(parseJsonl(text, fileName).ok).toBe(true);
	});

	it.each([
		["tampered", (text: string) => text.replace('"value":', '"value":1')],
		["unreadable", (text: string) => text.slice(0, -400)],
		["unreadable", () => "dear diary"],
		["newer", (text: string) => text.replace('"format":1', '"format":9')],
		[
			"newer",
			(text: string) =>
				text.replace(
					/^\{"checksum":"(.{16})","created":"(.{20})","epoch":\d+/,
					'{"checksum":"$1","created":"$2","epoch":9',
				),
		],
	])("is refused as %s, and nothing is kept", async (problem, spoil) => {
		const saves = await openSavesIn(database());
		const { text } = await file(saves);
		expect(spoil(text)).not.toBe(text);
		await expect(saves.importFile(new File([spoil(text)], "a.jsonl"))).rejects.toMatchObject({
			problem,
		});
		expect(await saves.list()).toHaveLength(1);
	});

	it("is not even read where it is larger than any record", async () => {
		const saves = await openSavesIn(database());
		const huge = new File([new Uint8Array(LARGEST + 1)], "a.jsonl");
		huge.text = () => Promise.reject(new Error("read"));
		await expect(saves.importFile(huge)).rejects.toMatchObject({ problem: "unreadable" });
	});
});
