// Moves the focus among tiles laid out in rows: arrows, Home and End.

/** Where a key leads from tile `at` of `count` in rows of `columns`; undefined where it leads nowhere. */
export function roveGrid(
	key: string,
	at: number,
	count: number,
	columns: number,
): number | undefined {
	const steps: Readonly<Record<string, number>> = {
		ArrowLeft: at - 1,
		ArrowRight: at + 1,
		ArrowUp: at - columns,
		ArrowDown: at + columns,
		Home: 0,
		End: count - 1,
	};
	const to = steps[key];
	return to === undefined || to < 0 || to >= count || to === at ? undefined : to;
}

/** How many of the boxes stand in the first row. */
export function columnsOf(boxes: readonly HTMLElement[]): number {
	const top = boxes[0]?.offsetTop ?? 0;
	const next = boxes.findIndex((box) => box.offsetTop !== top);
	return next < 0 ? Math.max(1, boxes.length) : next;
}
