/** English words of the shipped scenario for tests of the builders; a missing text throws. */
import i18next from "i18next";
import board from "../../assets/locales/en/board.json";
import common from "../../assets/locales/en/common.json";
import panels from "../../assets/locales/en/panels.json";
import { formatsOf } from "../../src/client/i18n/format.ts";
import { scenarioTexts } from "../../src/client/i18n/scenario-texts.ts";
import type { Words } from "../../src/client/viewmodel/game/words.ts";
import { shippedScenario } from "./scenario.ts";

/** The words of a game's board and panels, and those of further pages by namespace. */
export async function englishWith(more: Readonly<Record<string, object>>): Promise<Words> {
	const i18n = i18next.createInstance();
	await i18n.init({
		lng: "en",
		resources: { en: { board, panels, common, ...more } },
		interpolation: { escapeValue: false },
		saveMissing: true,
		missingKeyHandler: (_languages, namespace, key) => {
			throw new Error(`missing text: ${namespace}:${key}`);
		},
	});
	return {
		t: (key, values) => i18n.t(key, values ?? {}),
		format: formatsOf("en"),
		texts: scenarioTexts(shippedScenario(), "en"),
	};
}
