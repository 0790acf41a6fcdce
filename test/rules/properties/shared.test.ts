// States in a row share what has not changed: nothing is lost by it, nothing stale is shown, and the checksum is the same.
import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { checksum, checksumAfter } from "../../../src/record/index.ts";
import { copyGame, type Game, legalMoves, play, shared, toMove } from "../../../src/rules/index.ts";
import { positionOf } from "../../../src/rules/view.ts";
import { dieOf } from "../../support/walk.ts";
import { book, type Path, paths, reach } from "./reach.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const FEW = { numRuns: 12 };

/** Every state of a game in a row, each sharing with the one before it; `each` gets both and the plain copy. */
function inARow(path: Path, each: (before: Game, after: Game, plain: Game) => void): void {
	let before = reach(path);
	const die = dieOf(path.seed + 1);
	for (let n = 0; n < 40; n++) {
		const seat = toMove(before)[0];
		if (!seat) return;
		const list = legalMoves(book, before, seat);
		const move = list[die.roll("move", list.length)];
		if (!move) return;
		const plain = copyGame(before);
		play(book, plain, seat, move, die);
		const text = JSON.stringify(plain);
		const after = shared(before, plain);
		expect(JSON.stringify(plain)).toBe(text);
		each(before, after, plain);
		before = after;
	}
}

it("a state that shares is equal to one that does not", () => {
	fc.assert(
		fc.property(paths, (path) => {
			inARow(path, (_, after, plain) => expect(after).toEqual(plain));
		}),
		FEW,
	);
});

it("its checksum is that of the plain text, in order, from an earlier state, and at a second try", () => {
	fc.assert(
		fc.property(paths, (path) => {
			let first: Game | null = null;
			inARow(path, (before, after, plain) => {
				first ??= before;
				expect(checksumAfter(before, after)).toBe(checksum(plain));
				expect(checksumAfter(before, copyGame(after))).toBe(checksum(plain));
				expect(checksumAfter(first, after)).toBe(checksum(plain));
			});
		}),
		FEW,
	);
});

it("what a seat is shown after what it was shown before is what it would be shown at once", () => {
	fc.assert(
		fc.property(paths, (path) => {
			for (const seat of ["us", "cn"] as const) {
				let last: { game: Game; position: Game } | undefined;
				inARow(path, (before, after, plain) => {
					last ??= { game: before, position: positionOf(before, seat) };
					const position = positionOf(after, seat, last);
					expect(position).toEqual(positionOf(plain, seat));
					last = { game: after, position };
				});
			}
		}),
		FEW,
	);
});

/** Every number, word and list inside a state, as the way to it. */
function leaves(data: unknown, way: (string | number)[] = []): (string | number)[][] {
	if (typeof data !== "object" || data === null) return [way];
	return Object.entries(data).flatMap(([key, inner]) =>
		leaves(inner, [...way, Array.isArray(data) ? Number(key) : key]),
	);
}

it("no field is forgotten: any single one changed is changed in the state that shares, and in its checksum", () => {
	// a state with everything in it
	const rich: Game[] = [];
	for (let seed = 1; rich.length === 0 && seed < 200; seed++)
		inARow({ seed, long: false, picks: [] }, (_, after) => {
			if (after.blows.length > 0 && after.promises.length > 0) rich.push(after);
		});
	expect(rich).not.toEqual([]);
	const game: Game = structuredClone(rich[0] as Game);
	game.us.orders = [{ lever: "us.tariff", act: "raise10", step: "now" }];
	game.cn.drops = ["cn.lists"];
	game.talks.standing = { by: "us", rows: [{ us: [], cn: [], both: [], exact: true }] };
	for (const way of leaves(game)) {
		const changed = structuredClone(game) as unknown as Record<string, unknown>;
		let at = changed;
		for (const key of way.slice(0, -1)) at = at[key] as Record<string, unknown>;
		const last = way.at(-1) as string;
		at[last] = typeof at[last] === "number" ? (at[last] as number) + 1 : "other";
		const after = shared(game, changed as unknown as Game);
		expect([way, after]).toEqual([way, changed]);
		checksumAfter(structuredClone(game), game);
		expect(checksumAfter(game, after)).toBe(checksum(changed));
	}
});
