import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const folder = new URL("../records/", import.meta.url);
const records = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
/** Bytes a record may take on its way to a colleague, its whole scenario included. */
const LIMIT = 100_000;

it.each(records)("%s, a whole game with its scenario, packs to at most 100 kB", (name) => {
	expect(gzipSync(readFileSync(new URL(name, folder))).length).toBeLessThan(LIMIT);
});

it("measures at least one record that was played to its end", () => {
	expect(records.length).toBeGreaterThan(0);
});
