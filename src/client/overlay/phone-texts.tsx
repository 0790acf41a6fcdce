// Words on the phone's five lanes: their names, the two capitals and the gold percentages.
import type { ReactNode } from "react";
import { classes } from "../ui/seat.ts";
import { SeatEmblem } from "../ui/seat-mark.tsx";
import type { BoardModel } from "../viewmodel/board-model.ts";
import { phoneLabels } from "../viewmodel/labels.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { phonePills } from "../viewmodel/links.ts";
import { isAsked } from "../viewmodel/places.ts";
import { Ringed } from "./hidden-pills.tsx";
import { Ask } from "./peek.tsx";
import { against, flinch, type Landed } from "./strikes.tsx";
import "./phone-texts.css";

export function PhoneTexts({
	model,
	layout,
	landed,
}: {
	model: BoardModel;
	layout: BoardLayout;
	landed: Landed;
}): ReactNode {
	const asked = model.tags.filter(isAsked);
	return (
		<>
			{(["cn", "us"] as const).map((seat) => {
				const { x, y, width } = layout.plates[seat];
				return (
					<p
						key={seat}
						className={classes("bd-capital", seat, flinch(landed, against(seat)))}
						style={{ left: x + width / 2, top: y }}
					>
						<SeatEmblem seat={seat} size={44} />
						{model.plates[seat].short}
						<Ringed
							tags={asked.filter((tag) => tag.seat === seat && tag.lane === null)}
							texts={model.texts}
						/>
					</p>
				);
			})}
			{phoneLabels(model, layout).map(({ lane, asked, marked, side, x, y }) => (
				<span
					key={lane.id}
					data-piece={`lane:${lane.id}`}
					className={classes(
						"bd-phone-lane",
						side === "left" && "is-left",
						flinch(landed, (strike) => strike.lane === lane.id),
						model.focus !== null && !model.focus.lanes.includes(lane.id) && "is-dim",
					)}
					style={{ left: x, top: y }}
				>
					{lane.short}
					<Ringed tags={asked} texts={model.texts} marked={marked} />
					<Ask label={lane.label} />
				</span>
			))}
			{phonePills(model, layout).map(({ tag, text, x, y }) => (
				<b key={tag} className="bd-phone-percent" style={{ left: x, top: y }}>
					{text}
				</b>
			))}
		</>
	);
}
