// The board's numbers: nothing leaves its box, nothing lies on another, at every size a screen may have.
import { describe, expect, it } from "vitest";
import { type Box, layoutFor } from "../../../src/client/viewmodel/layout.ts";
import { panOffset } from "../../../src/client/viewmodel/opening.ts";

const FULL = [
	[1016, 848],
	[942, 716],
	[1496, 1028],
	[2136, 1388],
	[1016, 1400],
] as const;

function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe("layoutFor", () => {
	it.each(FULL)("fills %i x %i without overlaps", (width, height) => {
		const layout = layoutFor(width, height);
		expect(layout.kind).toBe("full");
		expect(layout.width * layout.scale).toBeCloseTo(width);
		expect(layout.height * layout.scale).toBeCloseTo(height);
		const { cn, us } = layout.plates;
		const boxes = [layout.meters, layout.calendar, layout.table, cn, us, ...layout.slots];
		for (const [index, box] of boxes.entries()) {
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(layout.width + 1e-6);
			expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 1e-6);
			for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
		}
	});

	it("stands as designed at 1016 x 848", () => {
		const layout = layoutFor(1016, 848);
		expect(layout.scale).toBe(1);
		expect(layout.table).toMatchObject({ x: 246, y: 246, width: 524, height: 292 });
		expect(layout.shores).toEqual({ cn: 206, us: 810 });
		expect(layout.plates.us).toMatchObject({ x: 810, y: 289 });
		expect(layout.calendar.y).toBe(744);
	});

	it("runs every lane from shore to shore", () => {
		for (const [width, height] of FULL) {
			const layout = layoutFor(width, height);
			for (const path of Object.values(layout.lanes)) {
				expect(path.points[0]?.x).toBeCloseTo(layout.shores.cn);
				expect(path.points.at(-1)?.x).toBeCloseTo(layout.shores.us);
			}
		}
	});

	it("becomes a window behind a sheet and five lanes on a phone", () => {
		expect(layoutFor(1024, 432).kind).toBe("window");
		for (const width of [320, 390, 639]) {
			const layout = layoutFor(width, 246);
			expect(layout).toMatchObject({ kind: "phone", scale: 1, height: 196 });
		}
	});

	it.each([
		["a laptop of 1280 x 720 in a class", 856, 625],
		["a tablet of 1180 x 820 on its side", 756, 768],
		["a tablet of 768 x 1024 upright", 768, 674],
		["the narrowest window with a panel beside the board", 676, 648],
	])("shows the whole board on %s, and leaves none of its room empty", (_, width, height) => {
		const layout = layoutFor(width, height);
		expect(layout.kind).toBe("window");
		const offset = panOffset(layout, "table");
		const { calendar, table, plates, slots } = layout;
		for (const box of [calendar, table, plates.cn, plates.us, ...slots]) {
			expect(box.y).toBeGreaterThanOrEqual(offset);
			expect(box.y + box.height).toBeLessThanOrEqual(offset + layout.opening + 1e-6);
		}
		expect(offset + layout.opening).toBeCloseTo(layout.height);
		expect(overlap(table, plates.cn)).toBe(false);
		expect(overlap(table, plates.us)).toBe(false);
	});

	it("asks for larger text where it is drawn small", () => {
		expect(layoutFor(1016, 848).text).toBe(1);
		const small = layoutFor(820, 690);
		expect(12.5 * small.scale * small.text).toBeGreaterThanOrEqual(12 - 1e-9);
	});
});
