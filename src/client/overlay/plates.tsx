// The two capitals beside the table: emblem, who plays, and how three groups at home feel.
import type { ReactNode } from "react";
import { classes } from "../ui/seat.ts";
import { SeatEmblem } from "../ui/seat-mark.tsx";
import type { BoardModel, PlateModel, SeatId, TagModel } from "../viewmodel/board-model.ts";
import { textWidth } from "../viewmodel/calendar-places.ts";
import { namesWithin, type Room, roomUnder } from "../viewmodel/labels.ts";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { plateInSight } from "../viewmodel/opening.ts";
import { placeTags, unplaced } from "../viewmodel/places.ts";
import { Ask, piecesOf } from "./peek.tsx";
import { against, flinch, GroupSlips, type Landed } from "./strikes.tsx";
import "./plates.css";

export function Plates({
	model,
	tags,
	layout,
	offset,
	landed,
}: {
	model: BoardModel;
	/** Tags of the board; what of them finds no place is named under its side's plate. */
	tags: BoardModel["tags"];
	layout: BoardLayout;
	/** How far the drawing is pushed up behind its opening. */
	offset: number;
	landed: Landed;
}): ReactNode {
	const placed = placeTags(tags, layout);
	return (["cn", "us"] as const).map((seat) => {
		const rest = unplaced(tags, placed, seat);
		const plate = model.plates[seat];
		const { x, y, width, height } = layout.plates[seat];
		const groups = plateInSight(layout, offset, seat);
		const whole = groups === plate.groups.length;
		return (
			<section
				key={seat}
				// what the opening would cut in two is only read
				className={
					groups === null
						? "sr-only"
						: classes(
								"bd-plate",
								seat,
								groups === 0 && !whole && "is-name",
								flinch(landed, against(seat)),
							)
				}
				style={{ left: x, top: y, width, minHeight: whole ? height : undefined }}
			>
				<PlateBody seat={seat} plate={plate} emblem={42} shown={groups ?? 0} landed={landed} />
				<Rest
					rest={rest}
					texts={model.texts}
					// behind a short opening the names of hidden lanes stand there: it is only read
					room={layout.kind === "window" ? null : roomUnder(layout, placed, seat)}
				/>
			</section>
		);
	});
}

/** Names of what has no tag: those that fit into the room under the plate (null: none) are seen; all are read, and told as tags are. */
function Rest({
	rest,
	texts,
	room,
}: {
	rest: readonly TagModel[];
	texts: BoardModel["texts"];
	room: Room | null;
}): ReactNode {
	if (rest.length === 0) return null;
	const names = rest.map((tag) => tag.title);
	const read = `${texts.more} ${names.join(texts.separator)}`;
	if (room === null) return <span className="sr-only">{read}</span>;
	const [first = 0, ...others] = room.widths;
	const lines = namesWithin(names, texts.separator, [first - textWidth(texts.also), ...others]);
	return (
		<p
			className="bd-more"
			style={{ marginTop: room.air, width: room.width }}
			data-piece={piecesOf(rest.map(({ lever }) => `lever:${lever}`))}
		>
			<span aria-hidden="true">
				{lines.map((line, index) => (
					<span key={line}>{index === 0 ? texts.also + line : line}</span>
				))}
			</span>
			<Ask label={read} />
		</p>
	);
}

type PlateProps = {
	seat: SeatId;
	plate: PlateModel;
	emblem: number;
	shown?: number;
	landed?: Landed;
	/** Every group is a stop of the keyboard by itself. */
	stops?: boolean;
};

/** A plate that stands in the flow of a page. `emblem` in px; of its groups the first `shown` are drawn, all are read. */
export function Plate(props: PlateProps): ReactNode {
	return (
		<section className={classes("bd-plate", props.seat)}>
			<PlateBody {...props} stops />
		</section>
	);
}

const NONE: Landed = [];

function PlateBody({
	seat,
	plate,
	emblem,
	shown = plate.groups.length,
	landed = NONE,
	stops = false,
}: PlateProps): ReactNode {
	return (
		<>
			<header>
				<SeatEmblem seat={seat} size={emblem} />
				<div>
					<h2>{plate.title}</h2>
					{plate.lines.map((line) => (
						<p key={line}>{line}</p>
					))}
				</div>
			</header>
			{plate.groups.map((group, index) => (
				<div
					key={group.label}
					data-piece={`group:${seat}.${index}`}
					className={index < shown ? classes("bd-group", group.low && "is-low") : "sr-only"}
				>
					<p>
						<span>{group.label}</span>
						<b>
							{group.valueText} <small>{group.deltaText}</small>
						</b>
					</p>
					<div className="bd-group-bar" aria-hidden="true">
						<i style={{ width: `${group.value}%` }} />
						<u style={{ left: `${group.floor}%` }} />
					</div>
					{index < shown ? <Ask label={group.label} first={stops} /> : null}
					<GroupSlips landed={landed} seat={seat} index={index} />
				</div>
			))}
		</>
	);
}
