// Gives tags their places and valves their spots on the lanes.
import type {
	BoardModel,
	GateModel,
	LaneId,
	LaneModel,
	MeasureState,
	SeatId,
	TagModel,
} from "./board-model.ts";
import { textWidth } from "./calendar-places.ts";
import { type PathPoint, pointAtX } from "./curve.ts";
import type { BoardLayout, Slot } from "./layout.ts";

export type PlacedTag = { tag: TagModel; slot: Slot };
export type PlacedGate = PathPoint & {
	gate: GateModel;
	lane: LaneId;
	/** The tag the valve is tied to, where one is shown. */
	slot: Slot | null;
	/** The tag stands level with the lane's end, so no line is needed. */
	level: boolean;
	/** A phone draws it smaller and paler, beside the one that the page asks for. */
	aside: boolean;
};

/** How much a measure has to tell by itself. */
const URGENCY: Readonly<Record<MeasureState, number>> = {
	selected: 0,
	announced: 3,
	suspended: 2,
	force: 2,
	off: 0,
};

const atRest = (tag: TagModel): number => URGENCY[tag.state];

/** Whether the page asks for a tag: it is chosen or spoken of. */
export const isAsked = (tag: TagModel): boolean => tag.selected || tag.spoken || tag.pick;

/** How much the page asks for a tag; likely answers less than what it is about. */
const asked = (tag: TagModel): number => (isAsked(tag) ? 10 : 0) + (tag.percent ? 6 : 0);

const urgency = (tag: TagModel): number => asked(tag) + atRest(tag);

/**
 * Tags on their places, which they keep from page to page: each lane's own places go to the measures that have most
 * to tell; what is left of them, then measures at home, take free places nearby, then those of quiet levers. A tag that
 * the page asks for and that found none takes the place of the one with the least to tell. What then has none is
 * counted (`unplaced`).
 */
export function placeTags(tags: readonly TagModel[], layout: BoardLayout): PlacedTag[] {
	const placed = placeAtRest(tags, layout);
	const shown = new Set(placed.map(({ tag }) => tag));
	const wanting = tags.filter((tag) => asked(tag) > 0 && !shown.has(tag));
	for (const tag of wanting.sort((a, b) => urgency(b) - urgency(a))) {
		const half = halfOf(tag, placed, layout);
		const [least] = placed
			.filter(
				({ tag: there, slot }) =>
					slot.seat === tag.seat &&
					(tag.lane === null || slot.half === half) &&
					asked(there) < asked(tag),
			)
			.sort(
				(a, b) =>
					urgency(a.tag) - urgency(b.tag) ||
					Number(b.tag.lane === tag.lane) - Number(a.tag.lane === tag.lane),
			);
		if (least) least.tag = tag;
	}
	return placed.sort((a, b) => SIDES[a.slot.seat] - SIDES[b.slot.seat] || a.slot.y - b.slot.y);
}

/** The half of the board in which a tag's lane ends; none for a measure at home. */
function halfOf(
	tag: TagModel,
	placed: readonly PlacedTag[],
	layout: BoardLayout,
): Slot["half"] | undefined {
	if (tag.lane === null) return undefined;
	const own = layout.slots.find((slot) => slot.seat === tag.seat && slot.lane === tag.lane);
	return (own ?? placed.find((one) => one.tag.lane === tag.lane)?.slot)?.half;
}

