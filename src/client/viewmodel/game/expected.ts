// Which act a plan is looking at, so that board and panel ask for the same forecast.
import { type LeverId, ownerOf, type Proposal } from "../../../rules/index.ts";
import type { Moment } from "./moment.ts";
import { type ActChoice, actChoices, isBreach, type Way } from "./plan.ts";

/**
 * The act looked at: the picked one, else the mildest open one that is no easing, else the first. None is put forward
 * that can only be done by breaking a promise, while there is another.
 */
export function chosenAct(choices: readonly ActChoice[], picked: string): ActChoice | undefined {
	const open = choices.filter((one) => waysOf(one).length > 0);
	const kept = open.filter((one) => waysOf(one).some(keeps));
	return (
		choices.find((one) => one.act.id === picked) ??
		mildest(kept) ??
		kept[0] ??
		mildest(open) ??
		choices[0]
	);
}

/** The way of an act to put forward: at once, but for an announcement where only that breaks no promise. */
export function chosenWay({ now, announce }: ActChoice): Way | null {
	const ways = waysOf({ now, announce });
	return ways.find(keeps) ?? ways[0] ?? now ?? announce;
}

const waysOf = ({ now, announce }: Pick<ActChoice, "now" | "announce">): Way[] =>
	[now, announce].filter((way) => way !== null).filter(({ refusal }) => refusal === null);

const keeps = (way: Way): boolean => !way.warnings.some(isBreach);

/** The lightest blow, or a step that is none; of equals the first. */
function mildest(choices: readonly ActChoice[]): ActChoice | undefined {
	const blows = choices.filter(({ act }) => act.severity >= 0);
	return blows.sort((a, b) => a.act.severity - b.act.severity)[0];
}

/** The proposal of the picked lever on the plan's page; null where there is none, or nothing to answer in it. */
export function expectedOf(moment: Moment): Proposal | null {
	const lever = moment.picked.lever as LeverId | null;
	const by = moment.view.seat;
	if (moment.page !== "plan" || lever === null || ownerOf(lever) !== by) return null;
	const choice = chosenAct(actChoices(moment, lever), moment.picked.act);
	if (!choice || choice.act.severity === 0) return null;
	return { by, lever, act: choice.act.id, step: choice.now ? "now" : "announce" };
}
