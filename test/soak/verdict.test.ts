// The verdict on a soak: it fails not only where something was lost, but where nothing was put to the test.
import { expect, it } from "vitest";
import type { SoakReport } from "./run.ts";
import { wrongWith } from "./verdict.ts";

const good: SoakReport = {
	stage: "one process",
	clients: 4,
	games: 2,
	moves: 30,
	p50: 8,
	p99: 40,
	joinedMs: 100,
	boardsMs: 200,
	errors: [],
	lost: 0,
	duplicated: 0,
	unsettled: 0,
	recordsVerified: 3,
	unequal: 0,
	faults: [],
};

it("all is well where every move was settled and every record verifies", () => {
	expect(wrongWith(good)).toEqual([]);
});

it.each<[what: string, wishes: Partial<SoakReport>]>([
	["errors", { errors: ["refused: foul"] }],
	["lost", { lost: 1 }],
	["twice", { duplicated: 1 }],
	["differ", { unequal: 1 }],
	["verified", { recordsVerified: 1 }],
	["no move", { moves: 0 }],
	["no game", { games: 0, moves: 0, recordsVerified: 0 }],
	["unsettled", { unsettled: 2 }],
])("what fails a soak is named: %s", (what, wishes) => {
	expect(wrongWith({ ...good, ...wishes }).join()).toContain(what);
});
