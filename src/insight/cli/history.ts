// Plays the recorded timeline through the rules and compares the two: npm run history
import { parseArgs } from "node:util";
import {
	type CheckResult,
	compareHistory,
	type HistoryReport,
	type RecordFile,
	recordProblems,
} from "../history/checks.ts";
import {
	type Deal,
	dealChecks,
	findDeals,
	type MandateFile,
	mandateProblems,
	rowText,
} from "../history/mandates.ts";
import { parByMonth } from "../history/par.ts";
import { monthTable } from "../history/table.ts";
import { shippedBook, shippedFile } from "./shipped.ts";

const HELP = `Usage: npm run history -- [--json]

Plays the record of December 2024 to December 2025 through the rules, act by act, and compares the
outcome with what is known of each date. Then gives both seats' mandates of each round of talks to the
talks engine and compares the deal it finds with the one that was signed ("deal ..."). Par is the score
of each seat at the end of 2025 had both done from Geneva on what they did.

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

/** Where a date stands among others: a month after its last day. */
const order = (date: string): string => (date.length === 7 ? `${date}-99` : date);

function dealLines(deal: Deal): string[] {
	const mark = deal.exchanges.every((one) => one.ok) ? "  " : "≠ ";
	if (!deal.found) return [`${mark}${deal.date}  no deal is better than none for both`];
	const { rows, us, cn, weighed, possible } = deal.found;
	const gains = `Washington ${us.toFixed(1)}, Beijing ${cn.toFixed(1)} points over no deal`;
	return [
		`${mark}${deal.date}  ${gains}; ${weighed} of ${possible} packages weighed`,
		...rows.map((row) => `                ${rowText(row)}`),
		...deal.exchanges.filter((one) => !one.ok).map((one) => `      signed:   ${one.record}`),
	];
}

function tell(
	report: HistoryReport,
	deals: readonly Deal[],
	par: { us: number; cn: number },
): string {
	const width = Math.max(...report.checks.map((check) => check.what.length)) + 2;
	const head = `  ${"date".padEnd(12)}${"what".padEnd(width)}${"engine".padStart(8)}  record`;
	const apart = report.checks.filter((check) => !check.ok).length;
	return [
		head,
		...report.checks.map((check) => line(check, width)),
		"",
		"Deals that the talks engine finds within both mandates:",
		...deals.flatMap(dealLines),
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
	const mandates = JSON.parse(shippedFile("mandates.json")) as MandateFile;
	const problems = [...recordProblems(record), ...mandateProblems(book, mandates)];
	if (problems.length > 0) {
		for (const problem of problems) process.stderr.write(`history: ${problem}\n`);
		return 1;
	}
	const report = compareHistory(book, record);
	const deals = findDeals(book, mandates);
	const found = dealChecks(deals);
	const checks = [...report.checks, ...found].sort((a, b) =>
		order(a.date) < order(b.date) ? -1 : order(a.date) > order(b.date) ? 1 : 0,
	);
	const ok = report.ok && found.every((check) => check.ok);
	const all = parByMonth(book);
	const par = { us: all.us[LAST - 1] ?? 0, cn: all.cn[LAST - 1] ?? 0 };
	if (asked.json) process.stdout.write(`${JSON.stringify({ ...report, checks, ok, par })}\n`);
	else process.stdout.write(`${monthTable(book, "prologue", LAST)}\n${tell(report, deals, par)}`);
	return ok ? 0 : 1;
}

process.exitCode = main();
