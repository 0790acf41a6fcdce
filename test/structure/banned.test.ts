/** The rules use nothing that differs between machines or cannot be saved; and each ban is shown to catch its breach. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findBanned } from "./banned.ts";

describe("src/rules", () => {
	const files = globSync("src/rules/**/*.ts");

	it("is there", () => {
		expect(files.length).toBeGreaterThan(0);
	});

	it.each(files)("%s uses nothing banned", (file) => {
		expect(findBanned(readFileSync(file, "utf8"))).toEqual([]);
	});
});

/** What stands before the colon of each finding. */
const whats = (source: string) => findBanned(source).map((fault) => fault.split(":")[0]);

describe("a ban catches", () => {
	it.each([
		["const x = Math.exp(1);", "Math.exp"],
		["const x = Math.pow(2, 3);", "Math.pow"],
		["const x = Math.sqrt(2);", "Math.sqrt"],
		["const x = Math.random();", "Math.random"],
		['const x = Math["log"](2);', "Math.log"],
		["const x = Math[name](2);", "Math.[…]"],
		["const { sin } = Math;", "Math"],
		["const m = Math;", "Math"],
		["const x = 2 ** 3;", "**"],
		["let x = 2; x **= 3;", "**"],
		["const x = new Date();", "Date"],
		["const x = Date.now();", "Date"],
		["const f = (when: Date) => when;", "Date"],
		["const x = performance.now();", "performance"],
		["const x = new Map();", "Map"],
		["const x = new Set([1]);", "Set"],
		["const x = new WeakMap();", "WeakMap"],
		["interface State { levers: Map<string, number> }", "Map"],
		["const x = { Date };", "Date"],
		["class A {}", "class"],
		["const A = class {};", "class"],
		["const x = globalThis.x;", "globalThis"],
		["const x = process.env.X;", "process"],
		["const x = window.innerWidth;", "window"],
		["const x = crypto.randomUUID();", "crypto"],
		['console.log("x");', "console"],
		["setTimeout(f, 1);", "setTimeout"],
		["const x = new Intl.NumberFormat();", "Intl"],
		["const x = (1).toLocaleString();", "toLocaleString"],
		["names.sort((a, b) => a.localeCompare(b));", "localeCompare"],
		["async function f() {}", "async"],
		["const f = async () => 1;", "async"],
		["const o = { async f() {} };", "async"],
		["await x;", "async"],
		['const x = import("./a.ts");', "import()"],
		["const x = import.meta.url;", "import.meta"],
		["function* f() {}", "function*"],
		["const x = 10n;", "bigint"],
		["const x = BigInt(1);", "BigInt"],
		['const x = Symbol("a");', "Symbol"],
		['eval("1");', "eval"],
		["const x = { a: undefined };", "storing undefined"],
		["game.truce = undefined;", "storing undefined"],
		["const x = [1, NaN];", "storing NaN"],
		["const x = { worst: -Infinity };", "storing Infinity"],
	])("%s", (source, what) => {
		expect(whats(source)).toContain(what);
	});
});

describe("a ban leaves alone", () => {
	it.each([
		"const x = Math.min(1, Math.max(2, Math.floor(Math.round(3))));",
		"const x = Math.abs(1) + Math.ceil(2) + Math.trunc(3) + Math.sign(4) + Math.imul(5, 6);",
		"const row = { Date: 1, window: 2 }; const y = row.window;",
		"interface Row { process: string; Map?: number }",
		'import { Set as chips } from "./a.ts"; const y = chips;',
		"// new Date() and Math.random() in a comment\nconst x = 'Math.random()';",
		"function f(x?: number) { if (x === undefined) return undefined; return x * 2; }",
		"let best = -Infinity; for (const x of [1]) best = Math.max(best, x);",
		"const x = Object.keys({ a: 1 }).length + JSON.stringify(1).length;",
	])("%s", (source) => {
		expect(whats(source)).toEqual([]);
	});
});
