// The words of the talks, the close and the journal in the page's language.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/format.ts";
import { scenarioTexts } from "../../i18n/scenario-texts.ts";
import { useMatch } from "../../stores/use-match.tsx";
import type { Words } from "../../viewmodel/build/words.ts";

/** Translations, formats and the scenario's own words for the running match. */
export function useTalkWords(): Words {
	const { t, i18n } = useTranslation(["talks", "panels", "board", "common"]);
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
