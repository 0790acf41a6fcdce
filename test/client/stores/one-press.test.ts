import { expect, it, vi } from "vitest";
import { createMatchStore } from "../../../src/client/stores/match.ts";
import { noKeeper } from "../../../src/client/stores/match-keeper.ts";
import { onePress } from "../../../src/client/stores/one-press.ts";
import { computer, PERSON, setupOf } from "../../support/match.ts";
import { shippedScenario } from "../../support/scenario.ts";

it("the same asked again before the first has come is that one; afterwards it is a new one", async () => {
	const run = vi.fn<(asked: { n: number }) => Promise<number>>(({ n }) => Promise.resolve(n));
	const press = onePress(run);
	expect(await Promise.all([press({ n: 1 }), press({ n: 1 }), press({ n: 2 })])).toEqual([1, 1, 2]);
	expect(run).toHaveBeenCalledTimes(2);
	await press({ n: 1 });
	expect(run).toHaveBeenCalledTimes(3);
});

it("one that fails can be asked for again", async () => {
	const run = vi.fn<() => Promise<never>>(() => Promise.reject(new Error("lost")));
	const press = onePress(run);
	await expect(press("a")).rejects.toThrow("lost");
	await expect(press("a")).rejects.toThrow("lost");
	expect(run).toHaveBeenCalledTimes(2);
});

it("a plan sealed by two presses is sealed once, and nothing is said to be wrong", async () => {
	const setup = setupOf(shippedScenario(), {
		controllers: { us: PERSON, cn: computer("historical") },
	});
	const store = createMatchStore(
		{ ...setup, id: "g", name: "", seat: "us" },
		{ keeper: noKeeper, pause: () => Promise.resolve() },
	);
	await store.getState().move({ type: "noForecast" });
	await vi.waitFor(() => expect(store.getState().page).toBe("plan"));
	const { move } = store.getState();
	expect(await Promise.all([move({ type: "seal" }), move({ type: "seal" })])).toEqual([null, null]);
	expect(store.getState().refusal).toBeNull();
});
