// How much larger the tiles of a few games may be so that all of them still stand in the room there is.
import { type RefObject, useLayoutEffect, useState } from "react";

/** A tile's least width, its height with everything on it, and the room between two, in px at its usual size. */
const TILE = { width: 232, height: 270, gap: 14 };
const MOST = 2;
const STEP = 0.05;
/** Px under the tiles that the list of keys takes. */
const UNDER = 64;
/** Windows narrower than this, in px, have tiles of the usual size. */
const NARROW = 1000;

/** Factor, 1 to 2, by which `count` tiles can grow in a box of `width` by `height` px without one falling out of it. */
export function growFor(count: number, width: number, height: number): number {
	for (let by = MOST; by > 1; by = Math.round((by - STEP) * 100) / 100) {
		const columns = Math.floor((width + TILE.gap) / (TILE.width * by + TILE.gap));
		if (columns < 1) continue;
		const rows = Math.ceil(count / columns);
		if (rows * (TILE.height * by + TILE.gap) <= height) return by;
	}
	return 1;
}

/** The same for a list on the page, followed as its room changes. */
export function useGrow(list: RefObject<HTMLElement | null>, count: number): number {
	const [grow, setGrow] = useState(1);
	useLayoutEffect(() => {
		const { current } = list;
		const parent = current?.parentElement;
		if (!current || !parent) return;
		const measure = (): void => {
			const { top, width } = current.getBoundingClientRect();
			const room = innerHeight - (top + scrollY) - UNDER;
			setGrow(innerWidth < NARROW ? 1 : growFor(count, width, room));
		};
		measure();
		const watch = new ResizeObserver(measure);
		watch.observe(parent);
		addEventListener("resize", measure);
		return () => {
			watch.disconnect();
			removeEventListener("resize", measure);
		};
	}, [list, count]);
	return grow;
}
