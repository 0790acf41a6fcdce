/** How the main states look, against kept pictures: a change that nobody meant shows. `-- looks --update-snapshots` accepts one. */
import type { Page } from "@playwright/test";
import { calm, playTo, start, title } from "../support/e2e/game.ts";
import { still } from "../support/e2e/still.ts";
import { expect, test } from "../support/e2e/test.ts";

/** Waits until the page stands still, then compares. */
async function looks(page: Page, name: string): Promise<void> {
	await still(page);
	await expect(page).toHaveScreenshot(`${name}.png`);
}

test("a month of the game", async ({ page }) => {
	await start(page);
	await looks(page, "news");
	await playTo(page, "Your levers");
	await page.getByRole("tab", { name: /^Technology/ }).click();
	await page
		.getByRole("tabpanel")
		.getByRole("button", { name: /^Entity list/ })
		.click();
	await expect(page.getByRole("heading", { name: "Beijing’s likely answer" })).toBeVisible();
	await looks(page, "plan");
	await page.getByRole("button", { name: /^Do it now/ }).click();
	await playTo(page, "What both did");
	await looks(page, "reveal");
	await playTo(page, "Your offer", { ...calm, offers: false });
	await looks(page, "talks");
	await playTo(page, "Why the numbers moved", { ...calm, offers: false });
	await looks(page, "close");
});

test("the first page and the plan on a phone, in Chinese and in the dark", async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: "dark" });
	await page.goto("/");
	await page.getByRole("button", { name: /中文/ }).click();
	await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
	await looks(page, "front-phone-zh-dark");
	await start(page, "seat=cn&against=historical");
	await page.getByRole("button", { name: /^不作预测/ }).click();
	await looks(page, "plan-phone-zh-dark");
});

test("the pages before a game", async ({ page }) => {
	for (const [name, path] of [
		["front", "/"],
		["new", "/#/new"],
		["replay", "/#/replay"],
		["learn", "/#/learn"],
		["join", "/#/join"],
		["teach", "/#/teach"],
	] as const) {
		await page.goto(path);
		await expect(title(page)).toBeVisible();
		await page.waitForLoadState("networkidle");
		await looks(page, name);
	}
});

test("a page counts as still only in its own typefaces, however late its program comes", async ({
	page,
}) => {
	let release = (): void => undefined;
	const held = new Promise<void>((done) => {
		release = done;
	});
	await page.route(/\/assets\/index-[^/]*\.js$/, (route) => held.then(() => route.continue()));
	await page.goto("/", { waitUntil: "commit" });
	await expect(title(page)).toBeVisible();
	let stands = false;
	const standing = still(page).then(() => {
		stands = true;
	});
	await page.evaluate(async () => {
		for (let frames = 0; frames < 30; frames += 1)
			await new Promise((next) => requestAnimationFrame(next));
	});
	expect(stands, "pictured in the typefaces that stand in").toBe(false);
	release();
	await standing;
	const loaded = await page.evaluate(() =>
		[...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
	);
	expect(loaded).toEqual(expect.arrayContaining(["Inter Variable", "Source Serif 4 Variable"]));
});
