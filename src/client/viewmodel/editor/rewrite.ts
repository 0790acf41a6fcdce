// Copies a row of a scenario with its words, or takes both out.
import { type Path, valueAt, without, withRow, withValue } from "../../../scenario/edit/path.ts";
import type { Row, WordsAt } from "./rows.ts";
import type { Work } from "./work.ts";

/** Longest id of a row, in characters. */
const LONGEST = 64;

/** An id after `id` that no row of the list has. */
export function freeId(taken: readonly string[], id: string): string {
	const stem = id.replace(/-\d+$/, "").slice(0, LONGEST - 4);
	let n = 2;
	while (taken.includes(`${stem}-${n}`)) n++;
	return `${stem}-${n}`;
}

const languagesOf = (work: Work): string[] => Object.keys(work.translations);

/** Places of words that stand outside of the row itself, in all languages. */
function placesOf(work: Work, { body, beside }: WordsAt): Path[] {
	const outside = body[0] === "texts" ? [body] : [];
	return [...outside, ...languagesOf(work).map((tag): Path => ["translations", tag, ...beside])];
}

/** The work with a copy of a row behind it, under an id of its own, with all its words; and that id. */
export function copied(work: Work, { id, list, words }: Row): { work: Work; id: string } | null {
	const rows = list && valueAt(work, list);
	if (!list || !Array.isArray(rows)) return null;
	const known = rows as readonly { readonly id: string }[];
	const at = known.findIndex((row) => row.id === id);
	const fresh = freeId(
		known.map((row) => row.id),
		id,
	);
	let next = withRow(work, [...list, at + 1], { ...known[at], id: fresh });
	for (const place of words.flatMap((one) => placesOf(work, one))) {
		const said = valueAt(work, place);
		if (said !== undefined) next = withValue(next, [...place.slice(0, -1), fresh], said);
	}
	return { work: next, id: fresh };
}

/** The work without a row and its words. */
export function removed(work: Work, { id, list, words }: Row): Work {
	const rows = list && valueAt(work, list);
	if (!list || !Array.isArray(rows)) return work;
	const at = (rows as readonly { readonly id: string }[]).findIndex((row) => row.id === id);
	const places = words.flatMap((one) => placesOf(work, one));
	return places.reduce((next, place) => without(next, place), without(work, [...list, at]));
}
