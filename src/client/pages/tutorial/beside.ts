// Where the coach's card stands on a desk: beside what it points at, clear of the seat's plate on the board.
import { type CSSProperties, type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "./use-target.ts";

/** Px of the window that stay free above and below the card. */
const HEAD = 64;
const FOOT = 16;
/** Px between the card's sign and its nearer end, and between the card and the plate. */
const SIGN = 18;
const GAP = 8;
/** Px from the card's head to what it points at, and px of a long control by which it is pointed at. */
const ABOVE = 60;
const LONG = 220;

/** A card's place: its head, and its sign's distance from it, px. */
export interface Place {
	top: number;
	at: number;
}

/** Head and foot of something in the window, px. */
export type Span = Readonly<Record<"top" | "bottom", number>>;

/**
 * Places a card of `height` px in a window of `room` px so that its sign meets `target`: as near as it may stand to where
 * the sign meets the middle of it, and where it can, clear of `plate`.
 */
export function placeBeside(target: Span, plate: Span | null, height: number, room: number): Place {
	const lowest = Math.max(HEAD, room - FOOT - height);
	const middle = target.top + Math.min(target.bottom - target.top, LONG) / 2;
	const plain = Math.min(Math.max(HEAD, middle - ABOVE), lowest);
	const meets = (top: number): boolean =>
		top >= HEAD &&
		top <= lowest &&
		top + SIGN <= target.bottom &&
		top + height - SIGN >= target.top;
	const clear = (top: number): boolean =>
		plate === null || top >= plate.bottom + GAP || top + height <= plate.top - GAP;
	const ways = plate ? [plate.bottom + GAP, plate.top - GAP - height] : [];
	const top = clear(plain)
		? plain
		: (ways
				.filter(meets)
				.sort((a, b) => Math.abs(a - plain) - Math.abs(b - plain))
				.at(0) ?? plain);
	const lit = Math.min(Math.max(middle, target.top), target.bottom);
	return { top, at: Math.min(Math.max(SIGN, lit - top), height - SIGN) };
}

/** A card that points at nothing lies on the board's table: what stands there is told in the panel as well. */
const ON_TABLE: CSSProperties = {
	transform: "translate(calc((var(--panel) - 100vw) / 2 + 180px), calc(50vh - 50%))",
};

/** Where the ring round a control is. Moved, not laid out anew: nothing on the page shifts by it. */
export const ringAt = ({ left, top, width, height }: Box): CSSProperties => ({
	transform: `translate(${left}px, ${top}px)`,
	width,
	height,
});

/**
 * The style of a card on a desk, for what it points at; follows its own height. `apart`: the step points at nothing;
 * while one that does waits for its control, the card stays where it was.
 */
export function useBeside(
	card: RefObject<HTMLElement | null>,
	box: Box | null,
	apart: boolean,
): CSSProperties {
	const [style, setStyle] = useState<CSSProperties>(ON_TABLE);
	const [height, setHeight] = useState(0);
	useLayoutEffect(() => {
		if (!card.current) return;
		const watcher = new ResizeObserver(() => setHeight(card.current?.offsetHeight ?? 0));
		watcher.observe(card.current);
		return () => watcher.disconnect();
	}, [card]);
	useLayoutEffect(() => {
		if (apart) setStyle(ON_TABLE);
		if (!box || height === 0) return;
		const plate = document.querySelector(".bd-plate.us")?.getBoundingClientRect() ?? null;
		setStyle(styleOf(placeBeside(spanOf(box), plate, height, innerHeight)));
	}, [box, apart, height]);
	return style;
}

const spanOf = ({ top, height }: Box): Span => ({ top, bottom: top + height });

const styleOf = ({ top, at }: Place): CSSProperties =>
	({ transform: `translateY(${top}px)`, "--at": `${at}px` }) as CSSProperties;
