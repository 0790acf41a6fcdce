// The coach's card and its control: its sign meets it, unless it would cover what the board tells.
import { describe, expect, test } from "vitest";
import {
	placeBeside,
	placeUnder,
	type Stage,
} from "../../../../src/client/pages/tutorial/beside.ts";
import type { Told } from "../../../../src/client/pages/tutorial/told.ts";

const STAGE: Stage = {
	width: 316,
	height: 170,
	room: 900,
	panel: 1020,
	table: { left: 250, top: 304, width: 520, height: 290 },
};
const told = (top: number, bottom: number, weight = 1): Told => ({
	box: { left: 820, top, width: 190, height: bottom - top },
	weight,
});
/** The seat's plate. */
const PLATE = told(346, 541);

describe("the coach's card", () => {
	const place = (top: number, bottom: number, board: readonly Told[] = [PLATE]) => {
		const target = { left: 1030, top, width: 400, height: bottom - top };
		const found = placeBeside(target, board, STAGE);
		expect(found.top).toBeGreaterThanOrEqual(64);
		expect(found.top + STAGE.height).toBeLessThanOrEqual(STAGE.room - 16);
		// beside the panel the sign is on the card's edge, elsewhere there is none
		if (found.at === null) return { ...found, sign: null };
		expect(found.left + STAGE.width).toBe(STAGE.panel - 22);
		expect(found.at).toBeGreaterThanOrEqual(18);
		expect(found.at).toBeLessThanOrEqual(STAGE.height - 18);
		return { ...found, sign: found.top + found.at };
	};

	test("stands by the middle of what it points at where nothing is in its way", () => {
		expect(place(600, 660)).toMatchObject({ top: 570, sign: 630 });
		expect(place(440, 500, [])).toMatchObject({ top: 410, sign: 470 });
	});

	test.each([
		[480, 680],
		[400, 800],
		[110, 400],
	])(
		"stands clear of the plate where its sign still meets a control from %i to %i",
		(top, bottom) => {
			const found = place(top, bottom);
			expect(found.top >= 541 || found.top + STAGE.height <= 346).toBe(true);
			expect(found.sign).toBeGreaterThanOrEqual(top);
			expect(found.sign).toBeLessThanOrEqual(bottom);
		},
	);

	test("rather lies over levers that stand as they stood than points with its ring alone", () => {
		const found = place(700, 746, [told(690, 730), told(760, 800)]);
		expect(found.sign).toBeGreaterThanOrEqual(700);
	});

	test.each([
		["the lever that struck", 130, 170, told(80, 260, 4)],
		["the chances of an answer", 130, 160, told(150, 250, 8)],
		["the days to come", 840, 886, told(800, 880, 4)],
	])("leaves %s in sight, and stands under the table without a sign", (_, top, bottom, news) => {
		const found = place(top, bottom, [news]);
		expect(found).toEqual({ left: 352, top: 598, at: null, sign: null });
	});

	test("stays in the window beside the lowest control, and under a table that ends low", () => {
		expect(place(840, 886).sign).toBeGreaterThan(840);
		const low = { left: 250, top: 500, width: 520, height: 290 };
		expect(placeUnder({ ...STAGE, table: low })?.top).toBe(714);
		expect(placeUnder({ ...STAGE, table: null })).toBeNull();
	});
});
