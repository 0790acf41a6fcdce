// Where each blow sets out, which way its chip flies, where it lands and where it then lies.
import type { BoardModel, SeatId, StrikeModel } from "./board-model.ts";
import { type Cubic, type Point, pointAtX } from "./curve.ts";
import type { BoardLayout } from "./layout.ts";
import { allGates, placeTags } from "./places.ts";
import { revealedPlaces } from "./table-places.ts";

export type StrikePlace = {
	strike: StrikeModel;
	/** From where it sets out to where it lands. */
	curve: Cubic;
	/** Where its chip lies afterwards, and how large it is then. */
	rest: Point;
	size: number;
};

/** Px between two chips at one place, and from a shore to where a phone's blows land. */
const ASIDE = 17;
const PHONE_WAY = 24;
/** Size of a chip at rest. */
const SIZE = { board: 0.42, phone: 0.3 } as const;

/** Every blow of a model that the board has a place for, in their order. */
export function strikePlaces(model: BoardModel, layout: BoardLayout): StrikePlace[] {
	if (model.strikes.length === 0) return [];
	const gates = allGates(model, layout);
	const tags = placeTags(model.tags, layout);
	const cards = model.table.mode === "revealed" ? revealedPlaces(model.table) : [];
	const phone = layout.kind === "phone";
	const taken = new Map<string, number>();
	return model.strikes.map((strike) => {
		const card = phone ? undefined : cards.find((one) => one.card?.chip.id === strike.chip);
		const start = card
			? { x: layout.table.x + card.chipX, y: layout.table.y + card.chipY }
			: middle(layout, strike.seat);
		const gate = gates.get(strike.tag);
		const slot = tags.find(({ tag }) => tag.id === strike.tag)?.slot;
		// into the board, away from the shore of who struck
		const inward = strike.seat === "cn" ? 1 : -1;
		const aim = gate ?? aside(strike, layout, slot);
		const key = `${Math.round(aim.x)}:${Math.round(aim.y)}`;
		const many = taken.get(key) ?? 0;
		taken.set(key, many + 1);
		const rest = {
			x: aim.x + inward * many * ASIDE,
			// over the valve's rings, clear of its lane's name
			y: aim.y - (phone ? 11 : gate ? 29 : 0),
		};
		return { strike, curve: wayTo(start, aim), rest, size: phone ? SIZE.phone : SIZE.board };
	});
}

/** Where a blow lands that has no valve: at its tag, on its lane's end, or at the other capital. */
function aside(
	{ seat, lane }: StrikeModel,
	layout: BoardLayout,
	slot: { x: number; y: number; width: number; height: number } | undefined,
): Point {
	const inward = seat === "cn" ? 1 : -1;
	if (slot)
		return {
			x: seat === "cn" ? slot.x + slot.width + 14 : slot.x - 14,
			y: slot.y + slot.height / 2,
		};
	if (lane === null) return middle(layout, seat === "cn" ? "us" : "cn");
	const way = layout.kind === "phone" ? PHONE_WAY : 38;
	return pointAtX(layout.lanes[lane], layout.shores[seat] + inward * way);
}

function middle({ plates }: BoardLayout, seat: SeatId): Point {
	const { x, y, width, height } = plates[seat];
	return { x: x + width / 2, y: y + height / 2 };
}

/** Off the table it goes straight up or down first, as the dotted line does. */
function wayTo(start: Point, end: Point): Cubic {
	const half = (end.y - start.y) / 2;
	return [start, { x: start.x, y: start.y + half }, { x: end.x, y: end.y - half }, end];
}
