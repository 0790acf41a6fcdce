// The drafts of this browser: one draft in two tabs, and a connection that was closed.
import { afterEach, expect, test } from "vitest";
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