function placeAtRest(tags: readonly TagModel[], layout: BoardLayout): PlacedTag[] {
	const free = new Set(layout.slots);
	const placed: PlacedTag[] = [];
	const waiting: TagModel[] = [];
	for (const seat of ["cn", "us"] as const) {
		for (const lane of ["chips", "magnets", "goods", "farm", "ships", null] as const) {
			const own = tags.filter((tag) => tag.seat === seat && tag.lane === lane);
			const slots = layout.slots.filter((slot) => slot.seat === seat && slot.lane === lane);
			const chosen = lane === null ? [] : mostUrgent(own, slots.length);
			for (const [index, tag] of chosen.entries()) {
				const slot = slots[index + offset(chosen.length, slots.length)];
				if (slot === undefined) continue;
				free.delete(slot);
				placed.push({ tag, slot });
			}
			waiting.push(...own.filter((tag) => !chosen.includes(tag) && atRest(tag) > 0));
		}
	}
	for (const tag of waiting.sort((a, b) => atRest(b) - atRest(a))) {
		const half = halfOf(tag, placed, layout);
		const slot = [...free].filter((one) => one.seat === tag.seat);
		const best = slot.find((one) => one.half === half) ?? (tag.lane === null ? slot[0] : undefined);
		if (best !== undefined) {
			free.delete(best);
			placed.push({ tag, slot: best });
			continue;
		}
		const quiet = placed.find(
			(one) =>
				atRest(one.tag) === 0 &&
				one.slot.seat === tag.seat &&
				(tag.lane === null || one.slot.half === half),
		);
		if (quiet) quiet.tag = tag;
	}
	// a quiet lever that its lane's others have pushed out does not vanish where a spare place is left
	const pushed = tags.filter((tag) => atRest(tag) === 0 && tag.lane !== null);
	for (const tag of pushed.filter((one) => !placed.some((other) => other.tag === one))) {
		const half = halfOf(tag, placed, layout);
		const spare = [...free].find((one) => one.spare && one.seat === tag.seat && one.half === half);
		if (spare === undefined) continue;
		free.delete(spare);
		placed.push({ tag, slot: spare });
	}
	return placed;
}

/** Tags of a side that have something to tell and found no place, the most urgent first. */
export function unplaced(
	tags: readonly TagModel[],
	placed: readonly PlacedTag[],
	seat: SeatId,
): TagModel[] {
	const shown = new Set(placed.map(({ tag }) => tag));
	return tags
		.filter((tag) => tag.seat === seat && urgency(tag) > 0 && !shown.has(tag))
		.sort((a, b) => urgency(b) - urgency(a));
}

/** From left to right. */
const SIDES: Readonly<Record<SeatId, number>> = { cn: 0, us: 1 };

/** The n most urgent, kept in the order given, so that a tag does not jump when another changes. */
function mostUrgent(tags: readonly TagModel[], n: number): TagModel[] {
	const ranked = [...tags].sort((a, b) => atRest(b) - atRest(a)).slice(0, n);
	return tags.filter((tag) => ranked.includes(tag));
}

/** A single tag takes the middle of three places, which is level with the lane. */
function offset(tags: number, slots: number): number {
	return tags === 1 && slots === 3 ? 1 : 0;
}

/** Way from the shore to the first valve and from valve to valve, px; goods have less before the table's edge. */
const WAYS = { first: 38, step: 39, goods: { first: 25, step: 30 } } as const;

/** A phone shows the valves that are asked for, and those that hold traffic back. */
const onPhone = (gate: GateModel): boolean =>
	gate.ringed || (gate.state === "force" && gate.closed > 0);

/**
 * On a phone: what of the ways above is kept; the way from valve to valve on the side where the lane's name lies; what
 * the valve nearest to the middle, where the emblem is, leaves free of it; and what a name takes besides its letters,
 * emblem and valve with it (labels.ts); px.
 */
const PHONE = { scale: 0.8, narrow: 20, emblem: 26, name: 35 } as const;

type Ways = { first: number; step: number };

/** Ways to the first valve of a seat and from valve to valve, px; many draw together before a phone's emblem. */
function waysOf(
	layout: BoardLayout,
	lane: LaneModel,
	seat: SeatId,
	counts: Readonly<Record<SeatId, number>>,
): Ways {
	const ways = lane.id === "goods" && seat === "us" ? WAYS.goods : WAYS;
	if (layout.kind !== "phone") return ways;
	const first = ways.first * PHONE.scale;
	const half = layout.width / 2 - layout.shores.cn;
	const drawn = (wish: number, room: number): number =>
		Math.min(wish, (room - first) / Math.max(1, counts[seat] - 1));
	if (seat === "cn") return { first, step: drawn(ways.step * PHONE.scale, half - PHONE.emblem) };
	const name = textWidth(lane.short) + PHONE.name;
	const theirs = waysOf(layout, lane, "cn", counts);
	const left = half - theirs.first - (counts.cn - 1) * theirs.step;
	const last = first + (counts.us - 1) * PHONE.narrow;
	if (counts.cn === 0 || left >= name || last <= half - name)
		return { first, step: drawn(PHONE.narrow, half - PHONE.emblem) };
	// neither side has room for the name: this one's valves draw together towards their shore
	const room = half - name;
	const step = Math.min(PHONE.narrow, room / counts.us);
	return { first: room - (counts.us - 1) * step, step };
}

