// What a browser keeps of classes: found again, replaced, forgotten; and what happens where it keeps nothing.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** A storage as browsers have it, that can be full or forbidden. */
function storage() {
	const held = new Map<string, string>();
	let state: "works" | "full" | "forbidden" = "works";
	const guard = (): void => {
		if (state === "forbidden") throw new DOMException("no", "SecurityError");
	};
	return {
		held,
		turn: (next: typeof state): void => {
			state = next;
		},
		getItem: (key: string): string | null => {
			guard();
			return held.get(key) ?? null;
		},
		setItem: (key: string, value: string): void => {
			guard();
			if (state === "full") throw new DOMException("full", "QuotaExceededError");
			held.set(key, value);
		},
		removeItem: (key: string): void => {
			guard();
			held.delete(key);
		},
	};
}

let box: ReturnType<typeof storage>;
/** As after a reload: what only the page knew is gone. */
const reload = async (): Promise<typeof import("../../../../src/client/stores/class/keys.ts")> => {
	vi.resetModules();
	return import("../../../../src/client/stores/class/keys.ts");
};

beforeEach(() => {
	box = storage();
	vi.stubGlobal("localStorage", box);
});
afterEach(() => vi.unstubAllGlobals());

const seat = (session: string, at: number, name = "Kim") => ({
	session,
	code: "K7M4QD",
	person: "p",
	name,
	token: "t",
	rejoin: "ACDEFHJK",
	at,
});
const lesson = (session: string, at: number) => ({
	session,
	code: "K7M4QD",
	title: "Seminar",
	secret: "s",
	projector: "p",
	recovery: "r",
	at,
});

describe("seats and lessons", () => {
	test("are found again after a reload, the newest first", async () => {
		const keys = await reload();
		keys.keepSeat(seat("a", 1));
		keys.keepSeat(seat("b", 3));
		keys.keepSeat(seat("c", 2));
		keys.keepLesson(lesson("a", 1));
		const again = await reload();
		expect(again.keptSeats().map(({ session }) => session)).toEqual(["b", "c", "a"]);
		expect(again.seatFor("c")).toEqual(seat("c", 2));
		expect(again.seatFor("d")).toBeUndefined();
		expect(again.keptLessons()).toEqual([lesson("a", 1)]);
		expect(again.lessonFor("a")).toEqual(lesson("a", 1));
	});

	test("a newer one takes the place of the older in its session, and one can be forgotten", async () => {
		const keys = await reload();
		keys.keepSeat(seat("a", 1));
		keys.keepSeat(seat("a", 2, "Lee"));
		expect(keys.keptSeats()).toEqual([seat("a", 2, "Lee")]);
		keys.forgetSeat("a");
		expect(keys.keptSeats()).toEqual([]);
		keys.keepLesson(lesson("a", 1));
		keys.forgetLesson("a");
		expect(keys.keptLessons()).toEqual([]);
	});

	test("what another tab keeps is seen, and not overwritten", async () => {
		const keys = await reload();
		const other = await reload();
		keys.keepSeat(seat("a", 1));
		other.keepSeat(seat("b", 2));
		keys.keepSeat(seat("c", 3));
		expect(other.keptSeats().map(({ session }) => session)).toEqual(["c", "b", "a"]);
	});

	test("the oldest go where there are very many", async () => {
		const keys = await reload();
		for (let n = 1; n <= 60; n++) keys.keepSeat(seat(`s${n}`, n));
		expect(keys.keptSeats()).toHaveLength(40);
		expect(keys.seatFor("s20")).toBeUndefined();
		expect(keys.seatFor("s21")).toBeDefined();
	});

	test.each([["not JSON"], ["{}"], ["null"], ['[null,{"session":"a"},7]']])(
		"what is not theirs is left out: %s",
		async (text) => {
			box.held.set("bargaining-chip.seats", text);
			const keys = await reload();
			expect(keys.keptSeats()).toEqual([]);
			keys.keepSeat(seat("a", 1));
			expect(keys.keptSeats()).toEqual([seat("a", 1)]);
		},
	);
});

describe("where storage is blocked", () => {
	test.each(["full", "forbidden"] as const)("%s: kept as long as the page lasts", async (state) => {
		box.turn(state);
		const keys = await reload();
		expect(keys.keepsForGood()).toBe(false);
		keys.keepSeat(seat("a", 1));
		keys.keepSeat(seat("b", 2));
		expect(keys.seatFor("a")).toEqual(seat("a", 1));
		expect(keys.keptSeats()).toHaveLength(2);
		expect((await reload()).keptSeats()).toEqual([]);
	});

	test("a storage that opens again gets everything", async () => {
		const keys = await reload();
		keys.keepSeat(seat("a", 1));
		box.turn("full");
		keys.keepSeat(seat("b", 2));
		box.turn("works");
		expect(keys.keepsForGood()).toBe(true);
		keys.keepSeat(seat("c", 3));
		expect((await reload()).keptSeats().map(({ session }) => session)).toEqual(["c", "b", "a"]);
	});
});
