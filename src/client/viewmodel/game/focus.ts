// What is looked at: the chosen lever, the levers that would answer it, and the arcs between them.
import type { Expectation, LeverId } from "../../../rules/index.ts";
import { ownerOf } from "../../../rules/index.ts";
import type { FocusModel, LaneId, LinkModel, TagModel } from "../board-model.ts";
import { leverLane } from "../icons.ts";
import type { Moment } from "./moment.ts";
import { chances, SHOWN_CHANCE } from "./tags.ts";

/** The focus of a plan with a lever chosen; null on every other page. */
export function buildFocus(
	moment: Moment,
	tags: readonly TagModel[],
	expected: Expectation | null,
): { focus: FocusModel | null; links: LinkModel[] } {
	const lever = moment.picked.lever as LeverId | null;
	if (moment.page !== "plan" || lever === null || ownerOf(lever) !== moment.view.seat)
		return { focus: null, links: [] };
	const chance = [...chances(expected)].filter(([, p]) => p >= SHOWN_CHANCE);
	const own = tags.find((tag) => tag.lever === lever);
	const lit = new Set<string>([lever, ...chance.map(([id]) => id)]);
	const lanes = new Set<LaneId>();
	for (const id of lit) {
		const lane = leverLane(id);
		if (lane !== null) lanes.add(lane);
	}
	return {
		focus: {
			lever,
			tags: tags.filter((tag) => lit.has(tag.lever)).map((tag) => tag.id),
			lanes: [...lanes],
		},
		links: chance.flatMap(([id, p]) => {
			const to = tags.find((tag) => tag.lever === id);
			return own && to ? [{ from: own.id, to: to.id, weight: p }] : [];
		}),
	};
}
