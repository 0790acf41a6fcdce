// Tiles of few games grow with the room, and never so far that one falls out of it.
import { expect, it } from "vitest";
import { growFor } from "../../../../src/client/pages/teach/dash/use-grow.ts";

it("few games grow, many keep their size, and all stay in sight", () => {
	const [width, height] = [1014, 660];
	expect(growFor(1, width, height).by).toBe(2);
	expect(growFor(2, width, height).by).toBe(2);
	const [three, four, nine] = [3, 4, 9].map((count) => growFor(count, width, height).by);
	expect(three).toBeGreaterThan(1.3);
	expect(four).toBeGreaterThan(1);
	expect(four).toBeLessThan(three ?? 0);
	expect(nine).toBe(1);
	// a wall of a screen has room for nine
	expect(growFor(9, 2200, 1300).by).toBeGreaterThan(1.3);
	expect(growFor(2, 200, 200).by).toBe(1);
});

it("a tile has as many lines of moves as leave all tiles in sight", () => {
	expect(growFor(3, 1014, 660).lines).toBeGreaterThan(2);
	// two rows that fill the window have no room for more
	expect(growFor(7, 1424, 831)).toEqual({ by: 1.45, lines: 2, whole: true });
});

it("small tiles of a large class grow, too, where there is room", () => {
	expect(growFor(40, 1424, 830, true).by).toBeGreaterThan(1.2);
	expect(growFor(100, 1424, 830, true).by).toBe(1);
});
