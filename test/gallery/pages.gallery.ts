/** Pages that an address leads to, before and beside the games. */

import { expect } from "@playwright/test";
import { SHEETS } from "../../src/client/pages/guide/sheets.ts";
import { calm, playTo, start, title } from "../support/e2e/game.ts";
import { test, type Wishes } from "./shoot.ts";

const FULL: Wishes = { full: true };

test("front", async ({ page, reach }) => {
	await reach("fresh", () => page.goto("/"), FULL);
	await start(page);
	await page.getByRole("button", { name: "No forecast" }).click();
	await expect(title(page)).toHaveText("Your levers");
	await reach("with-a-game", () => page.goto("/#/"), FULL);
});

test("new", async ({ page, reach }) => {
	await reach("plain", () => page.goto("/#/new"), FULL);
	await reach("questions", () => page.getByText("What the record leaves open").click(), FULL);
	const afresh = async (address: string): Promise<void> => {
		await page.goto("/");
		await page.goto(address);
	};
	await reach("weekend", () => afresh("/#/new?scenario=geneva-weekend&seat=cn"), FULL);
	await reach("after-busan", () => afresh("/#/new?scenario=after-busan"), FULL);
	await reach("hot-seat", () => afresh("/#/new?against=hotseat"), FULL);
});

test("learn", async ({ page, reach }) => {
	for (const tab of ["play", "strategy", "terms", "rules", "book", "facts"])
		await reach(tab, () => page.goto(`/#/learn/${tab}`), FULL);
	// each size opens the address itself: what is open comes into sight where the page begins
	const opened: Wishes = { each: () => page.reload() };
	await reach("term-open", () => page.goto("/#/learn/tap"), opened);
	await reach("rule-open", () => page.goto("/#/learn/R5"), opened);
	await reach("fact-open", () => page.goto("/#/learn/F56"), opened);
	await reach("glossary-card", async () => {
		await page.goto("/#/learn/strategy");
		await page.getByRole("toolbar", { name: "Terms here" }).getByRole("button").first().click();
		await expect(page.getByRole("dialog")).toContainText("From the record");
	});
});

test("guide", async ({ page, reach }) => {
	await reach("contents", () => page.goto("/#/guide"), FULL);
	for (const sheet of SHEETS) {
		await reach(sheet, () => page.goto(`/#/guide/${sheet}`), FULL);
		await reach(`${sheet}-print`, () => page.goto(`/#/guide/${sheet}`), {
			print: true,
			sizes: ["1024"],
		});
	}
});

test("trust", async ({ page, reach }) => {
	await reach("page", () => page.goto("/#/trust"), FULL);
	await reach("lower", async () => {
		await page.evaluate(() => scrollTo(0, 3600));
	});
	await reach("print", () => page.goto("/#/trust"), { print: true, sizes: ["1024"] });
});

test("about", async ({ page, reach }) => {
	await reach("page", () => page.goto("/#/about"), FULL);
});

test("lost", async ({ page, reach }) => {
	await reach("address", () => page.goto("/#/nowhere"));
	await reach("game", () => page.goto("/#/play/none"));
	await reach("debrief", () => page.goto("/#/debrief/none"));
	await reach("class-key", () => page.goto("/#/teach/aaaaaaaaaaaa"));
	await reach("deck-key", () => page.goto("/#/deck/aaaaaaaaaaaa"));
	await reach("screen-key", () => page.goto("/#/screen/aaaaaaaaaaaa"));
	await reach("seat", () => page.goto("/#/class/aaaaaaaaaaaa"));
});

test("replay", async ({ page, reach }) => {
	const wide: Wishes = { wide: true };
	await reach("start", () => page.goto("/#/replay"), wide);
	await reach("answered", () => page.getByRole("button", { name: "One entry on" }).first().click());
	await reach("middle", () => page.goto("/#/replay/2025-10-09"), wide);
	await reach("list", () => page.getByRole("tab", { name: /^All entries/ }).click());
	await reach("deal", () => page.goto("/#/replay/2025-10-30"), wide);
	await reach(
		"end",
		async () => {
			await page.goto("/#/replay/2025-10-30");
			await page.getByRole("slider", { name: "Date in the record" }).press("End");
		},
		wide,
	);
	await reach("menu", () => page.getByRole("button", { name: "Menu" }).click());
});

test("saves", async ({ page, reach }) => {
	await reach("empty", () => page.goto("/#/saves"), FULL);
	const takeIn = async (text: string | Buffer): Promise<void> => {
		const chooser = page.waitForEvent("filechooser");
		await page.getByRole("button", { name: "Import a file" }).click();
		const buffer = Buffer.from(text);
		await (await chooser).setFiles({ name: "game.jsonl", mimeType: "application/jsonl", buffer });
	};
	await reach("broken-file", () => takeIn("{ not a record"), FULL);
	for (const query of [
		"seat=us&against=historical",
		"seat=cn&against=bold&scenario=geneva-weekend",
	]) {
		await start(page, query);
		await playTo(page, "Your levers", calm);
	}
	for (const name of ["calm", "rupture"]) {
		await page.goto("/#/saves");
		await page.locator("input[type=file]").setInputFiles(`test/records/epoch-1-${name}.jsonl`);
		await page.waitForTimeout(1500);
	}
	await reach("some", async () => undefined, FULL);
	await reach("rename", () =>
		page
			.getByRole("button", { name: /^Rename / })
			.first()
			.click(),
	);
	await page.keyboard.press("Escape");
	await reach("delete", () =>
		page
			.getByRole("button", { name: /^Delete / })
			.first()
			.click(),
	);
});
