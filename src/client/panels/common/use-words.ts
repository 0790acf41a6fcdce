// The words a panel speaks: translations of the play pages, formats, and the texts of the match's scenario.
import { useScenarioWords } from "../../i18n/use-scenario-words.ts";
import { useMatch } from "../../stores/use-match.tsx";
import type { Words } from "../../viewmodel/game/words.ts";

const NAMESPACES = ["panels", "board", "common"];

/** Words in the language of the page; changes with the language and the match alone. */
export const useWords = (): Words =>
	useScenarioWords(
		useMatch((match) => match.scenario),
		NAMESPACES,
	);
