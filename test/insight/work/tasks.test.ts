// A worker's memory between tasks: the shares of one question begin together, other questions do not.
import { describe, expect, it } from "vitest";
import type { WhatIf } from "../../../src/insight/whatif/index.ts";
import { type Kept, perform } from "../../../src/insight/work/tasks.ts";
import { playedGame } from "../../record/play.ts";
import { shippedScenario } from "../../support/scenario.ts";

const { record } = playedGame(shippedScenario(), "crew", { calm: 0.97 });
const question: WhatIf = {
	record,
	at: record.entries.length - 20,
	policies: { us: "dove", cn: "historical" },
	seed: 5,
	count: 10,
	change: null,
};
const share = (kept: Kept, asked: number, n: number, asking = question): object[] => [
	...perform({ kind: "whatIf", question: asking, asked, share: n, of: 2 }, kept),
];

describe("what a worker keeps of a question", () => {
	it("serves its second share, which is what a worker without it would have found", () => {
		const kept: Kept = {};
		share(kept, 1, 0);
		const first = kept.begun;
		expect(share(kept, 1, 1)).toEqual(share({}, 1, 1));
		expect(kept.begun).toBe(first);
	});

	it("is not taken for another question's beginning", () => {
		const kept: Kept = {};
		share(kept, 1, 0);
		const later = {
			...question,
			at: question.at + 1,
			policies: { us: "hawk", cn: "hawk" },
		} as const;
		expect(share(kept, 2, 0, later)).toEqual(share({}, 2, 0, later));
	});
});
