// Codes and tokens: unambiguous, evenly drawn, kept hashed; and patches between two views.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareCode, CODE_LETTERS, readCode } from "../../src/classroom/codes.ts";
import { freeName, readLine } from "../../src/classroom/limits.ts";
import { diff, patched } from "../../src/classroom/patch.ts";
import * as secrets from "../../src/classroom/secrets.ts";
import { seededBytes } from "../support/class/pure.ts";

describe("codes", () => {
	it("hold no letters that look alike", () => {
		for (const group of ["0OQ", "1IL", "2Z", "5S", "8B", "UV", "6G"])
			expect(
				Array.from(group).filter((letter) => CODE_LETTERS.includes(letter)).length,
			).toBeLessThan(2);
	});

	it("use every letter about as often", () => {
		const code = secrets.makeCode(21_000, seededBytes(3));
		for (const letter of CODE_LETTERS) {
			const count = code.split(letter).length - 1;
			expect(count).toBeGreaterThan(850);
			expect(count).toBeLessThan(1150);
		}
	});

	it("are read however they are typed", () => {
		for (const typed of [" acd-efh ", "Ａｃｄ　ｅｆｈ", "ACD–EFH", "ACD·EFH."])
			expect(readCode(typed, 6)).toBe("ACDEFH");
		expect(bareCode(" o0-")).toBe("O0");
		for (const wrong of ["ACDEF", "ACDEFHJ", "ACDEF0", "ACDEFÄ", ""])
			expect(readCode(wrong, 6)).toBeNull();
		expect(secrets.grouped("ACDEFHJKMNPQ")).toBe("ACDE-FHJK-MNPQ");
	});

	it("tokens have 128 bits, and differ by session when sealed", () => {
		const token = secrets.makeToken(seededBytes(1));
		expect(token).toMatch(/^[0-9a-f]{32}$/);
		expect(secrets.seal("a", token)).not.toBe(secrets.seal("b", token));
		expect(secrets.sameHash("ab", "ab")).toBe(true);
		expect(secrets.sameHash("ab", "ac")).toBe(false);
		expect(secrets.sameHash("ab", "abc")).toBe(false);
	});
});

describe("what people type", () => {
	it("is put in order, or refused", () => {
		expect(readLine("  李  雷\t", 24)).toBe("李 雷");
		expect(readLine("e\u0301", 1)).toBe("é");
		for (const wrong of ["", "   ", "<b>x</b>", "a\u202eb", "x".repeat(25), "a\u0000b"])
			expect(readLine(wrong, 24)).toBeNull();
	});

	it("two of one name are told apart", () => {
		expect(freeName("Kim", [])).toBe("Kim");
		expect(freeName("kim", ["Kim", "Kim 2"])).toBe("kim 3");
		expect(Array.from(freeName("x".repeat(24), ["x".repeat(24)])).length).toBeLessThanOrEqual(24);
	});
});

describe("a patch", () => {
	const plain = fc.jsonValue({ maxDepth: 4 });
	it("makes the one of the other", () => {
		fc.assert(
			fc.property(plain, plain, (a, b) => {
				const [from, to] = [a, b].map((it) => JSON.parse(JSON.stringify(it)) as unknown);
				const patch = diff(from, to);
				expect(patched(from, patch)).toEqual(to);
				expect(diff(to, patched(from, patch))).toBeUndefined();
			}),
		);
	});

	it("of a list that was added to names only what is new", () => {
		expect(diff([{ x: 1 }, 2], [{ x: 1 }, 2, 3])).toEqual([2, [3]]);
		expect(diff([1, 2, 3], [1])).toEqual([1, []]);
		expect(diff([1], [2])).toEqual([[2]]);
	});

	it("names only what has changed", () => {
		const a = { x: { y: 1, z: [1, 2] }, w: "same" };
		expect(diff(a, structuredClone(a))).toBeUndefined();
		expect(diff(a, { ...a, x: { y: 2, z: [1, 2] } })).toEqual({ x: { y: [2] } });
	});
});
