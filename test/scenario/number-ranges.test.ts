// Each number of a scenario has limits of its own: senseless ones are refused in words, records of old play on.
import { describe, expect, it } from "vitest";
import en from "../../assets/locales/en/problems.json" with { type: "json" };
import zh from "../../assets/locales/zh/problems.json" with { type: "json" };
import { moved, WAYS } from "../../src/insight/sensitivity/shake.ts";
import { NUMBERS, type NumberId } from "../../src/rules/numbers.ts";
import { explain, loadBody, loadCarried } from "../../src/scenario/index.ts";
import { isWithinRange, NUMBER_RANGES } from "../../src/scenario/number-ranges.ts";
import { broken, type Path, scenario, told } from "./files.ts";

const place = (id: NumberId): Path => ["numbers", "values", id, "value"];
const remedies = (id: NumberId, value: unknown): string[] => {
	const [wrong] = broken([place(id), value]);
	if (!wrong) return [];
	return [en, zh].map((words) => {
		const { problem, remedy } = explain(wrong, words);
		return `${problem}|${remedy}`;
	});
};

describe("a number of the scenario", () => {
	it.each<[id: NumberId, value: number]>([
		["cnPoints", 1_000_000],
		["orders", 1_000_000],
		["usPoints", -3],
		["offers", -1],
		["callCost", -5],
		["callEvery", -2],
		["callEvery", 0],
		["trustPerBlow", 1_000_000],
		["splitChance", 101],
		["marketPerMille", -1],
		["ruptureFrom", 0],
		["saturation", 0],
	])("is refused where it makes no sense: %s %d", (id, value) => {
		expect(told(broken([place(id), value]))).toEqual([
			`numbers.json values.${id}.value outOfRange`,
		]);
	});

	it("that counts is whole, and what may stand there is told in both languages", () => {
		expect(remedies("orders", 0.5)).toEqual([
			"This is not a whole number.|Use a whole number from 0 to 20.",
			"这里不是整数。|请填0至20的整数。",
		]);
	});

	it.each<[id: NumberId, remedy: string[]]>([
		[
			"orders",
			[
				"There is no number here.|Use a whole number from 0 to 20.",
				"这里没有数字。|请填0至20的整数。",
			],
		],
		[
			"shadow",
			["There is no number here.|Use a number from 0 to 1.", "这里没有数字。|请填0至1的数字。"],
		],
	])("that was emptied is told to be missing, and what may stand there: %s", (id, remedy) => {
		expect(remedies(id, null)).toEqual(remedy);
		expect(remedies(id, "four")).toEqual(remedy);
	});

	it("has room for a quarter more and less than shipped", () => {
		const tight = NUMBERS.flatMap((id) =>
			WAYS.filter((way) => !isWithinRange(id, moved(id, scenario.numbers.values[id].value, way))),
		);
		expect(tight).toEqual([]);
	});

	it.each(["low", "high"] as const)("may lie at its end: %s", (end) => {
		const all = broken(...NUMBERS.map((id) => [place(id), NUMBER_RANGES[id][end]] as const));
		expect(told(all).filter((one) => one.startsWith("numbers.json"))).toEqual([]);
	});
});

it("a record's scenario replays with whatever numbers it was played", () => {
	const body = structuredClone(scenario);
	body.numbers.values.usPoints.value = 40;
	expect(loadBody(body, "own.json").ok).toBe(false);
	expect(loadCarried(body, "old.jsonl")).toMatchObject({ ok: true, value: { dated: false } });
});
