// What a computer weighed its move against, in words.
import { beforeAll, expect, test } from "vitest";
import { nextBestText } from "../../../../src/client/viewmodel/game/next-best.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import type { SeatMove } from "../../../../src/rules/index.ts";
import { englishWords } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const near = (move: SeatMove) => nextBestText(words, { move, near: true });

test("a plan's next best is an act as done, only announced, given up, or no order", () => {
	const order = { type: "order", lever: "us.tariff", act: "raise10" } as const;
	expect(near({ ...order, step: "now" })).toBe(
		"Nearly as good, it found a plan that begins with: tariff raised by 10 points.",
	);
	expect(near({ ...order, step: "announce" })).toContain(
		"announcing “tariff raised by 10 points”.",
	);
	expect(near({ type: "drop", lever: "us.tariff" })).toContain("giving up what was announced of");
	expect(nextBestText(words, { move: { type: "seal" }, near: false })).toBe(
		"Next best, clearly behind: no order.",
	);
});

test("an answer's next best is an act, a protest or silence", () => {
	const answer = { type: "answer", lever: "", act: "", step: "now" } as const;
	expect(near({ ...answer, how: "protest" })).toContain("a private protest.");
	expect(near({ ...answer, how: "silence" })).toContain("silence.");
	expect(near({ ...answer, how: "match", lever: "us.tariff", act: "raise10" })).toContain(
		"tariff raised by 10 points.",
	);
});

test("nothing is said of talks", () => {
	expect(near({ type: "accept" })).toBe("");
});
