// What a short opening hides, named in a pill that brings it into sight.
import type { ReactNode } from "react";
import { Art } from "../ui/art.tsx";
import { classes } from "../ui/seat.ts";
import type { BoardModel, LaneId, TagModel } from "../viewmodel/board-model.ts";
import { laneIcon } from "../viewmodel/icons.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { hiddenAnswer, hiddenAsked, hiddenLanes, type Pan } from "../viewmodel/opening.ts";
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
		const asked = hiddenAsked(model, layout, offset, side);
		if (lanes.length === 0) return null;
		return (
			<button
				type="button"
				className={classes(
					"bd-pill",
					`is-${side}`,
					answer !== "" && "is-answer",
					asked.length > 0 && "is-ringed",
				)}
				onClick={() => onPan(goal)}
			>
				<span className="sr-only">
					{side === "above" ? model.texts.showAbove : model.texts.showBelow}{" "}
				</span>
				{only ? <Art name={laneIcon(only.id)} size={16} /> : null}
				{only
					? `${only.label} ${only.percentText}`
					: lanes.map((lane) => lane.short).join(model.texts.separator)}
				<Ringed tags={asked} texts={model.texts} />
				{answer === "" ? null : (
					<b>
						{model.texts.answer} {answer}
					</b>
				)}
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

/** The mark of rings that lie elsewhere, read aloud with the names of what they are around. */
export function Ringed({
	tags,
	texts,
	marked = true,
}: {
	tags: readonly TagModel[];
	texts: BoardModel["texts"];
	/** False where the rings are in sight: it is only read. */
	marked?: boolean;
}): ReactNode {
	if (tags.length === 0) return null;
	return (
		<>
			{marked ? <i className="bd-ringed" aria-hidden="true" /> : null}
			<span className="sr-only">
				{texts.ringed} {tags.map((tag) => tag.title).join(texts.separator)}
			</span>
		</>
	);
}
