// What the computer decided in a person's place, in words.
import { beforeAll, expect, it } from "vitest";
import { inSteadText } from "../../../../src/client/viewmodel/game/in-stead.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";

import { englishWords, momentOf, newGame } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const STOOD = [{ month: 1, step: "news", by: "clock", kept: true }] as const;
const told = (cameIn: number): string =>
	inSteadText(words, { ...momentOf(newGame(), "us", "plan"), stood: STOOD, cameIn });

it("is told as of the reader's own time where the seat was theirs", () => {
	expect(told(0)).toBe(
		"Your time was up, so the computer decided in your place: it left the forecast out.",
	);
});

it("is told as of the seat up to the month in which the reader came: it was another's time", () => {
	const seat = "Time was up, so the computer decided for this seat: it left the forecast out.";
	expect([told(1), told(2)]).toEqual([seat, seat]);
});
