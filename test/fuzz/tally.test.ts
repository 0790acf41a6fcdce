// The tally of a run of games: failures are counted to the last, however few of them are told.
import { expect, it } from "vitest";
import type { Outcome } from "./fuzz.ts";
import { type Tally, TOLD, tallyOf, tallyText } from "./tally.ts";

/** Every game with an even seed fails after two moves. */
const play = (seed: number): Outcome => ({
	moves: 2,
	failure: seed % 2 === 0 ? { seed, what: "negative points", record: [] } : null,
});

it("counts every failure and keeps the first", () => {
	const heard: Tally[] = [];
	const tally = tallyOf(play, 100, 1, (so) => heard.push(so));
	expect(tally).toMatchObject({ games: 100, moves: 200, failed: 50 });
	expect(tally.failures.map(({ seed }) => seed)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
	expect(heard).toHaveLength(100);
	expect(heard.at(-1)).toEqual(tally);
});

it("says how many of the failures it tells, where not all", () => {
	const many = tallyText(tallyOf(play, 100, 1));
	expect(many).toContain("seed 20, after 0 moves: negative points");
	expect(many).toContain(`100 games, 200 moves, 50 failures (the first ${TOLD} told)`);
	expect(tallyText(tallyOf(play, 6, 1))).toMatch(/6 games, 12 moves, 3 failures\n$/);
});
