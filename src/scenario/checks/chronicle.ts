// The chronicle stands in the order of its dates, each in its month, each answer after what it answers.
import { ownerOf } from "../../rules/state.ts";
import type { RuleParts } from "../schema/body.ts";
import { checkRows } from "./clauses.ts";
import type { Report, RuleCheck } from "./report.ts";

type Entry = RuleParts["chronicle"][number];

/** Month of the game's calendar for a day of the record: 1 = May 2025. */
const monthOf = (date: string): number =>
	(Number(date.slice(0, 4)) - 2025) * 12 + Number(date.slice(5, 7)) - 4;

/** True where a day exists in the calendar. */
function isDay(date: string): boolean {
	const [year, month, day] = date.split("-").map(Number) as [number, number, number];
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	return day <= (lengths[month - 1] as number);
}

function checkActs(s: RuleParts, entry: Entry, path: readonly PropertyKey[], report: Report): void {
	entry.acts.forEach((act, j) => {
		const here = [...path, "acts", j];
		const row = s.levers.find((lever) => lever.id === act.lever);
		if (entry.seat !== "both" && ownerOf(act.lever) !== entry.seat)
			report("wrongSeat", [...here, "lever"], act.lever, entry.seat);
		if (!row) return;
		const ids = row.acts.map((one) => one.id);
		if (act.step !== "drop" && !ids.includes(act.act))
			report("unknownReference", [...here, "act"], act.act, ids.join(", "));
		if (act.to !== -1 && (act.to < row.min || act.to > row.max))
			report("outOfRange", [...here, "to"], act.to, `-1, ${row.min}..${row.max}`);
		if (act.due !== 0 && act.due < entry.month)
			report("wrongMonth", [...here, "due"], act.due, `0, >= ${entry.month}`);
	});
}

export const checkChronicle: RuleCheck = (s, report) => {
	const seen = new Set<string>();
	let last = "";
	s.chronicle.forEach((entry, i) => {
		const path = ["chronicle", i];
		if (!isDay(entry.date)) report("badOrder", [...path, "date"], entry.date);
		if (entry.date < last) report("badOrder", [...path, "date"], entry.date, `>= ${last}`);
		last = entry.date;
		const month = monthOf(entry.date);
		if (entry.month !== month) report("wrongMonth", [...path, "month"], entry.month, String(month));
		if (entry.answers !== "" && !seen.has(entry.answers))
			report("unknownReference", [...path, "answers"], entry.answers, "chronicle");
		checkActs(s, entry, path, report);
		if (entry.deal) checkRows(s, entry.deal.rows, [...path, "deal", "rows"], report, false);
		seen.add(entry.id);
	});
};
