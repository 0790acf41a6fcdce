// A worker thread of the tournament: gets the scenario once, then plays one job after another.
import { parentPort, workerData } from "node:worker_threads";
import type { Job } from "../tournament/minds.ts";
import { bookKeeper, type Field, playJob } from "../tournament/run.ts";

const field = workerData as Field;
const bookFor = bookKeeper(field);
parentPort?.on("message", ({ n, job }: { n: number; job: Job }) => {
	parentPort?.postMessage({ n, results: playJob(bookFor(job.shake), field, job) });
});
