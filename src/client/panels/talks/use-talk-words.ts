// The words of the talks, the close and the journal in the page's language.
import { useScenarioWords } from "../../i18n/use-scenario-words.ts";
import { useMatch } from "../../stores/use-match.tsx";
import type { Words } from "../../viewmodel/game/words.ts";

const NAMESPACES = ["talks", "panels", "board", "common"];

/** Translations, formats and the scenario's own words for the running match. */
export const useTalkWords = (): Words =>
	useScenarioWords(
		useMatch((match) => match.scenario),
		NAMESPACES,
	);
