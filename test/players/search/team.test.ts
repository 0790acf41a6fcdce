// Search in workers: the protocol, cutting short, dying workers, two workers beside one, and no immer among its imports.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bookOf } from "../../../src/match/index.ts";
import { LEVELS } from "../../../src/players/index.ts";
import {
	createSearch,
	createTeam,
	type FromWorker,
	type OpenPort,
	serveSearch,
	type Task,
	type ToWorker,
} from "../../../src/players/search/index.ts";
import { view } from "../../../src/rules/index.ts";
import { ruleData } from "../../../src/scenario/index.ts";
import { planning } from "../../rules/levers/table.ts";
import { shippedScenario } from "../../support/scenario.ts";

vi.setConfig({ testTimeout: 60_000 });

const scenario = shippedScenario();
const book = bookOf(scenario);
const data = ruleData(scenario);
const temper = scenario.players.historical;
const seen = view(book, planning(), "us");
const taskOf = (budget: Task["budget"]): Task => ({ view: seen, temper, seed: 9, budget });

const threads: Worker[] = [];
afterEach(async () => {
	for (const thread of threads.splice(0)) await thread.terminate();
});
const inThread: OpenPort = (heard, died) => {
	const worker = new Worker(new URL("worker-entry.ts", import.meta.url));
	threads.push(worker);
	worker.on("message", heard);
	worker.on("exit", (code) => {
		if (code === 3) died();
	});
	return { post: (message) => worker.postMessage(message), close: () => void worker.terminate() };
};

/** A worker without a thread: hears at once, thinks when `step` is called. */
function desk() {
	const told: FromWorker[] = [];
	const queue: (() => void)[] = [];
	let time = 0;
	const hear = serveSearch({
		post: (message) => told.push(structuredClone(message)),
		now: () => (time += 10),
		later: (what) => queue.push(what),
	});
	return { told, hear, step: () => queue.shift()?.() };
}

describe("a search worker", () => {
	it("finds what a search in the same thread finds, for a budget in playouts", async () => {
		const alone = createSearch(book, seen, { seed: 9, temper });
		alone.run(60);
		const team = createTeam(inThread, 1, data);
		const answer = await team.think(taskOf({ playouts: 60 }));
		expect(answer.thoughts).toEqual(JSON.parse(JSON.stringify(alone.thoughts())));
		expect(answer).toMatchObject({ playouts: 60, deaths: 0 });
		team.close();
	});

	it("tells how far it is and stops between two slices when asked", () => {
		const { told, hear, step } = desk();
		hear({ type: "open", data });
		hear({ type: "think", id: 1, task: taskOf({ playouts: 100_000 }) });
		expect(told.at(-1)).toMatchObject({ type: "progress", id: 1 });
		step();
		hear({ type: "stop", id: 1 });
		step();
		const last = told.at(-1);
		expect(last).toMatchObject({ type: "done", id: 1 });
		expect(last?.type === "done" && last.tallies.length).toBeGreaterThan(3);
		const shares = told.flatMap((one) => (one.type === "progress" ? [one.share] : []));
		expect([...shares].sort((a, b) => a - b)).toEqual(shares);
	});

	it("thinks for a time where a time is given", () => {
		const { told, hear, step } = desk();
		hear({ type: "open", data });
		hear({ type: "think", id: 4, task: taskOf({ ms: LEVELS.quick }) });
		for (let i = 0; i < 100 && told.at(-1)?.type !== "done"; i++) step();
		expect(told.at(-1)).toMatchObject({ type: "done", id: 4 });
	});

	it("tells of a task it cannot do, and goes on with the next", () => {
		const { told, hear } = desk();
		hear({ type: "think", id: 1, task: taskOf({ playouts: 1 }) });
		expect(told.at(-1)).toMatchObject({ type: "failed", id: 1 });
		hear({ type: "open", data });
		hear({ type: "think", id: 2, task: {} as Task });
		expect(told.at(-1)).toMatchObject({ type: "failed", id: 2 });
		hear({ type: "think", id: 3, task: taskOf({ playouts: 3 }) });
		expect(told.at(-1)).toMatchObject({ type: "done", id: 3, playouts: 3 });
	});

	it("lets a new task overtake the old one", () => {
		const { told, hear, step } = desk();
		hear({ type: "open", data });
		hear({ type: "think", id: 1, task: taskOf({ playouts: 100_000 }) });
		hear({ type: "think", id: 2, task: taskOf({ playouts: 2 }) });
		step();
		step();
		expect(told.filter((one) => one.type === "done").map((one) => one.id)).toEqual([2]);
	});
});

