// A record of every epoch replays for ever: who changes the rules so that an old game comes out otherwise raises the epoch.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rulesEngine, verify } from "../../src/record/index.ts";
import { EPOCH } from "../../src/scenario/index.ts";

const FOLDER = new URL("../records/", import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl"));

describe("records of every epoch", () => {
	it("are there, without a gap", () => {
		for (let epoch = 1; epoch <= EPOCH; epoch++)
			expect(names.some((name) => name.startsWith(`epoch-${epoch}-`))).toBe(true);
	});

	it.each(names)("%s replays", (name) => {
		const verdict = verify(readFileSync(new URL(name, FOLDER), "utf8"), name, rulesEngine);
		expect(verdict).toMatchObject({ ok: true, firstBad: null, problems: [] });
		expect(verdict.entries).toBeGreaterThan(5);
	});
});
