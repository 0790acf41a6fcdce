// The words a panel speaks: translations of the play pages, formats, and the texts of the match's scenario.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/format.ts";
import { scenarioTexts } from "../../i18n/scenario-texts.ts";
import { useMatch } from "../../stores/use-match.tsx";
import type { Words } from "../../viewmodel/build/words.ts";

/** Words in the language of the page; changes with the language and the match alone. */
export function useWords(): Words {
	const { t, i18n } = useTranslation(["panels", "board", "common"]);
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