describe("a team", () => {
	it("shares playouts out and adds up what its workers find", async () => {
		const team = createTeam(inThread, 2, data);
		const shares: number[] = [];
		const answer = await team.think(taskOf({ playouts: 400 }), (share) => shares.push(share));
		expect(answer.playouts).toBe(400);
		expect(answer.thoughts.reduce((sum, one) => sum + one.visits, 0)).toBe(400);
		for (const share of shares) expect(share).toBeLessThanOrEqual(1);
		team.close();
	});

	it("cuts a task short with what it has", async () => {
		const team = createTeam(inThread, 1, data);
		const done = team.think(taskOf({ ms: 50_000 }), () => team.stop());
		const { thoughts, playouts } = await done;
		expect(playouts).toBeGreaterThan(0);
		expect(thoughts[0]?.move).toBeDefined();
		team.close();
	});

	it("opens a dead worker anew and still answers", async () => {
		const team = createTeam(inThread, 1, data);
		let killed = false;
		const answer = await team.think(taskOf({ ms: 200 }), () => {
			if (killed) return;
			killed = true;
			threads[0]?.postMessage({ type: "die" });
		});
		expect(answer.deaths).toBe(1);
		expect(answer.thoughts[0]?.move).toBeDefined();
		expect(threads).toHaveLength(2);
		team.close();
	});

	it("finds out by its silence that a worker has ended, and gives the task to another", async () => {
		const tally = { name: "seal", move: { type: "seal" } as const, n: 3, sum: 3, next: [] };
		let opened = 0;
		const closed: number[] = [];
		const team = createTeam(
			(heard) => {
				const n = ++opened;
				return {
					post: (message: ToWorker) => {
						if (message.type === "think" && n > 1)
							heard({ type: "done", id: message.id, playouts: 3, tallies: [tally] });
					},
					close: () => closed.push(n),
				};
			},
			1,
			data,
			5,
		);
		const answer = await team.think(taskOf({ ms: 50 }));
		expect(answer).toMatchObject({ playouts: 3, deaths: 1 });
		expect(opened).toBe(2);
		expect(closed).toEqual([1]);
		team.close();
	});

	it("opens no worker before one is needed", () => {
		let opened = 0;
		const team = createTeam(
			() => {
				opened++;
				return { post: () => {}, close: () => {} };
			},
			2,
			data,
		);
		expect(opened).toBe(0);
		team.close();
	});

	it("gives up where every worker dies again and again", async () => {
		let opened = 0;
		const team = createTeam(
			(_, died) => {
				opened++;
				return {
					post: (message: ToWorker) => {
						if (message.type === "think") queueMicrotask(died);
					},
					close: () => {},
				};
			},
			1,
			data,
		);
		await expect(team.think(taskOf({ playouts: 5 }))).rejects.toThrow("no worker");
		expect(opened).toBeLessThan(6);
	});
});

it("a search worker's modules never lead to immer, nor to React or Phaser", async () => {
	const worker = new Worker(new URL("worker-entry.ts", import.meta.url), {
		execArgv: ["--import", `data:text/javascript,${encodeURIComponent(LIST)}`],
	});
	const [urls] = (await once(worker, "message")) as [string[]];
	await worker.terminate();
	expect(urls.some((url) => url.endsWith("search/serve.ts"))).toBe(true);
	for (const url of urls) {
		expect(url).not.toMatch(/immer|react|phaser|zustand/);
		expect(readFileSync(new URL(url), "utf8")).not.toMatch(/from "(immer|zustand)/);
	}
});

it("the browser's entrance adds nothing to them", () => {
	const entry = new URL("../../../src/players/search/worker.ts", import.meta.url);
	const imports = [...readFileSync(entry, "utf8").matchAll(/ from "([^"]+)"/g)].map(([, it]) => it);
	expect(imports).toEqual(["./protocol.ts", "./serve.ts"]);
});

/** Loader hook: collects every module that the worker loads and posts the list. */
const LIST = `
import { registerHooks } from "node:module";
import { parentPort } from "node:worker_threads";
const urls = [];
registerHooks({ load(url, context, next) { if (url.startsWith("file:")) urls.push(url); return next(url, context); } });
setTimeout(() => parentPort?.postMessage(urls), 1500);
`;
