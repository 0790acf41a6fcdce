// Which act a plan is looking at, so that board and panel ask for the same forecast.
import { type LeverId, ownerOf, type Proposal } from "../../../rules/index.ts";
import type { Moment } from "./moment.ts";
import { type ActChoice, actChoices, isBreach } from "./plan.ts";

/**
 * The act looked at: the picked one, else the first open one that is no easing, else the first. None that would break a
 * promise is put forward while there is another.
 */
export function chosenAct(choices: readonly ActChoice[], picked: string): ActChoice | undefined {
	const open = choices.filter((one) => one.now?.refusal === null || one.announce?.refusal === null);
	const kept = open.filter((one) => !breaks(one));
	return (
		choices.find((one) => one.act.id === picked) ??
		kept.find((one) => one.act.severity >= 0) ??
		kept[0] ??
		open.find((one) => one.act.severity >= 0) ??
		choices[0]
	);
}

const breaks = ({ now, announce }: ActChoice): boolean =>
	[now, announce].some((way) => way?.warnings.some(isBreach));

/** The proposal of the picked lever on the plan's page; null where there is none, or nothing to answer in it. */
export function expectedOf(moment: Moment): Proposal | null {
	const lever = moment.picked.lever as LeverId | null;
	const by = moment.view.seat;
	if (moment.page !== "plan" || lever === null || ownerOf(lever) !== by) return null;
	const choice = chosenAct(actChoices(moment, lever), moment.picked.act);
	if (!choice || choice.act.severity === 0) return null;
	return { by, lever, act: choice.act.id, step: choice.now ? "now" : "announce" };
}
