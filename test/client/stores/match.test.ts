// The store behind a running game: pages in their order, secrets, undo, saving, reloading.
import { afterEach, describe, expect, it, vi } from "vitest";
import type { StoreApi } from "zustand/vanilla";
import {
	createMatchStore,
	type NewStore,
	openMatchStore,
} from "../../../src/client/stores/match.ts";
import type { KeptMatch } from "../../../src/client/stores/match-keeper.ts";
import type { MatchStore } from "../../../src/client/stores/match-types.ts";
import { SavesError } from "../../../src/client/stores/saves-port.ts";
import type { PlayPage } from "../../../src/client/viewmodel/game/moment.ts";
import { DEFAULT_SWITCHES, type Move } from "../../../src/rules/index.ts";
import { computer, type MatchWishes, PERSON, setupOf } from "../../support/match.ts";
import { shippedScenario } from "../../support/scenario.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const scenario = shippedScenario();
/** The computer decides without letting a page breathe, so that one tick is enough for all of it. */
const pause = (): Promise<void> => Promise.resolve();
const SOLO = { us: PERSON, cn: computer("historical") };
let kept: KeptMatch | null = null;
const keeper = {
	keep: async (match: KeptMatch) => {
		kept = { ...match, record: { ...match.record, entries: [...match.record.entries] } };
		return match.revision + 1;
	},
};
afterEach(() => {
	kept = null;
});

function open(wishes: MatchWishes = {}, more: Partial<NewStore> = {}): StoreApi<MatchStore> {
	const setup = setupOf(scenario, { controllers: SOLO, ...wishes });
	return createMatchStore({ ...setup, id: "g", name: "", seat: "us", ...more }, { keeper, pause });
}

/** Waits until the store rests: nothing is thought about and everything is kept. */
async function rest(store: StoreApi<MatchStore>): Promise<MatchStore> {
	await new Promise((done) => setTimeout(done, 0));
	return store.getState();
}

const EASY: Partial<Record<PlayPage, Move>> = {
	news: { type: "noForecast" },
	plan: { type: "seal" },
	contrition: { type: "withdraw" },
	answer: { type: "answer", how: "protest", lever: "", act: "", step: "now" },
	talks: { type: "leave" },
};

/** Goes on by the plainest way until a page (or the end), noting the pages. */
async function until(store: StoreApi<MatchStore>, page: PlayPage, steps = 40): Promise<string[]> {
	const pages: string[] = [];
	for (let i = 0; i < steps; i++) {
		const state = await rest(store);
		pages.push(`${state.seat} ${state.page}`);
		if (state.page === page || state.page === "over") break;
		const move = EASY[state.page];
		if (!move) state.next();
		const refusal = move ? await state.move(move) : null;
		expect(refusal).toBeNull();
	}
	return pages;
}

describe("a solo game", () => {
	it("shows reveal and close as pages of their own", async () => {
		const store = open();
		const pages = await until(store, "close");
		expect(pages[0]).toBe("us news");
		expect(pages).toContain("us plan");
		expect(pages).toContain("us reveal");
		expect(pages[pages.length - 1]).toBe("us close");
		expect(pages.some((page) => page.startsWith("cn"))).toBe(false);
		const state = store.getState();
		expect(state.closed?.month).toBe(1);
		expect(state.months).toHaveLength(1);
		expect(state.revealed).not.toBeNull();
	});

	it("plays to its end with a person in either seat", async () => {
		const store = open({ controllers: { us: computer("bold"), cn: PERSON } }, { seat: "cn" });
		await until(store, "over", 120);
		const state = store.getState();
		expect(state.page).toBe("over");
		expect(state.view.position.ending).toBe("time");
		expect(state.months).toHaveLength(8);
		expect(state.par.us).toHaveLength(8);
	});

	it("keeps the computer's orders to itself until the reveal", async () => {
		const store = open({ controllers: { us: PERSON, cn: computer("bold") } });
		await until(store, "plan");
		const planning = await rest(store);
		expect(kept?.record.entries.some((e) => e.seat === "cn" && e.move.type === "seal")).toBe(true);
		expect(planning.view.position.cn.orders).toEqual([]);
		expect(planning.reasons).toEqual([]);
	});

	it("refuses a move that is not allowed, says why, and forgets it again", async () => {
		const store = open();
		await rest(store);
		expect(await store.getState().move({ type: "seal" })).toBe("wrongPhase");
		expect(store.getState().refusal).toBe("wrongPhase");
		store.getState().dismissRefusal();
		expect(store.getState().refusal).toBeNull();
	});

	it("forecasts, weighs and foresees the reception of an offer", async () => {
		const store = open();
		await until(store, "talks");
		const match = store.getState();
		const rows = scenario.packages[4]?.rows ?? [];
		expect(
			match.forecast({ by: "us", lever: "us.chips", act: "tighten", step: "now" }).responder,
		).toBe("cn");
		expect(Number.isFinite(match.worth(rows).total)).toBe(true);
		const { sign, counter, refuse } = match.reception(rows);
		expect(sign + counter + refuse).toBeCloseTo(1);
	});

	it.each([
		["rules", computer("bold")],
		["ahead", { ...computer("bold"), level: "quick" } as const],
		["person", PERSON],
	])("tells that the odds of an offer follow %s", async (by, cn) => {
		const store = open({ controllers: { us: PERSON, cn } });
		const rows = scenario.packages[4]?.rows ?? [];
		expect((await rest(store)).reception(rows).by).toBe(by);
	});
});

