// Fetches the words of a shipped scenario in the page's language; its body speaks English alone.
import { use } from "react";
import { useTranslation } from "react-i18next";
import { overlay } from "../../scenario/overlay.ts";
import { BASE_LANGUAGE, TRANSLATED, type Translation } from "../../scenario/translation.ts";

const FOLDER = "../../../assets/scenarios/";
// The files are checked when the project is tested, so their shape is known here.
const FILES = import.meta.glob<never>(
	[
		"../../../assets/scenarios/*/{texts,rules,timeline,facts,sources}.*.json",
		"!../../../assets/scenarios/*/*.en.json",
	],
	{ import: "default" },
);

// Small: says which scenario's words stand behind its own.
const CARDS = import.meta.glob<{ extends?: string }>("../../../assets/scenarios/*/scenario.json", {
	eager: true,
	import: "default",
});

type Coming = Promise<Translation | null>;

/** Marks a promise as come, so that React's `use` reads it at once and draws no gap. */
const come = (coming: Coming, value: Translation | null): Coming =>
	Object.assign(coming, { status: "fulfilled" as const, value });

/** No words of its own: the body speaks. */
const NONE: Coming = come(Promise.resolve(null), null);

const fetching = new Map<string, Coming>();
const failed = new Set<string>();
/** Scenarios whose words a page has asked for. */
const spoken = new Set<string>();

/** One part of a scenario's words, its own laid over those of the scenario it extends; null where there are none. */
async function part(id: string, name: string, language: string): Promise<unknown> {
	const own = FILES[`${FOLDER}${id}/${name}.${language}.json`]?.() ?? Promise.resolve(null);
	const base = CARDS[`${FOLDER}${id}/scenario.json`]?.extends;
	if (base === undefined) return own;
	const [under, over] = await Promise.all([part(base, name, language), own]);
	return over === null ? under : overlay(under, over, name, []);
}

async function read(id: string, language: string): Promise<Translation | null> {
	const parts = await Promise.all(TRANSLATED.map((name) => part(id, name, language)));
	if (parts.includes(null)) return null;
	const [texts, rules, timeline, facts, sources] = parts;
	return { texts, rules, timeline, facts, sources } as Translation;
}

/** Fetched once; where that fails English stands in, until the language is changed the next time. */
function translationOf(id: string, language: string): Coming {
	if (language === BASE_LANGUAGE) return NONE;
	const key = `${id}/${language}`;
	const before = fetching.get(key);
	if (before) return before;
	const coming: Coming = read(id, language).catch(() => {
		failed.add(key);
		return null;
	});
	void coming.then((found) => come(coming, found));
	fetching.set(key, coming);
	return coming;
}

/** The words of a shipped scenario in a language; null where none have been shipped, or they cannot be fetched. */
export const loadTranslation = (id: string, language: string): Promise<Translation | null> =>
	translationOf(id, language);

/** Fetches the words that open pages will need in `language`, so that changing over shows no gap. */
export async function prepareScenarios(language: string): Promise<void> {
	for (const key of failed) fetching.delete(key);
	failed.clear();
	await Promise.all([...spoken].map((id) => translationOf(id, language)));
}

/**
 * The words of the scenario with this id in `language`; null where none have been shipped, and in English. Suspends
 * while they come.
 */
export function useTranslationIn(id: string, language: string): Translation | null {
	spoken.add(id);
	return use(translationOf(id, language));
}

/** As `useTranslationIn`, in the page's language. */
export function useScenarioTranslation(id: string): Translation | null {
	const { i18n } = useTranslation("common");
	return useTranslationIn(id, i18n.resolvedLanguage ?? BASE_LANGUAGE);
}
