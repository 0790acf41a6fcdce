// Words of a scenario in the page's language: names of levers, acts, clauses and events, rules, facts, dated entries.
import type { Scenario, Translation } from "../../scenario/index.ts";
import { bound, boundRow } from "./bound.ts";
import * as rows from "./translated.ts";

type Language = Scenario["texts"][string];

export interface ScenarioTexts {
	/** The text at a path, for example `["levers", "us.rule50", "name"]`; a group stands for its name or title. */
	text: (path: readonly string[], values?: Readonly<Record<string, string | number>>) => string;
	/** As `text`, with `otherwise` where the scenario says nothing there. */
	textOr: (path: readonly string[], otherwise: string) => string;
	/** A rule in words; undefined where the scenario has none of that id. */
	rule: (id: string) => rows.RuleText | undefined;
	/** A dated entry in words. */
	dated: (id: string) => rows.DatedText | undefined;
	/** A fact's card. */
	fact: (id: string) => rows.Fact | undefined;
	/** A source. */
	source: (id: string) => rows.Source | undefined;
}

/** What the words come from; facts and sources may be left out where none are shown. */
export type Speaking = Pick<Scenario, "texts"> & Partial<Pick<Scenario, "facts" | "sources">>;

/** Keys that name a group of texts, best first. */
const NAMES = ["name", "title", "label"];

/** A card that an instructor laid into a game is a copy, whose id holds that of the card it was made of. */
const LAID = /^laid-?\d+\./;

function find(tree: unknown, path: readonly string[]): string | undefined {
	let value = tree;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
			return undefined;
		value = (value as Record<string, unknown>)[step];
	}
	if (typeof value === "string") return value === "" ? undefined : value;
	if (typeof value !== "object" || value === null) return undefined;
	for (const name of NAMES) {
		const named = (value as Record<string, unknown>)[name];
		if (typeof named === "string" && named !== "") return named;
	}
	return undefined;
}

/**
 * The scenario's words in `language`: its own where its body speaks that language, else those of `translation`,
 * else English. Ids hold dots, so texts are found by path and never by a dotted key. What no language has is
 * shown as the last step of its path.
 */
export function scenarioTexts(
	scenario: Speaking,
	language: string,
	translation?: Translation | null,
): ScenarioTexts {
	const spoken = Object.keys(scenario.texts);
	const own =
		spoken.find((tag) => tag === language) ?? spoken.find((tag) => tag.startsWith(language));
	const bodies = (tags: readonly (string | undefined)[]): Language[] =>
		tags.flatMap((tag) => (tag === undefined ? [] : (scenario.texts[tag] ?? [])));
	// A body that speaks the language needs no translation, which was made of another body's words.
	const words = own === undefined ? translation : null;
	const order = bodies([own, "en", ...spoken]);
	const trees = [...bodies([own]), ...(words ? [words] : []), ...bodies(["en", ...spoken])];
	const first = <Value>(look: (body: Language) => Value | undefined): Value | undefined => {
		for (const body of order) {
			const found = look(body);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	const at = (path: readonly string[]): string | undefined => {
		for (const { texts } of trees) {
			const found =
				find(texts, path) ??
				find(
					texts,
					path.map((step) => step.replace(LAID, "")),
				);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	const facts = new Map(scenario.facts?.map((fact) => [fact.id, fact]));
	const sources = new Map(scenario.sources?.map((source) => [source.id, source]));
	return {
		text: (path, values) => bound(fill(at(path) ?? path.at(-1) ?? "", values)),
		textOr: (path, otherwise) => bound(at(path) ?? otherwise),
		rule: (id) =>
			first((body) => {
				const rule = Object.hasOwn(body.rules, id) ? body.rules[id] : undefined;
				return rule && "statement" in rule
					? boundRow(rows.translatedRule(id, rule as rows.RuleText, words))
					: undefined;
			}),
		dated: (id) =>
			first((body) => {
				const entry = Object.hasOwn(body.timeline, id) ? body.timeline[id] : undefined;
				return entry && boundRow(rows.translatedDated(id, entry, words));
			}),
		fact: (id) => {
			const fact = facts.get(id);
			return fact && boundRow(rows.translatedFact(fact, words));
		},
		source: (id) => {
			const source = sources.get(id);
			return source && rows.translatedSource(source, words);
		},
	};
}

function fill(text: string, values: Readonly<Record<string, string | number>> | undefined): string {
	if (values === undefined) return text;
	return text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => String(values[key] ?? whole));
}
