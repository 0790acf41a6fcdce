// A desk keeps what is edited, says what is wrong and what was changed, and keeps nothing half done.
import { expect, test, vi } from "vitest";
import { broughtWords } from "../../../../src/client/i18n/own-words.ts";
import { createDesk, rowOf } from "../../../../src/client/stores/editor/desk.ts";
import { type Drafts, draftsInMemory } from "../../../../src/client/stores/editor/drafts.ts";
import { draftFrom, textOf } from "../../../../src/client/stores/editor/start.ts";
import { under } from "../../../../src/client/viewmodel/editor/work.ts";
import { FILE_LIMITS, hashJson, loadFile, parseJson } from "../../../../src/scenario/index.ts";
import { shippedWork } from "../../viewmodel/editor/work.ts";

const base = shippedWork();
const id = "own-0123456789ab";
const work = under(base, id);
const points = ["numbers", "values", "usPoints", "value"];
const deskOver = (drafts: Drafts) =>
	createDesk({ id, base, baseId: "geneva-to-busan", work, revision: 0 }, drafts);

test("an edit is told as a change, kept, and taken back", async () => {
	const drafts = draftsInMemory();
	const desk = deskOver(drafts);
	desk.getState().set(points, 5);
	expect(desk.getState().saving).toBe("saving");
	await desk.getState().settle();
	const { found, sound, saving } = desk.getState();
	expect(found.changes).toEqual([{ kind: "set", path: points, from: 4, to: 5 }]);
	expect([found.problems, saving]).toEqual([[], "saved"]);
	expect(sound?.numbers.values.usPoints.value).toBe(5);
	expect(sound && broughtWords(sound, "zh")?.texts).toBeDefined();
	const [row] = await drafts.list();
	expect(row).toMatchObject({ id, changes: 1, problems: 0, first: 1, months: [8, 12] });
	expect((await drafts.get(id))?.work).toBe(found.of);
	const [change] = found.changes;
	if (change) desk.getState().takeBack(change);
	await desk.getState().settle();
	expect(desk.getState().found.changes).toEqual([]);
	desk.getState().undo();
	expect(desk.getState().history.work.numbers.values.usPoints.value).toBe(5);
});

test("a version that does not hold is kept too, and the last that held stands beside it", async () => {
	const drafts = draftsInMemory();
	const desk = deskOver(drafts);
	desk.getState().set(["levers", 0, "acts", 0, "cost"], 99);
	await desk.getState().settle();
	expect(desk.getState().found.problems.map(({ path }) => path)).toEqual([
		"levers[0].acts[0].cost",
	]);
	expect(desk.getState().sound?.levers[0]?.acts[0]?.cost).toBe(2);
	expect((await drafts.list())[0]?.problems).toBe(1);
	expect((await drafts.get(id))?.work.levers[0]?.acts[0]?.cost).toBe(99);
});

test("a browser that refuses to keep says so, and keeps at the next try", async () => {
	const drafts = draftsInMemory();
	const put = vi.spyOn(drafts, "put").mockRejectedValueOnce(new Error("full"));
	const desk = deskOver(drafts);
	desk.getState().set(points, 6);
	await desk.getState().settle();
	expect(desk.getState().saving).toBe("failed");
	await desk.getState().settle();
	expect(desk.getState().saving).toBe("saved");
	expect(put).toHaveBeenCalledTimes(2);
});

test("what another tab has kept of a draft stays: an edit here is told, not kept", async () => {
	const drafts = draftsInMemory();
	const [here, there] = [deskOver(drafts), deskOver(drafts)];
	there.getState().set(points, 7);
	await there.getState().settle();
	here.getState().set(points, 5);
	await here.getState().settle();
	expect([here.getState().saving, there.getState().saving]).toEqual(["elsewhere", "saved"]);
	here.getState().set(points, 6);
	await here.getState().settle();
	expect((await drafts.get(id))?.work.numbers.values.usPoints.value).toBe(7);
	there.getState().set(points, 8);
	await there.getState().settle();
	expect(there.getState().saving).toBe("saved");
});

test("a desk hears that another tab went on with its draft, and keeps nothing more; its own version is no news", async () => {
	const drafts = draftsInMemory();
	const desk = deskOver(drafts);
	desk.getState().set(points, 5);
	await desk.getState().settle();
	desk.getState().changedElsewhere(1);
	expect(desk.getState().saving).toBe("saved");
	desk.getState().changedElsewhere(2);
	expect(desk.getState().saving).toBe("elsewhere");
	desk.getState().set(points, 6);
	await desk.getState().settle();
	expect((await drafts.list())[0]).toMatchObject({ revision: 1 });
	const other = deskOver(draftsInMemory());
	other.getState().changedElsewhere(null);
	expect(other.getState().saving).toBe("elsewhere");
});

test("a draft that was deleted does not come back from a desk that is still open", async () => {
	const drafts = draftsInMemory();
	const desk = deskOver(drafts);
	desk.getState().set(points, 5);
	await desk.getState().settle();
	await drafts.remove(id);
	desk.getState().set(points, 6);
	await desk.getState().settle();
	expect(desk.getState().saving).toBe("elsewhere");
	expect(await drafts.list()).toEqual([]);
});

test("its file is read back the same, within the limits, and words change no hash", () => {
	const parsed = parseJson(textOf(work), "own.json", FILE_LIMITS);
	const read = parsed.ok ? loadFile(parsed.value, "own.json") : parsed;
	expect(read.ok && { ...read.value.scenario, translations: read.value.translations }).toEqual(
		work,
	);
	const { translations: _, ...body } = work;
	expect(read.ok && hashJson(read.value.scenario)).toBe(hashJson(body));
});

test("a draft without a title in a language is listed under none", () => {
	const found = { of: { ...work, translations: {} }, problems: [], changes: [] };
	expect(rowOf(id, "geneva-to-busan", found).titles).toEqual({ en: "Geneva to Busan" });
});

test("a file of 50 MB is refused by its size alone, and never read", async () => {
	const text = vi.fn<File["text"]>();
	const huge = { name: "huge.json", size: 50_000_000, text } as unknown as File;
	const taken = await draftFrom(huge, ["en"]);
	expect(taken.ok ? [] : taken.problems).toMatchObject([{ code: "tooLarge", expected: "2 MB" }]);
	expect(text).not.toHaveBeenCalled();
});
