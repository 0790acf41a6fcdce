// What a counter-offer changed against the offer it answers.
import { OPEN, type Swap } from "../../../rules/index.ts";
import { picksOf } from "./rows.ts";

/** What one row of a counter-offer changed. */
export interface RowChange {
	/** By clause: its former duration in months where that changed (0 or `OPEN` = none), or that it is new. */
	clauses: Readonly<Record<string, number | "new">>;
	/** The former wording where it changed, true = exact; null where it did not. */
	exact: boolean | null;
	/** Clauses that stood with one of this row's and are gone. */
	dropped: readonly string[];
}

/** What `next` changed against `before`, row by row, and the clauses of rows of which nothing is left. */
export function changesOf(
	before: readonly Swap[],
	next: readonly Swap[],
): { rows: readonly RowChange[]; dropped: readonly string[] } {
	const was = picksOf(before);
	const is = picksOf(next);
	const former = (clause: string) => was.find(({ pick }) => pick.clause === clause);
	const heir = (old: number): number =>
		is.find(({ pick }) => former(pick.clause)?.row === old)?.row ?? -1;
	const gone = was.filter(({ pick }) => !is.some((one) => one.pick.clause === pick.clause));
	const inRow = (row: number): string[] =>
		gone.filter((one) => heir(one.row) === row).map(({ pick }) => pick.clause);
	const rows = next.map((row, index): RowChange => {
		const clauses: Record<string, number | "new"> = {};
		let exact: boolean | null = null;
		for (const { pick } of picksOf([row])) {
			const old = former(pick.clause);
			if (!old) clauses[pick.clause] = "new";
			else {
				if (endOf(old.pick.months) !== endOf(pick.months)) clauses[pick.clause] = old.pick.months;
				const worded = before[old.row]?.exact ?? row.exact;
				if (worded !== row.exact) exact = worded;
			}
		}
		return { clauses, exact, dropped: inRow(index) };
	});
	return { rows, dropped: inRow(-1) };
}

const endOf = (months: number): number => (months >= OPEN ? 0 : months);
