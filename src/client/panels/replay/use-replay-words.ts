// The words of the replay: its translations, formats, and the texts of the scenario that is replayed.
import type { Scenario } from "../../../scenario/index.ts";
import { useScenarioWords } from "../../i18n/use-scenario-words.ts";
import type { Words } from "../../viewmodel/game/words.ts";

const NAMESPACES = ["replay", "panels", "board", "common"];

/** Words in the language of the page. */
export const useReplayWords = (scenario: Scenario): Words => useScenarioWords(scenario, NAMESPACES);
