// The five lanes: how much flows, which way, and the valves on them.
import { type Game, LEVERS, type LeverId, type LeverRow, ownerOf } from "../../../rules/index.ts";
import type { GateModel, LaneId, LaneModel, TagModel } from "../board-model.ts";
import { leverLane } from "../icons.ts";
import { monthStart } from "./dates.ts";
import { type Moment, shown, struck } from "./moment.ts";
import type { Words } from "./words.ts";

const LANES: readonly LaneId[] = ["chips", "magnets", "goods", "farm", "ships"];

const FLOW: Readonly<Record<LaneId, LaneModel["flow"]>> = {
	chips: "west",
	magnets: "east",
	goods: "east",
	farm: "west",
	ships: "both",
};

/** Traffic of a lane now as a share of normal, 0-1.5. */
function volumeOf(game: Game, lane: LaneId): number {
	switch (lane) {
		case "chips":
			return game.vars.chipsVol;
		case "goods":
			return game.vars.goodsVol;
		case "farm":
			return game.vars.farmVol;
		case "ships":
			return game.vars.shipsVol;
		case "magnets":
			return game.levers["cn.tap"].level / 100;
	}
}

/** The lanes of a moment; `tags` are the tags the valves are tied to. */
export function buildLanes(words: Words, moment: Moment, tags: readonly TagModel[]): LaneModel[] {
	const { t, format } = words;
	const game = shown(moment);
	const blown = new Set(
		struck(moment.page)
			? game.blows.filter((b) => !b.withdrawn).map((b) => leverLane(b.lever))
			: [],
	);
	return LANES.map((id) => {
		const volume = volumeOf(game, id);
		const percentText = format.percent(volume);
		const about = { percent: percentText, month: customsMonth(words, game) };
		const late = id === "magnets" && readsLate(moment);
		return {
			id,
			volume,
			lastYear: 1,
			flow: FLOW[id],
			label: t(`board:lane.${id}.name`),
			line: t(late ? "board:lane.magnets.late" : `board:lane.${id}.line`, about),
			short: t(`board:lane.${id}.short`),
			percentText,
			lit: blown.has(id),
			gates: tags.flatMap((tag) => (tag.lane === id ? gateOf(moment, game, tag) : [])),
		};
	});
}

/** Washington reads the tap a month late, from the customs data. */
export const readsLate = ({ view, page }: Moment): boolean => view.seat === "us" && page !== "over";

/** Name of the month whose customs data a position shows; a close already shows those of its own month. */
export const customsMonth = (
	{ format }: Words,
	{ phase, month }: Game,
	style: "monthOnly" | "monthBare" = "monthOnly",
): string => format.date(monthStart(phase === "over" ? month : month - 1), style);

/** How far a lever at `level` shuts its lane, 0-1. */
function closedBy(row: LeverRow, level: number): number {
	if (row.unit === "percent") return 1 - level / 100;
	if (row.unit === "points") return Math.min(1, level / 100);
	// Purchases open the lane; every other level shuts it.
	if (row.id === "cn.purchases") return 1 - level / row.max;
	const room = row.max - row.min;
	return room === 0 ? 0 : (level - row.min) / room;
}

function gateOf(moment: Moment, game: Game, tag: TagModel): GateModel[] {
	const lever = tag.lever as LeverId;
	const row = moment.book.levers[lever];
	if (row.unit === "stock") return [];
	const state = game.levers[lever];
	const level =
		tag.state === "announced"
			? state.announced
			: tag.state === "suspended"
				? state.held
				: state.level;
	return [
		{
			id: tag.id,
			lever,
			seat: ownerOf(lever),
			state: tag.state,
			closed: closedBy(row, level),
			ringed: tag.selected || tag.spoken,
		},
	];
}

/** Levers in the order of their tags: of two that want one place and press alike, the first gets it. */
const FIRST: readonly LeverId[] = [
	"cn.probes",
	"cn.local",
	"cn.purchases",
	"us.chips",
	"us.rule50",
	"us.inputs",
];
/** Every lever of the scenario, Beijing's first. */
export const LEVER_ORDER: readonly LeverId[] = (["cn", "us"] as const).flatMap((seat) => {
	const own = LEVERS.filter((id) => ownerOf(id) === seat);
	return [...FIRST.filter((id) => own.includes(id)), ...own.filter((id) => !FIRST.includes(id))];
});
