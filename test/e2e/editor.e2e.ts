/** The scenario editor: a number is changed, checked, judged and played; the file goes out and comes in; bad files lose nothing. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { findings } from "../support/e2e/axe.ts";
import { title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

async function takeIn(page: Page, text: string | Buffer): Promise<void> {
	const chooser = page.waitForEvent("filechooser");
	await page.getByRole("button", { name: "Open a file" }).click();
	await (await chooser).setFiles({
		name: "own.json",
		mimeType: "application/json",
		buffer: Buffer.from(text),
	});
}

/** Opens the title of a copy, on a phone. */
async function titleOnPhone(page: Page): Promise<void> {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto("/#/editor");
	await page.getByRole("button", { name: "Edit a copy of Geneva weekend" }).click();
	await page.getByRole("button", { name: /^Title and length/ }).click();
}

/** Opens the action points of Washington. */
async function openPoints(page: Page): Promise<void> {
	await page.getByRole("button", { name: /^Numbers/ }).click();
	await expect(
		page.getByRole("heading", { level: 2, name: "Washington’s action points a month" }),
	).toBeVisible();
}

test("a number changed is checked, judged, saved, loaded and played", async ({ page }) => {
	await page.goto("/#/editor");
	await page.getByRole("button", { name: "Edit a copy of Geneva weekend" }).click();
	await expect(page.getByText("Everything holds.")).toBeVisible();
	// the parts scroll by themselves; beyond them the page has nothing
	const beyond = () => document.documentElement.scrollHeight - innerHeight;
	expect(await page.evaluate(beyond)).toBe(0);
	await openPoints(page);
	const value = page.getByLabel("Value", { exact: true });

	await value.fill("2000000");
	await expect(page.getByText("1 problem keeps it from being played.")).toBeVisible();
	await expect(value).toHaveAttribute("aria-invalid", "true");
	const place = page.getByRole("button", { name: "Washington’s action points a month, Value" });
	await expect(place).toBeVisible();
	await expect(page.getByRole("button", { name: "Play it" })).toHaveAttribute(
		"aria-disabled",
		"true",
	);

	await value.fill("5");
	await expect(page.getByText("Everything holds.")).toBeVisible();
	await expect(page.getByText("was 4")).toBeVisible();

	await page.getByRole("tab", { name: "Balance" }).click();
	await page.getByRole("button", { name: /^Quick look/ }).click();
	await expect(page.getByRole("progressbar")).toBeVisible();
	const balance = page.getByRole("tabpanel", { name: "Balance" });
	await expect(balance.getByText(/^The balance (holds|does not hold)\.$/)).toBeVisible({
		timeout: 100_000,
	});
	await expect(page.getByText("Washington less Beijing:")).toBeVisible();

	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save as file" }).click();
	const text = await readFile(await (await coming).path(), "utf8");
	await page.getByRole("link", { name: "All drafts" }).click();
	await expect(title(page)).toHaveText("Scenario editor");

	await takeIn(page, text);
	await page.getByRole("tab", { name: /^Changes/ }).click();
	const change = page.getByRole("listitem").filter({ hasText: "action points a month, Value" });
	await expect(change).toContainText("from 4");
	await expect(change).toContainText("to 5");
	await page.getByRole("button", { name: "Play it" }).click();
	await page.getByRole("button", { name: "Play Washington" }).click();
	await page.waitForURL(/#\/play\//);
	await expect(page.getByText("5 of 5 points left").first()).toBeAttached();
});

test("on a phone the list, a form and what goes with them are each a page that axe finds in order", async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto("/#/editor");
	await page.getByRole("button", { name: "Edit a copy of Geneva weekend" }).click();
	await expect(page.getByRole("navigation", { name: "Parts of the scenario" })).toBeVisible();
	const found = await findings(page, "list");
	await page.getByRole("button", { name: /^Numbers/ }).click();
	await page.getByRole("button", { name: /^Washington’s action points a month/ }).click();
	await expect(page.getByLabel("Value", { exact: true })).toBeVisible();
	found.push(...(await findings(page, "form")));
	await page.getByRole("radio", { name: "Checks and board" }).check();
	await expect(page.getByRole("tab", { name: "Balance" })).toBeVisible();
	found.push(...(await findings(page, "side")));
	expect(found).toEqual([]);
});

