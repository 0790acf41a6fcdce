// How much larger the tiles of a few games may be so that all of them still stand in the room there is.
import { type RefObject, useLayoutEffect, useState } from "react";

/** A tile's least width, its height with everything on it, and the room between two, in px at its usual size. */
const TILE = { width: 232, height: 270, gap: 14 };
/** The same of a small tile; a band adds 24 px to its row, and half of the rows may have one. */
const SMALL = { width: 138, height: 90, gap: 7 };
/** Lines of latest moves on a tile of that height, the most that a tile has, and the height of one in px. */
const LINES = { least: 2, most: 5, height: 20 };
/** Tiles that have grown less have two lines: on more of them most would be empty. */
const ROOMY = 1.3;
const MOST = 2;
const STEP = 0.05;
/** Px under the tiles that the list of keys takes. */
const UNDER = 64;
/** Windows narrower than this, in px, have tiles of the usual size. */
const NARROW = 1000;

/** How tiles use their room: their size as a factor of the usual one, and the lines of latest moves on each. */
export interface Grow {
	by: number;
	lines: number;
	/** All are in sight with everything on them: none has to grow when something comes to stand on it. */
	whole: boolean;
}

const USUAL: Grow = { by: 1, lines: LINES.least, whole: false };

/**
 * Factor, 1 to 2, by which `count` tiles can grow in a box of `width` by `height` px without one falling out of it, and
 * the lines of moves, 2 to 5, that they then have room for.
 */
export function growFor(count: number, width: number, height: number, small = false): Grow {
	const tile = small ? SMALL : TILE;
	for (let by = MOST; by >= 1; by = Math.round((by - STEP) * 100) / 100) {
		const columns = Math.floor((width + tile.gap) / (tile.width * by + tile.gap));
		if (columns < 1) continue;
		const rows = Math.ceil(count / columns);
		const spare = height / rows - tile.gap - tile.height * by;
		if (spare < 0) continue;
		const more = by < ROOMY ? 0 : Math.floor(spare / by / LINES.height);
		return { by, lines: Math.min(LINES.least + more, LINES.most), whole: true };
	}
	return USUAL;
}

/** The same for a list on the page, followed as its room changes. */
export function useGrow(list: RefObject<HTMLElement | null>, count: number, small: boolean): Grow {
	const [grow, setGrow] = useState(USUAL);
	useLayoutEffect(() => {
		const { current } = list;
		const parent = current?.parentElement;
		if (!current || !parent) return;
		const measure = (): void => {
			const { top, width } = current.getBoundingClientRect();
			const room = innerHeight - (top + scrollY) - UNDER;
			const next = growFor(count, innerWidth < NARROW ? 0 : width, room, small);
			setGrow((old) =>
				old.by === next.by && old.lines === next.lines && old.whole === next.whole ? old : next,
			);
		};
		measure();
		const watch = new ResizeObserver(measure);
		watch.observe(parent);
		addEventListener("resize", measure);
		return () => {
			watch.disconnect();
			removeEventListener("resize", measure);
		};
	}, [list, count, small]);
	return grow;
}
