// What a file of pairs must hold, and that every fault is named by pair and field.
import { describe, expect, it } from "vitest";
import { readPairs } from "../../../src/insight/backtest/pairs.ts";
import { FILE, PAIRS, pair } from "./data.ts";

const sound = () => structuredClone(pair("B10")) as unknown as Record<string, unknown>;
const problemsOf = (change: (row: Record<string, unknown>) => void): string[] => {
	const row = sound();
	change(row);
	return readPairs({ pairs: [row] }).problems;
};
const trigger = (row: Record<string, unknown>) => row.trigger as Record<string, unknown>;

describe("readPairs", () => {
	it("takes the project's own pairs", () => {
		expect(readPairs(FILE).problems).toEqual([]);
		expect(PAIRS.length).toBeGreaterThan(20);
	});

	it("takes every form of responder that occurs", () => {
		for (const responder of ["US", "CN", "both", "CN|both", ""]) {
			expect(problemsOf((row) => (row.responder = responder))).toEqual([]);
		}
	});

	it("takes an answer before the start date, where the lag says so", () => {
		expect(readPairs({ pairs: [pair("B20")] }).problems).toEqual([]);
	});

	it.each<[string, (row: Record<string, unknown>) => void, RegExp]>([
		["a missing id", (row) => delete row.id, /pair 1: id is missing/],
		["a missing trigger", (row) => delete row.trigger, /B10: trigger is missing/],
		["a missing detail", (row) => delete trigger(row).detail, /B10: trigger.detail is missing/],
		["a missing context", (row) => delete row.context, /B10: context is missing/],
		["a missing lag", (row) => delete row.lag_days, /B10: lag_days \(missing\)/],
		[
			"a day that does not exist",
			(row) => (trigger(row).date = "2025-02-30"),
			/trigger.date "2025-02-30"/,
		],
		["an unknown actor", (row) => (trigger(row).actor = "EU"), /trigger.actor "EU"/],
		["an unknown kind", (row) => (trigger(row).kind = "war"), /trigger.kind "war"/],
		["an odd responder", (row) => (row.responder = "CN|nobody"), /responder "CN\|nobody"/],
		[
			"an unknown class",
			(row) => (row.response_class = "revenge"),
			/response_class "revenge" is not a class/,
		],
		[
			"an unknown accepted class",
			(row) => (row.acceptable_also = ["cross", "revenge"]),
			/acceptable_also "revenge"/,
		],
		[
			"an intensity off the scale",
			(row) => (row.intensity_0_5 = 6),
			/intensity_0_5 6 is not 0 to 5/,
		],
		["a broken lag", (row) => (row.lag_days = 1.5), /lag_days 1.5/],
		[
			"dates out of order",
			(row) => (row.response_ids = ["20250101_cn_early"]),
			/dates out of order: answer 20250101_cn_early/,
		],
	])("refuses %s", (_name, change, problem) => {
		expect(problemsOf(change).join("\n")).toMatch(problem);
	});

	it("refuses an id used twice, an empty list, and what is no list", () => {
		expect(readPairs({ pairs: [sound(), sound()] }).problems.join()).toMatch(
			/B10: the id is used twice/,
		);
		expect(readPairs({ pairs: [] }).problems).toHaveLength(1);
		for (const json of [null, 7, "pairs", [], {}]) expect(readPairs(json).problems).toHaveLength(1);
	});

	it("names every fault of a file, not only the first", () => {
		expect(
			problemsOf((row) => Object.assign(row, { context: 1, responder: 2, intensity_0_5: -1 })),
		).toHaveLength(3);
	});
});
