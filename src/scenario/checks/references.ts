// Every id that a row names exists: rules, facts, sources, acts, clauses, dates of the record.
import type { Scenario } from "../schema/body.ts";
import { unique } from "./ids.ts";
import { type Check, idsOf, type Report, resolveAll } from "./report.ts";

interface Cited {
	rules?: readonly string[];
	facts?: readonly string[];
	sources?: readonly string[];
}

export const checkReferences: Check = (s, report) => {
	const rules = idsOf(s.retaliation);
	const facts = idsOf(s.facts);
	const sources = idsOf(s.sources);
	const cited = (path: readonly PropertyKey[], row: Cited): void => {
		resolveAll(report, [...path, "rules"], row.rules ?? [], rules, "retaliation");
		resolveAll(report, [...path, "facts"], row.facts ?? [], facts, "facts");
		resolveAll(report, [...path, "sources"], row.sources ?? [], sources, "sources");
	};
	s.levers.forEach((row, i) => {
		cited(["levers", i], row);
	});
	s.clauses.forEach((row, i) => {
		cited(["clauses", i], row);
	});
	for (const kind of ["months", "accidents", "agencies"] as const)
		s.events[kind].forEach((row, i) => {
			cited(["events", kind, i], row);
		});
	s.retaliation.forEach((row, i) => {
		cited(["retaliation", i], row);
		if (row.facts.length === 0) report("noSource", ["retaliation", i, "facts"], row.id);
	});
	unique(report, ["facts"], s.facts);
	unique(report, ["sources"], s.sources);
	s.facts.forEach((row, i) => {
		cited(["facts", i], { sources: row.sources });
	});
	checkNumbers(s, report, new Set([...facts, ...sources]));
	checkTexts(s, report, cited);
};

/** Every number of the world names a source or fact that exists. */
function checkNumbers(s: Scenario, report: Report, known: ReadonlySet<string>): void {
	const rows: [readonly PropertyKey[], { sources: readonly string[] }][] = [
		[["numbers", "tradeCurve"], s.numbers.tradeCurve],
	];
	for (const [name, row] of Object.entries(s.numbers.values))
		rows.push([["numbers", "values", name], row]);
	for (const [path, row] of rows)
		resolveAll(report, [...path, "sources"], row.sources, known, "sources, facts");
}

function checkTexts(
	s: Scenario,
	report: Report,
	cited: (path: readonly PropertyKey[], row: Cited) => void,
): void {
	for (const [tag, language] of Object.entries(s.texts)) {
		const dates = new Set(Object.keys(language.timeline));
		for (const [id, row] of Object.entries(language.rules)) {
			const path = ["texts", tag, "rules", id];
			if (id === "switches") {
				for (const [name, question] of Object.entries(language.rules.switches))
					cited([...path, name], question);
			} else {
				cited(path, row as Cited);
				const told = row as { supporting: readonly string[]; contradicting: readonly string[] };
				resolveAll(report, [...path, "supporting"], told.supporting, dates, "timeline");
				resolveAll(report, [...path, "contradicting"], told.contradicting, dates, "timeline");
			}
		}
		for (const [id, row] of Object.entries(language.timeline))
			cited(["texts", tag, "timeline", id], row);
	}
}
