// The games of a visit: each has one store while something goes on in it, and is let go afterwards.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { StoreApi } from "zustand/vanilla";
import { deal, openGame, showGame } from "../../../../src/client/pages/play/open-game.ts";
import { defaultSetup } from "../../../../src/client/router/routes.ts";
import type { MatchStore } from "../../../../src/client/stores/match-types.ts";
import { createSaves } from "../../../../src/client/stores/saves.ts";

const HOT_SEAT = { ...defaultSetup("us"), hotSeat: true, seed: 7 };

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
	vi.useRealTimers();
});

async function open(id: string): Promise<StoreApi<MatchStore>> {
	const opened = await openGame(id);
	if (!opened.ok) throw new Error(opened.why);
	return opened.store;
}
/** All that waits for rest has had it. */
const later = (): Promise<unknown> => vi.advanceTimersByTimeAsync(5000);
const saved = (store: StoreApi<MatchStore>): Promise<void> =>
	vi.waitFor(() => expect(store.getState().saving).toBe("saved"));

test("a game that another page shows at once is the same one; left for good it is let go", async () => {
	const id = deal(HOT_SEAT);
	const store = await open(id);
	const leave = showGame(id);
	await saved(store);
	leave();
	const leaveNext = showGame(id);
	await later();
	expect(await open(id)).toBe(store);
	leaveNext();
	await later();
	const again = await open(id);
	expect(again).not.toBe(store);
	expect(again.getState().page).toBe("news");
});

test("a move that can be taken back keeps a game until another is shown", async () => {
	const id = deal(HOT_SEAT);
	const store = await open(id);
	const leave = showGame(id);
	await store.getState().move({ type: "noForecast" });
	store.getState().next();
	await store.getState().move({ type: "noForecast" });
	const order = store.getState().view.legal.find(({ type }) => type === "order");
	expect(order && (await store.getState().move(order))).toBeNull();
	expect(store.getState().canUndo).toBe(true);
	leave();
	await later();
	expect(await open(id)).toBe(store);
	const other = deal(HOT_SEAT);
	await open(other);
	showGame(other)();
	await later();
	expect(await open(id)).not.toBe(store);
});

test("a game that was let go, or deleted, is not kept again by what was still under way in it", async () => {
	const saves = await createSaves();
	const id = deal(HOT_SEAT);
	const store = await open(id);
	await saved(store);
	await saves.remove(id);
	expect(await store.getState().move({ type: "noForecast" })).toBe("elsewhere");
	expect(await saves.get(id)).toBeNull();
	expect(await openGame(id)).toEqual({ ok: false, why: "missing" });
});
