// Which tiles are shown, and in which order.
import { describe, expect, it } from "vitest";
import {
	arrange,
	counts,
	holdOrder,
	type Wanted,
} from "../../../../src/client/viewmodel/class/arrange.ts";
import { tileOf } from "./fixtures.ts";

describe("the order of tiles", () => {
	const tiles = Object.fromEntries(
		[
			tileOf(1),
			tileOf(2, { troubles: ["lost"] }),
			tileOf(3, { phase: "over", waiting: [] }),
			tileOf(4, { phase: "over", waiting: [], followed: true }),
			tileOf(5, { troubles: ["behind"] }),
		].map((tile) => [tile.n, { tile }]),
	);
	const ORDER = [2, 5, 1, 3, 4];
	const want = (more: Partial<Wanted> = {}): Wanted => ({
		sorting: "trouble",
		only: "all",
		find: "",
		...more,
	});

	it("is the server's by trouble, or by number, without games that a rematch has followed", () => {
		expect(arrange(tiles, ORDER, want())).toEqual([2, 5, 1, 3]);
		expect(arrange(tiles, ORDER, want({ sorting: "number" }))).toEqual([1, 2, 3, 5]);
		expect(arrange(tiles, ORDER, want({ only: "trouble" }))).toEqual([2, 5]);
		expect(arrange(tiles, ORDER, want({ only: "over" }))).toEqual([3]);
		expect(arrange(tiles, ORDER, want({ only: "earlier" }))).toEqual([4]);
		expect(counts(Object.values(tiles).map(({ tile }) => tile))).toEqual({
			all: 4,
			trouble: 2,
			over: 1,
			earlier: 1,
		});
	});

	it("finds a game by its number or part of a name, in any case of letters", () => {
		expect(arrange(tiles, ORDER, want({ find: " 5 " }))).toEqual([5]);
		expect(arrange(tiles, ORDER, want({ find: "MAPL" }))).toEqual([2]);
		expect(arrange(tiles, ORDER, want({ find: "nobody" }))).toEqual([]);
	});

	it("held, keeps every tile in its place; what leaves goes, what is new comes last", () => {
		expect(holdOrder([1, 2, 3], [3, 2, 1])).toEqual([1, 2, 3]);
		expect(holdOrder([1, 2, 3], [4, 3, 1])).toEqual([1, 3, 4]);
	});
});
