// Properties of the gate: it never throws, changes nothing, and lets through only what can be played.
import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import {
	copyGame,
	createGame,
	LEVERS,
	type Move,
	play,
	type Seat,
	toMove,
	why,
} from "../../../src/rules/index.ts";
import { ranges } from "../../support/invariants.ts";
import { START } from "../../support/plain-walker.ts";
import { dieOf } from "../../support/walk.ts";
import { book, paths, reach } from "./reach.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const type = fc.constantFrom(
	"forecast",
	"noForecast",
	"order",
	"drop",
	"seal",
	"withdraw",
	"stand",
	"answer",
	"offer",
	"accept",
	"refuse",
	"leave",
	"call",
	"closeMonth",
	"recordedAct",
	"__proto__",
	"constructor",
);
const lever = fc.oneof(fc.constantFrom(...LEVERS), fc.anything());
const act = fc.oneof(
	fc.constantFrom(...book.data.levers.flatMap((row) => row.acts.map((a) => a.id))),
	fc.anything(),
);
const pick = fc.oneof(
	fc.record({
		clause: fc.constantFrom(...book.data.clauses.map((c) => c.id)),
		months: fc.constantFrom(0, 3, 6, 12, 7, -1),
	}),
	fc.anything(),
);
const row = fc.oneof(
	fc.record({
		us: fc.array(pick, { maxLength: 3 }),
		cn: fc.array(pick, { maxLength: 3 }),
		both: fc.array(pick, { maxLength: 2 }),
		exact: fc.boolean(),
	}),
	fc.anything(),
);
const moves = fc.oneof(
	fc.anything(),
	fc.record(
		{
			type,
			lever,
			act,
			step: fc.oneof(fc.constantFrom("now", "announce"), fc.anything()),
			how: fc.oneof(fc.constantFrom("match", "exceed", "protest", "silence"), fc.anything()),
			given: lever,
			expects: lever,
			percent: fc.oneof(fc.double(), fc.integer()),
			rows: fc.oneof(fc.array(row, { maxLength: 8 }), fc.anything()),
		},
		{ requiredKeys: ["type"] },
	),
);
const seats = fc.oneof(fc.constantFrom("us", "cn"), fc.anything());

it("asking why never throws and changes nothing, whatever is asked", () => {
	fc.assert(
		fc.property(
			paths,
			fc.array(fc.tuple(seats, moves), { minLength: 5, maxLength: 25 }),
			(path, asked) => {
				const game = reach(path);
				const before = JSON.stringify(game);
				for (const [seat, move] of asked) {
					const refusal = why(book, game, seat as Seat, move as Move);
					expect(refusal === null || typeof refusal === "string").toBe(true);
				}
				expect(JSON.stringify(game)).toBe(before);
			},
		),
		{ numRuns: 80 },
	);
});

it("what is let through belongs to a seat whose turn it is, and plays to a whole state", () => {
	fc.assert(
		fc.property(
			paths,
			fc.array(fc.tuple(seats, moves), { minLength: 10, maxLength: 40 }),
			(path, asked) => {
				const game = reach(path);
				for (const [seat, move] of asked) {
					if (why(book, game, seat as Seat, move as Move) !== null) continue;
					expect(toMove(game)).toContain(seat);
					const after = copyGame(game);
					play(book, after, seat as Seat, move as Move, dieOf(1));
					expect(ranges(book, after)).toBe("");
					// only plain JSON may get into a state
					expect(JSON.parse(JSON.stringify(after))).toEqual(after);
				}
			},
		),
		{ numRuns: 120 },
	);
});

/** Moves of the record, whole, lacking something, or holding anything. */
const recorded = fc.record(
	{
		type: fc.constantFrom(
			"recordedAct",
			"recordedDrop",
			"recordedDeal",
			"recordedCall",
			"recordedSilence",
			"closeMonth",
		),
		lever,
		act,
		step: fc.oneof(fc.constantFrom("now", "announce"), fc.anything()),
		to: fc.oneof(fc.constant(-1), fc.double(), fc.anything()),
		due: fc.oneof(fc.constantFrom(0, 3), fc.anything()),
		source: fc.oneof(fc.constantFrom("order", "agency", "answer"), fc.anything()),
		offer: fc.oneof(
			fc.record({ by: fc.constantFrom("us", "cn"), rows: fc.array(row, { maxLength: 3 }) }),
			fc.anything(),
		),
		leaders: fc.oneof(fc.boolean(), fc.anything()),
		calmUntil: fc.oneof(fc.constantFrom(0, 4), fc.anything()),
		how: fc.oneof(fc.constantFrom("protest", "silence"), fc.anything()),
	},
	{ requiredKeys: ["type"] },
);

it("a move of the record is let through only whole, and then plays to a whole state", () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom("us", "cn"), recorded), { minLength: 10, maxLength: 60 }),
			(asked) => {
				const game = createGame(book, { ...START, chronicle: true });
				for (const [seat, move] of asked) {
					if (why(book, game, seat as Seat, move as Move) !== null) continue;
					const after = copyGame(game);
					play(book, after, seat as Seat, move as Move, dieOf(1));
					expect(ranges(book, after)).toBe("");
					expect(JSON.parse(JSON.stringify(after))).toEqual(after);
				}
			},
		),
		{ numRuns: 200 },
	);
});

it("nothing may be done once the game is over", () => {
	const game = reach({ seed: 1, long: false, picks: Array.from({ length: 400 }, () => 3) });
	game.phase = "over";
	for (const seat of ["us", "cn"] as const)
		expect(why(book, game, seat, { type: "seal" })).toBe("gameOver");
});
