// The change of a position worked out from two states: the same as from the two positions, and never more than a seat may know.
import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { diff, patched } from "../../src/classroom/patch.ts";
import { positionPatch } from "../../src/classroom/position-patch.ts";
import { copyGame, type Game, shared } from "../../src/rules/index.ts";
import { positionOf } from "../../src/rules/view.ts";
import { inARow, leaves, richState, withOther } from "../rules/properties/in-a-row.ts";
import { paths } from "../rules/properties/reach.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const SEATS = ["us", "cn"] as const;

/** The patch is the one that the two positions would give, and makes the one of the other. */
function holds(before: Game, after: Game): void {
	for (const seat of SEATS) {
		const [from, to] = [positionOf(before, seat), positionOf(after, seat)];
		const patch = positionPatch(before, after, seat);
		expect([seat, patch]).toEqual([seat, diff(from, to)]);
		expect(patched(from, patch)).toEqual(to);
	}
}

it("from one state to the next, to its equal, and back to an earlier one", () => {
	const ends = new Set<string>();
	fc.assert(
		fc.property(paths, (path) => {
			const states: Game[] = [];
			inARow(path, (before, after, plain) => {
				states.push(after);
				ends.add(after.phase);
				holds(before, after);
				holds(after, plain);
				// three months back, or one: what a page of before, and a month that has closed, are told by
				for (const back of [3, 9, 30]) holds(after, states.at(-back) ?? before);
			});
		}),
		{ numRuns: 12, seed: 5 },
	);
	expect(ends).toContain("over");
});

it("no field is forgotten: any single one changed is told as far as the seat may know it", () => {
	const game = richState();
	const ways = leaves(game);
	expect(ways.length).toBeGreaterThan(200);
	for (const way of ways) {
		const changed = withOther(game, way);
		holds(game, shared(game, changed));
		holds(shared(game, changed), game);
	}
});

it("rows that the seat is not told of are not counted", () => {
	const game = copyGame(richState());
	const row = (of: "cn.tap" | "trust", d: number) => ({ of, by: "x", d });
	game.phase = "talks";
	game.causes = [row("cn.tap", 1), row("trust", 1)];
	const after = { ...game, causes: [...game.causes, row("cn.tap", 2), row("trust", 2)] };
	holds(game, after);
	expect(positionPatch(game, after, "us")).toEqual({ causes: [1, [row("trust", 2)]] });
	const hidden = { ...game, causes: [...game.causes, row("cn.tap", 3)] };
	expect(positionPatch(game, hidden, "us")).toBeUndefined();
	expect(positionPatch(game, hidden, "cn")).toEqual({ causes: [2, [row("cn.tap", 3)]] });
});
