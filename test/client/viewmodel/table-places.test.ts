// Cards, chips, rows and marks stay on the table and clear of each other.
import { describe, expect, it } from "vitest";
import type { SealedTable } from "../../../src/client/viewmodel/table-model.ts";
import {
	beamEnds,
	chartScale,
	MIDDLE,
	offerPlaces,
	parNameTop,
	revealedPlaces,
	sealedPlaces,
} from "../../../src/client/viewmodel/table-places.ts";
import { card, offer, revealed, sampleModel } from "./sample.ts";

describe("cards", () => {
	it("lie as designed: two backs fanned at the left, one open at the right", () => {
		const { cards, adds } = sealedPlaces(sampleModel().table as SealedTable);
		expect(cards).toHaveLength(3);
		expect(cards[0]).toMatchObject({ seat: "cn", card: null, x: 62, y: 70 });
		expect(cards[2]).toMatchObject({ key: "a", x: 294, width: 96, height: 143 });
		expect(adds).toHaveLength(1);
	});

	it.each([1, 2, 3, 4])("stay in their half when %i lie there", (count) => {
		const cards = Array.from({ length: count }, (_, index) => card(`c${index}`, "cn.tap"));
		const table = { ...revealed, sides: { ...revealed.sides, cn: { heading: "", cards } } };
		const own = revealedPlaces(table).filter((place) => place.seat === "cn");
		for (const [index, place] of own.entries()) {
			expect(place.x).toBeGreaterThanOrEqual(37);
			expect(place.x + place.width).toBeLessThanOrEqual(MIDDLE - 17);
			const next = own[index + 1]?.x ?? Number.POSITIVE_INFINITY;
			expect(next).toBeGreaterThanOrEqual(place.x + place.width);
		}
	});
});

describe("an offer", () => {
	it("lays three rows where they were designed, Beijing's chips left", () => {
		const rows = offerPlaces(offer(3));
		expect(rows.map((row) => row.y)).toEqual([82, 145, 208]);
		expect(rows[0]?.chips.cn[0]?.x).toBe(216);
		expect(rows[0]?.chips.us[0]?.x).toBe(308);
		expect(rows[2]?.line).toBeNull();
	});

	it.each([4, 5, 6])("moves %i rows together without touching", (count) => {
		const rows = offerPlaces(offer(count));
		for (const [index, row] of rows.entries()) {
			expect(row.y).toBeGreaterThan(45);
			expect(row.y).toBeLessThan(246);
			const next = rows[index + 1]?.y ?? Number.POSITIVE_INFINITY;
			expect(next - row.y).toBeGreaterThanOrEqual(46 * row.scale * 0.6);
		}
	});

	it("hangs its beam lower at the side that gains more", () => {
		expect(beamEnds(1).right).toBeGreaterThan(beamEnds(1).left);
		expect(beamEnds(-5)).toEqual(beamEnds(-1));
	});
});

describe("the score chart", () => {
	it("runs from the axis's foot to its head", () => {
		const { x, y } = chartScale(6, [0, 5, 10]);
		expect(x(0)).toBe(54);
		expect(x(5)).toBe(234);
		expect(y(0)).toBeCloseTo(203.6);
		expect(y(10)).toBeCloseTo(111.6);
	});

	it("names par's line clear of it, also where it comes up from below or down from above", () => {
		const grid = [40, 70];
		const { y } = chartScale(3, grid);
		const rising = { you: [55, 58, 59], par: [55, 48, 53], grid };
		expect(parNameTop(rising)).toBeGreaterThan(y(48.6));
		const falling = { you: [55, 50, 45], par: [55, 66, 60], grid };
		expect(parNameTop(falling)).toBeLessThan(y(65.4) - 15);
		// a line that only falls to its end below, or rises to it above, has its name there
		expect(parNameTop({ you: [55, 60], par: [55, 50], grid })).toBeCloseTo(y(50) + 9);
		expect(parNameTop({ you: [55, 50], par: [55, 60], grid })).toBeCloseTo(y(60) - 27);
	});
});
