// Words of the reading pages: translations of the named spaces, formats, and the scenario's own names.
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/format.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { useScenarioTexts } from "./knowledge.ts";

/** As builders of words need them. Suspends while texts come. `spaces` are the namespaces used. */
export function usePageWords(spaces: readonly string[]): Words {
	const { t } = useTranslation([...spaces]);
	const format = useFormats();
	const texts = useScenarioTexts();
	return useMemo(
		() => ({ t: (key, values) => t(key, values ?? {}), format, texts }),
		[t, format, texts],
	);
}
