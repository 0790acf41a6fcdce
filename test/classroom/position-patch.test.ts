// The change of a position worked out from two states: the same as from the two positions, and never more than a seat may know.
import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { diff, type Patch, patched } from "../../src/classroom/patch.ts";
import { commonChange, ownPatch, positionPatch } from "../../src/classroom/position-patch.ts";
import { positionAfter } from "../../src/classroom/protocol/delta.ts";
import { copyGame, type Game, shared } from "../../src/rules/index.ts";
import { positionOf } from "../../src/rules/view.ts";
import { inARow, leaves, richState, withOther } from "../rules/properties/in-a-row.ts";
import { paths } from "../rules/properties/reach.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const SEATS = ["us", "cn"] as const;

/** Everything that a patch says, with where it says it of the data that it makes. */
function said(patch: Patch | undefined, made: unknown): [said: unknown, of: unknown][] {
	if (patch === undefined) return [];
	if (Array.isArray(patch)) {
		const [first, items] = patch as [unknown, unknown[]?];
		return items ? [[items, (made as unknown[]).slice(first as number)]] : [[first, made]];
	}
	return Object.entries(patch).flatMap(([key, inner]) =>
		said(inner as Patch, (made as Record<string, unknown>)[key]),
	);
}

/** What both seats are told alike is, word for word, what each may know; with its own patch it has all. */
function isTold(before: Game, after: Game): void {
	const { turned, patch } = commonChange(before, after);
	for (const seat of SEATS) {
		const to = positionOf(after, seat);
		for (const [told, known] of said(patch, to)) expect(told).toEqual(known);
		const delta = { type: "delta", from: 1, seq: 2, position: patch } as const;
		const own = ownPatch(before, after, seat);
		const frame = turned ? { ...delta, turned, own } : { ...delta, own };
		expect(positionAfter(positionOf(before, seat), frame)).toEqual(to);
	}
}

/** The patch is the one that the two positions would give, and makes the one of the other. */
function holds(before: Game, after: Game): void {
	isTold(before, after);
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

it("a seat that is not told of the tap hears of it in nothing that both are told", () => {
	const game = copyGame(richState());
	game.phase = "talks";
	game.causes = [{ of: "trust", by: "x", d: 1 }];
	game.notes = [];
	const after = {
		...game,
		causes: [...game.causes, { of: "cn.tap" as const, by: "x", d: -25 }],
		notes: [{ kind: "order", seat: "cn" as const, about: "cn.tap/narrow", n: 15 }],
		levers: { ...game.levers, "cn.tap": { ...game.levers["cn.tap"], level: 15 } },
	};
	expect(commonChange(game, after).patch).toBeUndefined();
	expect(ownPatch(game, after, "us")).toEqual({ notes: [[{ ...after.notes[0], n: -1 }]] });
	expect(Object.keys(ownPatch(game, after, "cn") ?? {})).toEqual(["levers", "causes", "notes"]);
});

it("a month that closes tells its causes no second time, up to the first that one seat was not told", () => {
	const game = copyGame(richState());
	const row = (of: "cn.tap" | "trust", d: number) => ({ of, by: "x", d });
	const closing = (causes: Game["causes"]): Patch | undefined => {
		const before = { ...game, causes };
		const vars = { ...game.vars, closed: game.vars.closed + 1 };
		const odd = { ...game, vars, closedCauses: [...causes, row("trust", 9)], causes: [] };
		// a journal that has not been replaced is not turned over
		isTold(before, odd);
		const after = { ...odd, closedNotes: [] };
		isTold(before, after);
		const { turned, patch } = commonChange(before, after);
		expect(turned).toBe(true);
		return (patch as Record<string, Patch>).closedCauses;
	};
	const [first, second] = [row("trust", 1), row("trust", 2)];
	expect(closing([first, second])).toEqual([2, [row("trust", 9)]]);
	const tap = row("cn.tap", 3);
	expect(closing([first, tap, second])).toEqual([1, [tap, second, row("trust", 9)]]);
});
