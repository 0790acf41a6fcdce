// Promises beside deeds: every clause that was signed, and what became of it by the end of the game.
import { type Book, OPEN, type Promise_, type Seat } from "../../rules/index.ts";
import type { Played } from "./months.ts";

/**
 * `done`: carried out by the signature itself. `kept`: stood to its end or to the game's. `late`: never fully
 * delivered. `split`: read in two ways. `broken`: by its giver. `ended`: set free by the other side's breach.
 * `replaced`: a newer word took its place.
 */
export type Fate = "done" | "kept" | "late" | "split" | "broken" | "ended" | "replaced";

export interface Deed {
	clause: string;
	by: Seat | "both";
	since: number;
	/** Last month it binds, `OPEN` = without end. */
	until: number;
	exact: boolean;
	fate: Fate;
	/** Closes at which it was met, of those it has been bound for. */
	met: number;
	bound: number;
	/** Month of the breach or the dispute; 0 = none. */
	trouble: number;
	/** Month in which it was first read in two ways; 0 = never. */
	disputed: number;
}

type Signed = Pick<Promise_, "clause" | "by" | "since" | "until" | "exact">;
/** What tells a promise from another: the same clause may be signed a second time in one month, in other words. */
const keyOf = (one: Pick<Promise_, "clause" | "by" | "since" | "exact">): string =>
	`${one.by} ${one.clause} ${one.since} ${one.exact ? "exact" : "loose"}`;

/** Clauses whose work is over on the day they are signed, so that nothing is left to keep. */
function atOnce(book: Book, clause: string): boolean {
	const op = book.clauses[clause]?.op;
	return op === "dropThreat" || op === "truce" || op === "visit";
}

/** Everything that was signed, before the game began and in it, in order. */
function signed({ book, start, deals }: Played): Signed[] {
	const list: Signed[] = start.promises.map(({ clause, by, since, until, exact }) => ({
		clause,
		by,
		since,
		until,
		exact,
	}));
	for (const { month, offer } of deals)
		for (const row of offer.rows)
			for (const by of ["cn", "us", "both"] as const)
				for (const { clause, months } of row[by])
					if (book.clauses[clause])
						list.push({
							clause,
							by,
							since: month,
							until: months === 0 ? OPEN : month + months,
							exact: row.exact,
						});
	return list;
}

function deed(played: Played, one: Signed): Deed {
	const base = { ...one, met: 0, bound: 0, trouble: 0, disputed: 0 };
	if (atOnce(played.book, one.clause)) return { ...base, fate: "done" };
	const key = keyOf(one);
	let last: Promise_ | null = null;
	let gone = false;
	let broken = false;
	for (const { month, game } of played.months) {
		if (month < one.since) continue;
		const found = game.promises.find((promise) => keyOf(promise) === key);
		for (const note of game.closedNotes) {
			if (note.about !== one.clause || note.n !== one.since) continue;
			if (note.kind !== "broken" && note.kind !== "disputed" && note.kind !== "split") continue;
			// exact words are broken at once, loose ones are in dispute before
			if (note.kind === "broken" ? !one.exact && base.disputed === 0 : one.exact) continue;
			base.trouble ||= month;
			if (note.kind !== "broken") base.disputed ||= month;
			// what is broken may be off the table by the month's end: that is no newer word in its place
			if (!gone && note.kind === "broken") broken = true;
		}
		const expired = game.closedNotes.some(
			(note) => note.kind === "expired" && note.about === one.clause && note.n === one.since,
		);
		if (!found && !expired) {
			gone = gone || last === null || last.status !== "broken";
			continue;
		}
		if (gone) continue;
		if (found) {
			last = found;
			base.until = found.until;
		}
		base.bound += 1;
		if (found ? found.status === "kept" : last?.status === "kept" || last === null) base.met += 1;
	}
	return { ...base, fate: fateOf(last, gone, broken, base.trouble > 0) };
}

function fateOf(last: Promise_ | null, gone: boolean, broken: boolean, troubled: boolean): Fate {
	if (last?.status === "broken" || (gone && broken)) return "broken";
	if (gone) return "replaced";
	if (last?.status === "split" || (troubled && last?.status !== "kept")) return "split";
	if (last?.status === "ended") return "ended";
	if (last?.status === "due") return "late";
	return "kept";
}

/** All promises with their fates, those of the latest deal first. */
export function deeds(played: Played): Deed[] {
	return signed(played)
		.map((one) => deed(played, one))
		.sort((a, b) => b.since - a.since);
}

/** How exact and loose wording fared: how many held, of how many that were put to the test. */
export function wordingResult(
	all: readonly Deed[],
): Record<"exact" | "loose", { held: number; of: number }> {
	const result = { exact: { held: 0, of: 0 }, loose: { held: 0, of: 0 } };
	for (const one of all) {
		if (one.fate === "done" || one.fate === "replaced" || one.fate === "ended") continue;
		const side = result[one.exact ? "exact" : "loose"];
		side.of += 1;
		if (one.fate === "kept") side.held += 1;
	}
	return result;
}

/** What the fates say about wording: `none` = nothing was put to the test. */
export type WordingFinding =
	| "none"
	| "allHeld"
	| "exactHeld"
	| "looseHeld"
	| "allSlipped"
	| "mixed";

/** The finding of `wordingResult`. */
export function wordingFinding({ exact, loose }: ReturnType<typeof wordingResult>): WordingFinding {
	const held = exact.held + loose.held;
	const of = exact.of + loose.of;
	if (of === 0) return "none";
	if (held === of) return "allHeld";
	if (held === 0) return "allSlipped";
	if (exact.of > 0 && exact.held === exact.of) return "exactHeld";
	if (loose.of > 0 && loose.held === loose.of) return "looseHeld";
	return "mixed";
}
