/** The end of a game: its debrief part by part, on screen and on paper; and the scenario editor. */
import { expect, type Page } from "@playwright/test";
import words from "../../assets/locales/en/editor.json" with { type: "json" };
import { SECTIONS } from "../../src/client/viewmodel/editor/places.ts";
import { calm, ENDED, playTo, SHORT, start, title } from "../support/e2e/game.ts";
import { test } from "./shoot.ts";

/** Opens a finished game's debrief from its record, with all that workers reckon. */
async function debrief(page: Page, record: string): Promise<void> {
	await page.goto("/#/saves");
	await page.locator("input[type=file]").setInputFiles(`test/records/epoch-1-${record}.jsonl`);
	const link = page.locator('a[href*="#/debrief/"]').first();
	await page.goto(`/${await link.getAttribute("href")}`);
	await expect(page.getByRole("heading", { name: "What both could have signed" })).toBeVisible();
	await expect(page.getByRole("slider", { name: "Step through the packages" })).toBeVisible({
		timeout: 120_000,
	});
	await expect(page.getByText(/being weighed/)).toBeHidden({ timeout: 240_000 });
}

test("debrief", async ({ page, reach }) => {
	await reach("top", () => debrief(page, "calm"));
	const parts = page.locator("main section");
	for (let n = 0; n < (await parts.count()); n += 1)
		await reach(`part-${n + 1}`, async () => undefined, {
			each: () => parts.nth(n).evaluate((it) => it.scrollIntoView({ block: "start" })),
		});
	await reach(
		"played-out",
		async () => {
			await page.getByRole("radio", { name: "one number" }).check();
			await page.getByRole("textbox", { name: /^New value/ }).fill("0.5");
			await page.getByRole("textbox", { name: "How often" }).fill("20");
			await page.getByRole("button", { name: "Play it out" }).click();
			await expect(page.getByText("Played out 20 times.")).toBeVisible({ timeout: 120_000 });
		},
		{
			each: () =>
				page.locator(".whatif-ask").evaluate((it) => it.scrollIntoView({ block: "start" })),
		},
	);
	await reach("print", async () => undefined, { print: true, sizes: ["1024"] });
});

test("end", async ({ page, reach }) => {
	await reach("rupture", () => debrief(page, "rupture"), { full: true });
	await start(page, `${SHORT}&seat=cn&against=bold`);
	await reach("short", () => playTo(page, ENDED, { ...calm, offers: false }));
});

test("editor", async ({ page, reach }) => {
	await reach("empty", () => page.goto("/#/editor"), { full: true });
	await reach("draft", async () => {
		await page.getByRole("button", { name: "Edit a copy of Geneva weekend" }).click();
		await expect(page.getByText("Everything holds.")).toBeVisible();
	});
	const rows = page.locator(".ed-row");
	/** In a narrow window what comes of the edits lies behind a switch. */
	const see = async (): Promise<void> => {
		const other = page.locator(".ed-views label, .ed-views button").nth(1);
		if (await other.isVisible()) await other.click();
	};
	for (const section of SECTIONS)
		await reach(`section-${section}`, async () => {
			await page
				.locator(".ed-section")
				.filter({ hasText: new RegExp(`^${words.sections[section]}`) })
				.click();
			if ((await rows.count()) > 1) await rows.nth(1).click();
		});
	await reach("problem", async () => {
		await page
			.locator(".ed-section")
			.filter({ hasText: /^Numbers/ })
			.click();
		await rows.nth(1).click();
		await page.getByLabel("Value", { exact: true }).fill("2000000");
		await expect(page.getByText("1 problem keeps it from being played.")).toBeVisible();
	});
	await page.getByLabel("Value", { exact: true }).fill("5");
	for (const tab of ["Changes", "Board", "Balance"])
		await reach(
			`side-${tab.toLowerCase()}`,
			() => page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click(),
			{ each: see },
		);
	await reach(
		"verdict",
		async () => {
			await page.getByRole("button", { name: /^Quick look/ }).click();
			const verdict = page.getByText(/^The balance (holds|does not hold)\.$/).first();
			await expect(verdict).toBeVisible({ timeout: 200_000 });
		},
		{ each: see },
	);
	await reach("play", () => page.getByRole("button", { name: "Play it" }).click());
	await page.keyboard.press("Escape");
	await reach(
		"drafts",
		async () => {
			await page.getByRole("link", { name: "All drafts" }).click();
			await expect(title(page)).toHaveText("Scenario editor");
		},
		{ full: true },
	);
	await reach(
		"broken-file",
		async () => {
			const chooser = page.waitForEvent("filechooser");
			await page.getByRole("button", { name: "Open a file" }).click();
			await (await chooser).setFiles({
				name: "own.json",
				mimeType: "application/json",
				buffer: Buffer.from("{}"),
			});
		},
		// it comes into sight when it is told; in another size of the window it has to be looked for
		{ each: () => page.locator(".ed-refused").scrollIntoViewIfNeeded() },
	);
});
