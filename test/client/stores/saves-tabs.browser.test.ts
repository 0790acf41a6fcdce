// One game in two tabs: what was played in one is never lost to the other, which says so and plays no further.
import { expect, test, vi } from "vitest";
import type { StoreApi } from "zustand/vanilla";
import { createMatchStore, openMatchStore } from "../../../src/client/stores/match.ts";
import type { MatchStore } from "../../../src/client/stores/match-types.ts";
import { openSavesIn, type Saves } from "../../../src/client/stores/saves.ts";
import { keeperOf, loadMatch } from "../../../src/client/stores/saves-match.ts";
import { PERSON, setupOf } from "../../support/match.ts";
import { ownDatabase, scenario } from "./saves-stage.ts";

const database = ownDatabase();

/** A tab of its own: its keeper, and a way to open the game in it. */
async function tab() {
	const saves = await openSavesIn(database());
	const keeper = keeperOf(async () => saves);
	return {
		saves,
		begin: () =>
			createMatchStore(
				{
					...setupOf(scenario, { controllers: { us: PERSON, cn: PERSON } }),
					id: "g",
					name: "",
					seat: "us",
				},
				{ keeper },
			),
		open: async () =>
			openMatchStore(await loadMatch("g", async () => saves), { keeper }) as StoreApi<MatchStore>,
	};
}

const entries = async (saves: Saves): Promise<number | undefined> =>
	(await saves.get("g"))?.entries.length;
const kept = (store: StoreApi<MatchStore>): Promise<void> =>
	vi.waitFor(() => expect(store.getState().saving).toBe("saved"));

/** A game begun in one tab and played on in another by a move and a hand-over. */
async function playedOn() {
	const [here, there] = [await tab(), await tab()];
	const first = here.begin();
	await vi.waitFor(async () => expect(await entries(here.saves)).toBe(0));
	const second = await there.open();
	expect(await second.getState().move({ type: "noForecast" })).toBeNull();
	second.getState().next();
	expect(await second.getState().move({ type: "noForecast" })).toBeNull();
	await kept(second);
	return { here, there, first, second };
}

test("a move in a tab that was left behind is not played: the other tab's moves stay", async () => {
	const { here, first, second } = await playedOn();
	const { view, page, seat } = first.getState();
	expect(await first.getState().move({ type: "noForecast" })).toBe("elsewhere");
	expect(await entries(here.saves)).toBe(2);
	expect(first.getState()).toMatchObject({ view, page, seat, saving: "elsewhere" });
	// what it shows can still be taken out as a file, and nothing more is played on it
	expect(await first.getState().move({ type: "noForecast" })).toBe("elsewhere");
	expect(first.getState().exportRecord()?.text.split("\n")).toHaveLength(3);
	expect(await second.getState().move({ type: "seal" })).toBeNull();
	expect(await entries(here.saves)).toBe(3);
});

test("a page turned in a tab that was left behind changes nothing either", async () => {
	const [here, there] = [await tab(), await tab()];
	const first = here.begin();
	await first.getState().move({ type: "noForecast" });
	const second = await there.open();
	expect([first.getState().page, second.getState().page]).toEqual(["handover", "handover"]);
	second.getState().next();
	await second.getState().move({ type: "noForecast" });
	first.getState().next();
	await vi.waitFor(() => expect(first.getState().saving).toBe("elsewhere"));
	expect(first.getState().page).toBe("handover");
	expect(await entries(here.saves)).toBe(2);
});

test("opened again, it stands where the other tab left it and is played on", async () => {
	const { here, first, second } = await playedOn();
	await first.getState().move({ type: "noForecast" });
	const again = await here.open();
	expect(again.getState().page).toBe(second.getState().page);
	expect(await again.getState().move({ type: "seal" })).toBeNull();
	expect(await entries(here.saves)).toBe(3);
	expect(await second.getState().move({ type: "seal" })).toBe("elsewhere");
});

test("a second tab that only looks takes nothing from the first", async () => {
	const [here, there] = [await tab(), await tab()];
	const first = here.begin();
	await first.getState().move({ type: "noForecast" });
	await kept(await there.open());
	first.getState().next();
	expect(await first.getState().move({ type: "noForecast" })).toBeNull();
	expect(await entries(there.saves)).toBe(2);
});

test("a game deleted in one tab does not come back from another", async () => {
	const { here, there, second } = await playedOn();
	await here.saves.remove("g");
	expect(await second.getState().move({ type: "seal" })).toBe("elsewhere");
	expect(await there.saves.get("g")).toBeNull();
});

test("what a full disk left in memory gives way to what another tab has kept", async () => {
	const { here, first } = await playedOn();
	const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
		throw new DOMException("no room", "QuotaExceededError");
	});
	const lagging = await here.open();
	expect(await lagging.getState().move({ type: "seal" })).toBeNull();
	expect(lagging.getState().saving).toBe("full");
	expect(await entries(here.saves)).toBe(3);
	full.mockRestore();
	expect(await first.getState().move({ type: "noForecast" })).toBe("elsewhere");
	expect(await entries(here.saves)).toBe(2);
});
