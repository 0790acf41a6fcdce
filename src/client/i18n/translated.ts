// Rows of a scenario with their words in another language: what is told changes, what it rests on stays.
import type { Scenario, Translation } from "../../scenario/index.ts";

export type Fact = Scenario["facts"][number];
export type Source = Scenario["sources"][number];
type Language = Scenario["texts"][string];
export type Questions = Language["rules"]["switches"];
/** A rule of the retaliation model in words. */
export type RuleText = Exclude<Language["rules"][string], Questions>;
/** A dated entry of the record in words. */
export type DatedText = Language["timeline"][string];

type Words = Translation | null | undefined;

/** The row under an id, never one of the prototype's. */
function own<Row>(rows: Readonly<Record<string, Row>> | undefined, id: string): Row | undefined {
	return rows && Object.hasOwn(rows, id) ? rows[id] : undefined;
}

/** A fact's card; a dispute is translated where the translation tells both readings. */
export function translatedFact(fact: Fact, words: Words): Fact {
	const said = own(words?.facts, fact.id);
	if (!said) return fact;
	const { short, text, disputed } = said;
	return { ...fact, short, text, disputed: fact.disputed && (disputed ?? fact.disputed) };
}

/** A source's outlet, what was read, and its note. */
export function translatedSource(source: Source, words: Words): Source {
	const said = own(words?.sources, source.id);
	return said ? { ...source, note: source.note, ...said } : source;
}

/** A rule; its cases, facts and confidence are the same in every language. */
export function translatedRule(id: string, rule: RuleText, words: Words): RuleText {
	const said = own(words?.rules, id);
	return said && "statement" in said ? ({ ...rule, ...said } as RuleText) : rule;
}

/** A dated entry. */
export function translatedDated(id: string, entry: DatedText, words: Words): DatedText {
	return { ...entry, ...own(words?.timeline, id) };
}

/** The open points, each with its choices in words; which choice is the usual one stays. */
export function translatedQuestions(questions: Questions, words: Words): Questions {
	const said = own(words?.rules, "switches") as
		| Readonly<Record<string, Readonly<Record<string, unknown>>>>
		| undefined;
	if (!said) return questions;
	return Object.fromEntries(
		Object.entries(questions).map(([id, question]) => [id, { ...question, ...own(said, id) }]),
	) as Questions;
}
