// Whatever is done to a record file, verify gives a verdict: it never throws, and never passes a changed game.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rulesEngine, toJsonl, verify } from "../../src/record/index.ts";
import { scenario } from "../scenario/files.ts";
import { playedGame } from "./play.ts";

const { record, state } = playedGame(scenario, "hostile", { calm: 0.7, moves: 25 });
const text = toJsonl(record, rulesEngine(scenario).ending(state));
const lines = text.trimEnd().split("\n");
const check = (changed: string) => verify(changed, "a.jsonl", rulesEngine);

/** A line number; the header, which is slow to read, comes seldom. */
const line = fc.oneof(
	{ weight: 1, arbitrary: fc.constant(0) },
	{ weight: 20, arbitrary: fc.integer({ min: 1, max: lines.length - 1 }) },
);
const RUNS = { numRuns: 60 };

describe("a record in hostile hands", () => {
	it("with a line replaced by any JSON", () => {
		fc.assert(
			fc.property(line, fc.jsonValue(), (at, data) => {
				const verdict = check(lines.with(at, JSON.stringify(data)).join("\n"));
				expect(verdict.ok).toBe(false);
				expect(verdict.problems.length).toBeGreaterThan(0);
			}),
			RUNS,
		);
	});

	it("with one character changed, taken out or put in", () => {
		const start = (lines[0] as string).length;
		const place = fc.integer({ min: start, max: text.length - 2 });
		fc.assert(
			fc.property(place, fc.constantFrom(0, 1), fc.string({ maxLength: 2 }), (at, cut, put) => {
				const changed = text.slice(0, at) + put + text.slice(at + cut);
				const verdict = check(changed);
				// spaces between values change nothing
				const same = sameData(changed);
				expect(verdict.ok).toBe(same);
			}),
			RUNS,
		);
	});

	it("with any value of any line changed", () => {
		const values = [null, -1, 0, 1, 7, 1e9, "", "us", "cn", "__proto__", [], {}];
		fc.assert(
			fc.property(line, fc.nat(), fc.constantFrom(...values), (at, pick, value) => {
				const data = JSON.parse(lines[at] as string);
				if (!replaceOne(data, pick, value)) return;
				expect(check(lines.with(at, JSON.stringify(data)).join("\n")).ok).toBe(false);
			}),
			RUNS,
		);
	});

	it("with lines in another order, or fewer of them", () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(lines.slice(1), { minLength: 1 }), (rest) => {
				const changed = [lines[0], ...rest].join("\n");
				expect(check(changed).ok).toBe(changed === lines.join("\n"));
			}),
			RUNS,
		);
	});
});

function sameData(changed: string): boolean {
	const now = changed
		.split(/\r?\n/)
		.filter((part, i, all) => part.trim() !== "" || i < all.length - 1);
	try {
		return (
			now.length === lines.length &&
			now.every((part, i) => part === lines[i] || JSON.stringify(JSON.parse(part)) === lines[i])
		);
	} catch {
		return false;
	}
}

/** Replaces one leaf of plain data; false where it had that value already. */
function replaceOne(data: unknown, pick: number, value: unknown): boolean {
	const leaves: [Record<string, unknown>, string][] = [];
	const walk = (at: unknown): void => {
		if (typeof at !== "object" || at === null) return;
		for (const [key, inner] of Object.entries(at)) {
			if (typeof inner === "object" && inner !== null) walk(inner);
			else leaves.push([at as Record<string, unknown>, key]);
		}
	};
	walk(data);
	const leaf = leaves[pick % leaves.length];
	if (!leaf || leaf[0][leaf[1]] === value) return false;
	leaf[0][leaf[1]] = value;
	return true;
}
