// What a counter-offer changed against the own offer.
import { expect, test } from "vitest";
import { changesOf } from "../../../../src/client/viewmodel/talks/changes.ts";
import { OPEN, type Swap } from "../../../../src/rules/index.ts";

const swap = (us: [string, number][], cn: [string, number][], exact: boolean): Swap => {
	const picks = (side: [string, number][]) => side.map(([clause, months]) => ({ clause, months }));
	return { us: picks(us), cn: picks(cn), both: [], exact };
};

test("a changed duration, wording and clause are each told with how they stood", () => {
	const before = [
		swap(
			[
				["a", 3],
				["b", 3],
			],
			[["c", 3]],
			true,
		),
		swap([["d", 3]], [], false),
	];
	const next = [
		swap(
			[["a", 0]],
			[
				["c", 3],
				["e", 6],
			],
			false,
		),
	];
	expect(changesOf(before, next)).toEqual({
		rows: [{ clauses: { a: 3, e: "new" }, exact: true, dropped: ["b"] }],
		dropped: ["d"],
	});
});

test("an offer laid as it was has changed nothing, however its open end is written", () => {
	expect(
		changesOf([swap([["a", 0]], [["c", 3]], true)], [swap([["a", OPEN]], [["c", 3]], true)]),
	).toEqual({
		rows: [{ clauses: {}, exact: null, dropped: [] }],
		dropped: [],
	});
});
