// Where the games of a class ended beside the record: above it, below it, or so near that they count as level.
import { describe, expect, it } from "vitest";
import { pathModel } from "../../../../src/client/viewmodel/deck/paths.ts";
import { emptyDebrief, playedDebrief } from "./sample.ts";

const played = playedDebrief();
const empty = emptyDebrief();

describe("paths beside the record", () => {
	it("tell by their ends who is above and below", () => {
		const model = pathModel(played, "tension");
		expect(model?.of).toBe(4);
		expect(model?.games.find(({ game }) => game === 3)?.ruptured).toBe(true);
		expect(model?.above).toBeGreaterThanOrEqual(1);
		expect((model?.above ?? 0) + (model?.below ?? 0)).toBeLessThanOrEqual(4);
		const [low, high] = model?.range ?? [0, 0];
		for (const { value } of model?.games.flatMap(({ points }) => points) ?? [])
			expect(value >= low && value <= high).toBe(true);
	});

	it.each([
		[[5, 5], "above"],
		[[1, 1], "below"],
		[[3, 3], "alike"],
		[[5, 1], "mixed"],
		[[5, 3], "mostlyAbove"],
		[[3, 1], "mostlyBelow"],
	] as const)("ends %j beside a record of 3 are %s", (values, finding) => {
		const games = values.map((value, i) => ({
			game: i + 1,
			months: [1],
			values: [value],
			parts: null,
		}));
		const path = { id: "tension" as const, months: [1], history: [3], games };
		expect(pathModel({ ...empty, paths: [path] }, "tension")?.finding).toBe(finding);
	});

	it.each([
		// 3.54 is told as 3.5, which 3.0 is not more than half a point away from
		["tension", 3, [3.54, 3.6, 2.4], [1], 0.5],
		["tension", 3.3, [3.8, 2.8, 3.31], [1, 2, 3], 0.5],
		["tariff", 20, [20, 10], [1], 0],
	] as const)(
		"%s beside %d: of %j they name %j as level, within %d",
		(id, real, ends, games, by) => {
			const path = {
				id,
				months: [1],
				history: [real],
				games: ends.map((value, i) => ({ game: i + 1, months: [1], values: [value], parts: null })),
			};
			expect(pathModel({ ...empty, paths: [path] }, id)?.level).toEqual({ games, by });
		},
	);

	it("has nothing of a class that has only begun", () => {
		expect(pathModel(empty, "trust")?.finding).toBe("empty");
	});
});
