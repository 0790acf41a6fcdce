// The words of the debrief: translations, formats, the scenario's own texts, and names of months.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/format.ts";
import { scenarioTexts } from "../../i18n/scenario-texts.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { monthStart } from "../../viewmodel/build/dates.ts";
import type { Words } from "../../viewmodel/build/words.ts";

/** Words in the language of the page. */
export function useDebriefWords(): Words {
	const { t, i18n } = useTranslation(["debrief", "talks", "panels", "common"]);
	const language = i18n.resolvedLanguage ?? "en";
	const format = useFormats();
	const scenario = useMatch((match) => match.scenario);
	return useMemo(
		() => ({
			t: (key, values) => t(key, values ?? {}),
			format,
			texts: scenarioTexts(scenario, language),
		}),
		[t, format, scenario, language],
	);
}

/** "October" */
export const monthName = (words: Words, month: number): string =>
	words.format.date(monthStart(month), "monthOnly");
/** "October 2025" */
export const monthYear = (words: Words, month: number): string =>
	words.format.date(monthStart(month), "month");
/** "Oct" */
export const monthShort = (words: Words, month: number): string =>
	words.format.date(monthStart(month), "monthBare");
/** Names of several months, each once, in order. */
export const monthList = (words: Words, months: readonly number[]): string =>
	words.format.list([...new Set(months)].map((month) => monthName(words, month)));
