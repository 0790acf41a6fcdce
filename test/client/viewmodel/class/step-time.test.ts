// The step that most games are in, and the time left in it.
import { expect, it } from "vitest";
import type { Tile } from "../../../../src/classroom/tiles.ts";
import { stepTime } from "../../../../src/client/viewmodel/class/step-time.ts";

const at = (month: number, phase: Tile["phase"], left: number | null) => ({
	tile: { month, phase },
	left,
});

it("is that of most games in the month that most are in, with the least and the most time left", () => {
	expect(
		stepTime([
			at(2, "talks", 5000),
			at(2, "news", 40_000),
			at(2, "news", 60_000),
			at(1, "talks", 1000),
			at(3, "over", null),
		]),
	).toEqual({ phase: "news", games: 2, of: 4, left: { least: 40_000, most: 60_000 } });
});

it("is the later of two steps with as many games", () => {
	expect(stepTime([at(2, "news", 9000), at(2, "talks", 8000)])).toMatchObject({
		phase: "talks",
		games: 1,
		of: 2,
	});
});

it("never tells less than nothing, and tells no time where no clock runs", () => {
	expect(stepTime([at(2, "plan", -3000), at(2, "plan", null)])?.left).toEqual({
		least: 0,
		most: 0,
	});
	expect(stepTime([at(2, "plan", null)])?.left).toBeNull();
});

it("is none where no game runs", () => {
	expect(stepTime([])).toBeNull();
	expect(stepTime([at(8, "over", null)])).toBeNull();
});
