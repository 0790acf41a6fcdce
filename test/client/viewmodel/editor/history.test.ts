// Steps back and forth: one stroke of typing is one step, and a new edit forgets what was undone.
import { expect, test } from "vitest";
import { begun, edited, redone, undone } from "../../../../src/client/viewmodel/editor/history.ts";
import { numberOf } from "../../../../src/client/viewmodel/editor/typed.ts";
import type { Work } from "../../../../src/client/viewmodel/editor/work.ts";

const [a, b, c, d] = ["a", "b", "c", "d"].map(
	(id) => ({ scenario: { id } }) as unknown as Work,
) as [Work, Work, Work, Work];
const place = ["levers", 0, "min"];

test("typing at one place is one step, a pause or another place begins a new one", () => {
	let now = edited(begun(a), b, place, 1000);
	now = edited(now, c, place, 1500);
	expect(undone(now).work).toBe(a);
	expect(undone(edited(now, d, place, 9000)).work).toBe(c);
	expect(undone(edited(now, d, ["levers", 0, "max"], 1600)).work).toBe(c);
	expect(undone(edited(now, d, null, 1600)).work).toBe(c);
});

test("what was undone comes back, until something else is edited", () => {
	const back = undone(edited(begun(a), b, place, 0));
	expect(redone(back).work).toBe(b);
	const other = edited(back, c, place, 100);
	expect(redone(other).work).toBe(c);
	expect(undone(other).work).toBe(a);
});

test("with nothing behind or before it stays", () => {
	expect(undone(begun(a)).work).toBe(a);
	expect(redone(begun(a)).work).toBe(a);
	expect(edited(begun(a), a, place, 0).past).toEqual([]);
});

test("numbers are read as people type them", () => {
	expect(["4", " 0.5 ", "0,5", "−3", "+2", ".5", "7."].map(numberOf)).toEqual([
		4, 0.5, 0.5, -3, 2, 0.5, 7,
	]);
	expect(numberOf("  ")).toBeNull();
	expect(["-", "1e9", "x", "1 2", "1.2.3", "Infinity"].map(numberOf)).toEqual(
		Array(6).fill(undefined),
	);
});
