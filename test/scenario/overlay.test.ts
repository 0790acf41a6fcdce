// A scenario that extends another says only what differs; what comes out is whole, and what does not fit is told.
import { describe, expect, it } from "vitest";
import { extendsOf, load, loadBody, overlay, type Problem } from "../../src/scenario/index.ts";
import { files, told } from "./files.ts";

const laid = (base: unknown, over: unknown): { value: unknown; told: string[] } => {
	const problems: Problem[] = [];
	const value = overlay(base, over, "a.json", problems);
	return { value, told: told(problems) };
};

describe("an overlay", () => {
	it("lays groups over each other key by key, and replaces everything else", () => {
		const base = { a: { b: 1, c: [1, 2], d: "x" }, e: null };
		expect(laid(base, { a: { b: 2, c: [3] }, f: true })).toEqual({
			value: { a: { b: 2, c: [3], d: "x" }, e: null, f: true },
			told: [],
		});
		expect(base).toEqual({ a: { b: 1, c: [1, 2], d: "x" }, e: null });
	});

	it("keeps, drops, changes and adds rows of a list by id", () => {
		const base = ["a", "b", "c", "d"].map((id) => ({ id, n: 1 }));
		const over = {
			only: ["d", "b", "a"],
			drop: ["a"],
			change: { b: { n: 2 } },
			add: [{ id: "e", n: 5 }],
		};
		expect(laid(base, over).value).toEqual([
			{ id: "b", n: 2 },
			{ id: "d", n: 1 },
			{ id: "e", n: 5 },
		]);
	});

	it.each<[string, unknown]>([
		["a.json only unknownReference", { only: ["z"] }],
		["a.json drop unknownReference", { drop: ["z"] }],
		["a.json change unknownReference", { change: { z: {} } }],
		["a.json keep unknownKey", { keep: ["a"] }],
		["a.json drop badShape", { drop: "a" }],
	])("tells %s", (expected, over) => {
		expect(laid([{ id: "a" }], over).told).toEqual([expected]);
	});
});

describe("a scenario that extends another", () => {
	const card = { extends: "geneva-to-busan", id: "small", version: 1, epoch: 1, months: [2] };
	const own = {
		"scenario.json": card,
		"clauses.json": { only: ["us.tariff.lower24", "cn.tariff.lower24", "cn.lists.suspend"] },
		"levers.json": { change: { "us.fees": { acts: [] } } },
		"starts.json": { geneva: { levers: { "us.fees": { announced: -1, due: 0, act: "" } } } },
		"chronicle.json": [],
	};

	it("names it, and is whole once laid over it", () => {
		expect(extendsOf(own)).toBe("geneva-to-busan");
		expect(extendsOf(files)).toBeNull();
		const small = load(own, files);
		if (!small.ok) throw new Error(told(small.problems).join("\n"));
		const body = small.value;
		expect(body.scenario).toEqual({ id: "small", version: 1, epoch: 1, months: [2] });
		expect(body.clauses).toHaveLength(3);
		expect(body.levers.find(({ id }) => id === "us.fees")?.acts).toEqual([]);
		expect(body.facts.length).toBeGreaterThan(100);
		expect(loadBody(JSON.parse(JSON.stringify(body)), "one.json").ok).toBe(true);
	});

	it("loses with a row what the other scenario said of it: offers, habits, prices, agencies", () => {
		const small = load(
			{
				...own,
				"levers.json": { change: { "us.fees": { acts: [] }, "us.inquiry": { acts: [] } } },
			},
			files,
		);
		if (!small.ok) throw new Error(told(small.problems).join("\n"));
		const { players, events, packages } = small.value;
		const habits = Object.values(players).flatMap(({ habits: own }) => Object.keys(own));
		expect(
			habits.filter((habit) => /fees|inquiry/.test(habit)).filter((h) => /us\./.test(h)),
		).toEqual([]);
		expect(events.agencies.map(({ id }) => id)).not.toContain("newInquiry");
		expect(packages).toEqual([]);
	});

	it("is checked like any other, with places in its own files", () => {
		const problems = (change: object, base = files): string[] => {
			const loaded = load({ ...own, ...change }, base);
			return loaded.ok ? [] : told(loaded.problems);
		};
		expect(problems({})).toEqual([]);
		expect(problems({ "clauses.json": { only: ["us.tariff.lower24"] } })).toContain(
			"starts.json geneva.promises[1].clause unknownReference",
		);
		expect(problems({ "clauses.json": { only: ["nothing"] } })).toEqual([
			"clauses.json only unknownReference",
		]);
		expect(problems({}, { ...files, "scenario.json": card as unknown as string })).toEqual([
			"scenario.json extends badShape",
		]);
		const alone = load(own);
		expect(alone.ok ? [] : told(alone.problems)).toEqual([
			"scenario.json extends unknownReference",
		]);
	});
});
