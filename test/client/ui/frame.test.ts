// The sheet's three stops, and the keys of a row of tabs.
import { describe, expect, test } from "vitest";
import { nearestStop, stopHeights, TABLET_BOARD } from "../../../src/client/ui/frame-context.ts";
import { rove } from "../../../src/client/ui/tabs.tsx";
import { layoutFor } from "../../../src/client/viewmodel/layout.ts";
import { panOffset } from "../../../src/client/viewmodel/opening.ts";

describe("sheet stops", () => {
	test("a tablet of 768 px has 72, 298 and all", () => {
		expect(stopHeights(716, "tablet")).toEqual({ head: 72, half: 298, full: 708 });
	});

	test("strips above a tablet's board take from the sheet, not from the table", () => {
		// a class of its own at 1024 x 768, then with one and with two lines of strips
		for (const stage of [674, 634, 630])
			expect(stage - stopHeights(stage, "tablet").half).toBe(TABLET_BOARD);
		// the sheet keeps its acts and something to read
		expect(stopHeights(500, "tablet").half).toBe(240);
	});

	test("a tablet held upright gives the sheet what its whole board can spare", () => {
		// 768 x 1024 and 820 x 1180, alone and in a class
		for (const [width, stage] of [
			[768, 972],
			[768, 930],
			[820, 1128],
			[820, 1086],
		] as const) {
			const { half } = stopHeights(stage, "tablet");
			expect(half).toBeGreaterThan(stage / 3);
			const board = layoutFor(width, stage - half);
			const seen = panOffset(board, "table") + board.opening;
			expect(board.calendar.y + board.calendar.height).toBeLessThanOrEqual(seen + 1e-6);
		}
	});

	test("a phone's half begins below its board", () => {
		expect(stopHeights(798, "phone")).toEqual({ head: 150, half: 552, full: 790 });
	});

	test("a small phone of 568 px keeps its whole board above the sheet", () => {
		expect(stopHeights(522, "phone").half).toBe(522 - 246);
	});

	test("stops keep their order on any height", () => {
		for (const layout of ["tablet", "phone"] as const) {
			for (let stage = 0; stage <= 1400; stage += 20) {
				const { head, half, full } = stopHeights(stage, layout);
				expect(head).toBeLessThanOrEqual(half);
				expect(half).toBeLessThanOrEqual(full);
				expect(full).toBeLessThanOrEqual(Math.max(0, stage));
			}
		}
	});

	test("a release goes to the nearest stop, a flick to the next one", () => {
		const heights = stopHeights(716, "tablet");
		expect(nearestStop(120, 0, heights)).toBe("head");
		expect(nearestStop(320, 0, heights)).toBe("half");
		expect(nearestStop(120, 1, heights)).toBe("half");
		expect(nearestStop(320, 1, heights)).toBe("full");
		expect(nearestStop(280, -1, heights)).toBe("head");
		expect(nearestStop(708, 2, heights)).toBe("full");
	});
});

describe("tabs", () => {
	test("arrows go round, Home and End jump, other keys do nothing", () => {
		expect(rove("ArrowRight", 2, 3)).toBe(0);
		expect(rove("ArrowLeft", 0, 3)).toBe(2);
		expect(rove("Home", 2, 3)).toBe(0);
		expect(rove("End", 0, 3)).toBe(2);
		expect(rove("a", 0, 3)).toBeUndefined();
		expect(rove("ArrowRight", 0, 0)).toBeUndefined();
	});
});
