// How long a game takes, as every page tells it: from the index of the shipped scenarios.
import { expect, it } from "vitest";
import { MAIN, minutesFor, SHIPPED } from "../../../src/client/stores/shipped.ts";

it("the shortest game of each scenario takes what its card says, wherever it is told", () => {
	for (const { id, minutes, first, months } of SHIPPED)
		expect([id, minutesFor(id, (months[0] ?? 0) - first + 1)]).toEqual([id, minutes]);
});

it("more months take more, in steps of five minutes, and one's own scenario counts as the main one", () => {
	expect(minutesFor(MAIN, 12)).toBe(70);
	expect(minutesFor(MAIN, 1)).toBe(5);
	expect(minutesFor("my-own", 8)).toBe(minutesFor(MAIN, 8));
});
