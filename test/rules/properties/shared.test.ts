// States in a row share what has not changed: nothing is lost by it, and the checksum is the same.
import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { checksum, checksumAfter } from "../../../src/record/index.ts";
import { copyGame, type Game, shared } from "../../../src/rules/index.ts";
import { inARow, leaves, richState, withOther } from "./in-a-row.ts";
import { paths } from "./reach.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const FEW = { numRuns: 12 };

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

it("no field is forgotten: any single one changed is changed in the state that shares, and in its checksum", () => {
	const game = richState();
	for (const way of leaves(game)) {
		const changed = withOther(game, way);
		const after = shared(game, changed);
		expect([way, after]).toEqual([way, changed]);
		checksumAfter(structuredClone(game), game);
		expect(checksumAfter(game, after)).toBe(checksum(changed));
	}
});
