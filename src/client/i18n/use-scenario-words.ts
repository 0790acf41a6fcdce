// The words a page speaks about a scenario: translations, formats, and the scenario's own texts.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Scenario } from "../../scenario/index.ts";
import { hasRecord } from "../../scenario/own-record.ts";
import type { Words } from "../viewmodel/game/words.ts";
import { formatsIn } from "./format.ts";
import { broughtWords } from "./own-words.ts";
import { remembering, sharedWords } from "./remembered.ts";
import { scenarioTexts } from "./scenario-texts.ts";
import { useTranslationIn } from "./translation.ts";

const longer = new Map<readonly string[], readonly string[]>();

/** The same list, and the words that stand in where par is no record's. */
function withVersus(namespaces: readonly string[]): readonly string[] {
	const known = longer.get(namespaces) ?? [...namespaces, "versus"];
	longer.set(namespaces, known);
	return known;
}

/** Where the words stand that speak of the computer's game in place of history. */
const instead = (key: string): string => `versus:${key.replace(":", ".")}`;

/**
 * Words in the language of the page; they change with the language and the scenario alone. Keys without a
 * namespace are looked up in the first of `namespaces`, a list that stands outside the component.
 */
export function useScenarioWords(scenario: Scenario, namespaces: readonly string[]): Words {
	const own = hasRecord(scenario);
	const { t, i18n } = useTranslation(own ? namespaces : withVersus(namespaces));
	const language = i18n.resolvedLanguage ?? "en";
	const format = formatsIn(language);
	const shipped = useTranslationIn(scenario.scenario.id, language);
	const translation = broughtWords(scenario, language) ?? shipped;
	return useMemo(
		() =>
			sharedWords(scenario, `${language} ${namespaces.join()}`, translation, () => ({
				t: remembering((key, values) => t(own ? key : [instead(key), key], values ?? {})),
				format,
				texts: scenarioTexts(scenario, language, translation),
			})),
		[t, own, format, scenario, language, namespaces, translation],
	);
}
