// What could be written into a paper now: open clauses that no home group forbids, those of one lever together.
import {
	type Book,
	type ClauseChoice,
	clauseChoices,
	type Game,
	type Pick,
} from "../../rules/index.ts";

/** Clauses of which a paper can hold one at most, with their durations. */
export interface TermGroup {
	/** Lever (and whether it is the threat), or the clause's own id where it has no lever. */
	key: string;
	options: readonly Pick[];
}

/** A clause that a home group forbids now. */
export interface BlockedClause {
	clause: string;
	seat: ClauseChoice["seat"];
}

/** All that could be agreed from a position. */
export interface Agenda {
	groups: readonly TermGroup[];
	blocked: readonly BlockedClause[];
}

/**
 * The agenda of a position. Durations: the shortest and the longest of a clause (0 = open counts as the longest);
 * what lies between is worth something between, and would only make the picture denser.
 */
export function agendaOf(book: Book, game: Game): Agenda {
	const groups = new Map<string, Pick[]>();
	const blocked: BlockedClause[] = [];
	for (const choice of clauseChoices(book, game)) {
		const clause = book.clauses[choice.clause];
		if (!clause || choice.refusal !== null) continue;
		if (choice.blocked) {
			blocked.push({ clause: choice.clause, seat: choice.seat });
			continue;
		}
		const key = `${clause.lever || clause.id}:${clause.op === "dropThreat" ? "threat" : ""}`;
		const long = (months: number): number => (months === 0 ? 1000 : months);
		const ordered = [...choice.months].sort((a, b) => long(a) - long(b));
		const ends = new Set([ordered[0], ordered.at(-1)]);
		const picks = [...ends].flatMap((months) =>
			months === undefined ? [] : [{ clause: choice.clause, months }],
		);
		groups.set(key, [...(groups.get(key) ?? []), ...picks]);
	}
	return { groups: [...groups].map(([key, options]) => ({ key, options })), blocked };
}
