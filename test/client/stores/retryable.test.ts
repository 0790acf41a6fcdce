// What was asked for once is remembered; what failed is asked for again, by a page only after it has said so.
import { expect, test, vi } from "vitest";
import { failureShown, retryable } from "../../../src/client/stores/retryable.ts";

/** Fails the first time that it is asked. */
const onceFailing = () =>
	vi
		.fn<(key: string) => Promise<string>>((key) => Promise.resolve(`${key} is here`))
		.mockRejectedValueOnce(new Error("no network"));

test("what has come is not asked for twice", async () => {
	const load = vi.fn<(key: string) => Promise<string>>((key) => Promise.resolve(key));
	const kept = retryable(load);
	expect([await kept.ask("a"), await kept.draw("a"), await kept.ask("b")]).toEqual(["a", "a", "b"]);
	expect(load).toHaveBeenCalledTimes(2);
	expect(kept.keys()).toEqual(["a", "b"]);
	kept.forget("a");
	await kept.ask("a");
	expect(load).toHaveBeenCalledTimes(3);
});

test("what failed is asked for again by whoever awaits it", async () => {
	const load = onceFailing();
	const kept = retryable(load);
	await expect(kept.ask("a")).rejects.toThrow("no network");
	expect(await kept.ask("a")).toBe("a is here");
	expect(await kept.draw("a")).toBe("a is here");
	expect(load).toHaveBeenCalledTimes(2);
});

test("a page is given the same failure however often it is drawn, until it was shown", async () => {
	const load = onceFailing();
	const kept = retryable(load);
	const first = kept.draw("a");
	await expect(first).rejects.toThrow("no network");
	expect(kept.draw("a")).toBe(first);
	expect(load).toHaveBeenCalledTimes(1);
	failureShown();
	expect(await kept.draw("a")).toBe("a is here");
});

test("what was forgotten while it came does not come back as a failure", async () => {
	const load = onceFailing();
	const kept = retryable(load);
	const first = kept.draw("a");
	kept.forget("a");
	await expect(first).rejects.toThrow("no network");
	expect(await kept.draw("a")).toBe("a is here");
});
