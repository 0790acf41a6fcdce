/**
 * `npm test [-- NAME…]`: every check and every suite, or only those named; each runs even if one before it
 * failed. The last line, alone, is `N passed, N failed, N skipped`. Exits 0, 1 (something failed) or 2 (usage).
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { environment, exitCode, root, run, say } from "./machine.mjs";

const results = join(root, "test-results");
/** A step that takes longer hangs, and is ended: milliseconds. */
const limit = 20 * 60_000;
/** No colours where they would not be seen; Playwright listens to another name than the rest. */
const plain = !process.stdout.isTTY;
const noColors = plain ? { NO_COLOR: "1" } : {};
const colors = `--colors=${plain ? "off" : "force"}`;

/**
 * A check passes or fails as one. A suite has a report, read by `read` as `{passed, failed, skipped}`. Those `beside`
 * each other run at once, and say afterwards what they had to say.
 */
const steps = [
	{ name: "biome", command: ["biome", "check", "--error-on-warnings", colors], beside: true },
	{ name: "oxlint", command: ["oxlint", "--type-aware", "--deny-warnings"], beside: true },
	{ name: "tsc", command: ["tsc", "--noEmit"], beside: true },
	{ name: "knip", command: ["knip"], beside: true },
	{ name: "build", command: ["vite", "build", "--logLevel", "warn"], beside: true },
	vitest("unit"),
	vitest("browser"),
	{ name: "sizes", command: ["node", ".ci/sizes.ts"] },
	{
		name: "e2e",
		command: ["playwright", "test"],
		env: { CI: "1", ...(plain ? { FORCE_COLOR: "0" } : {}) },
		report: join(results, "e2e.json"),
		read: ({ stats }) => ({
			passed: stats.expected + stats.flaky,
			failed: stats.unexpected,
			skipped: stats.skipped,
			again: stats.flaky,
		}),
	},
];

function vitest(project) {
	const report = join(results, `${project}.json`);
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	return {
		name: project,
		command: ["vitest", "run", "--project", project, ...reporters],
		env: { CI: "1", ...noColors },
		report,
		read: (json) => ({
			passed: json.numPassedTests,
			failed: json.numFailedTests,
			skipped: json.numPendingTests + json.numTodoTests,
		}),
	};
}

/** Runs one step. Resolves to its counts, and to what went wrong if something did. */
async function take({ name, command, report, read, env = noColors, beside }) {
	const title = `\n== ${name}: ${command.join(" ").replaceAll(`${root}/`, "")}`;
	const options = { env: environment(env), timeout: limit };
	if (!beside) say(title);
	if (report) rmSync(report, { force: true });
	const [program, ...args] = command;
	const log = join(results, `${name}.log`);
	const output = beside ? openSync(log, "w") : undefined;
	if (beside) options.stdio = ["ignore", output, output];
	const code = exitCode(await run(program, args, options));
	if (beside) {
		closeSync(output);
		say(`${title}\n${readFileSync(log, "utf8")}`);
	}
	const problem = code === 0 ? "" : `ended with ${code}`;
	if (!report) return { passed: problem ? 0 : 1, failed: problem ? 1 : 0, skipped: 0, problem };
	const counts = existsSync(report)
		? read(JSON.parse(readFileSync(report, "utf8")))
		: { passed: 0, failed: 0, skipped: 0 };
	if (counts.failed > 0) return { ...counts, problem: `${counts.failed} failed` };
	if (counts.passed === 0) return { ...counts, failed: 1, problem: "ran no test" };
	if (code !== 0) return { ...counts, failed: 1, problem };
	return { ...counts, problem };
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
	const help = unknown.includes("--help") || unknown.includes("-h");
	const known = steps.map((step) => step.name).join(" ");
	say(`usage: npm test [-- NAME…], where NAME is one of: ${known}`);
	process.exit(help ? 0 : 2);
}

// told to stop, the run stops; the step under way has been told as well
let stopped = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
	process.on(signal, () => {
		stopped = true;
	});
}

mkdirSync(results, { recursive: true });
const wanted = steps.filter(({ name }) => names.length === 0 || names.includes(name));
const atOnce = wanted.filter(({ beside }) => beside);
const ends = new Map();
async function end(step) {
	const start = Date.now();
	const counts = await take(step);
	ends.set(step, { ...counts, seconds: ((Date.now() - start) / 1000).toFixed(1) });
	if (stopped) process.exit(130);
}
if (atOnce.length > 0) say(`\n== ${atOnce.map(({ name }) => name).join(", ")}`);
await Promise.all(atOnce.map(end));
for (const step of wanted.filter(({ beside }) => !beside)) await end(step);

const table = wanted.map((step) => {
	const { problem, passed, seconds, again } = ends.get(step);
	const note = problem || (again ? `${again} at a second attempt` : "");
	const counted = `${step.name.padEnd(8)} ${String(passed).padStart(5)} passed ${`${seconds} s`.padStart(9)}`;
	return `${problem ? "FAILED" : "passed"}  ${counted}  ${note}`.trimEnd();
});
const [passed, failed, skipped] = ["passed", "failed", "skipped"].map((key) =>
	[...ends.values()].reduce((sum, counts) => sum + counts[key], 0),
);
console.log(`\n${table.join("\n")}\n`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
