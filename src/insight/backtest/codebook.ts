// Codes a recorded trigger as features: patterns of the code book looked for in instrument, detail and context.
import { along, clamp } from "../../rules/math.ts";
import type { Feature, Situation } from "../../rules/retaliation-rows.ts";
import { FEATURES } from "../../rules/retaliation-rows.ts";
import type { Curve } from "../../rules/rows.ts";
import type { Kind } from "./pairs.ts";

/** What happened, as the rules name it. */
export type Happening = "escalates" | "eases" | "agrees" | "talks" | "accuses" | "happens";

/** One line of the code book; see the file's own words on how it is applied. */
export interface CodeRow {
	has: readonly string[];
	marks?: readonly Feature[];
	drops?: readonly Feature[];
	severity?: number;
	/** What the trigger counts as, whatever its kind. */
	kind?: Happening;
	/** Applied only to these kinds (of the record or of the rules). */
	ofKinds?: readonly string[];
	/** Applied only where this side answers. */
	side?: "us" | "cn";
}

export interface Codebook {
	instruments: readonly CodeRow[];
	details: readonly CodeRow[];
	contexts: readonly CodeRow[];
	/** Words of a tariff on some goods only. */
	selective: readonly string[];
	/** Severity of a tariff on everything over its points. */
	tariffSeverity: Curve;
	selectiveSeverity: number;
	/** How loosely the terms of an agreement are worded, 0-1. */
	termsLoose: readonly { has: readonly string[]; loose: number }[];
	/** Days, steps and start values with which the record's earlier entries are remembered. */
	memory: Readonly<Record<string, number>>;
}

/** A trigger or an entry of the record, coded. */
export interface Coded {
	happening: Happening;
	severity: number;
	marks: Feature[];
	/** Points of tariff the words name, 0 = none. */
	points: number;
}

const HAPPENINGS: Readonly<Record<Kind, Happening>> = {
	escalate: "escalates",
	deescalate: "eases",
	agreement: "agrees",
	talks: "talks",
	event: "happens",
	domestic: "happens",
	deadline: "talks",
};

/** Tokens of an instrument, each with a leading underscore, so that a pattern only fits a token's beginning. */
const tokens = (instrument: string): string =>
	`_${instrument.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`;

/** Largest number of per cent or points in a text, 0 where none stands. */
export function pointsIn(text: string): number {
	let most = 0;
	for (const found of text.matchAll(/(\d+(?:\.\d+)?)\s*(?:%|points)/g))
		most = Math.max(most, Number(found[1]));
	return most;
}

/** Codes what a trigger says of itself; the context and the record come later (`situation.ts`). */
export function code(book: Codebook, kind: Kind, instrument: string, detail: string): Coded {
	const words = detail.toLowerCase();
	const named = tokens(instrument);
	const coded: Coded = { happening: HAPPENINGS[kind], severity: 0, marks: [], points: 0 };
	const apply = (row: CodeRow, hit: boolean) => {
		if (
			!hit ||
			(row.ofKinds && !row.ofKinds.includes(kind) && !row.ofKinds.includes(coded.happening))
		)
			return;
		for (const mark of row.marks ?? []) if (!coded.marks.includes(mark)) coded.marks.push(mark);
		coded.marks = coded.marks.filter((mark) => !row.drops?.includes(mark));
		coded.severity = row.drops ? (row.severity ?? 0) : Math.max(coded.severity, row.severity ?? 0);
		if (row.kind) coded.happening = row.kind;
	};
	for (const row of book.instruments)
		apply(
			row,
			row.has.some((pattern) => named.includes(`_${pattern}`)),
		);
	for (const row of book.details)
		apply(
			row,
			row.has.some((pattern) => words.includes(pattern)),
		);
	if (kind === "domestic") coded.marks.push("home");
	if (kind === "deadline") coded.marks.push("deadline");
	if (coded.marks.includes("tariff")) weighTariff(book, detail, coded);
	if (coded.marks.includes("zeroRate")) coded.severity = 1;
	if (coded.marks.includes("threat")) coded.severity = Math.max(1, coded.severity - 1);
	return coded;
}

/** A tariff weighs by its points; on some goods only, by the book's lower figure. */
function weighTariff(book: Codebook, detail: string, coded: Coded): void {
	const words = detail.toLowerCase();
	coded.points = pointsIn(detail);
	const partial = book.selective.some((word) => words.includes(word)) && coded.points < 20;
	const weight = partial
		? book.selectiveSeverity
		: along(book.tariffSeverity, coded.points > 0 ? coded.points : 10);
	const others = coded.marks.some((mark) => mark === "chokepoint" || mark === "worldwide");
	coded.severity = others ? Math.max(coded.severity, weight) : weight;
}

/** Applies the context's words to a situation. */
export function readContext(
	book: Codebook,
	context: string,
	side: "us" | "cn",
	s: Situation,
): void {
	const words = context.toLowerCase();
	for (const row of book.contexts) {
		if (row.ofKinds && !row.ofKinds.some((kind) => s[kind as Happening] === 1)) continue;
		if ((row.side && row.side !== side) || !row.has.some((pattern) => words.includes(pattern)))
			continue;
		for (const mark of row.marks ?? []) s[mark] = 1;
		for (const drop of row.drops ?? []) s[drop] = 0;
	}
}

/** How loosely an agreement is worded, 0-1, or null where its instrument says nothing of it. */
export function loosenessOf(book: Codebook, instrument: string, detail: string): number | null {
	const words = `${instrument} ${detail}`.toLowerCase();
	for (const row of book.termsLoose)
		if (row.has.some((pattern) => words.includes(pattern))) return clamp(row.loose, 0, 1);
	return null;
}

/** Names what a code book must not hold: marks that are no feature. */
export function wrongMarks(book: Codebook): string[] {
	const rows = [...book.instruments, ...book.details, ...book.contexts];
	const marks = rows.flatMap((row) => [...(row.marks ?? []), ...(row.drops ?? [])]);
	return marks.filter((mark) => !(FEATURES as readonly string[]).includes(mark));
}
