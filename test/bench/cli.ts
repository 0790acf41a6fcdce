/**
 * `npm run bench [-- NAME…] [--json]`: side by side with peers, alternating in one run. Ratios count; absolute
 * figures drift with the machine. Exit 0 done, 1 a measurement failed, 2 bad usage.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildClient } from "../support/build-client.ts";
import { CLIENT, measureClient } from "./client/measure.ts";
import { type PairedFigure, pair, quantile } from "./paired.ts";
import { measureWorkers } from "./search/workers.ts";
import { measureServer } from "./server/measure.ts";

interface Row {
	name: string;
	value: number;
	unit: string;
	versus: string;
	peerValue: number;
	ratio: number;
	runs: { low: number; high: number; pairs: number; control: number };
}
interface Bench {
	unit: string;
	versus: string;
	base: string;
	candidate: string;
}

const BENCHES: Readonly<Record<string, Bench>> = {
	"rules.step": {
		unit: "moves/s",
		versus: "boardgame.io 0.50.2, its reducer playing the same game",
		base: "rules/boardgame-io.ts",
		candidate: "rules/plain.ts",
	},
	"rules.immer": {
		unit: "moves/s",
		versus: "plain mutation",
		base: "rules/plain.ts",
		candidate: "rules/immer.ts",
	},
	"search.playouts": {
		unit: "playouts/s",
		versus: "boardgame.io 0.50.2, its MCTS bot on the same game, playouts of equal length",
		base: "search/boardgame-io.ts",
		candidate: "search/mcts.ts",
	},
	"search.thought": {
		unit: "playouts/s",
		versus: "the same search with playouts of some fifty moves",
		base: "search/mcts.ts",
		candidate: "search/thought.ts",
	},
};
/** Measured together, for they need the same processes. */
const SERVER = ["server.moves", "server.idleBytes"];
/** Measured by the clock, since it is about two threads at once. */
const WORKERS = "search.workers";
const NAMES = [...Object.keys(BENCHES), WORKERS, ...SERVER, ...CLIENT];
/** Fresh processes, pairs in each, and milliseconds a slice. */
const PROCESSES = 3;
const PAIRS = 5;
const SLICE = 300;

const here = (file: string) => new URL(file, import.meta.url);
const say = (text: string) => process.stderr.write(`${text}\n`);

const HELP = `npm run bench [-- NAME…] [--json]
Measures side by side with peers. Names: ${NAMES.join(", ")} (default: all).
--json  one JSON object on standard output: {rows:[{name, value, unit, versus, peerValue, ratio, runs}]}`;

function peers(): void {
	const folder = fileURLToPath(here("peers"));
	if (existsSync(`${folder}/node_modules`)) return;
	say("bench: installing the peers");
	execFileSync("npm", ["ci", "--prefix", folder, "--loglevel=error", "--no-audit", "--no-fund"], {
		stdio: ["ignore", 2, 2],
	});
}

/** One fresh process's figures: the pair itself, and the candidate against itself as control. */
async function child(name: string): Promise<void> {
	const bench = BENCHES[name] as Bench;
	const figure = await pair(here(bench.base), here(bench.candidate), PAIRS, SLICE);
	const control = await pair(here(bench.candidate), here(bench.candidate), 3, SLICE);
	process.stdout.write(JSON.stringify({ figure, control: control.ratio.median }));
}

function measure(name: string): Row {
	const bench = BENCHES[name] as Bench;
	const figures: { figure: PairedFigure; control: number }[] = [];
	for (let i = 0; i < PROCESSES; i++) {
		say(`bench: ${name}, process ${i + 1} of ${PROCESSES}`);
		const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--child", name], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "inherit"],
		});
		if (run.status !== 0) throw new Error(`${name}: a measuring process failed`);
		figures.push(JSON.parse(run.stdout));
	}
	const of = (pick: (f: (typeof figures)[number]) => number) => quantile(figures.map(pick), 0.5);
	return {
		name,
		value: Math.round(of((f) => f.figure.candidate)),
		unit: bench.unit,
		versus: bench.versus,
		peerValue: Math.round(of((f) => f.figure.base)),
		ratio: Number(of((f) => f.figure.ratio.median).toPrecision(4)),
		runs: {
			low: Number(Math.min(...figures.map((f) => f.figure.ratio.low)).toPrecision(4)),
			high: Number(Math.max(...figures.map((f) => f.figure.ratio.high)).toPrecision(4)),
			pairs: PROCESSES * PAIRS,
			control: Number(of((f) => f.control).toPrecision(4)),
		},
	};
}

async function main(): Promise<number> {
	const args = process.argv.slice(2);
	const [first, only = ""] = args;
	if (first === "--child" && Object.hasOwn(BENCHES, only)) {
		await child(only);
		return 0;
	}
	if (args.includes("--help") || args.includes("-h")) {
		process.stdout.write(`${HELP}\n`);
		return 0;
	}
	const json = args.includes("--json");
	const names = args.filter((a) => a !== "--json");
	const unknown = names.find((n) => !NAMES.includes(n));
	if (unknown !== undefined) {
		say(`bench: unknown name ${JSON.stringify(unknown)}; use one of ${NAMES.join(", ")}`);
		return 2;
	}
	const wanted = names.length > 0 ? names : NAMES;
	const of = (group: readonly string[]) => wanted.filter((name) => group.includes(name));
	const [ofServer, ofClient] = [of(SERVER), of(CLIENT)];
	// whatever a name needs is there before the first is measured, which takes many minutes
	if (wanted.length > ofClient.length) peers();
	if (ofClient.length > 0) await buildClient((text) => say(`bench: ${text}`));
	const steps: (() => Row[] | Promise<Row[]>)[] = of(Object.keys(BENCHES)).map((name) => () => [
		measure(name),
	]);
	if (wanted.includes(WORKERS)) steps.push(async () => [await measureWorkers(say)]);
	if (ofServer.length > 0) steps.push(() => measureServer(ofServer, say));
	if (ofClient.length > 0) steps.push(() => measureClient(ofClient, say));
	const { rows, failed } = await inTurn(steps);
	process.stdout.write(json ? `${JSON.stringify({ rows })}\n` : rows.map(lineOf).join(""));
	return failed ? 1 : 0;
}

/** Measures one after the other; what fails is told, and costs no other its rows. */
async function inTurn(steps: readonly (() => Row[] | Promise<Row[]>)[]) {
	const rows: Row[] = [];
	let failed = false;
	for (const step of steps) {
		try {
			rows.push(...(await step()));
		} catch (error) {
			failed = true;
			say(`bench: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	return { rows, failed };
}

/** A row as people read it. */
function lineOf({ name, value, unit, versus, peerValue, ratio, runs }: Row): string {
	const { low, high, pairs, control } = runs;
	const doubt = control < 0.8 || control > 1.25 ? "  INCONCLUSIVE: the control drifted" : "";
	return `${name}: ${value} ${unit}; ${versus}: ${peerValue}; ratio ${ratio} (${low} to ${high}, ${pairs} pairs, control ${control})${doubt}\n`;
}

try {
	process.exitCode = await main();
} catch (error) {
	say(`bench: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