/** Valves on a lane in the order of their tags' places; those without a tag stand farthest from the shore. */
export function placeGates(
	lane: LaneModel,
	tags: readonly PlacedTag[],
	layout: BoardLayout,
): PlacedGate[] {
	const path = layout.lanes[lane.id];
	const phone = layout.kind === "phone";
	const asked = phone && lane.gates.some((one) => one.ringed);
	const gates: PlacedGate[] = [];
	const seen = lane.gates.filter((gate) => !phone || onPhone(gate));
	const count = (seat: SeatId): number => seen.filter((gate) => gate.seat === seat).length;
	const counts = { cn: count("cn"), us: count("us") };
	for (const seat of ["cn", "us"] as const) {
		const shore = layout.shores[seat];
		const end = pointAtX(path, shore).y;
		const own = seen
			.filter((gate) => gate.seat === seat)
			.map((gate) => {
				const slot = tags.find((one) => one.tag.id === gate.id)?.slot;
				return { gate, slot: slot === undefined || slot.spare ? null : slot };
			})
			.sort((a, b) => rankOn(lane.id, a.slot, end) - rankOn(lane.id, b.slot, end));
		const { first, step } = waysOf(layout, lane, seat, counts);
		for (const [index, { gate, slot }] of own.entries()) {
			const way = first + index * step;
			const at = pointAtX(path, seat === "cn" ? shore + way : shore - way);
			const level = distance(slot, end) < 2;
			gates.push({ ...at, gate, lane: lane.id, slot, level, aside: asked && !gate.ringed });
		}
	}
	return gates;
}

/** Tags in another lane's places are tied behind the lane's own, the farther the later, so that lines do not cross. */
function rankOn(lane: LaneId, slot: Slot | null, end: number): number {
	if (slot === null) return 2000;
	return slot.lane === lane ? slot.rank : 10 + distance(slot, end);
}

function distance(slot: Slot | null, y: number): number {
	return slot === null ? 1000 : Math.abs(slot.y + slot.height / 2 - y);
}

/** All valves of the board by tag id. */
export function allGates(model: BoardModel, layout: BoardLayout): Map<string, PlacedGate> {
	const tags = placeTags(model.tags, layout);
	const found = new Map<string, PlacedGate>();
	for (const lane of model.lanes)
		for (const gate of placeGates(lane, tags, layout)) found.set(gate.gate.id, gate);
	return found;
}

/** Lane ends without any tag place of their own carry the lane's emblem. */
export function emblemEnds(layout: BoardLayout): { lane: LaneId; seat: SeatId; at: PathPoint }[] {
	if (layout.kind === "phone") return [];
	return [
		{ lane: "goods", seat: "cn", at: pointAtX(layout.lanes.goods, layout.shores.cn) },
		{ lane: "farm", seat: "us", at: pointAtX(layout.lanes.farm, layout.shores.us) },
	];
}

/** Radius of the discs in which works and plant stand. */
export const INDUSTRY_RADIUS = 14;

/** Where the works (Beijing's shore) and the plant (Washington's) stand, under the magnets' lane; none on a phone. */
export function industryPlaces(
	layout: BoardLayout,
): ["works" | "plant", { x: number; y: number }][] {
	if (layout.kind === "phone") return [];
	const { points } = layout.lanes.magnets;
	const y = (points[points.length - 1]?.y ?? 0) + 32;
	return [
		["works", { x: layout.shores.cn + 25, y }],
		["plant", { x: layout.shores.us - 25, y }],
	];
}
