/**
 * `npm test [-- NAME…]`: every check and every suite, or only those named; each runs even if one before it
 * failed. The last line, alone, is `N passed, N failed, N skipped`. Exits 0, 1 (something failed) or 2 (usage).
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { environment, exitCode, root, run, say } from "./machine.mjs";

const results = join(root, "test-results");
/** A step that takes longer hangs, and is ended: milliseconds. */
const limit = 20 * 60_000;
/** No colours where they would not be seen; Playwright listens to another name than the rest. */
const plain = !process.stdout.isTTY;
const noColors = plain ? { NO_COLOR: "1" } : {};
const colors = `--colors=${plain ? "off" : "force"}`;

/** A check passes or fails as one. A suite has a report, read by `read` as `{passed, failed, skipped}`. */
const steps = [
	{ name: "biome", command: ["biome", "check", "--error-on-warnings", colors] },
	{ name: "oxlint", command: ["oxlint", "--type-aware", "--deny-warnings"] },
	{ name: "tsc", command: ["tsc", "--noEmit"] },
	{ name: "knip", command: ["knip"] },
	vitest("unit"),
	vitest("browser"),
	{ name: "build", command: ["vite", "build", "--logLevel", "warn"] },
	{ name: "sizes", command: ["node", ".ci/sizes.ts"] },
	{
		name: "e2e",
		command: ["playwright", "test"],
		env: { CI: "1", ...(plain ? { FORCE_COLOR: "0" } : {}) },
		report: join(results, "e2e.json"),
		read: ({ stats }) => ({
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky,
			skipped: stats.skipped,
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
async function take({ name, command, report, read, env = noColors }) {
	say(`\n== ${name}: ${command.join(" ").replaceAll(`${root}/`, "")}`);
	if (report) rmSync(report, { force: true });
	const [program, ...args] = command;
	const code = exitCode(await run(program, args, { env: environment(env), timeout: limit }));
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
const total = { passed: 0, failed: 0, skipped: 0 };
const table = [];
for (const step of steps.filter(({ name }) => names.length === 0 || names.includes(name))) {
	const start = Date.now();
	const { problem, ...counts } = await take(step);
	if (stopped) process.exit(130);
	for (const key of Object.keys(total)) total[key] += counts[key];
	const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`;
	table.push(
		`${problem ? "FAILED" : "passed"}  ${step.name.padEnd(8)} ${String(counts.passed).padStart(5)} passed ${seconds.padStart(9)}  ${problem}`.trimEnd(),
	);
}
console.log(`\n${table.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
