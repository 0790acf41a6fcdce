// Where a lane lies, what its goods keep clear of, and where its emblem stands.
import type { LaneModel, SeatId } from "../viewmodel/board-model.ts";
import { type PathPoint, pointAtX } from "../viewmodel/curve.ts";
import type { PhoneLabel } from "../viewmodel/labels.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { emblemEnds, type PlacedGate } from "../viewmodel/places.ts";
import type { LanePlace } from "./lane-view.ts";

/** How far a lane runs on past a shore in a short opening, where no tag may stand at its end, px. */
const RUN_OUT = 56;

/** The place of a lane among these valves; on a phone its `name` lies on it, too, and covers no goods by half. */
export function lanePlace(
	lane: LaneModel,
	layout: BoardLayout,
	gates: readonly PlacedGate[],
	name?: PhoneLabel,
): LanePlace {
	const path = layout.lanes[lane.id];
	const phone = layout.kind === "phone";
	const own = gates.filter((gate) => gate.lane === lane.id);
	const end = emblemEnds(layout).find((one) => one.lane === lane.id);
	const middle = pointAtX(path, layout.width / 2);
	const past = (seat: SeatId) => (layout.kind === "window" && end?.seat !== seat ? RUN_OUT : 0);
	return {
		path,
		runOut: { left: past("cn"), right: past("us") },
		channel: layout.channel,
		spacing: phone ? 28 : 34,
		margin: phone ? 21 : 56,
		clear: [
			...own.map(({ at }) => ({ at, radius: phone ? 12 : 19 })),
			...(phone ? [{ at: middle.at, radius: 18 }] : []),
			...(name ? [nameSpot(name, middle)] : []),
		],
		emblem: phone
			? { ...middle, radius: 12.5, icon: 16 }
			: end
				? { ...end.at, radius: 17, icon: 20 }
				: null,
	};
}

/** Px between a name and the goods beside it. */
const BESIDE_NAME = 5;

function nameSpot({ x, width, side }: PhoneLabel, middle: PathPoint) {
	const from = x - middle.x + (side === "right" ? 0 : -width);
	return { at: middle.at + from + width / 2, radius: width / 2 + BESIDE_NAME };
}
