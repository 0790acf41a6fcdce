// A computer that looks ahead: it plans while a person plans, can be hurried, survives its workers, reloads and undo.
import { describe, expect, it, vi } from "vitest";
import type { StoreApi } from "zustand/vanilla";
import { createMatchStore, openMatchStore } from "../../../src/client/stores/match.ts";
import type { KeptMatch } from "../../../src/client/stores/match-keeper.ts";
import type { MatchStore } from "../../../src/client/stores/match-types.ts";
import { createThinker, type Thinker } from "../../../src/client/stores/thinker.ts";
import type { PlayPage } from "../../../src/client/viewmodel/game/moment.ts";
import { secondsAhead } from "../../../src/client/viewmodel/insight/seconds-ahead.ts";
import { createSearch, createTeam, type OpenPort } from "../../../src/players/search/index.ts";
import { rulesEngine } from "../../../src/record/index.ts";
import { verify } from "../../../src/record/verify.ts";
import { compile, type Move } from "../../../src/rules/index.ts";
import { computer, PERSON, setupOf } from "../../support/match.ts";
import { shippedScenario } from "../../support/scenario.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const scenario = shippedScenario();
const pause = (): Promise<void> => Promise.resolve();
const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** A thinker in the same thread, with so many playouts; `open` lets its thoughts end. */
function deskThinker({ playouts = 10, deaths = 0, fails = false, raves = false } = {}) {
	const waiting: (() => void)[] = [];
	let held = false;
	let hurried = 0;
	const seen: string[] = [];
	const it: Thinker = {
		think(data, task, told) {
			seen.push(JSON.stringify([task.seed, task.budget, task.view.legal]));
			const search = createSearch(compile(data), task.view, task);
			search.run(playouts);
			queueMicrotask(() => told(0.5));
			const found = new Promise<void>((done) => {
				if (held) waiting.push(done);
				else done();
			}).then(() => {
				if (fails) throw new Error("no worker came to an answer");
				const thoughts = search.thoughts();
				if (raves)
					for (const one of thoughts)
						Object.assign(one, { move: { type: "order", lever: "none" } });
				return { thoughts, playouts: search.playouts, deaths };
			});
			return {
				found,
				hurry: () => {
					hurried++;
					for (const done of waiting.splice(0)) done();
				},
			};
		},
	};
	return {
		it,
		seen,
		hold: () => {
			held = true;
		},
		open: async () => {
			held = false;
			for (const done of waiting.splice(0)) done();
			await turn();
		},
		hurried: () => hurried,
	};
}

interface Table {
	store: StoreApi<MatchStore>;
	kept: () => KeptMatch;
}

function sit(thinker: Thinker): Table {
	let kept: KeptMatch | null = null;
	const setup = setupOf(scenario, {
		controllers: { us: PERSON, cn: computer("historical", "steady") },
	});
	const keeper = {
		keep: async (match: KeptMatch) => {
			kept = structuredClone(match);
			return match.revision + 1;
		},
	};
	const store = createMatchStore(
		{ ...setup, id: "g", name: "", seat: "us" },
		{ keeper, pause, thinker },
	);
	return { store, kept: () => kept as unknown as KeptMatch };
}

const EASY: Partial<Record<PlayPage, Move>> = {
	news: { type: "noForecast" },
	plan: { type: "seal" },
	contrition: { type: "withdraw" },
	answer: { type: "answer", how: "protest", lever: "", act: "", step: "now" },
	talks: { type: "leave" },
};

async function until(store: StoreApi<MatchStore>, page: PlayPage, steps = 200): Promise<void> {
	for (let i = 0; i < steps; i++) {
		await turn();
		const state = store.getState();
		if (state.page === page || state.page === "over") return;
		if (state.thinking) continue;
		const move = EASY[state.page];
		if (!move) state.next();
		const refusal = move ? await state.move(move) : null;
		expect(refusal).toBeNull();
	}
}

/** The record as it is exported holds. */
const holds = ({ store }: Table): boolean => {
	const file = store.getState().exportRecord();
	return file !== null && verify(file.text, file.name, rulesEngine).ok;
};

const theirs = ({ kept }: Table) => kept().record.entries.filter((entry) => entry.seat === "cn");

describe("how long it really looked ahead", () => {
	it("is the mean of its timed decisions, and unknown where none was timed", () => {
		const reasons = [{ seat: "cn", ms: 400 }, { seat: "cn", ms: 1000 }, { seat: "cn" }] as const;
		expect(secondsAhead(reasons, "cn")).toBeCloseTo(0.7);
		expect(secondsAhead(reasons, "us")).toBeNull();
	});
});

