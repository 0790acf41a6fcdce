/** One game, or one draft, in two tabs: what is done in one is not lost to the other, which says so and goes on from there. */
import type { Page } from "@playwright/test";
import { start, title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

/** Two at one screen: no computer plays by itself in either tab. */
const HOT_SEAT = "seat=us&against=hotseat";

/** Plays on in a further tab from the first news to the other seat's plan. */
async function playOn(tab: Page, address: string): Promise<void> {
	await tab.goto(address);
	await tab.getByRole("button", { name: "No forecast" }).click();
	await tab.getByRole("button", { name: /is here$/ }).click();
	await tab.getByRole("button", { name: "No forecast" }).click();
	await expect(title(tab)).toHaveText("Your levers");
}

test("a move in a tab that was left behind takes nothing back, and the game is opened again where it stands", async ({
	page,
	context,
}) => {
	await start(page, HOT_SEAT);
	const second = await context.newPage();
	await playOn(second, page.url());

	await page.getByRole("button", { name: "No forecast" }).click();
	await expect(title(page)).toHaveText("This game was opened elsewhere");
	await expect(title(page)).toBeFocused();
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save to a file" }).click();
	expect((await download).suggestedFilename()).toMatch(/\.jsonl$/);
	await page.getByRole("button", { name: "Load again" }).click();
	await expect(title(page)).toHaveText("Your levers");

	// and the other way round: the first tab goes on, the second is told
	await page.getByRole("button", { name: /^Seal/ }).click();
	await expect(page.getByRole("button", { name: /is here$/ })).toBeVisible();
	await second.getByRole("button", { name: /^Seal/ }).click();
	await expect(title(second)).toHaveText("This game was opened elsewhere");
});

test("a game left for another page is opened as the other tab has left it", async ({
	page,
	context,
}) => {
	await start(page, HOT_SEAT);
	const address = page.url();
	await page.goto("/#/saves");
	await expect(title(page)).toHaveText("Saved games");
	await playOn(await context.newPage(), address);
	await page.getByRole("link", { name: "Go on" }).click();
	await expect(title(page)).toHaveText("Your levers");
	await page.getByRole("button", { name: /^Seal/ }).click();
	await expect(page.getByRole("button", { name: /is here$/ })).toBeVisible();
});

test("a draft changed in another tab is not written over, and is loaded again", async ({
	page,
	context,
}) => {
	await page.goto("/#/editor");
	await page.getByRole("button", { name: "Edit a copy of Geneva weekend" }).click();
	const open = async (tab: Page): Promise<void> => {
		await tab.getByRole("button", { name: /^Numbers/ }).click();
		await expect(tab.getByLabel("Value", { exact: true })).toBeVisible();
	};
	await open(page);
	const second = await context.newPage();
	await second.goto(page.url());
	await open(second);
	await second.getByLabel("Value", { exact: true }).fill("5");
	await expect(second.getByText("Kept in this browser")).toBeVisible();
	// told at once, before anything is typed that would be lost
	await expect(page.getByText("Changed or deleted in another tab.")).toBeVisible();
	await page.getByLabel("Value", { exact: true }).fill("3");
	await page.getByRole("button", { name: "Load again" }).click();
	await open(page);
	await expect(page.getByLabel("Value", { exact: true })).toHaveValue("5");
	await expect(page.getByText("Kept in this browser")).toBeVisible();
	// left for the list, it is opened as the other tab has left it
	await page.getByRole("link", { name: "All drafts" }).click();
	await second.getByLabel("Value", { exact: true }).fill("6");
	await expect(second.getByText("Kept in this browser")).toBeVisible();
	await page.goBack();
	await open(page);
	await expect(page.getByLabel("Value", { exact: true })).toHaveValue("6");
});
