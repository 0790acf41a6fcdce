// A fact in one line: what it says, and the first source that reported it.
import { recordDate } from "./dates.ts";
import type { Words } from "./words.ts";

/** "Production lines stop (The New York Times, 30 October 2025)"; undefined where the scenario has no such fact. */
export function factLine(words: Words, id: string): string | undefined {
	const fact = words.texts.fact(id);
	if (!fact) return undefined;
	const [first = ""] = fact.sources;
	const source = words.texts.source(first);
	if (!source) return fact.short;
	return words.t("panels:common.factCard.line", {
		short: fact.short,
		outlet: source.outlet,
		date: recordDate(words, source.date),
	});
}
