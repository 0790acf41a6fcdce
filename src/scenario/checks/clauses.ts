// Clauses bind a lever of the side that gives them, for sane durations; packages and promises use real clauses.
import { ownerOf } from "../../rules/state.ts";
import type { RuleParts } from "../schema/body.ts";
import type { Report, RuleCheck } from "./report.ts";

type Clause = RuleParts["clauses"][number];
type Rows = RuleParts["packages"][number]["rows"];

/** What these do is no lever's level. */
const WITHOUT_LEVER: readonly Clause["op"][] = ["truce", "quiet", "visit"];

function checkClause(
	s: RuleParts,
	clause: Clause,
	path: readonly PropertyKey[],
	report: Report,
): void {
	checkDurations(clause, path, report);
	if (WITHOUT_LEVER.includes(clause.op)) {
		if (clause.lever !== "") report("wrongSeat", [...path, "lever"], clause.lever, '""');
		if (clause.op === "visit" && clause.amount < 1)
			report("outOfRange", [...path, "amount"], clause.amount, ">= 1");
	} else if (clause.lever === "") report("missing", [...path, "lever"], clause.lever, "lever");
	else if (clause.seat !== ownerOf(clause.lever))
		report("wrongSeat", [...path, "seat"], clause.seat, ownerOf(clause.lever));
	else {
		const row = s.levers.find((lever) => lever.id === clause.lever);
		if (!row) return;
		const span = row.max - row.min;
		if (clause.op === "raise" && (clause.amount === 0 || Math.abs(clause.amount) > span))
			report("outOfRange", [...path, "amount"], clause.amount, `±${span}`);
		const low = clause.op === "lower" || clause.op === "dropThreat" ? 0 : row.min;
		if (clause.op !== "raise" && (clause.amount > row.max || clause.amount < low))
			report("outOfRange", [...path, "amount"], clause.amount, `${low}..${row.max}`);
	}
}

function checkDurations(clause: Clause, path: readonly PropertyKey[], report: Report): void {
	for (let i = 0; i < clause.months.length; i++) {
		const months = clause.months[i] as number;
		if (clause.months.indexOf(months) !== i)
			report("badDuration", [...path, "months", i], months, "");
		// a truce or a quiet without end would never have to be prolonged
		if (months === 0 && (clause.op === "truce" || clause.op === "quiet"))
			report("badDuration", [...path, "months", i], months, ">= 1");
	}
}

/** Checks the picks of an offer: the clause exists, stands on its side, and may last that long. */
export function checkRows(
	s: RuleParts,
	rows: Rows,
	path: readonly PropertyKey[],
	report: Report,
	durations: boolean,
): void {
	for (const [i, swap] of rows.entries())
		for (const side of ["us", "cn", "both"] as const)
			for (const [j, pick] of swap[side].entries()) {
				const here = [...path, i, side, j];
				const clause = s.clauses.find((row) => row.id === pick.clause);
				if (!clause) {
					report("unknownReference", [...here, "clause"], pick.clause, "clauses");
					continue;
				}
				if (clause.seat !== side)
					report("wrongSeat", [...here, "clause"], pick.clause, clause.seat);
				if (durations && !clause.months.includes(pick.months))
					report("badDuration", [...here, "months"], pick.months, clause.months.join(", "));
			}
}

export const checkClauses: RuleCheck = (s, report) => {
	s.clauses.forEach((clause, i) => {
		checkClause(s, clause, ["clauses", i], report);
	});
	s.packages.forEach((offer, i) => {
		checkRows(s, offer.rows, ["packages", i, "rows"], report, true);
	});
	for (const name of ["geneva", "prologue"] as const)
		for (const [i, promise] of s.starts[name].promises.entries())
			checkPromise(s, promise, ["starts", name, "promises", i], report);
};

type Promised = RuleParts["starts"]["geneva"]["promises"][number];

function checkPromise(
	s: RuleParts,
	promise: Promised,
	path: readonly PropertyKey[],
	report: Report,
): void {
	const clause = s.clauses.find((row) => row.id === promise.clause);
	if (!clause) {
		report("unknownReference", [...path, "clause"], promise.clause, "clauses");
		return;
	}
	if (promise.by !== clause.seat) report("wrongSeat", [...path, "by"], promise.by, clause.seat);
	if (promise.lever !== clause.lever)
		report("unknownReference", [...path, "lever"], promise.lever, clause.lever);
	if (promise.until < promise.since)
		report("badDuration", [...path, "until"], promise.until, `>= ${promise.since}`);
}
