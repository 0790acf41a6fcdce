// Short codes: a slow hash of their own for each session, few at once, and none for those who have tried too often.
import { expect, it, vi } from "vitest";
import { createCodes, TooManyCodes } from "../../src/server/codes.ts";
import { seededBytes } from "../support/class/pure.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000 });

const codes = () => createCodes(seededBytes(3));

it("a code has one hash in one session, and another in another", async () => {
	const { seal } = codes();
	const hash = await seal("a", "ACDEFHJK");
	expect(await seal("a", "ACDEFHJK")).toBe(hash);
	expect(await seal("b", "ACDEFHJK")).not.toBe(hash);
	expect(await seal("a", "ACDEFHJL")).not.toBe(hash);
	expect(hash).toMatch(/^[0-9a-f]{32}$/);
});

it("fresh codes come with their hashes", async () => {
	const { ready, seal } = codes();
	const made = await ready("a", 3);
	expect(new Set(made.map(({ code }) => code)).size).toBe(3);
	for (const { code, hash } of made) expect(await seal("a", code)).toBe(hash);
});

it("who may not try any more is told so without a hash, also when the last try is still under way", async () => {
	const { tried } = codes();
	let failures = 0;
	const guess = () =>
		tried(
			"a",
			"ACDEFHJK",
			() => failures < 3,
			async () => {
				failures++;
				return "wrong";
			},
		);
	const outcomes = await Promise.all(Array.from({ length: 12 }, guess));
	// two are hashed at a time
	expect(outcomes.filter((one) => one === "wrong").length).toBeLessThanOrEqual(4);
	expect(outcomes.slice(4)).toEqual(Array.from({ length: 8 }, () => null));
});

it("so many at once that they would wait long are refused, and those waiting are served", async () => {
	const { seal } = createCodes(seededBytes(3), { N: 2, r: 1, p: 1 });
	const all = await Promise.allSettled(
		Array.from({ length: 1200 }, (_, i) => seal("a", String(i))),
	);
	const refused = all.filter((one) => one.status === "rejected");
	expect(refused).toHaveLength(198);
	for (const { reason } of refused) expect(reason).toBeInstanceOf(TooManyCodes);
});
