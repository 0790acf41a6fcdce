// What was changed and what is wrong, in words: where, from what to what.
import type { Change } from "../../../scenario/edit/diff.ts";
import { type Path, valueAt } from "../../../scenario/edit/path.ts";
import { shapeAt } from "../../../scenario/form/shape.ts";
import { type Problem, spanOf } from "../../../scenario/problem.ts";
import { expectedText } from "../expected-text.ts";
import type { Words } from "../game/words.ts";
import { choiceLabel, fieldLabel, nameOfId } from "./labels.ts";
import { rowKey, type SectionId, type Spot, spotOf } from "./places.ts";
import { rowsOf } from "./rows.ts";
import { BODY, type Work } from "./work.ts";

/** A place in words. */
export interface PlaceWords {
	spot: Spot | null;
	section: string;
	row: string;
	/** What is meant within the row; "" = the row itself. */
	field: string;
}

/** Titles of rows by `rowKey`, for as long as the work stays the same. */
export function titlesOf(
	work: Work,
	words: Words,
	sections: readonly SectionId[],
): Map<string, string> {
	const titles = new Map<string, string>();
	for (const section of sections)
		for (const { id, title } of rowsOf(section, work, words))
			titles.set(rowKey(section, id), title);
	return titles;
}

/** The place of a path in words. `before` is asked where the work has lost what the path names. */
export function placeWords(
	work: Work,
	words: Words,
	path: Path,
	titles: ReadonlyMap<string, string>,
): PlaceWords {
	const spot = spotOf(work, path);
	if (!spot) return { spot, section: "", row: "", field: path.join(" ") };
	const { section, row, rest, language } = spot;
	return {
		spot,
		section: words.t(`editor:sections.${section}`),
		row: titles.get(rowKey(section, row)) ?? row,
		field: words.format.items([
			...fieldWords(work, words, path, rest, language),
			...(language === "" || language === BODY ? [] : [words.t("editor:inOther")]),
		]),
	};
}

/** Steps within a row in words. */
function fieldWords(work: Work, words: Words, path: Path, rest: Path, language: string): string[] {
	if (language !== "")
		return rest.map((step) =>
			TEXT_KEYS.has(String(step)) ? words.t(`editor:words.${step}`) : String(step),
		);
	const out: string[] = [];
	const start = path.length - rest.length;
	rest.forEach((step, i) => {
		const upTo = path.slice(0, start + i);
		const shape = shapeAt(upTo);
		if (shape?.kind === "group") out.push(fieldLabel(words, kindAt(upTo), String(step)));
		else if (shape?.kind === "table")
			out.push(fieldLabel(words, String(upTo.at(-1)), String(step)));
		else if (shape?.kind === "list" && shape.of.kind === "group") {
			const item = valueAt(work, [...upTo, step]);
			const id = (item as { id?: unknown } | undefined)?.id;
			const lever = String(valueAt(work, [...path.slice(0, 2), "id"]));
			out.push(
				typeof id === "string" ? nameOfId(words, "act", id, lever) : String(Number(step) + 1),
			);
		}
	});
	return out;
}

const TEXT_KEYS: ReadonlySet<string> = new Set(
	"name long line title text for against done effect gives usSays cnSays note label question statement forUs forCn short outlet".split(
		" ",
	),
);

/** The kind of the group at a path, as the form names it. */
function kindAt(path: Path): string {
	const names = path.filter((step) => typeof step === "string");
	const [top, second, third] = names;
	if (top === "scenario") return "scenario";
	if (top === "numbers") return "number";
	if (top === "players") return names.length > 2 ? String(names.at(-1)) : "players";
	if (top === "starts")
		return third === undefined ? "start" : third === "levers" ? "place" : String(third);
	if (top === "events" && names.length === 2) return second === "agencies" ? "agencies" : "events";
	if (top === "texts") return second === BODY && third === "rules" ? "ruleText" : "dated";
	return nestedKind(String(names.at(-2) ?? ""), String(names.at(-1) ?? ""));
}

