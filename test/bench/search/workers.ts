// Two search workers beside one: playouts in equal time, by turns, with one against one as the control.
import { Worker } from "node:worker_threads";
import { collectAlone } from "../../../src/insight/cli/pool.ts";
import {
	createTeam,
	type OpenPort,
	type Task,
	type Team,
} from "../../../src/players/search/index.ts";
import { createGame, play, view } from "../../../src/rules/index.ts";
import { ruleData } from "../../../src/scenario/index.ts";
import { START } from "../../support/plain-walker.ts";
import { readBook, readScenario } from "../../support/read-book.ts";
import { dieOf } from "../../support/walk.ts";
import { quantile } from "../paired.ts";

const ROUNDS = 15;
const MS = 1000;

const inThread: OpenPort = (heard) => {
	const worker = new Worker(new URL("../../players/search/worker-entry.ts", import.meta.url));
	worker.on("message", heard);
	return { post: (message) => worker.postMessage(message), close: () => void worker.terminate() };
};

/** Playouts a second of one worker and of two, and how far one drifts from itself. */
export async function measureWorkers(say: (text: string) => void) {
	collectAlone();
	const book = readBook();
	const scenario = readScenario();
	const game = createGame(book, START);
	for (const seat of ["us", "cn"] as const)
		play(book, game, seat, { type: "noForecast" }, dieOf(1));
	const seen = view(book, game, "us");
	const data = ruleData(scenario);
	const teams = { one: createTeam(inThread, 1, data), two: createTeam(inThread, 2, data) };
	const rate = async (team: Team, seed: number, ms = MS): Promise<number> => {
		const task: Task = { view: seen, temper: scenario.players.historical, seed, budget: { ms } };
		const from = performance.now();
		const { playouts } = await team.think(task);
		return playouts / ((performance.now() - from) / 1000);
	};
	try {
		await rate(teams.one, 0, 1500);
		await rate(teams.two, 0, 1500);
		const ratios: number[] = [];
		const controls: number[] = [];
		const twos: number[] = [];
		const ones: number[] = [];
		for (let i = 0; i < ROUNDS; i++) {
			if (i % 5 === 0) say(`bench: search.workers, round ${i + 1} of ${ROUNDS}`);
			// each of the two thinks what the one does before and after it: another seed grows another tree
			const seed = 2 * i + 2;
			const before = await rate(teams.one, seed);
			const both = await rate(teams.two, seed);
			const after = await rate(teams.one, seed + 1);
			ratios.push((2 * both) / (before + after));
			controls.push(after / before);
			twos.push(both);
			ones.push((before + after) / 2);
		}
		return {
			name: "search.workers",
			value: Math.round(quantile(twos, 0.5)),
			unit: "playouts/s",
			versus: "one worker",
			peerValue: Math.round(quantile(ones, 0.5)),
			ratio: Number(quantile(ratios, 0.5).toPrecision(4)),
			runs: {
				low: Number(quantile(ratios, 0.25).toPrecision(4)),
				high: Number(quantile(ratios, 0.75).toPrecision(4)),
				pairs: ROUNDS,
				control: Number(quantile(controls, 0.5).toPrecision(4)),
			},
		};
	} finally {
		teams.one.close();
		teams.two.close();
	}
}
