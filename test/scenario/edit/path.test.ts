// A change at one place copies what leads there and shares everything else.
import { expect, test } from "vitest";
import { valueAt, without, withRow, withValue } from "../../../src/scenario/edit/path.ts";

const data = {
	rows: [
		{ id: "a", by: [1, 2] },
		{ id: "b", by: [3] },
	],
	words: { "us.tariff": "x" },
};

test("a value is set in a copy, and the rest is the very same", () => {
	const next = withValue(data, ["rows", 0, "by", 1], 9);
	expect(next.rows[0]?.by).toEqual([1, 9]);
	expect(data.rows[0]?.by).toEqual([1, 2]);
	expect(next.rows[1]).toBe(data.rows[1]);
	expect(next.words).toBe(data.words);
});

test("groups that are missing on the way are made; keys may hold dots", () => {
	const next = withValue<object>(data, ["words", "cn.tap", "name"], "tap");
	expect(valueAt(next, ["words", "cn.tap", "name"])).toBe("tap");
	expect(valueAt(next, ["words", "cn", "tap"])).toBeUndefined();
});

test("rows are put in and taken out where they stand", () => {
	const more = withRow(data, ["rows", 1], { id: "new", by: [] });
	expect(more.rows.map(({ id }) => id)).toEqual(["a", "new", "b"]);
	expect(without(more, ["rows", 0]).rows.map(({ id }) => id)).toEqual(["new", "b"]);
	expect(without(data, ["words", "us.tariff"]).words).toEqual({});
});

test("taking out what is not there changes nothing, and nothing of an object's own kind is reached", () => {
	expect(without(data, ["rows", 7])).toBe(data);
	expect(valueAt(data, ["rows", "length", "x"])).toBeUndefined();
	expect(valueAt(data, ["toString"])).toBeUndefined();
});
