// The computer's characters name only orders and clauses that exist.
import { type Check, idsOf } from "./report.ts";

/** Every habit is an act of a lever, or the dropping of what was announced on it; every price is a clause's. */
export const checkPlayers: Check = (s, report) => {
	const acts = new Set(
		s.levers.flatMap((row) => [`${row.id}/drop`, ...row.acts.map((act) => `${row.id}/${act.id}`)]),
	);
	const clauses = idsOf(s.clauses);
	for (const [character, temper] of Object.entries(s.players)) {
		for (const habit of Object.keys(temper.habits))
			if (!acts.has(habit))
				report("unknownReference", ["players", character, "habits", habit], habit, "lever/act");
		for (const clause of Object.keys(temper.prices))
			if (!clauses.has(clause))
				report("unknownReference", ["players", character, "prices", clause], clause, "clauses");
	}
};
