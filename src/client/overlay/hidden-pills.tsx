// What a short opening hides, named in a pill that brings it into sight.
import type { ReactNode } from "react";
import { Art } from "../ui/art.tsx";
import { classes } from "../ui/seat.ts";
import type { BoardModel, LaneId } from "../viewmodel/board-model.ts";
import { laneIcon } from "../viewmodel/icons.ts";
import { type BoardLayout, hiddenLanes, type Pan } from "../viewmodel/layout.ts";
import { hiddenAnswer } from "../viewmodel/links.ts";
import "./hidden-pills.css";

export function HiddenPills({
	model,
	layout,
	offset,
	onPan,
}: {
	model: BoardModel;
	layout: BoardLayout;
	offset: number;
	onPan: (pan: Pan) => void;
}): ReactNode {
	const { above, below } = hiddenLanes(layout, offset);
	const pill = (side: "above" | "below", ids: LaneId[], goal: Pan) => {
		const lanes = model.lanes.filter((lane) => ids.includes(lane.id));
		const only = lanes.length === 1 ? lanes[0] : undefined;
		const answer = hiddenAnswer(model, layout, offset, side);
		if (lanes.length === 0) return null;
		return (
			<button
				type="button"
				className={classes("bd-pill", `is-${side}`, answer !== "" && "is-answer")}
				onClick={() => onPan(goal)}
			>
				<span className="sr-only">
					{side === "above" ? model.texts.showAbove : model.texts.showBelow}{" "}
				</span>
				{only ? <Art name={laneIcon(only.id)} size={16} /> : null}
				{only
					? `${only.label} ${only.percentText}`
					: lanes.map((lane) => lane.short).join(model.texts.separator)}
				{answer === "" ? null : <b>{answer}</b>}
			</button>
		);
	};
	const low = below.length === 0;
	const high = above.length === 0;
	return (
		<>
			{pill("above", above, low ? "table" : "top")}
			{pill("below", below, high ? "table" : "bottom")}
		</>
	);
}
