// How a promise stands while it binds: nothing is called kept before it has run out.
import { expect, it } from "vitest";
import { promiseState } from "../../../../src/client/viewmodel/game/promise-state.ts";

it("goes on being kept until it runs out, and is under way until what was promised is reached", () => {
	expect(promiseState({ status: "kept", floor: 0 })).toBe("held");
	expect(promiseState({ status: "kept", floor: 70 })).toBe("held");
	expect(promiseState({ status: "due", floor: 70 })).toBe("coming");
});

it("does not tell a misreading before it comes out", () => {
	expect(promiseState({ status: "due", floor: 0 })).toBe(
		promiseState({ status: "kept", floor: 0 }),
	);
});

it.each(["split", "broken", "ended"] as const)("is told as %s once it is", (status) => {
	expect(promiseState({ status, floor: 70 })).toBe(status);
});
