// Where the lanes' names stand: over the middle of their lane, the uppermost under it while arcs pass above; on a phone
// beside the emblem.
import type { BoardModel, LaneModel, SeatId, TagModel } from "./board-model.ts";
import { textWidth } from "./calendar-places.ts";
import { pointAtX } from "./curve.ts";
import { type BoardLayout, isSmall } from "./layout.ts";
import { isAsked, type PlacedTag, placeGates } from "./places.ts";

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

/** Room under a plate: board units of air above it and across, and how many px of 12.5 px letters each line holds. */
export type Room = { air: number; width: number; widths: number[] };

/** Units: before the words (plates.css), between words and table, emblem; most air above; what long names may add to a small plate. */
const UNDER = { inset: 6, clear: 4, emblem: 22, air: 4, grown: 18 } as const;

/**
 * Room for the names of what has no tag, between a seat's plate and the tag below: one line, two where they fit. On
 * Beijing's side the first may run on towards the table, the second ends at the emblem on the shore.
 */
export function roomUnder(layout: BoardLayout, placed: readonly PlacedTag[], seat: SeatId): Room {
	const { x, y, width, height } = layout.plates[seat];
	const foot = y + height;
	const below = placed.filter(({ slot }) => slot.seat === seat && slot.y >= foot);
	const gap = Math.min(layout.calendar.y, ...below.map(({ slot }) => slot.y)) - foot;
	const letters = Math.max(12, 12 / layout.scale);
	const line = letters * (isSmall(layout) ? 1 : 1.1);
	const two = 2 * line + UNDER.air + (isSmall(layout) ? UNDER.grown : 0);
	const count = gap >= two ? 2 : 1;
	const start = x + UNDER.inset;
	const ends =
		seat === "cn"
			? [layout.table.x - UNDER.clear, layout.shores.cn - UNDER.emblem]
			: [x + width, x + width];
	return {
		air: Math.min(Math.max((gap - count * line) / 2, 0), UNDER.air),
		width: Math.max(...ends.slice(0, count)) - x,
		widths: ends.slice(0, count).map((end) => ((end - start) * 12.5) / letters),
	};
}

/**
 * Names in lines of `widths` px: all of them, else the first ones that stand in them whole, at least one, "Probes, …".
 * A line that another follows ends with the separator.
 */
export function namesWithin(
	names: readonly string[],
	separator: string,
	widths: readonly number[],
): string[] {
	for (let count = names.length; count > 0; count -= 1) {
		const words = count === names.length ? names : [...names.slice(0, count), "…"];
		const lines = inLines(words, separator, widths);
		if (lines !== null) return lines;
	}
	return names.length === 0 ? [] : [[names[0], ...(names.length > 1 ? ["…"] : [])].join(separator)];
}

/** Words in as few lines of these widths as hold them; null where they do not. */
function inLines(
	words: readonly string[],
	separator: string,
	widths: readonly number[],
): string[] | null {
	const lines = [""];
	for (const [index, word] of words.entries()) {
		const fits = (line: string): boolean =>
			textWidth(line + word) <= (widths[lines.length - 1] ?? 0);
		const line = lines.at(-1) ?? "";
		if (!fits(line)) {
			if (line === "" || lines.length === widths.length) return null;
			lines.push("");
			if (!fits("")) return null;
		}
		lines.push((lines.pop() ?? "") + word + (index < words.length - 1 ? separator : ""));
	}
	return lines;
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
