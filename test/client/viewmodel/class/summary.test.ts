// The line above the tiles: how a class stands, in figures.
import { beforeAll, describe, expect, it } from "vitest";
import { classSummary } from "../../../../src/client/viewmodel/class/summary.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { seatOf, teachWords, tileOf } from "./fixtures.ts";

let words: Words;
beforeAll(async () => {
	words = await teachWords();
});

describe("the class in figures", () => {
	it("counts on time, behind, over, alone and connected", () => {
		const tiles = [
			tileOf(1),
			tileOf(2, { seats: { us: seatOf("Ann"), cn: seatOf("") } }),
			tileOf(3, { month: 6 }),
			tileOf(4, { month: 4 }),
			tileOf(5, { month: 4 }),
			tileOf(6, { phase: "over" }),
			tileOf(7, { phase: "over", followed: true }),
			tileOf(8),
		];
		expect(classSummary(words, tiles, { people: 13, here: 12 })).toEqual({
			games: 7,
			alone: 1,
			month: "September 2025",
			of: "month 5 of 8",
			onTime: 4,
			behind: [{ month: "August", count: 2 }],
			over: 1,
			people: 13,
			here: 12,
		});
	});

	it("counts the months from the scenario's first", () => {
		const tiles = [tileOf(1, { month: 11, months: 19 })];
		expect(classSummary(words, tiles, { people: 2, here: 2 }, 8)).toMatchObject({
			month: "March 2026",
			of: "month 4 of 12",
		});
	});

	it("names no month once all is over, and none before anything is known", () => {
		const over = classSummary(words, [tileOf(1, { phase: "over" })], { people: 2, here: 2 });
		expect(over).toMatchObject({ month: "", onTime: 0, over: 1, behind: [] });
		expect(classSummary(words, [], { people: 0, here: 0 })).toMatchObject({ games: 0, month: "" });
	});
});
