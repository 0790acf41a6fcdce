// The rules named behind the computer's acts: the heaviest first, and none that speaks of another act of the same lever.
import { expect, test } from "vitest";
import { type Decided, followed } from "../../../../src/client/viewmodel/game/followed.ts";
import type { LeverId } from "../../../../src/rules/index.ts";
import { book } from "./sample.ts";

const order = (lever: LeverId, act: string, rules: Readonly<Record<string, number>>): Decided => ({
	move: { type: "order", lever, act, step: "now" },
	rules: Object.entries(rules).map(([id, share]) => ({ id, share })),
});

test("the rules of several acts are named by their weight, three at most", () => {
	const acts = [
		order("us.diversify", "invest", { R12: 0.6, R13: 0.4 }),
		order("us.chips", "tighten", { R4: 0.5, R18: 0.3, R13: 0.3 }),
	];
	expect(followed(book, acts)).toEqual(["R13", "R12", "R4"]);
});

test("farm aid is not told to follow the rule of acts ordered by nobody, though coordination is", () => {
	expect(followed(book, [order("us.cushion", "farmAid", { R22: 1 })])).toEqual([]);
	expect(followed(book, [order("us.cushion", "guardian", { R22: 1 })])).toEqual(["R22"]);
});
