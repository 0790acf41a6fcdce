// A tile: one game at a glance. Drawn again only when that game changes.
import { type CSSProperties, memo, type ReactNode, useMemo } from "react";
import type { HeldTile } from "../../../stores/class/lesson-store.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { classes } from "../../../ui/seat.ts";
import { SeatEmblem } from "../../../ui/seat-mark.tsx";
import { bandText } from "../../../viewmodel/class/band.ts";
import { leftText } from "../../../viewmodel/class/clock.ts";
import { type TileView, tileLabel, tileView } from "../../../viewmodel/class/tile.ts";
import { useLore } from "./dash-context.ts";
import { useTimes } from "./use-times.ts";
import "./tile.css";
import "./tile-moves.css";
import "./tile-small.css";

export interface TileProps {
	n: number;
	/** Small tiles: who and what is wrong, nothing else. */
	small: boolean;
	/** Whether it is among the games chosen for an act; null = nothing is being chosen. */
	chosen: boolean | null;
	/** The one tile that the tab key reaches. */
	tab: boolean;
	onPress: (n: number) => void;
	onFocus: (n: number) => void;
}

interface PictureProps {
	view: TileView;
	held: HeldTile;
	small: boolean;
}

/** What is the matter, with how long it has been so. */
function BandLine({ view, held, small }: PictureProps): ReactNode {
	const { words } = useLore();
	const { band } = view;
	const times = useTimes(held, band !== null);
	if (!band) return null;
	const { others } = band;
	return (
		<span className={`tile-band is-${band.tone}`}>
			<Art name={band.icon} size={18} />
			<span>{bandText(words, band, held.tile, times, small)}</span>
			{others.length === 0 ? null : (
				<small>{words.t("teach:dash.more", { count: others.length })}</small>
			)}
		</span>
	);
}

/** How long the present step may still take; nothing where no clock runs. */
function StepClock({ held }: { held: HeldTile }): ReactNode {
	const { left } = useTimes(held, held.tile.left !== null);
	if (left === null) return null;
	return <span className="tile-clock">{leftText(left)}</span>;
}

function Tension({ view }: { view: TileView }): ReactNode {
	const { text, cells, level } = view.tension;
	return (
		<span className={`tile-tension is-${level}`}>
			<b>{text}</b>
			<span className="tile-cells">
				{cells.map(({ at, look }) => (
					<i key={at} className={`is-${look}`} />
				))}
			</span>
		</span>
	);
}

function Seats({ view }: { view: TileView }): ReactNode {
	return view.seats.map(({ seat, names, state, text, icon, note }) => (
		<span key={seat} className={`tile-seat is-${state}`}>
			<SeatEmblem seat={seat} size={22} />
			<span className="tile-names" title={names}>
				{names}
			</span>
			{note === "" ? null : <small>{note}</small>}
			<span className="tile-state">
				{state === "over" ? null : <Art name={icon} size={16} />}
				{text === "" ? null : <span>{text}</span>}
			</span>
		</span>
	));
}

function Picture({ view, held, small }: PictureProps): ReactNode {
	return (
		<>
			<span className="tile-head">
				<b className="tile-number">{view.n}</b>
				<span className="tile-when">
					<b>{small ? view.monthBrief : view.month}</b>
					<span>
						<span title={view.phase}>{view.phase}</span>{" "}
						{small || view.over ? null : <StepClock held={held} />}
					</span>
				</span>
				<Tension view={view} />
			</span>
			<BandLine view={view} held={held} small={small} />
			<Seats view={view} />
			{small ? null : (
				<>
					<span className="tile-flows">
						{view.flows.map(({ lane, icon, share, name, text }) => (
							<span key={lane} title={`${name} ${text}`}>
								<Art name={icon} size={18} />
								<i style={{ "--share": share } as CSSProperties} />
							</span>
						))}
					</span>
					<span className="tile-moves">
						{view.moves.map((move) => (
							<span key={move.id}>
								{move.side === "" ? null : <b className="tile-by">{move.side}</b>}
								{move.text}
							</span>
						))}
					</span>
				</>
			)}
		</>
	);
}

/** One game of the class. */
export const TileCard = memo(function TileCard({
	n,
	small,
	chosen,
	tab,
	onPress,
	onFocus,
}: TileProps): ReactNode {
	const held = useLesson((state) => state.tiles[n]);
	const { words, limits } = useLore();
	const view = useMemo(
		() => (held ? tileView(words, held.tile, limits) : null),
		[held, words, limits],
	);
	if (!held || !view) return null;
	const { band } = view;
	const troubles = (band ? [band, ...band.others] : []).map((one) =>
		bandText(words, one, held.tile, held.tile),
	);
	return (
		<li
			className={classes(
				"tile",
				small && "is-small",
				view.over && "is-over",
				view.band && `is-${view.band.tone}`,
				chosen === true && "is-chosen",
				chosen === false && "is-out",
			)}
		>
			<button
				type="button"
				id={`tile-${n}`}
				tabIndex={tab ? 0 : -1}
				aria-pressed={chosen ?? undefined}
				onClick={() => onPress(n)}
				onFocus={() => onFocus(n)}
			>
				<span className="sr-only">{tileLabel(words, view, words.format.items(troubles))}</span>
				<span className="tile-picture" aria-hidden="true">
					<Picture view={view} held={held} small={small} />
				</span>
				{chosen === true ? <Art className="tile-chosen" name="ui-check" size={18} /> : null}
			</button>
		</li>
	);
});
