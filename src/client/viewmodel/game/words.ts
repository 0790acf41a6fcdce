// What a builder needs to speak: translations, numbers and dates of the page's language, and the scenario's own words.
import type { Formats } from "../../i18n/format.ts";
import type { ScenarioTexts } from "../../i18n/scenario-texts.ts";

/** Translates `namespace:key`, with values to fill in. */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

export interface Words {
	t: Translate;
	format: Formats;
	texts: ScenarioTexts;
}
