// The words of the debrief: translations, formats, the scenario's own texts, and names of months.
import type { Came } from "../../../classroom/class/people.ts";
import type { Debrief } from "../../../insight/debrief/index.ts";
import type { Seat } from "../../../rules/index.ts";
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
/** Name of one of a seat's four dimensions, by its place from 0. */
export const dimensionName = (words: Words, seat: Seat, index: number): string =>
	words.texts.text(["dims", seat, String(index)]);
/** Names of several months, each once, in order. */
export const monthList = (words: Words, months: readonly number[]): string =>
	words.format.list([...new Set(months)].map((month) => monthName(words, month)));

/** Whether a person sat down in the computer's seat in the first month, and so played from the beginning. */
export const satFromFirst = (came: Came, seat: Seat): boolean => (came[seat] ?? 2) <= 1;

/** Month in which a person took the seat over from the computer; null where nobody did before the game ended. */
export function takenOver(words: Words, debrief: Debrief, came: Came, seat: Seat): string | null {
	const month = came[seat] ?? 0;
	return month > 1 && month <= debrief.last ? monthName(words, month) : null;
}
