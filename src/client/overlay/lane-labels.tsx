// A lane's name and its number, beside the middle of the lane.
import type { ReactNode } from "react";
import { Art } from "../ui/art.tsx";
import { classes } from "../ui/seat.ts";
import type { BoardModel } from "../viewmodel/board-model.ts";
import { laneIcon } from "../viewmodel/icons.ts";
import { laneLabels } from "../viewmodel/labels.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { inSight } from "../viewmodel/opening.ts";
import { Ask } from "./peek.tsx";
import { flinch, type Landed } from "./strikes.tsx";
import "./lane-labels.css";

/** `model` holds the numbers to show, `focus` what is looked at now. */
export function LaneLabels({
	model,
	focus,
	layout,
	offset,
	landed,
}: {
	model: BoardModel;
	focus: BoardModel;
	layout: BoardLayout;
	/** How far the drawing is pushed up behind its opening. */
	offset: number;
	landed: Landed;
}): ReactNode {
	const labels = laneLabels(model, layout, focus.links.length > 0);
	const seen = labels.filter(({ bottom }) => inSight(layout, offset, bottom - 20, 20));
	return seen.map(({ lane, x, bottom }) => (
		<p
			key={lane.id}
			data-piece={`lane:${lane.id}`}
			className={classes(
				"bd-lane",
				focus.links.length > 0 && "is-crossed",
				flinch(landed, (strike) => strike.lane === lane.id),
				focus.focus !== null && !focus.focus.lanes.includes(lane.id) && "is-dim",
			)}
			style={{ left: x, top: bottom }}
		>
			<Art name={laneIcon(lane.id)} size={18} />
			<b>{lane.label}</b>
			<span>{lane.line}</span>
			<Ask label={lane.label} />
		</p>
	));
}
