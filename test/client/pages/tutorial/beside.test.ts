// The coach's card beside its control: its sign meets it, and the seat's plate on the board stays in sight where it can.
import { describe, expect, test } from "vitest";
import { placeBeside, type Span } from "../../../../src/client/pages/tutorial/beside.ts";

const PLATE: Span = { top: 346, bottom: 541 };
const ROOM = 900;
const HEIGHT = 170;

describe("the coach's card", () => {
	const place = (top: number, bottom: number, plate: Span | null = PLATE) => {
		const found = placeBeside({ top, bottom }, plate, HEIGHT, ROOM);
		const sign = found.top + found.at;
		// whatever is asked for, the sign is on the card's edge and the card in the window
		expect(found.at).toBeGreaterThanOrEqual(18);
		expect(found.at).toBeLessThanOrEqual(HEIGHT - 18);
		expect(found.top).toBeGreaterThanOrEqual(64);
		expect(found.top + HEIGHT).toBeLessThanOrEqual(ROOM - 16);
		return { ...found, sign };
	};
	const covers = (top: number): boolean => top < PLATE.bottom && top + HEIGHT > PLATE.top;

	test("stands by the middle of what it points at where no plate is in its way", () => {
		expect(place(600, 660)).toMatchObject({ top: 570, sign: 630 });
		expect(place(440, 500, null)).toMatchObject({ top: 410, sign: 470 });
	});

	test.each([
		[480, 680],
		[400, 800],
		[110, 400],
	])(
		"stands clear of the plate where its sign still meets a control from %i to %i",
		(top, bottom) => {
			const found = place(top, bottom);
			expect(covers(found.top)).toBe(false);
			expect(found.sign).toBeGreaterThanOrEqual(top);
			expect(found.sign).toBeLessThanOrEqual(bottom);
		},
	);

	test("rather lies over the plate than points past a small control beside it", () => {
		const found = place(430, 460);
		expect(found.sign).toBeGreaterThanOrEqual(430);
		expect(found.sign).toBeLessThanOrEqual(460);
	});

	test("stays in the window beside the lowest control", () => {
		expect(place(840, 886).sign).toBeGreaterThan(840);
	});
});
