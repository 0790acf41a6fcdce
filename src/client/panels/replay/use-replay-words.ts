// The words of the replay: its translations, formats, and the texts of the scenario that is replayed.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Scenario } from "../../../scenario/index.ts";
import { useFormats } from "../../i18n/format.ts";
import { scenarioTexts } from "../../i18n/scenario-texts.ts";
import type { Words } from "../../viewmodel/build/words.ts";

/** Words in the language of the page. */
export function useReplayWords(scenario: Scenario): Words {
	const { t, i18n } = useTranslation(["replay", "panels", "board", "common"]);
	const language = i18n.resolvedLanguage ?? "en";
	const format = useFormats();
	return useMemo(
		() => ({
			t: (key, values) => t(key, values ?? {}),
			format,
			texts: scenarioTexts(scenario, language),
		}),
		[t, format, scenario, language],
	);
}
