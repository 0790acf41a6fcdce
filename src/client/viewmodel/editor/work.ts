// What the editor works on: a scenario with its words in other languages, as one file holds them.

import { type Path, valueAt, withValue } from "../../../scenario/edit/path.ts";
import type { Scenario, Translation, Translations } from "../../../scenario/index.ts";

/** A scenario's file as data. While it is edited it need not hold. */
export type Work = Scenario & { readonly translations: Translations };

/** The language that scenarios' bodies are written in. */
export const BODY = "en";

/** The work under an id of its own. */
export const under = (work: Work, id: string): Work => withValue(work, ["scenario", "id"], id);

/** The scenario's title in a language; English where it has none, "" where it has none at all. */
export function titleOf(work: Work, language: string): string {
	const beside = valueAt(work, ["translations", language, "texts", "scenario", "title"]);
	const own = valueAt(work, ["texts", BODY, "texts", "scenario", "title"]);
	for (const title of language === BODY ? [own] : [beside, own])
		if (typeof title === "string" && title !== "") return title;
	return "";
}

const NO_WORDS: Translation = { texts: {}, rules: {}, timeline: {}, facts: {}, sources: {} };
/** Rows of a translation as they must be whole, by their part; texts are a tree and need none. */
const ROWS: Readonly<Record<string, object>> = {
	rules: { name: "", statement: "", forUs: "", forCn: "", note: "" },
	timeline: { title: "", text: "" },
	facts: { short: "", text: "" },
	sources: { outlet: "", title: "" },
};

/** The work with a text changed; in another language the row it belongs to is made where there is none yet. */
export function withText(work: Work, path: Path, text: string): Work {
	const [top, language, part, row] = path;
	if (top !== "translations" || language === undefined) return withValue(work, path, text);
	const beside: Path = [top, language];
	const spoken = valueAt(work, beside) ? work : withValue(work, beside, NO_WORDS);
	const plain = typeof part === "string" && row !== "switches" ? ROWS[part] : undefined;
	if (!plain || part === undefined || row === undefined) return withValue(spoken, path, text);
	const place: Path = [...beside, part, row];
	return withValue(valueAt(spoken, place) ? spoken : withValue(spoken, place, plain), path, text);
}