test("a phone comes by title and length with one tap; texts stand whole in their boxes", async ({
	page,
}) => {
	await titleOnPhone(page);
	await expect(page.getByRole("heading", { name: "Title and length" })).toBeFocused();
	await expect(page.getByText("Title and length")).toHaveCount(1);
	await page.getByRole("button", { name: "Back to the list" }).click();
	await expect(page.getByRole("button", { name: /^Title and length/ })).toHaveCount(1);

	await page.getByRole("button", { name: /^Facts/ }).click();
	await page.getByRole("button", { name: /^F2 / }).click();
	const cut = page
		.getByRole("textbox", { name: "Text English" })
		.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
	expect(await cut).toBe(0);
});

test("on a phone what is wrong with a file comes into sight, though it stands below the scenarios", async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto("/#/editor");
	await takeIn(page, "{}");
	await expect(page.getByRole("alert").filter({ hasText: "own.json" })).toBeInViewport({
		ratio: 1,
	});
});

test("a broken file, one from the future and one too large are told, and the drafts stay", async ({
	page,
}) => {
	await page.goto("/#/editor");
	const told = page.getByRole("alert").filter({ hasText: "own.json was not opened." });
	await takeIn(page, "{ not json");
	await expect(told).toContainText("This is not valid JSON.");
	await takeIn(page, "{}");
	await expect(told).toContainText("This is not a scenario of Bargaining Chip.");
	await takeIn(page, Buffer.alloc(3_000_000, 32));
	await expect(told).toContainText("This is larger than allowed. Keep it at or under 2 MB.");
	await page.getByRole("button", { name: "Edit a copy of Geneva weekend" }).click();
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save as file" }).click();
	const data = JSON.parse(await readFile(await (await coming).path(), "utf8")) as {
		scenario: { epoch: number };
		levers: { acts: { by: number | null; to: number | null }[] }[];
	};
	await page.getByRole("link", { name: "All drafts" }).click();
	await takeIn(page, JSON.stringify({ ...data, scenario: { ...data.scenario, epoch: 99 } }));
	await expect(told).toContainText("The scenario was written for newer rules.");
	await expect(page.getByRole("link", { name: "Geneva weekend, edited" })).toBeVisible();

	// what has the right shape but does not hold is taken in: here it is put right
	const [first, ...rest] = data.levers;
	const acts = first?.acts.map((act, i) => (i === 0 ? { ...act, by: null, to: null } : act));
	await takeIn(page, JSON.stringify({ ...data, levers: [{ ...first, acts }, ...rest] }));
	await expect(page.getByText("1 problem keeps it from being played.")).toBeVisible();
	await expect(
		page.getByText(/An act must either change the level or set it/).first(),
	).toBeVisible();
});

test("a title without a gap leaves every page that tells it as wide as a phone", async ({
	page,
}) => {
	await titleOnPhone(page);
	const long = "W".repeat(150);
	await page
		.getByRole("textbox", { name: /English/ })
		.first()
		.fill(long);
	const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
	await page.getByRole("button", { name: "Back to the list" }).click();
	await expect(page.getByRole("button", { name: /^Title and length/ })).toBeVisible();
	expect(await wide()).toBe(390);
	await page.getByRole("link", { name: "All drafts" }).click();
	await expect(page.getByRole("link", { name: long })).toBeVisible();
	expect(await wide()).toBe(390);
	await page.goto("/#/new");
	await expect(page.getByText(long).first()).toBeVisible();
	expect(await wide()).toBe(390);
	expect((await page.locator(".new-go").boundingBox())?.height).toBeLessThan(110);
});
