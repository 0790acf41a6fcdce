// The worker's side of a paired measurement: plays games for a slice of time and reports moves and processor time.
import { parentPort, threadId } from "node:worker_threads";

export interface Slice {
	moves: number;
	/** Wall time, milliseconds. */
	wall: number;
	/** Processor time of this thread, milliseconds. */
	cpu: number;
}

/** Answers slice requests; `play(seed)` plays one game and returns its moves. */
export function serve(play: (seed: number) => number, check: () => number): void {
	if (!parentPort) throw new Error(`started outside a worker (thread ${threadId})`);
	const port = parentPort;
	let seed = 1;
	port.on("message", (request: { check: true } | { ms: number }) => {
		if ("check" in request) {
			port.postMessage(check());
			return;
		}
		const cpu = process.threadCpuUsage();
		const start = performance.now();
		let moves = 0;
		while (performance.now() - start < request.ms) moves += play(seed++ % 100_000);
		const used = process.threadCpuUsage(cpu);
		const slice: Slice = {
			moves,
			wall: performance.now() - start,
			cpu: (used.user + used.system) / 1000,
		};
		port.postMessage(slice);
	});
}