/** The kind of what a field of a kind holds. */
export function nestedKind(kind: string, name: string): string {
	if (kind === "chronicle" && name === "acts") return "deeds";
	return name;
}

const LONGEST = 90;
const short = (text: string): string =>
	text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

/** A value in words, short. `name` is its field's. */
function valueWords(words: Words, name: string, value: unknown): string {
	const { t, format } = words;
	if (value === null || value === undefined || value === "") return t("editor:none");
	if (typeof value === "boolean") return t(value ? "editor:yes" : "editor:no");
	if (typeof value === "number") return format.number(value, 6);
	if (typeof value === "string") return short(optionWords(words, name, value));
	if (Array.isArray(value)) {
		if (value.length === 0) return t("editor:none");
		return short(format.groups(value.map((item: unknown) => itemWords(words, name, item))));
	}
	const { id, label, name: called, title } = value as Readonly<Record<string, unknown>>;
	const known = [title, called, label, id].find((one) => typeof one === "string");
	return known === undefined ? short(JSON.stringify(value)) : short(String(known));
}

function itemWords(words: Words, name: string, item: unknown): string {
	if (!Array.isArray(item)) return valueWords(words, name, item);
	return (item as unknown[])
		.map((part) =>
			typeof part === "number"
				? item.length === 2
					? words.format.signed(part, 6)
					: words.format.number(part, 6)
				: valueWords(words, name, part),
		)
		.join(" ");
}

/** Fields whose text is one of a few choices. */
const CHOSEN: ReadonlySet<string> = new Set(
	"seat family lane unit lever op status by step source words answering answer confidence actor kind effects needs home when scale force levers".split(
		" ",
	),
);

function optionWords(words: Words, name: string, text: string): string {
	if (!CHOSEN.has(name)) return nameOfId(words, name, text, "");
	return choiceLabel(words, name, text);
}

/** Language tag of a text at a place; undefined where no text stands, which is worded in the language of the page. */
export const tongueAt = ([part, language]: Path): string | undefined =>
	part === "texts" || part === "translations" ? String(language) : undefined;

/** What became of a place, in words: from and to; null where there was, or is, nothing. */
export function changeWords(
	words: Words,
	change: Change,
): { from: string | null; to: string | null } {
	const name = String(change.path.filter((step) => typeof step === "string").at(-1) ?? "");
	switch (change.kind) {
		case "set":
			return { from: valueWords(words, name, change.from), to: valueWords(words, name, change.to) };
		case "added":
			return { from: null, to: valueWords(words, name, change.to) };
		case "removed":
			return { from: valueWords(words, name, change.from), to: null };
		case "order":
			return { from: short(change.from.join(", ")), to: short(change.to.join(", ")) };
	}
}

/** Whether what is wrong is that no number stands there, or not such a one. */
export const ofNumber = ({ code, expected }: Problem): boolean =>
	code !== "missing" && spanOf(expected) !== null;

/** What a field's value is the value of: a number of the scenario by its name, all else by the field's `label`. */
export const subjectOf = ({ texts }: Words, [part, , id]: Path, label: string): string =>
	part === "numbers" && typeof id === "string" ? texts.textOr(["numbers", id], label) : label;

/** What is wrong as a person reads it: a number beyond its limits is told as such, with the limit. */
export function toldOf(
	words: Words,
	{ code, expected }: Problem,
): { code: string; expected: string } {
	if (spanOf(expected)) return { code, expected: expectedText(words.t, words.format, expected) };
	const [, sign, limit] = /^([<>])= (-?[\d.]+)$/.exec(expected) ?? [];
	if (code !== "badShape" || sign === undefined) return { code, expected };
	const value = words.format.number(Number(limit), 6);
	return {
		code: "outOfRange",
		expected: words.t(sign === "<" ? "editor:atMost" : "editor:atLeast", { value }),
	};
}
