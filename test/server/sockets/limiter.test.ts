// What is counted by address, and in all, for a minute.
import { expect, it } from "vitest";
import { NEWCOMERS } from "../../../src/server/settings.ts";
import { createGuesses, createNewcomers } from "../../../src/server/sockets/limiter.ts";

it("an address over its limit uses up nothing of what all have together", () => {
	const guesses = createGuesses(3, 9);
	for (let n = 0; n < 100; n++) guesses.add("one", 0);
	expect([guesses.may("one", 0), guesses.may("two", 0)]).toEqual([false, true]);
});

it("enough addresses together shut everybody out, until the minute is over", () => {
	const guesses = createGuesses(3, 9);
	for (const address of ["one", "two", "three"])
		for (let n = 0; n < 3; n++) guesses.add(address, 0);
	expect([guesses.may("four", 59_999), guesses.may("four", 60_000)]).toEqual([false, true]);
});

it("a class of two hundred may come in at once from one address, and as many from the next", () => {
	const newcomers = createNewcomers(NEWCOMERS);
	for (const address of ["one", "two"])
		for (let n = 0; n < 200; n++) {
			expect(newcomers.may(address, 0)).toBe(true);
			newcomers.add(address, 0);
		}
	expect([newcomers.may("one", 0), newcomers.may("three", 0)]).toEqual([false, true]);
});
