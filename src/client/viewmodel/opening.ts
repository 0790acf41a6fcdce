// What a short opening shows of the board and what it hides: the table first, or what a person is busy with.
import type { BoardModel, LaneId, SeatId, TagModel } from "./board-model.ts";
import type { Path } from "./curve.ts";
import { type BoardLayout, CLEAR, type Slot } from "./layout.ts";
import { isAsked, type PlacedTag, placeTags } from "./places.ts";

/** Room kept between the table and a window's lower edge. */
const SPARE = 2;
/** CSS px that the pills naming hidden lanes take at a window's edges, on Beijing's side. */
const PILLS = { above: 28, below: 50 } as const;
/** A plate's groups, each of so many units; so much of its last may lie under a pill's edge. */
const GROUPS = 3;
const GROUP = 37;
const SLACK = 30;

/** Which piece of a windowed board is looked at. */
export type Pan = "top" | "table" | "bottom";

/** How far the drawing is pushed up behind its opening, in units, 0..height-opening. */
export function panOffset(layout: BoardLayout, pan: Pan): number {
	const most = Math.max(layout.height - layout.opening, 0);
	const least = Math.min(CLEAR, most);
	const table = layout.table.y + layout.table.height + SPARE - layout.opening;
	const wish = pan === "top" ? least : pan === "bottom" ? most : table;
	return Math.min(Math.max(wish, least), most);
}

/** True where the whole of y..y+height stands in the opening at this offset. */
export function inSight(layout: BoardLayout, offset: number, y: number, height: number): boolean {
	if (layout.kind !== "window") return true;
	return y >= offset && y + height <= offset + layout.opening - SPARE;
}

/** True where a tag stands in the opening and none of the pills lies over it. */
export function tagInSight(layout: BoardLayout, offset: number, slot: Slot): boolean {
	if (!inSight(layout, offset, slot.y, slot.height)) return false;
	const { top, foot } = pillRoom(layout, offset, slot.seat);
	return slot.y >= offset + top && slot.y + slot.height <= offset + layout.opening - foot;
}

/** Units that the pills take from one side of the opening; they stand on Beijing's. */
function pillRoom(
	layout: BoardLayout,
	offset: number,
	seat: SeatId,
): { top: number; foot: number } {
	if (layout.kind !== "window" || seat === "us") return { top: 0, foot: 0 };
	const { above, below } = hiddenLanes(layout, offset);
	return {
		top: above.length > 0 ? PILLS.above / layout.scale : 0,
		foot: below.length > 0 ? PILLS.below / layout.scale : 0,
	};
}

/** How many of a plate's groups stand whole in the opening under its name; null where not even that does. */
export function plateInSight(layout: BoardLayout, offset: number, seat: SeatId): number | null {
	const { y, height } = layout.plates[seat];
	const name = height - GROUPS * GROUP;
	if (!inSight(layout, offset, y, name)) return null;
	const room = offset + layout.opening - pillRoom(layout, offset, seat).foot - y;
	if (layout.kind !== "window" || height <= room + SLACK) return GROUPS;
	return Math.max(0, Math.floor((room - name) / GROUP));
}

/** Lanes hidden above and below a windowed board at this offset. */
export function hiddenLanes(
	layout: BoardLayout,
	offset: number,
): { above: LaneId[]; below: LaneId[] } {
	const above: LaneId[] = [];
	const below: LaneId[] = [];
	for (const [id, { points }] of Object.entries(layout.lanes) as [LaneId, Path][]) {
		const middle = points[points.length >> 1]?.y ?? 0;
		if (middle < offset) above.push(id);
		else if (middle > offset + layout.opening - 8) below.push(id);
	}
	return { above, below };
}

/** The likeliest answer whose tag a window's opening hides on one side, as text; "" where none is hidden there. */
export function hiddenAnswer(
	model: BoardModel,
	layout: BoardLayout,
	offset: number,
	side: "above" | "below",
): string {
	const hidden = placeTags(model.tags, layout).filter(
		(one) => one.tag.percent !== undefined && isHidden(one, layout, offset, side),
	);
	const best = hidden.sort((a, b) => (b.tag.percent?.value ?? 0) - (a.tag.percent?.value ?? 0))[0];
	return best?.tag.percent?.text ?? "";
}

/** The tags the page asks for that a window's opening hides on one side, by themselves or with their lane's valve. */
export function hiddenAsked(
	model: BoardModel,
	layout: BoardLayout,
	offset: number,
	side: "above" | "below",
): TagModel[] {
	const lanes = hiddenLanes(layout, offset)[side];
	const placed = placeTags(model.tags, layout);
	return model.tags.filter((tag) => {
		if (!isAsked(tag)) return false;
		if (tag.lane !== null && lanes.includes(tag.lane)) return true;
		const place = placed.find((one) => one.tag === tag);
		return place !== undefined && isHidden(place, layout, offset, side);
	});
}

function isHidden(
	{ slot }: PlacedTag,
	layout: BoardLayout,
	offset: number,
	side: "above" | "below",
): boolean {
	if (tagInSight(layout, offset, slot)) return false;
	return slot.y + slot.height / 2 < offset + layout.opening / 2 === (side === "above");
}

/**
 * The one tag a person is busy with: the lever chosen on a plan, the answer not yet given, and while blows fly from the
 * open plans the one that the blow which counts strikes. Before and after, the plans are what is read.
 */
export function soughtTag(
	{ tags, table, strikes }: BoardModel,
	blowsFly = false,
): TagModel | undefined {
	const own = tags.find((tag) => tag.selected || tag.pick);
	if (own !== undefined || table.mode !== "revealed" || !blowsFly) return own;
	const struck = strikes.find(({ lit }) => lit) ?? strikes.at(-1);
	return tags.find(({ id }) => id === struck?.tag);
}

/** The piece of a windowed board that shows the sought tag and its lane: the table's, if it does; so too with no tag. */
export function panTo(model: BoardModel, layout: BoardLayout, blowsFly = false): Pan {
	const tag = soughtTag(model, blowsFly);
	if (tag === undefined || layout.kind !== "window") return "table";
	const place = placeTags(model.tags, layout).find((one) => one.tag === tag);
	const shows = (pan: Pan): boolean => {
		const offset = panOffset(layout, pan);
		const { above, below } = hiddenLanes(layout, offset);
		if (tag.lane !== null && [...above, ...below].includes(tag.lane)) return false;
		return place === undefined || tagInSight(layout, offset, place.slot);
	};
	return (["table", "top", "bottom"] as const).find(shows) ?? "table";
}
