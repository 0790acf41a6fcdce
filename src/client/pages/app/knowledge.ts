// Rules, facts, sources and figures of the scenario for the reading pages, fetched when such a page is opened.
import { use, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Sensitivity } from "../../../insight/sensitivity/run.ts";
import type { TrustFigures } from "../../../insight/trust/figures.ts";
import type { RetaliationRule } from "../../../rules/index.ts";
import type { Scenario } from "../../../scenario/index.ts";
import { type ScenarioTexts, scenarioTexts } from "../../i18n/scenario-texts.ts";

export type Fact = Scenario["facts"][number];
export type Source = Scenario["sources"][number];
type Rules = Scenario["texts"][string]["rules"];
export type Rule = Exclude<Rules[string], Rules["switches"]>;
export type Questions = Rules["switches"];

const FOLDER = "../../../../assets/scenarios/geneva-to-busan/";
const FILES = import.meta.glob<unknown>(
	[
		"../../../../assets/scenarios/geneva-to-busan/{rules,texts,timeline}.*.json",
		"../../../../assets/scenarios/geneva-to-busan/facts.json",
		"../../../../assets/scenarios/geneva-to-busan/sources.json",
		"../../../../assets/scenarios/geneva-to-busan/retaliation.json",
		"../../../../assets/scenarios/geneva-to-busan/trust.json",
		"../../../../assets/scenarios/geneva-to-busan/sensitivity.json",
	],
	{ import: "default" },
);

const fetched = new Map<string, Promise<unknown>>();

/** A data file of the scenario; the files are checked when the project is tested, so their shape is known here. */
function file<Shape>(name: string): Promise<Shape> {
	const known = fetched.get(name);
	const load = FILES[FOLDER + name];
	if (!known && !load) return Promise.reject(new Error(`no such scenario file: ${name}`));
	const promise = known ?? load?.() ?? Promise.resolve();
	fetched.set(name, promise);
	return promise as Promise<Shape>;
}

/** All facts, in the order of their numbers. Suspends while they come. */
export function useFacts(): readonly Fact[] {
	return use(file<readonly Fact[]>("facts.json"));
}

/** All sources, the articles first. Suspends while they come. */
export function useSources(): readonly Source[] {
	return use(file<readonly Source[]>("sources.json"));
}

/** The rules of retaliation by id, and the open questions, in the page's language where it has them. Suspends. */
export function useRules(): { rules: readonly (readonly [string, Rule])[]; questions: Questions } {
	const { i18n } = useTranslation("common");
	const own = `rules.${i18n.resolvedLanguage ?? "en"}.json`;
	const { switches, ...rules } = use(file<Rules>(FOLDER + own in FILES ? own : "rules.en.json"));
	return { rules: Object.entries(rules as Record<string, Rule>), questions: switches };
}

/** The rows that the rules of retaliation are made of. Suspends. */
export function useRuleRows(): readonly RetaliationRule[] {
	return use(file<readonly RetaliationRule[]>("retaliation.json"));
}

/** How well the simulation does against the record, as last reckoned. Suspends. */
export function useTrust(): TrustFigures {
	return use(file<TrustFigures>("trust.json"));
}

/** Every number set by hand, moved by a quarter. Suspends. */
export function useSensitivity(): Sensitivity {
	return use(file<Sensitivity>("sensitivity.json"));
}

/** Names of levers, clauses, numbers and dated entries in the page's language where it has them. Suspends. */
export function useScenarioWords(): ScenarioTexts {
	const { i18n } = useTranslation("common");
	const asked = i18n.resolvedLanguage ?? "en";
	const tag = `${FOLDER}texts.${asked}.json` in FILES ? asked : "en";
	type Texts = Scenario["texts"][string];
	const rules = use(file<Texts["rules"]>(`rules.${tag}.json`));
	const timeline = use(file<Texts["timeline"]>(`timeline.${tag}.json`));
	const texts = use(file<Texts["texts"]>(`texts.${tag}.json`));
	return useMemo(
		() => scenarioTexts({ texts: { [tag]: { rules, timeline, texts } } }, tag),
		[tag, rules, timeline, texts],
	);
}
