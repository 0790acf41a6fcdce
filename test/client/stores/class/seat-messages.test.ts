// How long a message of the instructor shows itself on a student's page.
import { beforeEach, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { SHOWN_FOR, seatMessages } from "../../../../src/client/stores/class/seat-messages.ts";
import type { SeatState } from "../../../../src/client/stores/class/seat-types.ts";

beforeEach(() => {
	vi.useFakeTimers();
	return () => vi.useRealTimers();
});

const opened = () => {
	const store = createStore<Pick<SeatState, "messages" | "unread" | "said">>(() => ({
		messages: [],
		unread: 0,
		said: null,
	}));
	return { store, it: seatMessages("0123456789ab", store, () => performance.now()) };
};
const FIRST = { at: 1000, text: "Seal now" };
const SECOND = { at: 2000, text: "Talk now" };

it("of a step's last seconds it stays until it can be read; the list keeps it as unread", () => {
	const { store, it } = opened();
	it.take(FIRST);
	vi.advanceTimersByTime(SHOWN_FOR - 5000);
	it.pass();
	vi.advanceTimersByTime(4999);
	expect(store.getState().said).toEqual(FIRST);
	vi.advanceTimersByTime(1);
	expect(store.getState()).toEqual({ messages: [FIRST], unread: 1, said: null });
});

it("that could be read leaves with its step at once, and never before", () => {
	const { store, it } = opened();
	it.take(FIRST);
	vi.advanceTimersByTime(SHOWN_FOR * 20);
	expect(store.getState().said).toEqual(FIRST);
	it.pass();
	expect(store.getState().said).toBeNull();
});

it("that comes in the next step is not taken along by the one before", () => {
	const { store, it } = opened();
	it.take(FIRST);
	it.pass();
	vi.advanceTimersByTime(SHOWN_FOR - 1);
	it.take(SECOND);
	vi.advanceTimersByTime(SHOWN_FOR);
	expect(store.getState().said).toEqual(SECOND);
});

it("that was taken down leaves page, list and count", () => {
	const { store, it } = opened();
	it.take(FIRST);
	it.take(SECOND);
	it.keep([FIRST.at]);
	expect(store.getState()).toEqual({ messages: [FIRST], unread: 1, said: null });
});

it("that has left does not show itself again when the page connects anew", () => {
	const { store, it } = opened();
	it.take(FIRST);
	vi.advanceTimersByTime(SHOWN_FOR);
	it.pass();
	it.take({ ...FIRST });
	expect(store.getState()).toMatchObject({ messages: [FIRST], said: null });
});
