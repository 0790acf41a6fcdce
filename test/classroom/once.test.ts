// Ids that count once: remembered along every line that has grown, and along no other.
import { expect, it } from "vitest";
import { isDone, noneDone, withDone } from "../../src/classroom/once.ts";

it("an id that was added is known from then on, and not before", () => {
	const none = noneDone();
	const one = withDone(none, "a");
	const two = withDone(one, "b");
	expect([none, one, two].map((done) => isDone(done, "a"))).toEqual([false, true, true]);
	expect([none, one, two].map((done) => isDone(done, "b"))).toEqual([false, false, true]);
	expect(withDone(two, "a")).toBe(two);
});

it("what was tried and did not come to be leaves nothing behind", () => {
	const one = withDone(noneDone(), "a");
	const tried = withDone(one, "lost");
	const other = withDone(one, "kept");
	expect(["a", "lost", "kept"].map((id) => isDone(other, id))).toEqual([true, false, true]);
	expect(["a", "lost", "kept"].map((id) => isDone(tried, id))).toEqual([true, true, false]);
	expect(isDone(withDone(other, "more"), "lost")).toBe(false);
});
