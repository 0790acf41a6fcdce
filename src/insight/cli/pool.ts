// Plays a tournament's jobs on worker threads; which thread plays what never changes a result.
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Result } from "../tournament/game.ts";
import type { Job } from "../tournament/minds.ts";
import type { Field } from "../tournament/run.ts";

/** More threads than this have not been tried. */
const MOST_THREADS = 8;

/**
 * Each thread collects its own garbage: with a thinking thread on every core, V8's helpers to collect in parallel
 * only take turns with them. Two threads on two cores then play about a tenth more.
 */
export const collectAlone = (): void => setFlagsFromString("--no-parallel-scavenge");

/**
 * Plays all jobs; results in their order. `told` hears how many games are done.
 * @throws Error where a thread dies
 */
export function playAll(
	field: Field,
	jobs: readonly Job[],
	told: (games: number) => void,
): Promise<Result[][]> {
	const out: Result[][] = [];
	let next = 0;
	let done = 0;
	let games = 0;
	const threads: Worker[] = [];
	collectAlone();
	return new Promise<Result[][]>((resolve, reject) => {
		const count = Math.min(MOST_THREADS, availableParallelism(), jobs.length);
		const give = (worker: Worker): void => {
			const n = next++;
			if (n < jobs.length) worker.postMessage({ n, job: jobs[n] });
		};
		for (let i = 0; i < count; i++) {
			const worker = new Worker(new URL("tournament-worker.ts", import.meta.url), {
				workerData: field,
			});
			threads.push(worker);
			worker.on("error", reject);
			worker.on("message", ({ n, results }: { n: number; results: Result[] }) => {
				out[n] = results;
				games += results.length;
				told(games);
				if (++done === jobs.length) resolve(out);
				else give(worker);
			});
			give(worker);
		}
		if (jobs.length === 0) resolve(out);
	}).finally(() => Promise.all(threads.map((worker) => worker.terminate())));
}
