// The drafts of this browser: one draft in two tabs, and a connection that was closed.
import { afterEach, expect, test, vi } from "vitest";
import { type DraftRow, openDrafts } from "../../../../src/client/stores/editor/drafts.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const work = { ...shippedScenario(), translations: {} };
const row: DraftRow = {
	id: "own-0123456789ab",
	titles: { en: "Mine" },
	base: "geneva-to-busan",
	savedAt: 1,
	first: 1,
	months: [8],
	changes: 0,
	problems: 0,
};

afterEach(async () => (await openDrafts()).remove(row.id));

test("a version that goes on from an older one is not kept", async () => {
	const drafts = await openDrafts();
	const first = await drafts.put(row, work, 0);
	await drafts.put({ ...row, changes: 1 }, work, first);
	const elsewhere = { problem: "elsewhere" };
	await expect(drafts.put({ ...row, changes: 2 }, work, first)).rejects.toMatchObject(elsewhere);
	expect((await drafts.get(row.id))?.row.changes).toBe(1);
	await drafts.remove(row.id);
	await expect(drafts.put(row, work, first + 1)).rejects.toMatchObject(elsewhere);
});

test("a version is kept whole or not at all", async () => {
	const drafts = await openDrafts();
	const first = await drafts.put(row, work, 0);
	const odd = { ...work, texts: () => {} } as unknown as typeof work;
	await expect(drafts.put({ ...row, changes: 1 }, odd, first)).rejects.toThrow(
		"could not be cloned",
	);
	expect(await drafts.get(row.id)).toEqual({ row: { ...row, revision: first }, work });
});

test("what another tab keeps or deletes is told, with its revision, and what is done here is not", async () => {
	const drafts = await openDrafts();
	const told: unknown[] = [];
	const stop = drafts.subscribe((change) => told.push(change));
	const other = new BroadcastChannel("bargaining-chip-drafts");
	const heard: unknown[] = [];
	const both = new Promise<void>((done) => {
		other.addEventListener("message", ({ data }) => heard.push(data) === 2 && done());
	});
	await drafts.put(row, work, 0);
	await drafts.remove(row.id);
	await both;
	expect(heard).toEqual([
		{ id: row.id, revision: 1 },
		{ id: row.id, revision: null },
	]);
	expect(told).toEqual([]);
	other.postMessage({ id: row.id, revision: 3 });
	await vi.waitFor(() => expect(told).toEqual([{ id: row.id, revision: 3 }]));
	stop();
	other.close();
});

test("they are opened again after the connection was closed for another tab", async () => {
	const drafts = await openDrafts();
	expect(drafts.kept).toBe("browser");
	await new Promise((done) => {
		indexedDB.deleteDatabase("bargaining-chip-drafts").onsuccess = done;
	});
	expect(await drafts.list()).toEqual([]);
	await drafts.put(row, work, 0);
	expect((await drafts.get(row.id))?.work).toEqual(work);
});
