// `npm run verify -- FILE [--json]`: replays a record offline and checks every checksum.
import { basename } from "node:path";
import { parseArgs } from "node:util";
import words from "../../../assets/locales/en/problems.json" with { type: "json" };
import { explain, type Problem, type ProblemCode, problem } from "../../scenario/index.ts";
import { rulesEngine } from "../engine.ts";
import { verify } from "../verify.ts";
import { readText, UnreadableFile } from "./read-text.ts";

const HELP = `usage: npm run verify -- FILE [--json]

Replays a game record (.jsonl) by the rules and compares every checksum.

  --json   one JSON object on standard output: {ok, entries, firstBad, end, problems}
  --help   this text

exit: 0 the record holds, 1 something in it does not, 2 wrong usage or a file that holds no record to
judge: unreadable, empty, of something else, too large, or of a newer form or newer rules
`;

/** Said of a file that holds no record which could be judged here. */
const NO_RECORD: readonly ProblemCode[] = ["unreadable", "foreign", "otherFormat", "otherEpoch"];

/** True where the fault lies with what was handed in, not with a record that does not hold. */
const isNoRecord = ({ code, line }: Problem): boolean =>
	NO_RECORD.includes(code) || (code === "tooLarge" && line === 0);

interface Asked {
	file: string;
	json: boolean;
}

/** What the command line asks for; null where it was told to the person already. */
function asked(): Asked | { exit: number } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				json: { type: "boolean", default: false },
				help: { type: "boolean", short: "h", default: false },
			},
		});
		if (values.help) {
			process.stdout.write(HELP);
			return { exit: 0 };
		}
		const [file] = positionals;
		if (file !== undefined && positionals.length === 1) return { file, json: values.json };
		process.stderr.write(HELP);
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
	}
	return { exit: 2 };
}

function read(file: string): { text: string } | { problem: Problem } {
	try {
		return { text: readText(file) };
	} catch (error) {
		const reason = error instanceof UnreadableFile ? error.reason : "";
		return { problem: problem("unreadable", basename(file), [], reason) };
	}
}

function main(): number {
	const args = asked();
	if ("exit" in args) return args.exit;
	const source = read(args.file);
	const verdict =
		"problem" in source
			? { ok: false, entries: 0, firstBad: null, end: "open", problems: [source.problem] }
			: verify(source.text, basename(args.file), rulesEngine);
	const { ok, entries, firstBad, end } = verdict;
	const problems = verdict.problems.map((one) => explain(one, words));
	if (args.json)
		process.stdout.write(`${JSON.stringify({ ok, entries, firstBad, end, problems })}\n`);
	else {
		for (const one of problems) process.stderr.write(`${one.message}\n`);
		if (ok)
			process.stdout.write(
				`ok: ${entries} entries, ${end === "open" ? "unfinished" : `ended by ${end}`}\n`,
			);
	}
	if (ok) return 0;
	return verdict.problems.some(isNoRecord) ? 2 : 1;
}

process.exitCode = main();
