// Words that a scenario brought along beside its body, found by the body itself.
import type { Scenario, Translation, Translations } from "../../scenario/index.ts";

const brought = new WeakMap<object, Translations>();

/** Lets a scenario speak the languages it brought along. */
export function bringWords(scenario: Pick<Scenario, "texts">, words: Translations): void {
	if (Object.keys(words).length > 0) brought.set(scenario, words);
}

/** The words a scenario brought along for a language; null where it brought none. */
export function broughtWords(
	scenario: Pick<Scenario, "texts">,
	language: string,
): Translation | null {
	const words = brought.get(scenario);
	return words && Object.hasOwn(words, language) ? (words[language] ?? null) : null;
}
