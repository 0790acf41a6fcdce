// Dice: fair and the same by seed, exact in replay, all used in tests.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DiceError, fixedDice, liveDice, recordedDice, scribe } from "../../src/record/index.ts";

describe("live dice", () => {
	it("give the same rolls for the same seed, others for another", () => {
		const rolls = (seed: string) => {
			const dice = liveDice(seed);
			return Array.from({ length: 20 }, () => dice.roll("a", 1000));
		};
		expect(rolls("one")).toEqual(rolls("one"));
		expect(rolls("one")).not.toEqual(rolls("two"));
		// fixed for ever: a server and a browser must agree
		expect(rolls("one").slice(0, 5)).toMatchInlineSnapshot(`
			[
			  553,
			  959,
			  134,
			  933,
			  403,
			]
		`);
	});

	it("stay in range for any number of sides", () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 0x1_0000_0000 }), (seed, sides) => {
				const value = liveDice(seed).roll("a", sides);
				return Number.isInteger(value) && value >= 0 && value < sides;
			}),
		);
		for (const sides of [0, -1, 1.5, Number.NaN])
			expect(() => liveDice("a").roll("a", sides)).toThrow(RangeError);
	});

	it("are fair: chi-squared over 60,000 rolls of a die of six, and of pairs", () => {
		const dice = liveDice("fair");
		const singles = Array.from({ length: 6 }, () => 0);
		const pairs = Array.from({ length: 36 }, () => 0);
		let last = 0;
		for (let i = 0; i < 60_000; i++) {
			const value = dice.roll("a", 6);
			singles[value] = (singles[value] ?? 0) + 1;
			pairs[last * 6 + value] = (pairs[last * 6 + value] ?? 0) + 1;
			last = value;
		}
		const chi = (counts: number[]) => {
			const mean = 60_000 / counts.length;
			return counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
		};
		expect(chi(singles)).toBeLessThan(20.5); // 5 degrees, 0.1%
		expect(chi(pairs)).toBeLessThan(66.6); // 35 degrees, 0.1%
	});
});

describe("recorded dice", () => {
	const die = { site: "a", n: 6, value: 3 };

	it("give what was written, and say what is left", () => {
		const dice = recordedDice([die, { ...die, value: 5 }]);
		expect([dice.roll("a", 6), dice.left(), dice.roll("a", 6), dice.left()]).toEqual([3, 1, 5, 0]);
	});

	it.each([
		["diceMissing", [], "a", 6],
		["wrongDie", [die], "b", 6],
		["wrongDie", [die], "a", 8],
		["wrongDie", [{ ...die, value: 6 }], "a", 6],
		["wrongDie", [{ ...die, value: 1.5 }], "a", 6],
	] as const)("refuse as %s", (fault, list, site, sides) => {
		expect(() => recordedDice(list).roll(site, sides)).toThrow(expect.objectContaining({ fault }));
		expect(() => recordedDice(list).roll(site, sides)).toThrow(DiceError);
	});
});

describe("fixed dice", () => {
	it("must all be used, in order, at their sites", () => {
		const dice = fixedDice([
			["a", 2],
			["b", 0],
		]);
		expect(dice.roll("a", 3)).toBe(2);
		expect(() => dice.assertUsed()).toThrow("1 dice left, next: b");
		expect(() => dice.roll("a", 3)).toThrow(DiceError);
		expect(dice.roll("b", 1)).toBe(0);
		dice.assertUsed();
		expect(() => dice.roll("b", 1)).toThrow(DiceError);
	});

	it("must fit the die", () => {
		expect(() => fixedDice([["a", 6]]).roll("a", 6)).toThrow(DiceError);
	});
});

it("a scribe writes down every roll", () => {
	const writing = scribe(
		fixedDice([
			["a", 2],
			["b", 0],
		]),
	);
	writing.roll("a", 3);
	writing.roll("b", 1);
	expect(writing.dice).toEqual([
		{ site: "a", n: 3, value: 2 },
		{ site: "b", n: 1, value: 0 },
	]);
});
