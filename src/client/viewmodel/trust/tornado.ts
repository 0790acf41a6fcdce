// Geometry of the chart of how far par moves: a scale with round ends, and where a bar lies on it.

/** Ends that a scale may have, in points. */
const ENDS = [0.5, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100];
/** Room left beside the longest bar, for its mark. */
const ROOM = 1.05;

/** The round end of a scale that holds `most`, the same on both sides of zero. */
export const niceTop = (most: number): number =>
	ENDS.find((end) => end >= most * ROOM) ?? Math.ceil(most * ROOM);

/** A bar between two changes as shares of the width; zero lies in the middle and always belongs to the bar. */
export function spanOf(one: number, two: number, top: number): { left: number; width: number } {
	const place = (value: number): number => 0.5 + Math.max(-1, Math.min(1, value / top)) / 2;
	const left = place(Math.min(one, two, 0));
	return { left, width: place(Math.max(one, two, 0)) - left };
}
