// What of an instructor's settings does not hold: what a frame's schema cannot see.
import { type Problem, problem, type Scenario } from "../../scenario/index.ts";
import { readLine, TITLE_LETTERS } from "../limits.ts";
import type { Settings } from "./types.ts";

/** What is wrong with a title; null = nothing: it is one line of plain text, or there is none. */
function titleProblem(title: string, path: readonly string[]): Problem | null {
	if (title.trim() === "" || readLine(title, TITLE_LETTERS) !== null) return null;
	return readLine(title, Number.POSITIVE_INFINITY) === null
		? problem("badText", "", path, title)
		: problem("tooLarge", "", path, title, `${TITLE_LETTERS}`);
}

/** Fields that do not hold, each with what it may be. `at`: where the settings stand in what was sent. */
export function settingsProblems(
	{ title, months }: Pick<Settings, "title" | "months">,
	{ scenario, starts }: Pick<Scenario, "scenario" | "starts">,
	at: readonly string[],
): Problem[] {
	const wrong = titleProblem(title, [...at, "title"]);
	const problems = wrong ? [wrong] : [];
	// a class may end in any month of the scenario, not only in those that a single game offers
	const first = starts.geneva.month;
	const last = Math.max(...scenario.months);
	if (months < first || months > last)
		problems.push(problem("outOfRange", "", [...at, "months"], months, `${first}..${last}`));
	return problems;
}
