// Plays the recorded timeline through the rules and compares the two: npm run history
import { parseArgs } from "node:util";
import {
	type CheckResult,
	compareHistory,
	type HistoryReport,
	type RecordFile,
	recordProblems,
} from "../history/checks.ts";
import { parByMonth } from "../history/par.ts";
import { monthTable } from "../history/table.ts";
import { shippedBook, shippedFile } from "./shipped.ts";

const HELP = `Usage: npm run history -- [--json]

Plays the record of December 2024 to December 2025 through the rules, act by act, and compares the
outcome with what is known of each date. Par is the score of each seat at the end of 2025 had both
done from Geneva on what they did.

  --json   one JSON object on standard output:
           {checks: [{date, what, engine, record, ok}], tapMonthsWithin15, rupture, par: {us, cn}, ok}
  --help   this text

Exit: 0 the record is met, 1 something differs that should not (single months of the licence tap may,
if five or more agree), 2 wrong usage.
`;

/** Month whose end the record's par is told for: December 2025. */
const LAST = 8;

function options(): { json: boolean; help: boolean } | string {
	try {
		const { values } = parseArgs({
			options: {
				json: { type: "boolean", default: false },
				help: { type: "boolean", short: "h", default: false },
			},
		});
		return values;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function line(check: CheckResult, width: number): string {
	const mark = check.ok ? "  " : "≠ ";
	const engine = String(check.engine).padStart(8);
	return `${mark}${check.date.padEnd(12)}${check.what.padEnd(width)}${engine}  ${check.record}`;
}

function tell(report: HistoryReport, par: { us: number; cn: number }): string {
	const width = Math.max(...report.checks.map((check) => check.what.length)) + 2;
	const head = `  ${"date".padEnd(12)}${"what".padEnd(width)}${"engine".padStart(8)}  record`;
	const apart = report.checks.filter((check) => !check.ok).length;
	return [
		head,
		...report.checks.map((check) => line(check, width)),
		"",
		`${report.checks.length - apart} of ${report.checks.length} agree; tap within 15 points in ${report.tapMonthsWithin15} months`,
		`tension at most ${report.peakTension.toFixed(2)}, ${report.rupture ? "rupture" : "no rupture"}`,
		`par at the end of 2025: Washington ${par.us.toFixed(2)}, Beijing ${par.cn.toFixed(2)}`,
		"",
	].join("\n");
}

function main(): number {
	const asked = options();
	if (typeof asked === "string") {
		process.stderr.write(`history: ${asked}\n\n${HELP}`);
		return 2;
	}
	if (asked.help) {
		process.stdout.write(HELP);
		return 0;
	}
	const book = shippedBook();
	const record = JSON.parse(shippedFile("record-checks.json")) as RecordFile;
	const problems = recordProblems(record);
	if (problems.length > 0) {
		for (const problem of problems) process.stderr.write(`history: ${problem}\n`);
		return 1;
	}
	const report = compareHistory(book, record);
	const all = parByMonth(book);
	const par = { us: all.us[LAST - 1] ?? 0, cn: all.cn[LAST - 1] ?? 0 };
	if (asked.json) process.stdout.write(`${JSON.stringify({ ...report, par })}\n`);
	else process.stdout.write(`${monthTable(book, "prologue", LAST)}\n${tell(report, par)}`);
	return report.ok ? 0 : 1;
}

process.exitCode = main();
