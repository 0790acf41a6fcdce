// Scores the retaliation model on pairs of triggers and recorded answers: npm run backtest -- [PAIRS.json]
import { fileURLToPath } from "node:url";
import { readText, UnreadableFile } from "../../record/cli/read-text.ts";
import type { RetaliationRule } from "../../rules/retaliation-rows.ts";
import type { Codebook } from "../backtest/codebook.ts";
import type { RecordEntry } from "../backtest/memory.ts";
import { type Pair, readPairs } from "../backtest/pairs.ts";
import { table } from "../backtest/report.ts";
import { backtest } from "../backtest/run.ts";

const HELP = `Usage: npm run backtest -- [PAIRS.json] [--json]

Scores the retaliation model on pairs of a trigger and its recorded answer. Without a file the
scenario's own pairs are used. The pair's words, context and date are the model's only inputs,
besides what the scenario's record knows of earlier dates.

  --json   one JSON object on standard output
  --help   this text

Exit: 0 scored, 2 the file or the options cannot be used.
`;
const scenario = new URL("../../../assets/scenarios/geneva-to-busan/", import.meta.url);
const load = (path: string): unknown => JSON.parse(readText(path));
const own = (name: string): unknown => load(fileURLToPath(new URL(name, scenario)));

function refuse(lines: readonly string[]): never {
	for (const line of lines) process.stderr.write(`backtest: ${line}\n`);
	process.exit(2);
}

function pairsOf(path: string): Pair[] {
	let json: unknown;
	try {
		json = load(path);
	} catch (error) {
		if (error instanceof UnreadableFile) refuse([error.message]);
		refuse([`${path}: ${error instanceof Error ? error.message : String(error)}`]);
	}
	const { pairs, problems } = readPairs(json);
	if (problems.length > 0) refuse(problems.map((problem) => `${path}: ${problem}`));
	return pairs;
}

const args = process.argv.slice(2);
if (args.includes("--help") || args.includes("-h")) {
	process.stdout.write(HELP);
	process.exit(0);
}
const unknown = args.filter((arg) => arg.startsWith("-") && arg !== "--json" && arg !== "--");
const files = args.filter((arg) => !arg.startsWith("-"));
if (unknown.length > 0) refuse(unknown.map((arg) => `unknown option ${arg} (see --help)`));
if (files.length > 1) refuse(["one file of pairs at most (see --help)"]);

const defaults = fileURLToPath(new URL("backtest.json", scenario));
const report = backtest(pairsOf(files[0] ?? defaults), {
	rules: own("retaliation.json") as RetaliationRule[],
	record: (own("record.json") as { moves: RecordEntry[] }).moves,
	codebook: own("codebook.json") as Codebook,
	ownPairs: pairsOf(defaults),
});
process.stdout.write(args.includes("--json") ? `${JSON.stringify(report)}\n` : table(report));
