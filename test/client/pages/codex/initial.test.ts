// Long lists stand under letters: English by spelling, Chinese by sound.
import { describe, expect, it } from "vitest";
import { byInitial, initialOf } from "../../../../src/client/pages/codex/initial.ts";

describe("a name stands under", () => {
	it.each([
		["answer", "A"],
		["BATNA", "B"],
		["étape", "E"],
		["50% rule", "#"],
		["爆发", "B"],
		["筹码", "C"],
		["额度", "E"],
		["关税", "G"],
		["紧张", "J"],
		["校准", "J"],
		["领导人通话", "L"],
		["民意", "M"],
		["帕累托", "P"],
		["让步", "R"],
		["实体清单", "S"],
		["条款", "T"],
		["稳定", "W"],
		["协议", "X"],
		["阴影", "Y"],
		["知情", "Z"],
	])("%s -> %s", (name, letter) => {
		expect(initialOf(name)).toBe(letter);
	});
});

it("letters and names stand in order", () => {
	const rows = ["tap", "block", "BATNA", "truce"].map((name) => ({ name }));
	expect(byInitial(rows, "en")).toEqual([
		{ letter: "B", rows: [{ name: "BATNA" }, { name: "block" }] },
		{ letter: "T", rows: [{ name: "tap" }, { name: "truce" }] },
	]);
	const chinese = ["关税", "BATNA", "报复", "供应"].map((name) => ({ name }));
	expect(byInitial(chinese, "zh").map(({ letter }) => letter)).toEqual(["B", "G"]);
});
