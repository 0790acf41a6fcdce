// What every cross-check gets: the whole scenario, quick look-ups, and a way to name what is wrong.
import type { ProblemCode } from "../problem.ts";
import type { RuleParts, Scenario } from "../schema/body.ts";

/** Names something wrong at a place of the body; `expected` says what would have been right, as data. */
export type Report = (
	code: ProblemCode,
	path: readonly PropertyKey[],
	value?: unknown,
	expected?: string,
) => void;

export type Check = (scenario: Scenario, report: Report) => void;
/** A check of what the rules rely on: reads nothing else. */
export type RuleCheck = (scenario: RuleParts, report: Report) => void;

/** Ids of rows as a set. */
export const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
	new Set(rows.map((row) => row.id));

/** Reports every id of a list that a set does not hold. */
export function resolveAll(
	report: Report,
	path: readonly PropertyKey[],
	wanted: readonly string[],
	known: ReadonlySet<string>,
	expected: string,
): void {
	for (let i = 0; i < wanted.length; i++) {
		const id = wanted[i] as string;
		if (!known.has(id)) report("unknownReference", [...path, i], id, expected);
	}
}
