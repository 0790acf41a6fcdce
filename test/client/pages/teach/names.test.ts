// A pasted list of names: what is a name, and how a long list reaches the server.
import { describe, expect, test } from "vitest";
import { PORTION, readNames, tellNames } from "../../../../src/client/pages/teach/room/names.ts";
import type { Told } from "../../../../src/client/stores/class/lesson-store.ts";

describe("a list", () => {
	test("has a name a line, its spaces put in order; columns of a table become one name", () => {
		expect(readNames("Ana  Silva\r\n\r\n  小明\nLee\tKim\n")).toEqual({
			names: ["Ana Silva", "小明", "Lee Kim"],
			bad: [],
		});
	});

	test("names lines that are no names by their number", () => {
		const { names, bad } = readNames(`Ana\n${"x".repeat(25)}\n\nBen <b>`);
		expect(names).toEqual(["Ana"]);
		expect(bad).toEqual([
			{ line: 2, text: "x".repeat(25) },
			{ line: 4, text: "Ben <b>" },
		]);
	});
});

describe("a long list", () => {
	const names = Array.from({ length: PORTION * 2 + 5 }, (_, at) => `Name ${at}`);
	const done = (portion: readonly string[]): Told => ({
		ok: true,
		effect: {
			what: "names",
			touched: [],
			of: 0,
			people: portion.length,
			codes: portion.map((name) => ({ person: name, name, code: "ACDEFHJK" })),
		},
	});

	test("goes in portions and comes back whole, in order", async () => {
		const sizes: number[] = [];
		const told = await tellNames(names, async (portion) => {
			sizes.push(portion.length);
			return done(portion);
		});
		expect(sizes).toEqual([PORTION, PORTION, 5]);
		expect(told.codes.map(({ name }) => name)).toEqual(names);
		expect(told).toMatchObject({ left: [], refusal: null });
	});

	test("keeps what was done and what is left where it stops in the midst", async () => {
		let asked = 0;
		const told = await tellNames(names, async (portion) =>
			++asked === 2 ? { ok: false, refusal: "classFull" } : done(portion),
		);
		expect(asked).toBe(2);
		expect(told.codes).toHaveLength(PORTION);
		expect(told.left).toEqual(names.slice(PORTION));
		expect(told.refusal).toBe("classFull");
	});
});
