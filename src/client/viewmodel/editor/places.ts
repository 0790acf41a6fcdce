// Where a place of a scenario's data belongs in the editor: section, row, and what leads on from there.
import { type Path, valueAt } from "../../../scenario/edit/path.ts";
import { pathText } from "../../../scenario/problem.ts";
import { BODY, type Work } from "./work.ts";

/** Sections in the order in which they are listed. */
export const SECTIONS = [
	"card",
	"opening",
	"levers",
	"clauses",
	"events",
	"rules",
	"numbers",
	"texts",
	"facts",
	"sources",
	"policies",
	"packages",
	"record",
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Parts of the body whose rows are lists, with their section. */
const LISTS: Readonly<Record<string, SectionId>> = {
	levers: "levers",
	clauses: "clauses",
	packages: "packages",
	retaliation: "rules",
	chronicle: "record",
	facts: "facts",
	sources: "sources",
};
/** Groups of the texts that belong to rows of other sections, by their section. */
const NAMED: Readonly<Record<string, SectionId>> = {
	levers: "levers",
	clauses: "clauses",
	packages: "packages",
	events: "events",
	numbers: "numbers",
};
/** The row of the texts that holds the open questions. */
export const QUESTIONS = "switches";
/** The only row of the card. */
export const CARD = "card";

/** A place as the editor knows it. */
export interface Spot {
	section: SectionId;
	row: string;
	/** What leads on within the row. */
	rest: Path;
	/** Language of a text; "" = no text. */
	language: string;
}

/** Where a place belongs; null for the whole, or for what the editor does not show. */
export function spotOf(work: Work, path: Path): Spot | null {
	const [top, ...below] = path;
	if (typeof top !== "string") return null;
	const list = LISTS[top];
	if (list) return inList(work, list, top, below);
	const plain = (section: SectionId, row: string | number | undefined, rest: Path): Spot | null =>
		row === undefined ? null : { section, row: String(row), rest, language: "" };
	switch (top) {
		case "scenario":
			return { section: "card", row: CARD, rest: below, language: "" };
		case "numbers":
			return below[0] === "values"
				? plain("numbers", below[1], below.slice(2))
				: plain("numbers", below[0], below.slice(1));
		case "events":
			return inList(work, "events", "events", below.slice(1), below[0]);
		case "players":
			return plain("policies", below[0], below.slice(1));
		case "starts":
			return inStart(below);
		case "texts":
		case "translations":
			return inWords(String(below[0] ?? BODY), below.slice(1));
		default:
			return null;
	}
}

function inList(
	work: Work,
	section: SectionId,
	top: string,
	[index, ...rest]: Path,
	group?: string | number,
): Spot | null {
	if (index === undefined) return null;
	const place = group === undefined ? [top, index] : ["events", group, index];
	const id = valueAt(work, [...place, "id"]);
	return { section, row: typeof id === "string" ? id : String(index), rest, language: "" };
}

/** A start's numbers, each side's levers, and its promises are rows of their own. */
function inStart([start, part, ...rest]: Path): Spot | null {
	if (start === undefined) return null;
	const spot = (row: string, on: Path): Spot => ({
		section: "opening",
		row: `${String(start)}/${row}`,
		rest: on,
		language: "",
	});
	if (part === "levers" && typeof rest[0] === "string") return spot(rest[0].slice(0, 2), rest);
	if (part === "promises") return spot("promises", [part, ...rest]);
	return spot("vars", part === undefined ? [] : part === "vars" ? rest : [part, ...rest]);
}

/** A text of a language: of the row it names, else of the texts themselves. */
function inWords(language: string, [part, ...on]: Path): Spot | null {
	const [first, ...rest] = on;
	const spot = (section: SectionId, row: string | number | undefined, after: Path): Spot | null =>
		row === undefined ? null : { section, row: String(row), rest: after, language };
	switch (part) {
		case "rules":
			return first === QUESTIONS ? spot("texts", QUESTIONS, rest) : spot("rules", first, rest);
		case "timeline":
			return spot("record", first, rest);
		case "facts":
		case "sources":
			return spot(part, first, rest);
		case "texts": {
			if (first === "scenario") return spot("card", CARD, rest);
			const named = typeof first === "string" ? NAMED[first] : undefined;
			return named ? spot(named, rest[0], rest.slice(1)) : spot("texts", first, rest);
		}
		default:
			return null;
	}
}

/** A key for a row in any section. */
export const rowKey = (section: SectionId, row: string): string => `${section}|${row}`;

/** How many of these places lie in each section and row, by `section` and by `rowKey`. */
export function countsOf(work: Work, paths: readonly Path[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const path of paths) {
		const spot = spotOf(work, path);
		if (!spot) continue;
		add(spot.section);
		add(rowKey(spot.section, spot.row));
	}
	return counts;
}

/**
 * A problem's place as a path. Places of files are told as text, in which ids may hold dots, so the text is
 * followed through the work; what is not there ends the way.
 */
export function pathOfText(work: unknown, text: string): Path {
	const path: (string | number)[] = [];
	let value = work;
	let left = text;
	while (left !== "") {
		const index = /^\[(\d+)\]/.exec(left);
		if (index) {
			path.push(Number(index[1]));
			left = left.slice(index[0].length);
		} else {
			left = left.replace(/^\./, "");
			const key = keyOf(value, left);
			path.push(key);
			left = left.slice(key.length);
		}
		value = valueAt(value, path.slice(-1));
	}
	return path;
}

/** The longest key of a value that the text begins with; what stands before the next dot where there is none. */
function keyOf(value: unknown, text: string): string {
	const fits = (key: string): boolean =>
		text === key || text.startsWith(`${key}.`) || text.startsWith(`${key}[`);
	const known = typeof value === "object" && value !== null ? Object.keys(value) : [];
	const best = known.filter(fits).sort((one, other) => other.length - one.length)[0];
	return best ?? /^[^.[]*/.exec(text)?.[0] ?? text;
}

/** True where `text` names the place or something in it, as `pathText` words places. */
export function isWithin(text: string, path: Path): boolean {
	const place = pathText(path);
	return text === place || text.startsWith(`${place}.`) || text.startsWith(`${place}[`);
}
