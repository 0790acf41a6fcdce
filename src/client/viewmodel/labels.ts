// Where the lanes' names stand: over the middle of their lane, the uppermost under it while arcs pass above.
import type { BoardModel, LaneModel } from "./board-model.ts";
import { pointAtX } from "./curve.ts";
import type { BoardLayout } from "./layout.ts";

export type LaneLabel = { lane: LaneModel; x: number; bottom: number };

/** Middle and foot of each label, in board units. */
export function laneLabels(model: BoardModel, layout: BoardLayout, arcs: boolean): LaneLabel[] {
	const middle = layout.width / 2;
	return model.lanes.map((lane) => {
		const { y } = pointAtX(layout.lanes[lane.id], middle);
		const under = lane.id === "chips" && arcs;
		return { lane, x: lane.id === "chips" ? middle - 12 : middle, bottom: under ? y + 33 : y - 13 };
	});
}
