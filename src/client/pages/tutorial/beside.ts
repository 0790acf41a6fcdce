// Where the coach's card stands on a desk: beside what it points at, or under the table where it would cover what is told.
import { type CSSProperties, type RefObject, useLayoutEffect, useState } from "react";
import { type Told, toldOnBoard } from "./told.ts";
import type { Box } from "./use-target.ts";

/** Px of the window that stay free above and below the card. */
const HEAD = 64;
const FOOT = 16;
/** Px between the card's sign and its nearer end, and from the card to the panel and to the table. */
const SIGN = 18;
const GAP = 22;
const UNDER = 4;
/** Px from the card's head to what it points at, and px of a long control by which it is pointed at. */
const ABOVE = 60;
const LONG = 220;
/** Px between the places that are weighed against each other. */
const STEP = 6;
/** What it costs to stand without a sign, as covering so much of the card's own size would, and each px from the middle. */
const SIGNLESS = 0.4;
const ASIDE = 0.0005;

/** What a card is placed by, in px of the window. */
export interface Stage {
	/** The card's own size. */
	width: number;
	height: number;
	/** Height of the window, and where the panel begins. */
	room: number;
	panel: number;
	/** The board's table; null while there is none. */
	table: DOMRectReadOnly | Box | null;
}

/** A card's place: its corner, and its sign's distance from its head, px; null where it stands without one. */
export interface Place {
	left: number;
	top: number;
	at: number | null;
}

/** How much of what is told a card would cover: in shares of its own size, each thing by its weight. */
function covered({ left, top }: Place, { width, height }: Stage, told: readonly Told[]): number {
	let sum = 0;
	for (const { box, weight } of told) {
		const wide = Math.min(left + width, box.left + box.width) - Math.max(left, box.left);
		const high = Math.min(top + height, box.top + box.height) - Math.max(top, box.top);
		if (wide > 0 && high > 0) sum += wide * high * weight;
	}
	return sum / (width * height);
}

/** Under the table's middle, where lanes alone run; null without a table. */
export function placeUnder({ width, height, room, table }: Stage): Place | null {
	if (!table) return null;
	const top = Math.min(table.top + table.height + UNDER, room - FOOT - height);
	return { left: table.left + (table.width - width) / 2, top, at: null };
}

/**
 * Places a card beside the panel so that its sign meets `target`, as near as may be to where the sign meets the middle of
 * it and covering little of what is `told`; under the table where that covers so much less that the ring alone may point.
 */
export function placeBeside(target: Box, told: readonly Told[], stage: Stage): Place {
	const { width, height, room, panel } = stage;
	const foot = target.top + target.height;
	const lowest = Math.max(HEAD, room - FOOT - height);
	const middle = target.top + Math.min(target.height, LONG) / 2;
	const plain = Math.min(Math.max(HEAD, middle - ABOVE), lowest);
	const lit = Math.min(Math.max(middle, target.top), foot);
	const beside = (top: number): Place => ({
		left: panel - GAP - width,
		top,
		at: Math.min(Math.max(SIGN, lit - top), height - SIGN),
	});
	const cost = (place: Place): number =>
		covered(place, stage, told) +
		(place.at === null ? SIGNLESS : Math.abs(place.top - plain) * ASIDE);
	const ways = [beside(plain)];
	for (let top = HEAD; top <= lowest; top += STEP)
		if (top + SIGN <= foot && top + height - SIGN >= target.top) ways.push(beside(top));
	const under = placeUnder(stage);
	if (under) ways.push(under);
	return ways.reduce((best, way) => (cost(way) < cost(best) ? way : best));
}

/** A card that points at nothing, until the board's table stands: about where it is going to stand then. */
const UNDER_TABLE: CSSProperties = {
	transform: `translate(calc((var(--panel) - 100vw) / 2 + 180px), min(66.5vh, 100vh - 100% - ${FOOT}px))`,
};

/** Where the ring round a control is. Moved, not laid out anew: nothing on the page shifts by it. */
export const ringAt = ({ left, top, width, height }: Box): CSSProperties => ({
	transform: `translate(${left}px, ${top}px)`,
	width,
	height,
});

/** A card's style, and whether it stands without a sign. */
interface Standing {
	style: CSSProperties;
	signless: boolean;
}

/**
 * The place of a card on a desk, for what it points at; follows its own height. `apart`: the step points at nothing;
 * while one that does waits for its control, the card stays where it was.
 */
export function useBeside(
	card: RefObject<HTMLElement | null>,
	box: Box | null,
	apart: boolean,
): Standing {
	const [standing, setStanding] = useState<Standing>({ style: UNDER_TABLE, signless: true });
	const [height, setHeight] = useState(0);
	useLayoutEffect(() => {
		if (!card.current) return;
		const watcher = new ResizeObserver(() => setHeight(card.current?.offsetHeight ?? 0));
		watcher.observe(card.current);
		return () => watcher.disconnect();
	}, [card]);
	useLayoutEffect(() => {
		const { current } = card;
		if (!current || height === 0 || !(apart || box)) return;
		const stand = (): void => {
			const width = current.offsetWidth;
			const panel =
				document.querySelector(".play-panel")?.getBoundingClientRect().left ?? innerWidth;
			const table = document.querySelector(".bd-table")?.getBoundingClientRect() ?? null;
			const stage = { width, height, room: innerHeight, panel, table };
			const place = box ? placeBeside(box, toldOnBoard(), stage) : placeUnder(stage);
			setStanding({
				style: place ? styleOf(place, panel - GAP - width) : UNDER_TABLE,
				signless: place === null || place.at === null,
			});
		};
		stand();
		// only at rest does all that the board tells stand where it will be read
		const { body } = document;
		const watcher = new MutationObserver(() => {
			if (body.dataset.settled === "true") stand();
		});
		watcher.observe(body, { attributeFilter: ["data-settled"] });
		return () => watcher.disconnect();
	}, [card, apart, box, height]);
	return standing;
}

/** `rest`: where the card is when nothing moves it, px from the left. */
const styleOf = ({ left, top, at }: Place, rest: number): CSSProperties =>
	({
		transform: `translate(${left - rest}px, ${top}px)`,
		...(at === null ? {} : { "--at": `${at}px` }),
	}) as CSSProperties;