describe("a computer that looks ahead", () => {
	it("plays a whole game whose record verifies, the same for the same playouts", async () => {
		const [a, b] = [sit(deskThinker().it), sit(deskThinker().it)];
		await until(a.store, "over");
		await until(b.store, "over");
		expect(a.store.getState().page).toBe("over");
		expect(a.kept().record.entries).toEqual(b.kept().record.entries);
		expect(a.kept().record.header.seats.cn).toBe("historical.steady");
		expect(holds(a)).toBe(true);
	});

	it("plans while the person plans, whose orders can still be taken back", async () => {
		const thinker = deskThinker();
		const table = sit(thinker.it);
		thinker.hold();
		await until(table.store, "plan");
		await turn();
		const before = theirs(table).length;
		expect(table.store.getState().ahead?.seat).toBe("cn");
		expect(table.store.getState().thinking).toBe(false);
		const order: Move = { type: "order", lever: "us.diversify", act: "invest", step: "now" };
		expect(await table.store.getState().move(order)).toBeNull();
		await thinker.open();
		expect(table.store.getState().ahead).toBeNull();
		expect(theirs(table)).toHaveLength(before);
		expect(table.store.getState().canUndo).toBe(true);
		table.store.getState().undo();
		await turn();
		expect(table.store.getState().view.position.us.orders).toEqual([]);
		await table.store.getState().move({ type: "seal" });
		await turn();
		expect(table.store.getState().page).toBe("reveal");
		expect(theirs(table).length).toBeGreaterThan(before);
		expect(holds(table)).toBe(true);
	});

	it("says what it was weighed against, once what it did lies open", async () => {
		const { store } = sit(deskThinker({ playouts: 200 }).it);
		await until(store, "plan");
		expect(store.getState().reasons).toEqual([]);
		await until(store, "over");
		const weighed = store.getState().reasons.filter(({ next }) => next);
		expect(weighed.length).toBeGreaterThan(0);
		for (const { move, next } of weighed) {
			expect(["order", "drop", "seal", "answer"]).toContain(move.type);
			expect(next?.move).not.toEqual(move);
		}
	});

	it("tells how far it is and decides at once when asked", async () => {
		const thinker = deskThinker();
		thinker.hold();
		const { store } = sit(thinker.it);
		await until(store, "plan");
		await store.getState().move({ type: "seal" });
		await turn();
		expect(store.getState()).toMatchObject({ thinking: true, ahead: { seat: "cn", share: 0.5 } });
		store.getState().decideNow();
		await turn();
		const { reasons } = store.getState();
		// timed by the clock, not by its level: it was told to decide
		for (const { ms } of reasons) expect(ms).toBeLessThan(1000);
		expect(secondsAhead(reasons, "us")).toBeNull();
		expect(thinker.hurried()).toBe(1);
		expect(store.getState()).toMatchObject({ page: "reveal", trouble: null });
	});

	it("goes on after a reload in mid-thought, looking ahead as before", async () => {
		const thinker = deskThinker();
		thinker.hold();
		const table = sit(thinker.it);
		await until(table.store, "plan");
		await table.store.getState().move({ type: "seal" });
		const fresh = deskThinker();
		const again = openMatchStore(table.kept(), { pause, thinker: fresh.it });
		if (!again) throw new Error("the kept game does not open");
		await until(again, "reveal");
		expect(fresh.seen).toEqual(thinker.seen);
		expect(again.getState().controllers.cn).toMatchObject({ level: "steady" });
		expect(again.getState().page).toBe("reveal");
	});

	it("says so where a worker died, and where none could think goes by its rules", async () => {
		const mended = sit(deskThinker({ deaths: 1 }).it).store;
		await until(mended, "reveal");
		expect(mended.getState()).toMatchObject({ page: "reveal", trouble: "thoughtAgain" });
		mended.getState().dismissTrouble();
		expect(mended.getState().trouble).toBeNull();
		const broken = sit(deskThinker({ fails: true }).it).store;
		await until(broken, "close");
		expect(broken.getState()).toMatchObject({ page: "close", trouble: "byRules" });
	});
});

describe("a computer that fails over its move", () => {
	it("says so where what was thought out makes no sense, and the game goes on", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const table = sit(deskThinker({ raves: true }).it);
		await until(table.store, "close", 60);
		expect(table.store.getState()).toMatchObject({ page: "close", thinking: false });
		expect(table.store.getState().trouble).not.toBeNull();
		expect(holds(table)).toBe(true);
	});

	/** A game against a bold computer whose temper cannot be read; the characters named fail. */
	function failing(...characters: readonly string[]): StoreApi<MatchStore> {
		const setup = setupOf(scenario, { controllers: { us: PERSON, cn: computer("bold") } });
		const players = { ...scenario.players };
		for (const one of characters)
			Object.defineProperty(players, one, {
				get: () => {
					throw new Error(`${one} fails`);
				},
			});
		const body = { ...scenario, players };
		const own = { ...setup, scenario: body, sha256: "0".repeat(64) };
		return createMatchStore({ ...own, id: "g", name: "", seat: "us" }, { pause });
	}

	it("is stood in for by the historical character for that move", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const store = failing("bold");
		await until(store, "close", 60);
		expect(store.getState()).toMatchObject({ page: "close", trouble: "stoodIn" });
	});

	it("is said to be stuck where that fails as well, and is not tried without end", async () => {
		const told = vi.spyOn(console, "error").mockImplementation(() => {});
		const store = failing("bold", "historical");
		await turn();
		expect(store.getState().trouble).toBe("stuck");
		expect(told).toHaveBeenCalledTimes(2);
	});
});

describe("the page's thinker", () => {
	it("gives tasks to its team one after another, and hurries the one that is meant", async () => {
		let posted = 0;
		const ends: (() => void)[] = [];
		const open: OpenPort = (heard) => ({
			post: (message) => {
				if (message.type === "think") {
					posted++;
					ends.push(() => heard({ type: "done", id: message.id, playouts: 1, tallies: [tally] }));
				}
				if (message.type === "stop") ends.shift()?.();
			},
			close: () => {},
		});
		const tally = { name: "seal", move: { type: "seal" } as const, n: 1, sum: 1, next: [] };
		const thinker = createThinker((data) => createTeam(open, 1, data));
		const data = {} as Parameters<Thinker["think"]>[0];
		const task = { budget: { ms: 1 }, seed: 1 } as Parameters<Thinker["think"]>[1];
		const first = thinker.think(data, task, () => {});
		const second = thinker.think(data, task, () => {});
		await turn();
		expect(posted).toBe(1);
		first.hurry();
		expect((await first.found).playouts).toBe(1);
		await turn();
		expect(posted).toBe(2);
		second.hurry();
		expect((await second.found).deaths).toBe(0);
	});
});
