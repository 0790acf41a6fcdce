// What a phone's lanes leave no room for, under them once no sheet is there: both plates, what is to come, every lever.
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import { Art } from "../ui/art.tsx";
import { PHONE_BOARD, useFrame } from "../ui/frame-context.ts";
import { classes } from "../ui/seat.ts";
import { SeatMark } from "../ui/seat-mark.tsx";
import type { BoardModel, SeatId, TagModel } from "../viewmodel/board-model.ts";
import type { CalendarModel } from "../viewmodel/calendar-model.ts";
import { isAsked } from "../viewmodel/places.ts";
import { SEATS } from "../viewmodel/seat-id.ts";
import type { Asked, Explain } from "./peek.tsx";
import { Plate } from "./plates.tsx";
import { Dot, lookOf } from "./tags.tsx";
import "./phone-board.css";

export function PhoneBoard({
	model,
	tags,
	page,
	explain,
	asked,
	onSelect,
}: {
	/** Its plates, dates and words. */
	model: BoardModel;
	tags: BoardModel["tags"];
	/** With a new one it begins at its top again. */
	page: string;
	/** Draws the card of a lever. */
	explain: Explain | undefined;
	/** What the board does where a piece is asked. */
	asked: Asked;
	/** A lever was chosen; the sheet comes back with it. */
	onSelect: ((lever: string, tag: string) => void) | undefined;
}): ReactNode {
	const { layout, stop, setStop, pulling } = useFrame();
	const down = stop === "head";
	const box = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (page !== "") box.current?.scrollTo(0, 0);
	}, [page]);
	// beside a panel nothing lies over it
	const bare = layout === "desk" || down;
	if (!bare && !(layout === "phone" && pulling)) return null;
	const choose = (tag: TagModel): void => {
		onSelect?.(tag.lever, tag.id);
		setStop("half");
	};
	return (
		<div ref={box} className="bd-phone" {...asked} style={{ top: PHONE_BOARD }} inert={!bare}>
			<div className="bd-phone-sides">
				{SEATS.map((seat) => (
					<Plate key={seat} seat={seat} plate={model.plates[seat]} emblem={28} />
				))}
			</div>
			<ToCome calendar={model.calendar} label={model.texts.calendar} />
			<section className="bd-phone-sides" aria-label={model.texts.levers}>
				{SEATS.map((seat) => (
					<ul key={seat} aria-label={model.plates[seat].title}>
						{inOrder(tags, seat).map((tag) => (
							<li key={tag.id}>
								{tag.open ? (
									<button type="button" onClick={() => choose(tag)}>
										<Lever tag={tag} />
									</button>
								) : (
									<Told key={page} tag={tag} explain={explain} />
								)}
							</li>
						))}
					</ul>
				))}
			</section>
		</div>
	);
}

/** A lever that cannot be chosen now: a tap says what it is and how it stands, as pointing at a tag does. */
function Told({ tag, explain }: { tag: TagModel; explain: Explain | undefined }): ReactNode {
	const [open, setOpen] = useState(false);
	const text = useId();
	if (tag.tip === "") return <Lever tag={tag} />;
	return (
		<>
			<button
				type="button"
				aria-expanded={open}
				aria-controls={open ? text : undefined}
				onClick={() => setOpen(!open)}
			>
				<Lever tag={tag} />
			</button>
			{open ? (
				<div id={text} className="bd-phone-tip">
					{explain?.(`lever:${tag.lever}`) ?? tag.tip}
				</div>
			) : null}
		</>
	);
}

/** Puts a phone's sheet down, so that the whole board is seen, and up again. */
export function WholeBoard({ texts }: { texts: BoardModel["texts"] }): ReactNode {
	const { layout, stop, setStop } = useFrame();
	if (layout !== "phone") return null;
	const down = stop === "head";
	return (
		<button
			type="button"
			className="bd-phone-whole"
			aria-label={texts.whole}
			title={texts.whole}
			aria-expanded={down}
			onClick={() => setStop(down ? "half" : "head")}
		>
			<Art name={down ? "ui-cross" : "ui-full"} size={20} />
		</button>
	);
}

/** A side's tags: those the page speaks of, what is in force or dated, then what is ready and unused. */
function inOrder(tags: readonly TagModel[], seat: SeatId): TagModel[] {
	const rank = (tag: TagModel): number => (isAsked(tag) ? 0 : tag.state === "off" ? 2 : 1);
	return tags.filter((tag) => tag.seat === seat).sort((a, b) => rank(a) - rank(b));
}

function Lever({ tag }: { tag: TagModel }): ReactNode {
	const look = lookOf(tag);
	return (
		<span className={classes("bd-phone-lever", tag.seat, `is-${look}`, isAsked(tag) && "is-lit")}>
			<SeatMark seat={tag.seat} art={tag.icon} size={28} state={look} />
			<span>
				<b>{tag.title}</b>
				<small>
					<Dot look={look} />
					{tag.line}
				</small>
			</span>
			{tag.percent ? <b className="bd-phone-chance">{tag.percent.text}</b> : null}
		</span>
	);
}

function ToCome({ calendar, label }: { calendar: CalendarModel; label: string }): ReactNode {
	if (calendar.kind !== "months") return null;
	const coming = calendar.items
		.filter((item) => item.tocome || item.now)
		.sort((a, b) => a.at - b.at);
	if (coming.length === 0) return null;
	return (
		<ol className="bd-phone-dates" aria-label={label}>
			{coming.map((item) => (
				<li key={item.id} className={classes(item.seat, item.kind === "expiry" && "is-end")}>
					<em>{item.date}</em> {item.label}
				</li>
			))}
		</ol>
	);
}
