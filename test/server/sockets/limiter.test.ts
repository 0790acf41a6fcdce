// The counter of failed guesses: by address, in all, for a minute.
import { expect, it } from "vitest";
import { createGuesses } from "../../../src/server/sockets/limiter.ts";

it("an address over its limit uses up nothing of what all have together", () => {
	const guesses = createGuesses(3, 9);
	for (let n = 0; n < 100; n++) guesses.failed("one", 0);
	expect([guesses.may("one", 0), guesses.may("two", 0)]).toEqual([false, true]);
});

it("enough addresses together shut everybody out, until the minute is over", () => {
	const guesses = createGuesses(3, 9);
	for (const address of ["one", "two", "three"])
		for (let n = 0; n < 3; n++) guesses.failed(address, 0);
	expect([guesses.may("four", 59_999), guesses.may("four", 60_000)]).toEqual([false, true]);
});
