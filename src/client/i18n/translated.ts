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

/** What a translation says of a row: a text it leaves empty is none, and the body's own stands. */
function said<Row extends object>(row: Row | undefined): Partial<Row> {
	return Object.fromEntries(
		Object.entries(row ?? {}).filter(([, value]) => value !== ""),
	) as Partial<Row>;
}

/** A fact's card; a dispute is translated where the translation tells both readings. */
export function translatedFact(fact: Fact, words: Words): Fact {
	if (!own(words?.facts, fact.id)) return fact;
	const { disputed, ...told } = said(own(words?.facts, fact.id));
	return { ...fact, ...told, disputed: fact.disputed && (disputed ?? fact.disputed) };
}

/** A source's outlet, what was read, and its note. */
export function translatedSource(source: Source, words: Words): Source {
	const told = own(words?.sources, source.id);
	return told ? { ...source, ...said(told) } : source;
}

/** A rule; its cases, facts and confidence are the same in every language. */
export function translatedRule(id: string, rule: RuleText, words: Words): RuleText {
	const told = own(words?.rules, id);
	return told && "statement" in told ? ({ ...rule, ...said(told) } as RuleText) : rule;
}

/** A dated entry. */
export function translatedDated(id: string, entry: DatedText, words: Words): DatedText {
	return { ...entry, ...said(own(words?.timeline, id)) };
}

/** The open points, each with its choices in words; which choice is the usual one stays. */
export function translatedQuestions(questions: Questions, words: Words): Questions {
	const told = own(words?.rules, "switches") as
		| Readonly<Record<string, Readonly<Record<string, unknown>>>>
		| undefined;
	if (!told) return questions;
	return Object.fromEntries(
		Object.entries(questions).map(([id, question]) => [id, { ...question, ...own(told, id) }]),
	) as Questions;
}
