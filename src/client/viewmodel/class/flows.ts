// What flows between the two, lane by lane, as bars with their share of normal.
import type { Flows, TileLane } from "../../../classroom/tile-parts.ts";
import type { Words } from "../game/words.ts";
import { laneIcon } from "../icons.ts";

export interface FlowBar {
	lane: TileLane;
	/** Art name. */
	icon: string;
	name: string;
	/** Share of normal, 0 to 1; more than normal is drawn full. */
	share: number;
	text: string;
}

const LANES: readonly TileLane[] = ["chips", "magnets", "goods", "farm", "ships"];

/** The five lanes in the order of the board. */
export const flowList = ({ t, format }: Words, flows: Flows): FlowBar[] =>
	LANES.map((lane) => ({
		lane,
		icon: laneIcon(lane),
		name: t(`board:lane.${lane}.short`),
		share: Math.min(1, Math.max(0, flows[lane])),
		text: format.percent(flows[lane]),
	}));
