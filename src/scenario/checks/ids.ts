// Ids are unique, every lever of the game is there once, and stands in its own seat.
import { LEVERS, ownerOf } from "../../rules/state.ts";
import type { Report, RuleCheck } from "./report.ts";

/** Reports every id that stands twice in a list, or is in `seen` already; gives all seen. */
export function unique(
	report: Report,
	path: readonly PropertyKey[],
	rows: readonly { id: string }[],
	seen = new Set<string>(),
) {
	for (let i = 0; i < rows.length; i++) {
		const id = (rows[i] as { id: string }).id;
		if (seen.has(id)) report("duplicateId", [...path, i, "id"], id);
		seen.add(id);
	}
	return seen;
}

export const checkIds: RuleCheck = (s, report) => {
	const levers = unique(report, ["levers"], s.levers);
	for (const id of LEVERS) if (!levers.has(id)) report("missing", ["levers"], id, id);
	for (let i = 0; i < s.levers.length; i++) {
		const row = s.levers[i] as (typeof s.levers)[number];
		unique(report, ["levers", i, "acts"], row.acts);
		if (row.seat !== ownerOf(row.id))
			report("wrongSeat", ["levers", i, "seat"], row.seat, ownerOf(row.id));
	}
	unique(report, ["clauses"], s.clauses);
	// cards of all three kinds share one space of texts
	const cards = unique(report, ["events", "months"], s.events.months);
	unique(report, ["events", "accidents"], s.events.accidents, cards);
	unique(report, ["events", "agencies"], s.events.agencies, cards);
	unique(report, ["packages"], s.packages);
	unique(report, ["retaliation"], s.retaliation);
	unique(report, ["chronicle"], s.chronicle);
};
