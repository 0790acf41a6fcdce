// The replay of the record, month by month, as a table under version control: a change of rules or numbers shows.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { monthTable } from "../../src/insight/history/table.ts";
import { readBook } from "../support/read-book.ts";

const GOLDEN = new URL("history.txt", import.meta.url);

it("replays the record to the same table (GOLDEN=write to accept a change)", () => {
	const book = readBook();
	const table = [
		"The record from December 2024, month ends",
		monthTable(book, "prologue", 8),
		"The record from Geneva on, then no moves: par of both seats",
		monthTable(book, "geneva", 12),
	].join("\n");
	if (process.env.GOLDEN === "write") writeFileSync(GOLDEN, table);
	// line by line, so that the difference names the months
	expect(table.split("\n")).toEqual(readFileSync(GOLDEN, "utf8").split("\n"));
});
