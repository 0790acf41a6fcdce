// The frame of the play page: top bar, board, panel; from 1100 px down the panel is a sheet over the board, if it is not low.
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
	FrameContext,
	type Layout,
	PHONE_BOARD,
	type Stop,
	stopHeights,
	TABLET_BOARD,
} from "../../../ui/frame-context.ts";
import { useMedia } from "../../../ui/use-media.ts";
import "./play-frame.css";

/** Which of the three layouts the window has, and whether it is as low as a phone on its side. */
function useLayout(): { layout: Layout; low: boolean } {
	const wide = useMedia("(min-width: 1100px)");
	const phone = useMedia("(max-width: 639px)");
	const low = useMedia("(max-height: 479px)");
	// a sheet in so low a window would leave a strip of board and two lines of panel
	const layout = wide || (low && !phone) ? "desk" : phone ? "phone" : "tablet";
	return { layout, low };
}

/** Height of `element` in px, followed as it changes. */
function useHeight(): [(element: HTMLElement | null) => void, number] {
	const [element, setElement] = useState<HTMLElement | null>(null);
	const [height, setHeight] = useState(0);
	useLayoutEffect(() => {
		if (!element) return;
		setHeight(element.clientHeight);
		const observer = new ResizeObserver(() => setHeight(element.clientHeight));
		observer.observe(element);
		return () => observer.disconnect();
	}, [element]);
	return [setElement, height];
}

/**
 * Lays out one month of play. `top` is a `TopBar`, `board` the board with its overlay (it fills the box it is given),
 * `panel` a `Panel`, whose parts read the layout and the sheet's stop with `useFrame()`. Changing the panel keeps
 * the sheet where the person put it.
 */
export function PlayFrame({
	top,
	board,
	panel,
	boardLabel,
	scene = null,
	startAt = "half",
}: {
	top: ReactNode;
	board: ReactNode;
	panel: ReactNode;
	/** Name of the board for screen readers. */
	boardLabel: string;
	/** What moves on the board and wants to be seen there; a new one brings a sheet that covers the board down to half. */
	scene?: string | null;
	/** Where the sheet begins. */
	startAt?: Stop;
}): ReactNode {
	const { t } = useTranslation("common");
	const { layout, low } = useLayout();
	const [stop, setStop] = useState<Stop>(startAt);
	const [pulling, setPulling] = useState(false);
	const [setStage, stage] = useHeight();
	const [headed, setHeaded] = useState<number | null>(null);
	const [seenScene, setSeenScene] = useState(scene);
	if (scene !== seenScene) {
		setSeenScene(scene);
		if (scene !== null && stop === "full") setStop("half");
	}
	const panelBox = useRef<HTMLDivElement>(null);
	const heights = useMemo(() => stopHeights(stage, layout, headed), [stage, layout, headed]);
	const covered = layout === "desk" ? 0 : heights[stop];
	const frame = useMemo(
		() => ({ layout, low, stop, setStop, pulling, setPulling, heights, setHeaded, covered }),
		[layout, low, stop, pulling, heights, covered],
	);
	// Above a sheet the board takes the room that is left, and keeps its table whole in it.
	const least = layout === "phone" ? PHONE_BOARD : Math.min(TABLET_BOARD, stage);
	// While a phone's sheet is pulled, what lies under it is seen.
	const seen = layout === "phone" && pulling ? stage : stage - covered;
	const boardHeight =
		layout === "desk" || stage === 0 ? undefined : { height: Math.max(least, seen) };
	return (
		<FrameContext value={frame}>
			<div className={`play is-${layout}`} data-layout={layout} data-stop={stop}>
				<button
					type="button"
					className="skip-link"
					onClick={() => {
						if (layout !== "desk" && stop === "head") setStop("half");
						panelBox.current?.querySelector("h1")?.focus();
					}}
				>
					{t("skip.panel")}
				</button>
				{top}
				<main className="play-stage" ref={setStage}>
					<section
						className="play-board"
						style={boardHeight}
						aria-label={boardLabel}
						inert={layout !== "desk" && stop === "full"}
					>
						{board}
					</section>
					<div className="play-panel" ref={panelBox}>
						{layout !== "desk" && stage === 0 ? null : panel}
					</div>
				</main>
			</div>
		</FrameContext>
	);
}
