// What the play page's frame tells its parts: which layout is in force and how much of the board the sheet covers.
import { createContext, useContext } from "react";

/** `desk` from 1100 px, and in low windows from 640 px: panel beside the board. `tablet`: panel as a sheet. `phone` under 640 px. */
export type Layout = "desk" | "tablet" | "phone";
/** Heights of the sheet: its header alone, half, or all below the top bar. */
export type Stop = "head" | "half" | "full";

export const STOPS: readonly Stop[] = ["head", "half", "full"];

/** Height in px of the phone's board with its meters; the sheet at half begins below it. */
export const PHONE_BOARD = 246;
/** Height in px of a tablet's board with its meters and its whole table; the sheet at half leaves it, if it can. */
export const TABLET_BOARD = 376;
/** Until the sheet's own header, and on a phone its acts, are measured. */
const HEAD = 72;
const PHONE_ACTS = 78;
const HALF = 298;
/** Share of a tall stage, of a tablet held upright, that its board can spare and stays whole. */
const TALL_HALF = 0.34;
/** Where a class's bar stands above the board, a tablet's sheet gives up so much that it keeps this. */
const LEAST_HALF = 240;
/** A small phone gives up some of it, so that its board keeps its meters. */
const SMALL_HALF = 262;

/**
 * Sheet heights in px for each stop on a stage (all below the top bar) of `stage` px. `headed` is what stands at the
 * lowest stop, in px, once that is known: lines are whole there.
 */
export function stopHeights(
	stage: number,
	layout: Layout,
	headed: number | null = null,
): Readonly<Record<Stop, number>> {
	const full = Math.max(0, stage - 8);
	const head = Math.min(full, headed ?? (layout === "phone" ? HEAD + PHONE_ACTS : HEAD));
	const wanted =
		layout === "phone"
			? Math.max(SMALL_HALF, stage - PHONE_BOARD)
			: Math.min(
					Math.max(HALF, stage * TALL_HALF),
					stage * 0.58,
					Math.max(LEAST_HALF, stage - TABLET_BOARD),
				);
	return { head, half: Math.min(full, Math.max(head, Math.round(wanted))), full };
}

/** The stop nearest to a height; a flick (px per ms, up is positive) goes on to the next one in its direction. */
export function nearestStop(
	height: number,
	flick: number,
	heights: Readonly<Record<Stop, number>>,
): Stop {
	if (Math.abs(flick) > 0.5) {
		const ahead = flick > 0 ? STOPS : [...STOPS].reverse();
		const next = ahead.find((stop) => (heights[stop] - height) * flick > 0);
		if (next) return next;
	}
	return STOPS.reduce((best, stop) =>
		Math.abs(heights[stop] - height) < Math.abs(heights[best] - height) ? stop : best,
	);
}

export interface Frame {
	layout: Layout;
	/** The panel beside the board has room for one thing only, as a sheet has. */
	low: boolean;
	stop: Stop;
	setStop: (stop: Stop) => void;
	/** The sheet follows a finger. */
	pulling: boolean;
	setPulling: (pulling: boolean) => void;
	/** Px of the sheet at each stop. */
	heights: Readonly<Record<Stop, number>>;
	/** Tells what stands at the lowest stop, in px. */
	setHeaded: (px: number) => void;
	/** Px at the stage's foot that the sheet covers; 0 on a desk. */
	covered: number;
}

/** What a frame says outside a page of play. */
export const DESK: Frame = {
	layout: "desk",
	low: false,
	stop: "half",
	setStop: () => {},
	pulling: false,
	setPulling: () => {},
	heights: stopHeights(0, "desk"),
	setHeaded: () => {},
	covered: 0,
};

export const FrameContext = createContext(DESK);

/** The frame around the caller; outside a play page a desk. */
export function useFrame(): Frame {
	return useContext(FrameContext);
}
