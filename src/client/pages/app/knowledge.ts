// Rules, facts and sources of the scenario for the reading pages, fetched when such a page is opened.
import { use } from "react";
import { useTranslation } from "react-i18next";
import type { Scenario } from "../../../scenario/index.ts";

export type Fact = Scenario["facts"][number];
export type Source = Scenario["sources"][number];
type Rules = Scenario["texts"][string]["rules"];
export type Rule = Exclude<Rules[string], Rules["switches"]>;
export type Questions = Rules["switches"];

const FOLDER = "../../../../assets/scenarios/geneva-to-busan/";
const FILES = import.meta.glob<unknown>(
	[
		"../../../../assets/scenarios/geneva-to-busan/rules.*.json",
		"../../../../assets/scenarios/geneva-to-busan/facts.json",
		"../../../../assets/scenarios/geneva-to-busan/sources.json",
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
