// The texts of a row, each with its place in the body's language and in another.
import { type Path, valueAt } from "../../../scenario/edit/path.ts";
import type { Words } from "../game/words.ts";
import { choiceLabel, fieldLabel } from "./labels.ts";
import type { WordsAt } from "./rows.ts";
import { BODY, type Work } from "./work.ts";

/** One text in two languages; `other` null where the scenario has no other language. */
export interface TextPair {
	/** What it is called: "Name", "Acts, raise10, Effect". */
	label: string;
	/** Under which the rules or the program look it up, where the label is its own words; "" = the label says it. */
	key: string;
	body: { path: Path; text: string };
	other: { path: Path; text: string };
}

/** Keys of texts that have a name of their own. */
const KNOWN: ReadonlySet<string> = new Set(
	[
		"name long line title text for against done effect gives loose one other usSays cnSays unit note label",
		"question options statement forUs forCn short outlet disputed acts levels adjective country",
	]
		.join(" ")
		.split(" "),
);

/** Texts under a value, by the keys that lead to them. */
function leaves(value: unknown, path: Path, found: Map<string, Path>): void {
	if (typeof value === "string") found.set(JSON.stringify(path), path);
	else if (typeof value === "object" && value !== null)
		for (const key of Object.keys(value))
			leaves((value as Record<string, unknown>)[key], [...path, key], found);
}

/** All texts of a row in the body's language and in `language`. */
export function pairsOf(
	work: Work,
	words: Words,
	places: readonly WordsAt[],
	language: string,
): TextPair[] {
	return places.flatMap(({ body, beside, only }) => {
		const other: Path = ["translations", language, ...beside];
		const found = new Map<string, Path>();
		leaves(valueAt(work, body), [], found);
		leaves(valueAt(work, other), [], found);
		return [...found.values()]
			.filter(([first]) => only === undefined || only.includes(String(first)))
			.filter((rest) => !isData(body, rest))
			.map((rest) => ({
				...calledOf(work, words, body, rest),
				body: at(work, [...body, ...rest]),
				other: at(work, [...other, ...rest]),
			}));
	});
}

/** An open question names its usual answer and its facts, which are no texts. */
const isData = (body: Path, rest: Path): boolean =>
	isQuestion(body) && (rest[1] === "default" || rest[1] === "facts");

const isQuestion = (body: Path): boolean => body[2] === "rules" && body[3] === "switches";

/** Which of its siblings a row of texts is, from 1: ids that nobody reads are told by number. */
const placeOf = (work: Work, parent: Path, key: string): number =>
	Object.keys(valueAt(work, parent) ?? {}).indexOf(key) + 1;

const at = (work: Work, path: Path): { path: Path; text: string } => {
	const text = valueAt(work, path);
	return { path, text: typeof text === "string" ? text : "" };
};

/** A text that is known by an id alone is called by its own words, what is put into them left open. */
function calledOf(
	work: Work,
	words: Words,
	body: Path,
	rest: Path,
): Pick<TextPair, "label" | "key"> {
	const label = labelOf(work, words, body, rest);
	const last = String(rest.at(-1) ?? "");
	if (last === "" || !label.endsWith(last) || KNOWN.has(last)) return { label, key: "" };
	const read = words.texts
		.textOr([...body.slice(3), ...rest].map(String), "")
		.replaceAll(/\{\{\w+\}\}/g, "…");
	return /\p{L}/u.test(read) ? { label: read, key: last } : { label, key: "" };
}

/** The last steps of a text's place in words; a text by itself is called by its kind. */
function labelOf(work: Work, words: Words, body: Path, rest: Path): string {
	const { t, texts, format } = words;
	if (rest.length === 0) return t("editor:words.name");
	const [, , , group, lever] = body;
	const crumbs = rest.map((step, i) => {
		const key = String(step);
		if (rest[i - 1] === "acts" && group === "levers")
			return texts.textOr(["levers", String(lever), "acts", key, "name"], key);
		if (group === "vars" && i === 0) return fieldLabel(words, "vars", key);
		if (group === "seats" || group === "dims") if (i === 0) return choiceLabel(words, "seat", key);
		if (isQuestion(body) && (i === 0 || rest[i - 1] === "options"))
			return t("editor:number", { n: placeOf(work, [...body, ...rest.slice(0, i)], key) });
		if (/^\d+$/.test(key))
			return group === "dims"
				? t("editor:words.dimension", { n: Number(key) + 1 })
				: t("editor:words.level", { n: key });
		return KNOWN.has(key) ? t(`editor:words.${key}`) : key;
	});
	return format.items(crumbs);
}

/** Languages that stand beside the body, the usual one where there is none yet. */
export function otherLanguage(work: Work): string {
	return Object.keys(work.translations).find((tag) => tag !== BODY) ?? "zh";
}
