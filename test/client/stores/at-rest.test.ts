// What can come later waits until nobody waits for anything.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { atRest, atRestWithin, hold } from "../../../src/client/stores/at-rest.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("runs at once after its time where nothing is waited for, and once only", () => {
	const run = vi.fn<() => void>();
	atRest(100, run);
	vi.advanceTimersByTime(99);
	expect(run).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(run).toHaveBeenCalledOnce();
	hold()();
	vi.advanceTimersByTime(1000);
	expect(run).toHaveBeenCalledOnce();
});

it("waits for all that is held, and then its whole time", () => {
	const run = vi.fn<() => void>();
	const page = hold();
	atRest(100, run);
	vi.advanceTimersByTime(1000);
	const board = hold();
	page();
	page();
	vi.advanceTimersByTime(1000);
	expect(run).not.toHaveBeenCalled();
	board();
	vi.advanceTimersByTime(99);
	expect(run).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(run).toHaveBeenCalledOnce();
});

it("begins its time anew when something is waited for in its midst", () => {
	const run = vi.fn<() => void>();
	atRest(100, run);
	vi.advanceTimersByTime(60);
	hold()();
	vi.advanceTimersByTime(60);
	expect(run).not.toHaveBeenCalled();
	vi.advanceTimersByTime(40);
	expect(run).toHaveBeenCalledOnce();
});

it("is not run once called off", () => {
	const run = vi.fn<() => void>();
	const held = hold();
	const stop = atRest(100, run);
	stop();
	held();
	vi.advanceTimersByTime(1000);
	expect(run).not.toHaveBeenCalled();
});

it("waits for what never comes only so long, and runs once", () => {
	const run = vi.fn<() => void>();
	const board = hold();
	atRestWithin(0, 4000, run);
	vi.advanceTimersByTime(3999);
	expect(run).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(run).toHaveBeenCalledOnce();
	board();
	vi.advanceTimersByTime(5000);
	expect(run).toHaveBeenCalledOnce();
});

it("does not wait where nothing is held, and can be called off", () => {
	const run = vi.fn<() => void>();
	atRestWithin(0, 4000, run);
	vi.advanceTimersByTime(0);
	expect(run).toHaveBeenCalledOnce();
	atRestWithin(0, 4000, run)();
	vi.advanceTimersByTime(5000);
	expect(run).toHaveBeenCalledOnce();
});
