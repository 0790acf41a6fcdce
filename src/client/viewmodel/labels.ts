// Where the lanes' names stand: over the middle of their lane, the uppermost under it while arcs pass above; on a phone
// beside the emblem.
import type { BoardModel, LaneModel, TagModel } from "./board-model.ts";
import { textWidth } from "./calendar-places.ts";
import { pointAtX } from "./curve.ts";
import type { BoardLayout } from "./layout.ts";
import { isAsked, placeGates } from "./places.ts";

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

/** Names in one line of `width` px: all of them, else the first ones that stand in it whole, at least one, "Probes, …". */
export function namesWithin(names: readonly string[], separator: string, width: number): string {
	for (let count = names.length; count > 0; count -= 1) {
		const shown = names.slice(0, count).join(separator);
		const line = count === names.length ? shown : `${shown}${separator}…`;
		if (count === 1 || textWidth(line) <= width) return line;
	}
	return "";
}

export type PhoneLabel = {
	lane: LaneModel;
	/** Asked for, and on this lane. */
	asked: TagModel[];
	/** None of them has a valve with a ring in sight: the name bears the mark. */
	marked: boolean;
	/** The end at the emblem and the middle's height, px. */
	x: number;
	y: number;
	/** Px, as long as the name is about to be. */
	width: number;
	/** Where from `x` the name runs. */
	side: "left" | "right";
};

/** Px as in phone-texts.css: from the middle of the lane to its name, around the name, and for the mark of a ring. */
const PHONE = { emblem: 16, padding: 9, ring: 18 } as const;
/** Half of what a valve takes of a phone's lane, px. */
const VALVE = 9;

/** A phone's lane names, each right of its emblem; left where only there no valve lies under it. */
export function phoneLabels(model: BoardModel, layout: BoardLayout): PhoneLabel[] {
	const middle = layout.width / 2;
	return model.lanes.map((lane) => {
		const { y } = pointAtX(layout.lanes[lane.id], middle);
		const asked = model.tags.filter((tag) => isAsked(tag) && tag.lane === lane.id);
		const marked = asked.length > 0 && !lane.gates.some((gate) => gate.ringed);
		const width = textWidth(lane.short) + PHONE.padding + (marked ? PHONE.ring : 0);
		const ways = placeGates(lane, [], layout).map(({ x }) => x - middle);
		const room = (side: 1 | -1): number =>
			Math.min(layout.width, ...ways.map((way) => way * side).filter((way) => way > 0)) -
			VALVE -
			PHONE.emblem;
		const right = room(1) >= width || room(1) >= room(-1);
		const x = middle + (right ? PHONE.emblem : -PHONE.emblem);
		return { lane, asked, marked, x, y, width, side: right ? "right" : "left" };
	});
}
