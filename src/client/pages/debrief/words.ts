// The words of the debrief: translations, formats, the scenario's own texts, and names of months.
import { useScenarioWords } from "../../i18n/use-scenario-words.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { monthStart } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";

const NAMESPACES = ["debrief", "insight", "teach", "talks", "panels", "common"];

/** Words in the language of the page. */
export const useDebriefWords = (): Words =>
	useScenarioWords(
		useMatch((match) => match.scenario),
		NAMESPACES,
	);

/** "October" */
export const monthName = (words: Words, month: number): string =>
	words.format.date(monthStart(month), "monthOnly");
/** "October 2025" */
export const monthYear = (words: Words, month: number): string =>
	words.format.date(monthStart(month), "month");
/** "Oct" */
export const monthShort = (words: Words, month: number): string =>
	words.format.date(monthStart(month), "monthBare");
/** Names of several months, each once, in order. */
export const monthList = (words: Words, months: readonly number[]): string =>
	words.format.list([...new Set(months)].map((month) => monthName(words, month)));
