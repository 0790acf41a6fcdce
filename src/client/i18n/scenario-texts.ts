// Words of a scenario in the page's language: names of levers, acts, clauses and events, rules and dated entries.
import type { Scenario } from "../../scenario/index.ts";

type Language = Scenario["texts"][string];
/** A rule of the retaliation model in words. */
export type RuleText = Extract<Language["rules"][string], { statement: string }>;
/** A dated entry of the record in words. */
export type DatedText = Language["timeline"][string];

export interface ScenarioTexts {
	/** The text at a path, for example `["levers", "us.rule50", "name"]`; a group stands for its name or title. */
	text: (path: readonly string[], values?: Readonly<Record<string, string | number>>) => string;
	/** As `text`, with `otherwise` where the scenario says nothing there. */
	textOr: (path: readonly string[], otherwise: string) => string;
	/** A rule in words; undefined where the scenario has none of that id. */
	rule: (id: string) => RuleText | undefined;
	/** A dated entry in words. */
	dated: (id: string) => DatedText | undefined;
}

/** Keys that name a group of texts, best first. */
const NAMES = ["name", "title", "label"];

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
 * The scenario's words in `language`, English where it has none. Ids hold dots, so texts are found by path and
 * never by a dotted key. What no language has is shown as the last step of its path.
 */
export function scenarioTexts(scenario: Pick<Scenario, "texts">, language: string): ScenarioTexts {
	const spoken = Object.keys(scenario.texts);
	const own =
		spoken.find((tag) => tag === language) ?? spoken.find((tag) => tag.startsWith(language));
	const order = [own, "en", ...spoken].flatMap((tag) =>
		tag === undefined ? [] : (scenario.texts[tag] ?? []),
	);
	const first = <Value>(look: (body: Language) => Value | undefined): Value | undefined => {
		for (const body of order) {
			const found = look(body);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	const at = (path: readonly string[]): string | undefined =>
		first((body) => find(body.texts, path));
	return {
		text: (path, values) => fill(at(path) ?? path.at(-1) ?? "", values),
		textOr: (path, otherwise) => at(path) ?? otherwise,
		rule: (id) =>
			first((body) => {
				const rule = Object.hasOwn(body.rules, id) ? body.rules[id] : undefined;
				return rule && "statement" in rule ? (rule as RuleText) : undefined;
			}),
		dated: (id) =>
			first((body) => (Object.hasOwn(body.timeline, id) ? body.timeline[id] : undefined)),
	};
}

function fill(text: string, values: Readonly<Record<string, string | number>> | undefined): string {
	if (values === undefined) return text;
	return text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => String(values[key] ?? whole));
}
