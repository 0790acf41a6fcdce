/**
 * `npm run gallery [-- NAME…] [--out DIR] [--cells …]`: pictures of every page and state, and what a script sees wrong
 * on them. Exit 0 nothing was found, 1 something was, 2 bad usage.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildClient } from "../support/build-client.ts";
import { readCells } from "./cells.ts";
import { writeSheets } from "./sheets.ts";

const HELP = `npm run gallery [-- NAME…] [--out DIR] [--cells CELLS] [--json]
Shoots every page and state in each size, language and theme, and lists what a script sees wrong there: too wide,
clipped, covered, too small for a finger, untranslated, in the other language, errors, moved by itself, not accessible.
NAME     states that begin so, for example month/plan (default: all)
--out    where the pictures and index.html go (default test-results/gallery)
--cells  for example 390-zh-dark,1024: what is left out means all
--json   one JSON object on standard output: {states, pictures, findings:[{what, states:[…]}]}
Exit 0: nothing was found; 1: something was, or a state was not reached; 2: bad usage.`;

const root = fileURLToPath(new URL("../../", import.meta.url));

function readUsage() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			out: { type: "string", default: `${root}test-results/gallery` },
			cells: { type: "string", default: "" },
			json: { type: "boolean", default: false },
			help: { type: "boolean", short: "h", default: false },
		},
	});
	readCells(values.cells);
	return { ...values, out: resolve(values.out), names: positionals };
}

interface Finding {
	state: string;
	cell: string;
	what: string;
}

/** The same trouble in many cells is one finding. */
function grouped(out: string): { what: string; states: string[] }[] {
	const path = `${out}/findings.jsonl`;
	if (!existsSync(path)) return [];
	const all = readFileSync(path, "utf8").trimEnd().split("\n");
	const groups = Map.groupBy(
		all.map((line) => JSON.parse(line) as Finding),
		({ what }) => what,
	);
	return [...groups]
		.map(([what, where]) => ({
			what,
			states: [...new Set(where.map(({ state, cell }) => (cell ? `${state} ${cell}` : state)))],
		}))
		.sort((a, b) => a.what.localeCompare(b.what));
}

async function main(): Promise<number> {
	let usage: ReturnType<typeof readUsage>;
	try {
		usage = readUsage();
	} catch (error) {
		console.error(`gallery: ${(error as Error).message}\n${HELP}`);
		return 2;
	}
	const { out, names, cells, json, help } = usage;
	if (help) {
		console.log(HELP);
		return 0;
	}
	await buildClient((text) => console.error(`gallery: ${text}`));
	mkdirSync(out, { recursive: true });
	rmSync(`${out}/findings.jsonl`, { force: true });
	// a journey is walked where one of its states is wanted
	const journeys = [...new Set(names.map((name) => name.split("/")[0]))];
	const grep = journeys.length > 0 ? ["-g", ` (${journeys.join("|")})`] : [];
	const run = spawnSync(
		process.execPath,
		[
			"node_modules/@playwright/test/cli.js",
			"test",
			"-c",
			"test/gallery/playwright.config.ts",
			...grep,
		],
		{
			cwd: root,
			env: {
				...process.env,
				GALLERY_OUT: out,
				GALLERY_CELLS: cells,
				GALLERY_NAMES: names.join(" "),
			},
			stdio: ["ignore", json ? 2 : 1, 2],
		},
	);
	const { states, pictures } = writeSheets(out);
	const findings = grouped(out);
	if (json) console.log(JSON.stringify({ states, pictures, findings }));
	else {
		for (const { what, states: where } of findings)
			console.log(
				`${what}\n    ${where.slice(0, 4).join(", ")}${where.length > 4 ? ` and ${where.length - 4} more` : ""}`,
			);
		console.log(
			`${states} states, ${pictures} pictures, ${findings.length} findings: ${out}/index.html`,
		);
	}
	return run.status === 0 && findings.length === 0 && pictures > 0 ? 0 : 1;
}

process.exitCode = await main();
