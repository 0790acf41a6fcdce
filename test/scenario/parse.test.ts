// Hostile text is refused before anything reads it; harmless text comes through unchanged.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, FILE_LIMITS, hashJson, parseJson } from "../../src/scenario/index.ts";
import { inspect } from "../../src/scenario/parse.ts";

const code = (text: string): string => {
	const result = parseJson(text, "a.json");
	return result.ok ? "" : (result.problems[0]?.code ?? "?");
};

describe("parseJson", () => {
	it.each([
		["notJson", "{"],
		["notJson", ""],
		["tooDeep", "[".repeat(100) + "]".repeat(100)],
		["tooDeep", "[".repeat(1_000_000)],
		["tooLarge", `"${"é".repeat(1_100_000)}"`],
		["tooLarge", `"${"a".repeat(5000)}"`],
		["forbiddenKey", '{"__proto__": {"admin": true}}'],
		["forbiddenKey", '{"a": [{"constructor": 1}]}'],
		["forbiddenKey", '{"prototype": 1}'],
		["badNumber", "1e999"],
		["badNumber", "-1e12"],
		["badText", '"<script>alert(1)</script>"'],
		["badText", '"a < b"'],
		["badText", '{"<b>": 1}'],
		["badText", '"bell \\u0007"'],
		["badText", '"\\ud800"'],
		["badText", '"\\u202etxet"'],
	])("refuses as %s", (expected, text) => {
		expect(code(text)).toBe(expected);
	});

	it("does not touch the prototype of anything", () => {
		parseJson('{"__proto__": {"polluted": 1}}', "a.json");
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it("counts brackets outside of strings only", () => {
		expect(code(`"${"[".repeat(500)}"`)).toBe("");
		expect(code(`["\\"${"[".repeat(500)}"]`)).toBe("");
	});

	it("takes comparisons, line feeds and letters of all scripts", () => {
		expect(code('["<", "<=", ">", ">=", "two\\nlines", "布山 – déjà 😀"]')).toBe("");
	});

	it("names the place of each problem", () => {
		const result = parseJson('{"a": [1, {"b": "<i>"}]}', "x.json", FILE_LIMITS, 7);
		expect(result.ok ? [] : result.problems).toMatchObject([
			{ file: "x.json", line: 7, path: "a[1].b", value: '"<i>"' },
		]);
	});

	it("refuses data that is no JSON, and loops", () => {
		const loop: Record<string, unknown> = {};
		loop.loop = loop;
		expect(inspect(loop, "a")[0]?.code).toBe("tooDeep");
		expect(
			inspect({ a: new Date(), b: Number.NaN, c: undefined, d: () => 1 }, "a").map((p) => p.code),
		).toEqual(["badShape", "badNumber", "badShape", "badShape"]);
	});
});

describe("canonical JSON", () => {
	it("reads back as the same data, whatever the order of keys", () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 5 }), (data) => {
				const text = canonical(data);
				expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
				expect(canonical(JSON.parse(text))).toBe(text);
				expect(canonical(shuffled(data))).toBe(text);
			}),
		);
	});

	it("sorts many keys as few", () => {
		const keys = Array.from({ length: 200 }, (_, i) => `k${(i * 7919) % 1000}`);
		const data = Object.fromEntries(keys.map((key, i) => [key, i]));
		expect(Object.keys(JSON.parse(canonical(data)))).toEqual([...keys].sort());
	});

	it("writes records of more shapes than it keeps", () => {
		for (let i = 0; i < 3000; i++) {
			const data = { [`m${i % 150}`]: i, [`z${i}`]: "é\n", a: [{ b: true, [`c${i % 40}`]: null }] };
			const inner = `{"b":true,"c${i % 40}":null}`;
			expect(canonical(data)).toBe(`{"a":[${inner}],"m${i % 150}":${i},"z${i}":"é\\n"}`);
		}
	});

	it("refuses what is no JSON", () => {
		for (const bad of [undefined, Number.NaN, [Number.POSITIVE_INFINITY], { a: () => 1 }])
			expect(() => canonical(bad)).toThrow(TypeError);
		expect(canonical(-0)).toBe("0");
	});

	it("hashes as SHA-256 does everywhere", () => {
		expect(hashJson("")).toBe("12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126");
	});
});

function shuffled(data: unknown): unknown {
	if (Array.isArray(data)) return data.map(shuffled);
	if (typeof data !== "object" || data === null) return data;
	return Object.fromEntries(
		Object.entries(data)
			.reverse()
			.map(([key, value]) => [key, shuffled(value)]),
	);
}
