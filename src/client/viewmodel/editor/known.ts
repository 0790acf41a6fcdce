// Ids that a field may name, each with what it stands for.
import type { Words } from "../game/words.ts";
import { nameOfId } from "./labels.ts";
import { BODY, type Work } from "./work.ts";

type Ids = (work: Work, lever: string) => readonly string[];
const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
const dates: Ids = ({ chronicle }) => idsOf(chronicle);

const KNOWN: Readonly<Record<string, Ids>> = {
	rules: ({ retaliation }) => idsOf(retaliation),
	facts: ({ facts }) => idsOf(facts),
	topics: ({ facts }) => [...new Set(facts.flatMap(({ topics }) => topics))],
	// a number may rest on a fact as well
	sources: ({ sources, facts }) => [...idsOf(sources), ...idsOf(facts)],
	supporting: dates,
	contradicting: dates,
	answers: dates,
	chapter: ({ texts }) => [
		...new Set(Object.values(texts[BODY]?.timeline ?? {}).map(({ chapter }) => chapter)),
	],
	clause: ({ clauses }) => idsOf(clauses),
	prices: ({ clauses }) => idsOf(clauses),
	act: ({ levers }, lever) => idsOf(levers.find(({ id }) => id === lever)?.acts ?? []),
	habits: ({ levers }) => levers.flatMap(({ id, acts }) => acts.map((act) => `${id}/${act.id}`)),
};

/** Ids for a field of this name by what they stand for; null where the field names no rows. */
export function knownIds(
	work: Work,
	words: Words,
	name: string,
	lever = "",
): ReadonlyMap<string, string> | null {
	const ids = Object.hasOwn(KNOWN, name) ? KNOWN[name]?.(work, lever) : undefined;
	return ids ? new Map(ids.map((id) => [id, nameOfId(words, name, id, lever)])) : null;
}
