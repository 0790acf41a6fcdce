// Tiles of few games grow with the room, and never so far that one falls out of it.
import { expect, it } from "vitest";
import { growFor } from "../../../../src/client/pages/teach/dash/use-grow.ts";

it("few games grow, many keep their size, and all stay in sight", () => {
	const [width, height] = [1014, 660];
	expect(growFor(1, width, height)).toBe(2);
	expect(growFor(2, width, height)).toBe(2);
	const [three, four, nine] = [3, 4, 9].map((count) => growFor(count, width, height));
	expect(three).toBeGreaterThan(1.3);
	expect(four).toBeGreaterThan(1);
	expect(four).toBeLessThan(three ?? 0);
	expect(nine).toBe(1);
	// a wall of a screen has room for nine
	expect(growFor(9, 2200, 1300)).toBeGreaterThan(1.3);
	expect(growFor(2, 200, 200)).toBe(1);
});
