/** Every page and every panel of a month before axe, which knows the rules of accessible pages, in light and in dark. */
import type { Page } from "@playwright/test";
import { findings, findingsInBoth } from "../support/e2e/axe.ts";
import {
	calm,
	ENDED,
	playTo,
	playUntil,
	SHORT,
	settled,
	start,
	title,
} from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

/** Every page to be read or filled in, beside those of a class (test/e2e/class-*.e2e.ts). */
const pages = [
	"",
	"new",
	"saves",
	"learn",
	"learn/strategy",
	"learn/terms",
	"learn/rules",
	"learn/book",
	"learn/facts",
	"guide",
	"editor",
	"trust",
	"about",
	"join",
	"teach",
	"nowhere",
];

/** Opens each page in turn; its lists and figures come after the page itself. */
async function visit(
	page: Page,
	names: readonly string[],
	look: (name: string) => Promise<void>,
): Promise<void> {
	for (const name of names) {
		await page.goto(`/#/${name}`);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await page.waitForLoadState("networkidle");
		await look(name);
	}
}

test("every reading page", async ({ page }) => {
	const found: string[] = [];
	await visit(page, pages, async (name) => {
		found.push(...(await findingsInBoth(page, name)));
	});
	expect(found).toEqual([]);
});

test("every reading page at 320 px, as at four times its size: read by scrolling down alone", async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 480 });
	const found: string[] = [];
	await visit(page, [...pages, "replay", "guide/lesson-45", "guide/forecasts"], async (name) => {
		const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		if (beyond > 0) found.push(`${name}: ${beyond} px too wide`);
		found.push(...(await findings(page, name)));
	});
	expect(found).toEqual([]);
});

test("the replay", async ({ page }) => {
	await page.goto("/#/replay");
	await settled(page);
	expect(await findingsInBoth(page, "replay")).toEqual([]);
});

test("every panel of a month", async ({ page }) => {
	test.setTimeout(120_000);
	const found: string[] = [];
	const seen = new Set<string>();
	const look = async (): Promise<void> => {
		const name = (await title(page).textContent()) ?? "";
		if (seen.has(name)) return;
		seen.add(name);
		await settled(page);
		found.push(...(await findingsInBoth(page, name)));
	};
	await start(page, "seat=us&against=bold");
	await playUntil(
		page,
		(name, month) => month !== "month 1 of 8" && seen.has("Your answer") && name.startsWith("The"),
		{
			...calm,
			press: async (button) => {
				await look();
				await calm.press(button);
			},
			plan: async () => {
				if (seen.has("a lever")) return;
				seen.add("a lever");
				await page.getByRole("tab", { name: /^Technology/ }).click();
				await page
					.getByRole("tabpanel")
					.getByRole("button", { name: /^50% rule/ })
					.click();
				found.push(...(await findingsInBoth(page, "a lever")));
				const panel = page.getByRole("region", { name: "Your levers" });
				await panel.getByRole("button", { name: "Close", exact: true }).click();
			},
		},
	);
	expect([...seen]).toContain("Your offer");
	await page.getByRole("button", { name: "Menu" }).click();
	found.push(...(await findingsInBoth(page, "menu")));
	await page.getByRole("button", { name: /^Journal/ }).click();
	found.push(...(await findingsInBoth(page, "journal")));
	expect(found).toEqual([]);
});

test("the hand-over and the debrief", async ({ page }) => {
	test.setTimeout(120_000);
	const found: string[] = [];
	await start(page, "seat=us&against=hotseat");
	await playTo(page, "Hand over the screen");
	found.push(...(await findingsInBoth(page, "hand-over")));
	await start(page, `${SHORT}&seat=cn&against=bold`);
	await playTo(page, ENDED, { ...calm, offers: false });
	found.push(...(await findingsInBoth(page, "debrief")));
	expect(found).toEqual([]);
});
