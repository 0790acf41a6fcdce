// What the guided month's coach sees of a running game, and the figures its sentences are filled with.
import type { Expectation, Proposal, Swap, Worth } from "../../../rules/index.ts";
import { answerName } from "../game/answer-words.ts";
import { deedsOf } from "../game/deeds.ts";
import { expectedOf } from "../game/expected.ts";
import { changeText, shownChange } from "../game/figures.ts";
import { pageChange } from "../game/groups.ts";
import { actDone } from "../game/lever-words.ts";
import { type Moment, monthOf, shown } from "../game/moment.ts";
import { toldChances } from "../game/told-chances.ts";
import type { Words } from "../game/words.ts";
import { parRows } from "../why/par.ts";
import type { Scene, StepId } from "./steps.ts";

/** The reckonings of the store that some steps quote. */
export interface Reckonings {
	forecast: (proposal: Proposal) => Expectation;
	worth: (rows: readonly Swap[]) => Worth;
}

/** The scene of a moment; `passed` are the steps behind. */
export function sceneOf(moment: Moment, passed: readonly string[]): Scene {
	const { view, picked, page, book } = moment;
	const { seat, position } = view;
	const { standing, offersLeft } = position.talks;
	const deeds = deedsOf(shown(moment));
	return {
		page,
		month: monthOf(moment),
		mine: view.waiting.includes(seat),
		lever: picked.lever,
		orders: position[seat].orders.length,
		agency: deeds.some(({ source }) => source === "agency"),
		theirs: standing !== null && standing.by !== seat,
		rows: picked.rows.length,
		laid: book.n.offers - offersLeft,
		passed: new Set(passed),
	};
}

/** Figures for the sentences of a step, worded in the page's language. Only what the step quotes is reckoned. */
export function figuresOf(
	words: Words,
	moment: Moment,
	step: StepId,
	{ forecast, worth }: Reckonings,
): Record<string, string> {
	const { seat, position } = moment.view;
	switch (step) {
		case "answers": {
			const proposal = expectedOf(moment);
			const [top] = proposal ? toldChances(forecast(proposal)) : [];
			return {
				answer: top ? answerName(words, top[0].answer, top[0].lever) : "",
				percent: words.format.percent(top?.[1] ?? 0),
			};
		}
		case "agency":
		case "revealed": {
			const deed = deedsOf(shown(moment)).find(({ source }) => source === "agency");
			const change = (id: "trust" | "tension"): string =>
				changeText(words, shownChange({ id, d: pageChange(moment, id) }, shown(moment).vars[id]));
			return {
				deed: deed ? actDone(words, deed.lever, deed.act) : "",
				trust: change("trust"),
				tension: change("tension"),
			};
		}
		case "theirs": {
			const rows = position.talks.standing?.rows ?? [];
			const exact = rows.filter((row) => row.exact).length;
			const wording = exact === 0 ? "loose" : exact === rows.length ? "exact" : "mixed";
			return {
				worth: words.format.signed(worth(rows).total, 1),
				wording: words.t(`tutorial:step.theirs.${wording}`),
			};
		}
		case "par": {
			const row = parRows(moment.months, moment.par[seat], seat).at(-1);
			return {
				you: words.format.fixed(row?.you ?? 0, 1),
				par: words.format.fixed(row?.par ?? 0, 1),
			};
		}
		default:
			return {};
	}
}
