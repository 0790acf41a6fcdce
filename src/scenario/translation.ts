// A scenario's words in another language. They lie beside its body and are no part of it, so that no hash and no
// record depends on how something is said.
import type { TextTree } from "./schema/texts.ts";

/** A rule of the retaliation model; what it rests on stands with the rule itself. */
interface RuleWords {
	name: string;
	statement: string;
	forUs: string;
	forCn: string;
	note: string;
}

interface Saying {
	label: string;
	text: string;
}
/** A point the sources leave open. */
interface QuestionWords {
	label: string;
	question: string;
	options: Readonly<Record<string, Saying>>;
}

interface DatedWords {
	title: string;
	text: string;
}

/** A fact's card; `disputed` where the fact is told in two ways. */
interface FactWords {
	short: string;
	text: string;
	disputed?: { one: Saying; other: Saying; note: string };
}

/** A source's outlet and what was read; `note` where the source has one. */
interface SourceWords {
	outlet: string;
	title: string;
	note?: string;
}

/** All words of a scenario in one language, by the ids of its rows; each part is a file `<part>.<language>.json`. */
export interface Translation {
	texts: TextTree;
	/** Rules by id, and under `switches` the open points. */
	rules: Readonly<Record<string, RuleWords | Readonly<Record<string, QuestionWords>>>>;
	timeline: Readonly<Record<string, DatedWords>>;
	facts: Readonly<Record<string, FactWords>>;
	sources: Readonly<Record<string, SourceWords>>;
}

/** Files of a translation, without language and ending. */
export const TRANSLATED = ["texts", "rules", "timeline", "facts", "sources"] as const;

/** The language a scenario's body is written in when it ships; others are translations. */
export const BASE_LANGUAGE = "en";