describe("undo", () => {
	it("takes back an order and its points, also in what is kept", async () => {
		const store = open();
		await until(store, "plan");
		const { points } = store.getState().view.position.us;
		await store
			.getState()
			.move({ type: "order", lever: "us.diversify", act: "invest", step: "now" });
		expect(store.getState().canUndo).toBe(true);
		expect(store.getState().view.position.us.points).toBe(points - 1);
		const entries = kept?.record.entries.length ?? 0;
		store.getState().undo();
		const after = await rest(store);
		expect(after.view.position.us.points).toBe(points);
		expect(after.view.position.us.orders).toEqual([]);
		expect(after.canUndo).toBe(false);
		expect(kept?.record.entries).toHaveLength(entries - 1);
	});

	it("is over once the plans are revealed", async () => {
		const store = open();
		await until(store, "reveal");
		const before = store.getState().view;
		expect(store.getState().canUndo).toBe(false);
		store.getState().undo();
		expect((await rest(store)).view).toBe(before);
	});
});

describe("a hot seat", () => {
	const HOT = { controllers: { us: PERSON, cn: PERSON } };

	it("hands the screen over wherever the other person has to decide alone", async () => {
		const store = open(HOT);
		const pages = await until(store, "reveal");
		expect(pages).toEqual([
			"us news",
			"cn handover",
			"cn news",
			"cn plan",
			"us handover",
			"us plan",
			"us reveal",
		]);
	});

	it("shows nobody's secrets on the hand-over page", async () => {
		const store = open(HOT);
		await rest(store);
		await store.getState().move({ type: "forecast", given: "", expects: "cn.tap", percent: 70 });
		const handover = await rest(store);
		expect(handover.page).toBe("handover");
		const { us, cn, levers } = handover.view.position;
		expect(us.forecast).toBeNull();
		expect([us.points, cn.points]).toEqual([0, 0]);
		expect(levers["cn.tap"].level).toBe(40);
		expect(handover.view.legal).toEqual([]);
		handover.next();
		const taken = await rest(store);
		expect(taken.view.seat).toBe("cn");
		expect(taken.view.position.us.forecast).toBeNull();
		expect(taken.view.position.cn.points).toBe(3);
	});

	it("does not take a move while the screen is handed over", async () => {
		const store = open(HOT);
		await rest(store);
		await store.getState().move({ type: "noForecast" });
		await rest(store);
		expect(await store.getState().move({ type: "noForecast" })).toBe("wrongPhase");
	});

	it("does not take back a move of the person before", async () => {
		const store = open(HOT);
		await rest(store);
		await store.getState().move({ type: "noForecast" });
		(await rest(store)).next();
		expect((await rest(store)).canUndo).toBe(false);
	});
});

describe("a reload", () => {
	it.each(["news", "plan", "reveal", "talks", "close", "handover"] as const)(
		"comes back on the page %s",
		async (page) => {
			const people = page === "handover" ? { us: PERSON, cn: PERSON } : SOLO;
			const store = open({ controllers: people });
			await until(store, page);
			const before = await rest(store);
			expect(before.page).toBe(page);
			const again = openMatchStore(structuredClone(kept) as KeptMatch, { keeper, pause });
			const after = await rest(again as StoreApi<MatchStore>);
			expect(after.page).toBe(page);
			expect(after.seat).toBe(before.seat);
			expect(after.view).toEqual(before.view);
			expect(after.revealed).toEqual(before.revealed);
			expect(after.months).toEqual(before.months);
			expect(after.reasons).toEqual(before.reasons);
		},
	);

	it("plays on as if nothing had happened: the same dice, the same computer", async () => {
		const a = open({ seed: "reload" });
		await until(a, "reveal");
		const b = openMatchStore(structuredClone(kept) as KeptMatch, {
			keeper,
			pause,
		}) as StoreApi<MatchStore>;
		await until(a, "over", 120);
		const first = a.getState().exportRecord()?.text;
		await until(b, "over", 120);
		expect(b.getState().exportRecord()?.text).toBe(first);
	});

	it("refuses a record that does not hold", async () => {
		const store = open();
		await until(store, "plan");
		const broken = structuredClone(kept) as KeptMatch;
		(broken.record.entries[0] as { checksum: string }).checksum = "0".repeat(16);
		expect(openMatchStore(broken)).toBeNull();
	});
});

describe("saving", () => {
	it("has kept a move before the move is acknowledged", async () => {
		const store = open();
		await rest(store);
		const before = kept?.record.entries.length ?? 0;
		await store.getState().move({ type: "noForecast" });
		expect(kept?.record.entries.length).toBe(before + 1);
		expect(store.getState().saving).toBe("saved");
	});

	it.each([
		["full", new SavesError("full")],
		["blocked", new SavesError("unavailable")],
		["blocked", new Error("gone")],
	] as const)("that fails (%s) leaves the game going on in memory", async (saving, error) => {
		const setup = setupOf(scenario, { controllers: SOLO });
		const failing = { keep: () => Promise.reject(error) };
		const store = createMatchStore(
			{ ...setup, id: "g", name: "", seat: "us" },
			{ keeper: failing, pause },
		);
		await rest(store);
		expect(await store.getState().move({ type: "noForecast" })).toBeNull();
		expect(store.getState().saving).toBe(saving);
		expect((await rest(store)).page).toBe("plan");
	});
});

describe("a game taken over from the record", () => {
	it("begins in its month with par for the months before", async () => {
		const options = { takeOver: 6, switches: { ...DEFAULT_SWITCHES } };
		const store = open({ options }, { seat: "us" });
		const state = await rest(store);
		expect(state.view.position.month).toBe(6);
		expect(state.options.takeOver).toBe(6);
		expect(state.page).toBe("news");
		await until(store, "close");
		expect(store.getState().closed?.month).toBe(6);
	});
});
