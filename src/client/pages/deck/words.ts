// The words of the deck: translations, formats, the scenario's own texts, and names of months.

import type { Scenario } from "../../../scenario/index.ts";
import { useScenarioWords } from "../../i18n/use-scenario-words.ts";
import { gameRanges } from "../../viewmodel/deck/ends.ts";
import { monthStart } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";

const NAMESPACES = ["deck", "debrief", "panels", "common"];

/** Words in the language of the page. */
export const useDeckWords = (scenario: Scenario): Words => useScenarioWords(scenario, NAMESPACES);

/** "October" */
export const monthName = (words: Words, month: number): string =>
	words.format.date(monthStart(month), "monthOnly");
/** "October 2025" */
export const monthYear = (words: Words, month: number): string =>
	words.format.date(monthStart(month), "month");
/** "Oct" */
export const monthShort = (words: Words, month: number): string =>
	words.format.date(monthStart(month), "monthBare");
/** "game 3", "games 1–4 and 7" */
export const gamesText = (words: Words, games: readonly number[]): string =>
	words.t("deck:games", { count: games.length, list: words.format.list(gameRanges(games)) });
