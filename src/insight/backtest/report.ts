// The backtest as a table for people.
import { OPEN } from "../../rules/state.ts";
import type { Report } from "./run.ts";
import type { Row, Scores } from "./score.ts";

const percent = (x: number): string => `${Math.round(x * 100)}%`.padStart(5);
const lagText = (days: number): string => (days >= OPEN ? "never" : `${days} d`);

function scoreLine(name: string, s: Scores): string {
	const parts = [
		percent(s.strict),
		percent(s.lenient),
		s.brier.toFixed(3),
		s.intensityError.toFixed(2),
	];
	return `${name.padEnd(16)}${parts.map((part) => part.padStart(9)).join("")}${percent(s.lagShare).padStart(9)}${percent(s.answeredRight).padStart(10)}`;
}

function rowLine(row: Row): string {
	const mark = row.hit ? "hit" : row.accepted ? "accepted" : "miss";
	return `${row.id.padEnd(6)}${row.top.padEnd(13)}${percent(row.p)}  ${row.actual.padEnd(13)}${mark.padEnd(10)}${String(row.intensity).padEnd(4)}${lagText(row.lag).padEnd(8)}${row.rules.join(" ")}`;
}

/** The report as lines of text. */
export function table(report: Report): string {
	const lines = [
		`${report.pairs} pairs`,
		"",
		`${"".padEnd(16)}${["strict", "lenient", "Brier", "intens.", "lag", "answered"].map((head) => head.padStart(9)).join("")}`,
		scoreLine("rules", report),
		...(report.leaveOneOut ? [scoreLine("leave-one-out", report.leaveOneOut)] : []),
		...Object.entries(report.baselines).map(([name, scores]) => scoreLine(name, scores)),
		"",
		"The rules' weights are set by hand. Leave-one-out fits six global scales (words, answers in kind,",
		"other field, excess, peace, restraint) to all pairs but one and predicts that one.",
		"",
		"pair  expected         p  recorded     outcome   int.lag     rules",
		...report.rows.map(rowLine),
	];
	return `${lines.join("\n")}\n`;
}
