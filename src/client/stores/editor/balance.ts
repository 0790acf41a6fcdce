// The quick tournament of a scenario: played in the page's workers, told game by game, stopped at any time.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Result } from "../../../insight/tournament/game.ts";
import { type Cross, crossOf, jobsOf, seedsOf } from "../../../insight/tournament/run.ts";
import type { Par } from "../../../insight/tournament/table.ts";
import { POLICIES } from "../../../players/index.ts";
import { ruleData, type Scenario } from "../../../scenario/index.ts";
import type { Crew, Job } from "../crew.ts";

export interface BalanceState {
	at: "idle" | "running" | "done" | "failed";
	/** Games played, and to be played. */
	played: number;
	all: number;
	/** Games a pairing. */
	games: number;
	/** What is being judged, or was. */
	of: Scenario | null;
	cross: Cross | null;
}
export interface BalanceActs {
	/** Plays every policy against every policy, so many games each. */
	start: (scenario: Scenario, games: number) => void;
	stop: () => void;
}
export type BalanceStore = BalanceState & BalanceActs;

/** The command's own seed, so that the same games are played here and there. */
const SEED = 1;

const IDLE: BalanceState = {
	at: "idle",
	played: 0,
	all: 0,
	games: 0,
	of: null,
	cross: null,
};

/** A tournament's store over a crew of workers. */
export function createBalance(crew: () => Crew): StoreApi<BalanceStore> {
	let running: Job<"tournament">[] = [];
	const stop = (): void => {
		for (const job of running) job.stop();
		running = [];
	};
	return createStore<BalanceStore>()((set, get) => ({
		...IDLE,
		stop: () => {
			stop();
			if (get().at === "running") set(IDLE);
		},
		start: (scenario, games) => {
			stop();
			const hands = crew();
			const { size } = hands;
			const jobs = jobsOf(POLICIES, seedsOf(SEED, games), -1);
			const field = { data: ruleData(scenario), players: scenario.players, uncertain: [] };
			const results: Result[][] = jobs.map(() => []);
			let par: Par = { us: 0, cn: 0 };
			set({ ...IDLE, at: "running", all: jobs.length * games, games, of: scenario });
			const count = (): void =>
				set({ played: results.reduce((sum, played) => sum + played.length, 0) });
			const mine = Array.from({ length: size }, (_, share) =>
				hands.start(
					{ kind: "tournament", field, jobs, share, of: size },
					(part) => {
						if ("par" in part) ({ par } = part);
						else results[part.job]?.push(part.result);
						count();
					},
					() => {
						for (let n = share; n < jobs.length; n += size) results[n] = [];
						count();
					},
				),
			);
			running = mine;
			Promise.all(mine.map(({ done }) => done)).then(
				() => set({ at: "done", cross: crossOf(POLICIES, jobs, results, par) }),
				() => {
					if (running !== mine) return;
					stop();
					set({ at: "failed" });
				},
			);
		},
	}));
}
