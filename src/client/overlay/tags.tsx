// The levers' tags at both shores: buttons tied to their valves, one tab stop in all, arrows go from tag to tag.
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { classes } from "../ui/seat.ts";
import { SeatMark } from "../ui/seat-mark.tsx";
import type { BoardModel, TagModel } from "../viewmodel/board-model.ts";
import type { BoardLayout, Slot } from "../viewmodel/layout.ts";
import { tagInSight } from "../viewmodel/opening.ts";
import { placeTags } from "../viewmodel/places.ts";
import { flinch, type Landed } from "./strikes.tsx";
import "./tags.css";

type Select = ((lever: string, tag: string) => void) | undefined;

export function Tags({
	model,
	layout,
	offset,
	landed,
	onSelect,
}: {
	model: BoardModel;
	layout: BoardLayout;
	/** How far the drawing is pushed up behind its opening. */
	offset: number;
	landed: Landed;
	onSelect: Select;
}): ReactNode {
	const list = useRef<HTMLDivElement>(null);
	const placed = placeTags(model.tags, layout).filter(({ slot }) =>
		tagInSight(layout, offset, slot),
	);
	const [reached, setReached] = useState<string | null>(null);
	const current = placed.some(({ tag }) => tag.id === reached) ? reached : placed[0]?.tag.id;
	const walk = (event: KeyboardEvent) => {
		const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
		const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
		const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
		const goal =
			event.key === "Home"
				? 0
				: event.key === "End"
					? buttons.length - 1
					: step
						? now + step
						: null;
		if (goal === null || now < 0) return;
		event.preventDefault();
		buttons[(goal + buttons.length) % buttons.length]?.focus();
	};
	return (
		<div
			ref={list}
			role="toolbar"
			aria-label={model.texts.levers}
			aria-orientation="vertical"
			onKeyDown={walk}
		>
			{placed.map(({ tag, slot }) => (
				<Tag
					key={tag.id}
					tag={tag}
					slot={slot}
					dim={model.focus !== null && !model.focus.tags.includes(tag.id)}
					hit={flinch(landed, (strike) => strike.tag === tag.id)}
					stop={tag.id === current}
					onReach={() => setReached(tag.id)}
					onSelect={onSelect}
				/>
			))}
		</div>
	);
}

function Tag({
	tag,
	slot,
	dim,
	hit,
	stop,
	onReach,
	onSelect,
}: {
	tag: TagModel;
	slot: Slot;
	dim: boolean;
	hit: string;
	stop: boolean;
	onReach: () => void;
	onSelect: Select;
}): ReactNode {
	const tip = useId();
	const look = lookOf(tag);
	return (
		<>
			<button
				type="button"
				className={classes(
					"bd-tag",
					tag.seat,
					`is-${look}`,
					hit,
					dim && "is-dim",
					(tag.selected || tag.spoken) && "is-lit",
					tag.pick && "is-pick",
				)}
				style={{ left: slot.x, top: slot.y, width: slot.width, height: slot.height }}
				data-piece={`lever:${tag.lever}`}
				data-open={tag.open ? "" : undefined}
				aria-pressed={tag.selected}
				aria-describedby={tag.tip ? tip : undefined}
				tabIndex={stop ? 0 : -1}
				onFocus={onReach}
				onClick={() => onSelect?.(tag.lever, tag.id)}
			>
				<SeatMark seat={tag.seat} art={tag.icon} size={30} state={look} />
				<span className="bd-tag-text">
					<span className="bd-tag-title">{tag.title}</span>
					<span className="bd-tag-line">
						<Dot look={look} />
						<span className={look === "announced" || look === "suspended" ? "is-dated" : ""}>
							{tag.line}
						</span>
					</span>
				</span>
				{tag.pips ? <Pips pips={tag.pips} /> : null}
				{tag.percent ? <b className="bd-percent">{tag.percent.text}</b> : null}
			</button>
			{tag.tip ? (
				<span id={tip} className="sr-only" role="tooltip">
					{tag.tip}
				</span>
			) : null}
		</>
	);
}

/** How a tag's measure is drawn: what is only chosen, as if announced. */
export const lookOf = ({ state }: TagModel): Exclude<TagModel["state"], "selected"> =>
	state === "selected" ? "announced" : state;

/** How a measure stands, as the dot before its line. */
export function Dot({ look }: { look: ReturnType<typeof lookOf> }): ReactNode {
	return <i className={classes("bd-dot", `is-${look}`)} />;
}

function Pips({ pips }: { pips: { on: number; of: number } }): ReactNode {
	return (
		<span className="bd-pips" aria-hidden="true">
			<span>
				{Array.from({ length: pips.of }, (_, at) => at).map((at) => (
					<i key={at} className={at < pips.on ? "is-on" : ""} />
				))}
			</span>
		</span>
	);
}
