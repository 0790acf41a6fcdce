// The journal on a phone and on a desk: what was signed reads as short lines there and as a table here.
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { JournalDialog } from "../../../src/client/panels/journal/journal-dialog.tsx";
import { type Stage, setStage, startWords } from "./stage.tsx";
import { openStage, runTo, stage as table } from "./talks/table.tsx";

let stage: Stage;

beforeAll(startWords);
beforeEach(() => {
	stage = setStage(<JournalDialog open onClose={() => {}} />);
});
afterEach(async () => {
	stage.clear();
	await page.viewport(1280, 720);
});

const cells = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".jr-promises td")];
const lines = (cell: HTMLElement): number => {
	const range = document.createRange();
	range.selectNodeContents(cell);
	return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
};

test("on a phone each promise stands as its clause and one short line", async () => {
	await page.viewport(390, 844);
	await expect.element(page.getByRole("heading", { name: "May 2025" })).toBeVisible();
	expect(cells().length).toBeGreaterThan(0);
	for (const cell of cells())
		expect([cell.textContent, lines(cell)]).toEqual([cell.textContent, 1]);
	for (const row of document.querySelectorAll(".jr-promises tbody tr")) {
		const tops = [...row.querySelectorAll("td")].map((it) => it.getBoundingClientRect().top);
		expect(new Set(tops).size).toBe(1);
		const clause = row.querySelector("th")?.getBoundingClientRect();
		expect(clause?.bottom).toBeLessThanOrEqual(tops[0] ?? 0);
	}
	for (const cell of cells()) expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(390);
});

test("on a desk they stand as a table under its headings", async () => {
	await expect.element(page.getByRole("columnheader", { name: "Wording" })).toBeVisible();
	const [row] = document.querySelectorAll(".jr-promises tbody tr");
	const tops = [...(row?.children ?? [])].map((it) => it.getBoundingClientRect().top);
	expect(new Set(tops).size).toBe(1);
});

test("a month's news are told once it has opened, and not while the close before it is read", async () => {
	openStage(<JournalDialog open onClose={() => {}} />);
	await runTo("close");
	const months = (): (string | null)[] =>
		[...table.box.ownerDocument.querySelectorAll(".jr-month:not(:first-child) h3")].map(
			(it) => it.textContent,
		);
	expect(months().filter((it) => it === "June 2025")).toEqual([]);
	table.store.getState().next();
	await expect.element(page.getByRole("heading", { name: "June 2025" })).toBeVisible();
	table.clear();
});
