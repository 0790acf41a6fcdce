// One game in full, with both sides' secrets: meters, plans, levers, the table, and everything that was done.
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Tile } from "../../../../classroom/tiles.ts";
import type { HeldTile, WatchFrame } from "../../../stores/class/lesson-store.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { Art } from "../../../ui/art.tsx";
import { IconButton } from "../../../ui/button.tsx";
import { type Band, bandOf, bandText, ticks } from "../../../viewmodel/class/band.ts";
import { monthText, phaseText } from "../../../viewmodel/class/tile.ts";
import { watchView } from "../../../viewmodel/class/watch.ts";
import { Countdown } from "../../class-common/countdown.tsx";
import { type ActName, useActs, useLore } from "../dash/dash-context.ts";
import { useTimes } from "../dash/use-times.ts";
import { WatchMeters } from "./meters.tsx";
import { Papers } from "./papers.tsx";
import { Side } from "./side.tsx";
import { TableView } from "./table.tsx";
import "./whole-game.css";

/** Acts offered beside the game's name. */
const OWN: readonly { act: ActName; icon: string }[] = [
	{ act: "control", icon: "ui-spring" },
	{ act: "swap", icon: "ui-swap" },
	{ act: "undo", icon: "ui-undo" },
];
const SOME: readonly { act: ActName; icon: string }[] = [
	{ act: "inject", icon: "ui-inject" },
	{ act: "message", icon: "ui-msg" },
	{ act: "time", icon: "ui-clock" },
	{ act: "advance", icon: "ui-right" },
];

/** What is the matter, with how long it has been so. */
function Troubles({ band, held }: { band: Band; held: HeldTile }): ReactNode {
	const { words } = useLore();
	const all = [band, ...band.others];
	const times = useTimes(
		held,
		all.some((one) => ticks(one, held.tile)),
	);
	return (
		<p className={`watch-band is-${band.tone}`}>
			<Art name={band.icon} size={18} />
			{all.map((one) => (
				<span key={one.trouble}>{bandText(words, one, held.tile, times)}</span>
			))}
		</p>
	);
}

/** What can be done to this game, each through its own panel. */
function OwnActs({ n }: { n: number }): ReactNode {
	const { t } = useLore().words;
	const { go } = useActs();
	return (
		<fieldset className="watch-acts" aria-label={t("teach:watch.acts", { n })}>
			{[...OWN, ...SOME].map(({ act, icon }) => (
				<button
					key={act}
					type="button"
					className="watch-act"
					onClick={() => go(act, { game: n, games: [n] })}
				>
					<Art name={icon} size={18} />
					<span>{t(`teach:acts.${act}.brief`)}</span>
				</button>
			))}
		</fieldset>
	);
}

function When({ held, tile }: { held: HeldTile; tile: Tile }): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const still = useLesson((state) => Boolean(state.class?.paused || state.class?.frozen));
	const waited = tile.waiting.map((seat) =>
		tile.seats[seat].names.length > 0
			? format.list(tile.seats[seat].names)
			: t(`common:seat.${seat}`),
	);
	return (
		<p className="watch-when">
			<b>{phaseText(words, tile.phase)}</b>
			{waited.length > 0 ? (
				<span>{t("teach:watch.waits", { names: format.list(waited) })}</span>
			) : null}
			<Countdown left={tile.left} at={held.at} still={still} />
		</p>
	);
}

function Body({ frame, tile }: { frame: WatchFrame; tile: Tile }): ReactNode {
	const { words, book } = useLore();
	const view = useMemo(() => watchView(words, book, frame), [words, book, frame]);
	return (
		<>
			<WatchMeters meters={view.meters} />
			<div className="watch-sides">
				<Side side={view.sides.cn} tile={tile} people={frame.table.seats.cn} />
				<TableView view={view} />
				<Side side={view.sides.us} tile={tile} people={frame.table.seats.us} />
			</div>
			<Papers view={view} />
		</>
	);
}

/** The game looked into. `onGo` looks into another one. */
export function Watch({
	onGo,
	onBack,
}: {
	onGo: (n: number) => void;
	onBack: () => void;
}): ReactNode {
	const { words } = useLore();
	const { t, format } = words;
	const n = useLesson((state) => state.watching);
	const held = useLesson((state) => state.tiles[n]);
	const frame = useLesson((state) => state.watched);
	const order = useLesson((state) => state.order);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (n > 0) heading.current?.focus({ preventScroll: true });
	}, [n]);
	if (!held) return null;
	const { tile } = held;
	const at = order.indexOf(n);
	const band = bandOf(tile);
	const step = (by: number): number => order[(at + by + order.length) % order.length] ?? n;
	const names = format.list([...tile.seats.cn.names, ...tile.seats.us.names]);
	return (
		<section
			className="watch"
			aria-labelledby="watch-title"
			onKeyDown={(event) => {
				if (event.key !== "Escape" || event.defaultPrevented) return;
				event.preventDefault();
				onBack();
			}}
		>
			<header className="watch-head">
				<button type="button" className="watch-back" onClick={onBack}>
					<Art name="ui-left" size={18} />
					{t("teach:watch.back")}
				</button>
				<h2 id="watch-title" ref={heading} tabIndex={-1}>
					{t("teach:dash.label.game", { n })}
					<small>{names}</small>
				</h2>
				<p className="watch-month">{monthText(words, tile)}</p>
				<When held={held} tile={tile} />
				<div className="watch-steps">
					<IconButton
						surface="ink"
						icon="ui-left"
						label={t("teach:watch.previous")}
						onClick={() => onGo(step(-1))}
					/>
					<IconButton
						surface="ink"
						icon="ui-right"
						label={t("teach:watch.next")}
						onClick={() => onGo(step(1))}
					/>
				</div>
			</header>
			{band && tile.phase !== "over" ? <Troubles band={band} held={held} /> : null}
			<OwnActs n={n} />
			{frame ? <Body frame={frame} tile={tile} /> : <p role="status">{t("common:loading")}</p>}
		</section>
	);
}
