// Rules, facts, sources and figures of the scenario for the reading pages, fetched when such a page is opened.
import { use, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Sensitivity } from "../../../insight/sensitivity/run.ts";
import type { KeptTournament } from "../../../insight/tournament/kept.ts";
import type { TrustFigures } from "../../../insight/trust/figures.ts";
import type { Clause, LeverRow, RetaliationRule } from "../../../rules/index.ts";
import type { Scenario } from "../../../scenario/index.ts";
import { type ScenarioTexts, scenarioTexts } from "../../i18n/scenario-texts.ts";
import {
	type Fact,
	type Questions,
	type RuleText,
	type Source,
	translatedFact,
	translatedQuestions,
	translatedRule,
	translatedSource,
} from "../../i18n/translated.ts";
import { useScenarioTranslation } from "../../i18n/translation.ts";

import { retryable } from "../../stores/retryable.ts";

export type { Fact, RuleText as Rule, Source } from "../../i18n/translated.ts";

type Texts = Scenario["texts"][string];

const ID = "geneva-to-busan";
const FOLDER = `../../../../assets/scenarios/${ID}/`;
const FILES = import.meta.glob<unknown>(
	[
		"../../../../assets/scenarios/geneva-to-busan/{rules,texts,timeline}.en.json",
		"../../../../assets/scenarios/geneva-to-busan/facts.json",
		"../../../../assets/scenarios/geneva-to-busan/sources.json",
		"../../../../assets/scenarios/geneva-to-busan/retaliation.json",
		"../../../../assets/scenarios/geneva-to-busan/trust.json",
		"../../../../assets/scenarios/geneva-to-busan/sensitivity.json",
		"../../../../assets/scenarios/geneva-to-busan/{numbers,levers,clauses,tournament}.json",
	],
	{ import: "default" },
);

const files = retryable(async (name) => {
	const load = FILES[FOLDER + name];
	if (!load) throw new Error(`no such scenario file: ${name}`);
	return load();
});

/** A data file of the scenario; the files are checked when the project is tested, so their shape is known here. */
const file = <Shape>(name: string): Promise<Shape> => files.draw(name) as Promise<Shape>;

/** All facts, in the order of their numbers. Suspends while they come. */
export function useFacts(): readonly Fact[] {
	const facts = use(file<readonly Fact[]>("facts.json"));
	const words = useScenarioTranslation(ID);
	return useMemo(() => facts.map((fact) => translatedFact(fact, words)), [facts, words]);
}

/** All sources, the articles first. Suspends while they come. */
export function useSources(): readonly Source[] {
	const sources = use(file<readonly Source[]>("sources.json"));
	const words = useScenarioTranslation(ID);
	return useMemo(() => sources.map((source) => translatedSource(source, words)), [sources, words]);
}

/** The rules of retaliation by id, and the open questions, in the page's language. Suspends. */
export function useRules(): {
	rules: readonly (readonly [string, RuleText])[];
	questions: Questions;
} {
	const all = use(file<Texts["rules"]>("rules.en.json"));
	const words = useScenarioTranslation(ID);
	return useMemo(() => {
		const { switches, ...rules } = all;
		return {
			rules: Object.entries(rules as Record<string, RuleText>).map(
				([id, rule]) => [id, translatedRule(id, rule, words)] as const,
			),
			questions: translatedQuestions(switches, words),
		};
	}, [all, words]);
}

/** The rows that the rules of retaliation are made of. Suspends. */
export function useRuleRows(): readonly RetaliationRule[] {
	return use(file<readonly RetaliationRule[]>("retaliation.json"));
}

/** The levers with their acts, as the rules read them. Suspends. */
export function useLeverRows(): readonly LeverRow[] {
	return use(file<readonly LeverRow[]>("levers.json"));
}

/** The clauses an offer can be made of. Suspends. */
export function useClauses(): readonly Clause[] {
	return use(file<readonly Clause[]>("clauses.json"));
}

/** How well the simulation does against the record, as last reckoned. Suspends. */
export function useTrust(): TrustFigures {
	return use(file<TrustFigures>("trust.json"));
}

/** Every number set by hand, moved by a quarter. Suspends. */
export function useSensitivity(): Sensitivity {
	return use(file<Sensitivity>("sensitivity.json"));
}

/** How the computer's policies do against each other, as last played. Suspends. */
export function useTournament(): KeptTournament {
	return use(file<KeptTournament>("tournament.json"));
}

/** Every number of the rules by name, to be filled into sentences. Suspends. */
export function useNumbers(): Readonly<Record<string, number>> {
	const { values } = use(
		file<{ values: Readonly<Record<string, { value: number }>> }>("numbers.json"),
	);
	return useMemo(
		() => Object.fromEntries(Object.entries(values).map(([id, { value }]) => [id, value])),
		[values],
	);
}

/** Names of levers, clauses, numbers and dated entries in the page's language. Suspends. */
export function useScenarioTexts(): ScenarioTexts {
	const { i18n } = useTranslation("common");
	const language = i18n.resolvedLanguage ?? "en";
	const rules = use(file<Texts["rules"]>("rules.en.json"));
	const timeline = use(file<Texts["timeline"]>("timeline.en.json"));
	const texts = use(file<Texts["texts"]>("texts.en.json"));
	const words = useScenarioTranslation(ID);
	return useMemo(
		() => scenarioTexts({ texts: { en: { rules, timeline, texts } } }, language, words),
		[rules, timeline, texts, language, words],
	);
}
