// The dotted ways on the board: from a choice to the levers that may answer, from a card to its valve.
import type { BoardModel, SeatId } from "./board-model.ts";
import type { Cubic } from "./curve.ts";
import type { BoardLayout } from "./layout.ts";
import { allGates, placeTags } from "./places.ts";
import { type CardPlace, revealedPlaces } from "./table-places.ts";

export type LinkPlace = { id: string; curve: Cubic; seat: SeatId; weight: number };

/** Arcs over the board from the chosen valve to each answering lever, heaviest first. */
export function linkPlaces(model: BoardModel, layout: BoardLayout): LinkPlace[] {
	if (layout.kind === "phone") return phoneLinks(model, layout);
	const tags = placeTags(model.tags, layout);
	const gates = allGates(model, layout);
	const places: LinkPlace[] = [];
	for (const link of [...model.links].sort((a, b) => b.weight - a.weight)) {
		const from = tags.find((one) => one.tag.id === link.from);
		const to = tags.find((one) => one.tag.id === link.to);
		if (from === undefined || to === undefined) continue;
		const gate = gates.get(link.from);
		const side = from.tag.seat === "us" ? 1 : -1;
		const edge = side === 1 ? from.slot.x : from.slot.x + from.slot.width;
		const start = gate
			? { x: gate.x - side * 3, y: gate.y - 24 }
			: { x: edge - side * 4, y: from.slot.y + from.slot.height / 2 };
		const near = to.tag.seat === "us" ? to.slot.x - 30 : to.slot.x + to.slot.width + 30;
		const end = { x: near, y: to.slot.y + to.slot.height / 2 };
		const way = Math.abs(start.x - end.x);
		const lift = Math.min(start.y, end.y) - 74;
		const reach = to.tag.seat === from.tag.seat ? 0.05 : 0.235;
		places.push({
			id: `${link.from}>${link.to}`,
			seat: to.tag.seat,
			weight: link.weight,
			curve: [
				start,
				{ x: start.x - side * way * reach, y: Math.max(lift, 30) + (end.y - 114) * 0.1 },
				{ x: end.x + side * way * (reach + 0.04), y: Math.max(lift, 28) + (end.y - 114) * 0.15 },
				end,
			],
		});
	}
	return places;
}

function phoneLinks(model: BoardModel, layout: BoardLayout): LinkPlace[] {
	const gates = allGates(model, layout);
	const places: LinkPlace[] = [];
	for (const link of model.links) {
		const gate = gates.get(link.from);
		const pill = phonePills(model, layout).find((one) => one.tag === link.to);
		if (gate === undefined || pill === undefined) continue;
		const side = gate.x > pill.x ? 1 : -1;
		const end = { x: pill.x + side * 24, y: pill.y - 6 };
		places.push({
			id: `${link.from}>${link.to}`,
			seat: side === 1 ? "cn" : "us",
			weight: link.weight,
			curve: [
				{ x: gate.x, y: gate.y - 22 },
				{ x: gate.x - side * 46, y: Math.max(gate.y - 52, -6) },
				{ x: end.x + side * 62, y: Math.max(end.y - 72, 4) },
				end,
			],
		});
	}
	return places;
}

/** Size in px of the pill with a percentage on a phone (phone-texts.css). */
const PILL = { width: 48, height: 26 } as const;

/** On a phone there is room for the likeliest answer only: its percentage stands at its lane's end. */
export function phonePills(
	model: BoardModel,
	layout: BoardLayout,
): { tag: string; text: string; x: number; y: number }[] {
	const tags = model.tags.filter((tag) => tag.percent !== undefined && tag.lane !== null);
	const best = tags.sort((a, b) => (b.percent?.value ?? 0) - (a.percent?.value ?? 0))[0];
	if (best?.lane == null || best.percent === undefined) return [];
	const { points } = layout.lanes[best.lane];
	const left = best.seat === "cn";
	const end = left ? points[0] : points[points.length - 1];
	if (end === undefined) return [];
	// beside its capital it stands in the lane: the emblem and the name stay free
	const { y, height } = layout.plates[best.seat];
	const beside = end.y + PILL.height / 2 > y && end.y - PILL.height / 2 < y + height;
	const out = beside ? 2 - PILL.width / 2 : 8;
	return [{ tag: best.id, text: best.percent.text, x: end.x + (left ? -out : out), y: end.y }];
}

/** From a valve to where a card's line ends at its rings; how far under the table's rim it sets out; board units. */
const RINGS = 33;
const UNDER_RIM = 12;

/**
 * Lines from lit cards to their valves, in board units. They come out from under the table, on which words stand; a
 * valve whose rings touch the table has none.
 */
export function cardLines(model: BoardModel, layout: BoardLayout): LinkPlace[] {
	if (model.table.mode !== "revealed" || layout.kind === "phone") return [];
	const gates = allGates(model, layout);
	return revealedPlaces(model.table).flatMap((place) => {
		const gate = place.card?.lit && place.card.gate ? gates.get(place.card.gate) : undefined;
		return gate === undefined ? [] : cardLine(place, gate, layout);
	});
}

function cardLine(
	place: CardPlace,
	gate: { x: number; y: number },
	{ table }: BoardLayout,
): LinkPlace[] {
	const x = table.x + place.x + place.width / 2;
	const up = gate.y < table.y + table.height / 2;
	const edge = up ? table.y : table.y + table.height;
	const away = up ? -1 : 1;
	const end = { x: gate.x + (gate.x < x ? 1 : -1), y: gate.y - away * RINGS };
	if ((end.y - edge) * away < UNDER_RIM) return [];
	const y = edge - away * UNDER_RIM;
	const half = (end.y - y) / 2;
	return [
		{
			id: `${place.key}>gate`,
			seat: place.seat,
			weight: 0.27,
			curve: [{ x, y }, { x, y: y + half }, { x: end.x, y: end.y - half }, end],
		},
	];
}
