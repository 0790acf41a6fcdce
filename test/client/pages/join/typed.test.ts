// What people type on the join page, and what each fault is called.
import { describe, expect, test } from "vitest";
import { grouped } from "../../../../src/client/pages/class-common/grouped.ts";
import {
	joinAddress,
	readJoinCode,
	readName,
	readPass,
} from "../../../../src/client/pages/join/typed.ts";

describe("a class code", () => {
	test.each([
		"K7M4QD",
		" k7m 4qd ",
		"k7m-4qd",
		"Ｋ７Ｍ　４ｑｄ",
		"http://10.0.0.5:8080/#/join/K7M4QD",
	])("is read from %s", (typed) =>
		expect(readJoinCode(typed)).toEqual({ ok: true, value: "K7M4QD" }),
	);

	test.each([
		["", "code.empty", {}],
		[" - ", "code.empty", {}],
		["K7M4Q", "code.length", { letters: 6, count: 5 }],
		["K7M4QDA", "code.length", { letters: 6, count: 7 }],
		["K0M4QD", "code.misread", { letter: "0", perhaps: ["Q", "D"] }],
		["k7m4ql", "code.misread", { letter: "L", perhaps: ["J", "T", "7"] }],
		["K7M4Q!", "code.sign", { letter: "!" }],
		["课堂代码", "code.sign", { letter: "课" }],
	])("%j is named a fault", (typed, fault, values) => {
		expect(readJoinCode(typed)).toEqual({ ok: false, fault, values });
	});

	test("every letter that no code has is told apart from its look-alikes", () => {
		for (const letter of "0O1IL2Z5S8BUV6G") {
			const read = readJoinCode(`K7M4Q${letter}`);
			if (read.ok) throw new Error(`${letter} was taken`);
			expect(read.fault).toBe("code.misread");
			for (const other of read.values.perhaps as readonly string[])
				expect(readJoinCode(`K7M4Q${other}`).ok).toBe(true);
		}
	});
});

test("an address leads to a class, or brings a person back", () => {
	expect(joinAddress("https://chip.local/#/join/k7m4qd")).toEqual({ code: "K7M4QD", pass: "" });
	expect(joinAddress("see http://x/#/join/K7M4QD/acde-fhjk now")).toEqual({
		code: "K7M4QD",
		pass: "ACDEFHJK",
	});
	expect(joinAddress("K7M4QD")).toBeNull();
});

test("a personal code has its own faults", () => {
	expect(readPass("acde-fhjk")).toEqual({ ok: true, value: "ACDEFHJK" });
	expect(readPass("")).toMatchObject({ fault: "pass.empty" });
	expect(readPass("ACDE")).toMatchObject({
		fault: "pass.length",
		values: { letters: 8, count: 4 },
	});
	expect(readPass("ACDEFHJ0")).toMatchObject({ fault: "code.misread" });
});

test("a nickname keeps what can be shown, in any script", () => {
	expect(readName("  Kim   Lee ")).toEqual({ ok: true, value: "Kim Lee" });
	expect(readName("小明")).toEqual({ ok: true, value: "小明" });
	expect(readName("😀".repeat(24))).toMatchObject({ ok: true });
	expect(readName("   ")).toMatchObject({ fault: "name.empty" });
	expect(readName("x".repeat(25))).toMatchObject({
		fault: "name.long",
		values: { letters: 24, count: 25 },
	});
	expect(readName("<b>")).toMatchObject({ fault: "name.signs" });
});

test("codes are grouped as they are read aloud", () => {
	expect(grouped("K7M4QD")).toBe("K7M 4QD");
	expect(grouped("ACDEFHJK")).toBe("ACDE-FHJK");
	expect(grouped("ACDE-FHJK-MNPQ")).toBe("ACDE-FHJK-MNPQ");
	expect(grouped("")).toBe("");
});
