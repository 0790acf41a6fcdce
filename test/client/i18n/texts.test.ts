// Every text asked for exists, every text kept is asked for, and no words stand in the code.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { keysOf, literals, sources, uses } from "./scan.ts";

const LOCALES = new URL("../../../assets/locales/", import.meta.url);
const namespaces = readdirSync(new URL("en/", LOCALES)).map((file) => file.replace(/\.json$/, ""));
const keys = new Map(namespaces.map((name) => [name, keysOf(name)]));
const code = sources(/\.tsx?$/);
const asked = code.flatMap(uses);

describe("texts", () => {
	test("the scan finds its material", () => {
		expect(code.length).toBeGreaterThan(30);
		expect(asked.length).toBeGreaterThan(100);
	});

	test("every key that code asks for exists", () => {
		const missing = asked
			.filter(({ namespaces: own, pattern }) => {
				const known = own.flatMap((name) => [...(keys.get(name) ?? [])]);
				return !known.some((key) => pattern.test(key));
			})
			.map(({ path, key, namespaces: own }) => `${path}: ${own.join("|")}:${key}`);
		expect(missing).toEqual([]);
	});

	test("every key of versus stands in for one that is asked for under its own namespace", () => {
		const spare = [...(keys.get("versus") ?? [])].filter((key) => {
			const [name = "", ...rest] = key.split(".");
			return !keys.get(name)?.has(rest.join("."));
		});
		expect(spare).toEqual([]);
	});

	test("what a debrief says of history has other words where a scenario has none", () => {
		const told = JSON.parse(readFileSync(new URL("en/debrief.json", LOCALES), "utf8"));
		const text = (key: string): unknown =>
			key.split(".").reduce((part, name) => part?.[name], told);
		const alone = [...(keys.get("debrief") ?? [])].filter(
			(key) => /\bhistory\b/i.test(String(text(key))) && !keys.get("versus")?.has(`debrief.${key}`),
		);
		expect(alone).toEqual([]);
	});

	test.each(namespaces.filter((name) => name !== "versus"))(
		"every key of %s is asked for",
		(name) => {
			const patterns = asked
				.filter((use) => use.namespaces.includes(name))
				.map(({ pattern }) => pattern);
			const unused = [...(keys.get(name) ?? [])].filter(
				(key) => !patterns.some((pattern) => pattern.test(key)),
			);
			expect(unused).toEqual([]);
		},
	);

	test("no call asks for just anything, which would hide unused keys", () => {
		expect(asked.filter(({ pattern }) => pattern.test("no.such.key.at.all"))).toEqual([]);
	});

	test("a choice between two keys asks for both, a comparison for none", () => {
		const text =
			't(page === "news" ? "panels:a.b" : "panels:c.d", { by: x }); format("not.a.key");';
		expect(uses({ path: "", text }).map(({ key, namespaces: own }) => [key, own])).toEqual([
			["a.b", ["panels"]],
			["c.d", ["panels"]],
		]);
	});

	test("no words stand in the code", () => {
		const found = sources(/\.tsx$/).flatMap((source) =>
			literals(source).map((words) => `${source.path}: ${words}`),
		);
		expect(found).toEqual([]);
	});
});
