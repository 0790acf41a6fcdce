// Which troubles are read aloud to an instructor.
import { beforeAll, describe, expect, it } from "vitest";
import { alarmsOf, newAlarms } from "../../../../src/client/viewmodel/class/alarms.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { teachWords, tileOf } from "./fixtures.ts";

let words: Words;
beforeAll(async () => {
	words = await teachWords();
});

describe("announcements", () => {
	it("tell only red troubles that are new", () => {
		const calm = [tileOf(1), tileOf(2, { troubles: ["behind"] })];
		const red = tileOf(1, { troubles: ["rupture"] });
		const before = alarmsOf(calm);
		const now = alarmsOf([red, tileOf(2, { troubles: ["overdue"] })]);
		expect(newAlarms(words, before, now, () => red)).toEqual(["Game 1: rupture near"]);
		expect(newAlarms(words, now, now, () => red)).toEqual([]);
	});

	it("tell many at once as a number", () => {
		const many = [1, 2, 3, 4].map((n) => tileOf(n, { troubles: ["stopped"] }));
		expect(newAlarms(words, {}, alarmsOf(many), (n) => many[n - 1])).toEqual([
			"4 more games need you",
		]);
	});
});
