// What a search makes of its tallies: the best move is what led furthest, as far as that can be trusted, with what is settled by it.
import { describe, expect, it } from "vitest";
import { type RootTally, settledBy, thoughtsOf } from "../../../src/players/search/tallies.ts";
import type { DropMove, LeverId } from "../../../src/rules/index.ts";

const move = (lever: LeverId): DropMove => ({ type: "drop", lever });
/** A move tried `n` times, which led to so many points on average. */
const tally = (lever: LeverId, n: number, mean: number, next: RootTally[] = []): RootTally => ({
	name: lever,
	move: move(lever),
	n,
	sum: n * mean,
	next,
});
const order = (tallies: readonly RootTally[]) =>
	thoughtsOf(tallies).map((one) => one.move.type === "drop" && one.move.lever);

describe("the best move", () => {
	it("is the one that led further, though another was tried more often", () => {
		expect(order([tally("us.fees", 20, 1), tally("us.entity", 10, 5)])).toEqual([
			"us.entity",
			"us.fees",
		]);
	});

	it("is not one that was lucky once", () => {
		expect(order([tally("us.entity", 1, 6), tally("us.fees", 20, 3)])[0]).toBe("us.fees");
	});

	it("is never one that was not tried, however bad the others", () => {
		expect(order([tally("us.entity", 0, 0), tally("us.fees", 3, -40)])[0]).toBe("us.fees");
	});
});

describe("the rest of a plan", () => {
	const plan = (visits: number) =>
		tally("us.fees", 90, 2, [tally("us.entity", visits, 2), tally("us.chips", 3, -5)]);
	const settled = (visits: number) => thoughtsOf([plan(visits)]).flatMap(settledBy);

	it("is settled with its first order where it was looked at enough", () => {
		expect(settled(60)).toEqual([move("us.fees"), move("us.entity"), { type: "seal" }]);
	});

	it("is thought about anew where it was hardly looked at", () => {
		expect(settled(12)).toEqual([move("us.fees")]);
	});
});
