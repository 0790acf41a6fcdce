// The shipped scenarios as the editor's beginnings: whole, with their words in every language of the page.

import { changesOf } from "../../../scenario/edit/diff.ts";
import type { Scenario, Translations } from "../../../scenario/index.ts";
import { loadTranslation } from "../../i18n/translation.ts";
import { BODY, under, type Work } from "../../viewmodel/editor/work.ts";
import { loadScenario } from "../scenario.ts";
import { MAIN, SHIPPED } from "../shipped.ts";

const works = new Map<string, Promise<Work>>();

async function read(id: string, languages: readonly string[]): Promise<Work> {
	const scenario: Scenario = await loadScenario(id);
	const spoken = await Promise.all(
		languages
			.filter((language) => language !== BODY)
			.map(async (language) => [language, await loadTranslation(id, language)] as const),
	);
	const translations = Object.fromEntries(
		spoken.filter(([, words]) => words !== null),
	) as Translations;
	return { ...scenario, translations };
}

/** A shipped scenario with its words in these languages. Rejects where it cannot be fetched; then it may be asked again. */
export function baseWork(id: string, languages: readonly string[]): Promise<Work> {
	const known = works.get(id);
	if (known) return known;
	const coming = read(id, languages).catch((error: unknown) => {
		works.delete(id);
		throw error;
	});
	works.set(id, coming);
	return coming;
}

/** The shipped scenario that a work differs least from. */
export async function nearestBase(work: Work, languages: readonly string[]): Promise<string> {
	let best = { id: MAIN, far: Number.POSITIVE_INFINITY };
	for (const { id } of SHIPPED) {
		if (work.scenario.id === id) return id;
		const base = under(await baseWork(id, languages), work.scenario.id);
		const far = changesOf(base, work).length;
		if (far < best.far) best = { id, far };
	}
	return best.id;
}
