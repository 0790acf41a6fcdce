/** The debrief's reckoning in real workers of the built page: the frontier, a question with two fans, the printed pages. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e/test.ts";

/** Takes a finished game in from its file and opens its debrief. */
async function open(page: Page): Promise<void> {
	await page.goto("/#/saves");
	await page.locator("input[type=file]").setInputFiles("test/records/epoch-1-calm.jsonl");
	const link = page.locator('a[href*="#/debrief/"], a[href*="#/play/"]').first();
	const address = (await link.getAttribute("href")) ?? "";
	await page.goto(`/${address.replace("/play/", "/debrief/")}`);
	await expect(page.getByRole("heading", { name: "What both could have signed" })).toBeVisible();
}

test("workers weigh each month's packages, and play a question out in two fans", async ({
	page,
}) => {
	test.slow();
	await open(page);
	const slider = page.getByRole("slider", { name: "Step through the packages" });
	await expect(slider).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText(/being weighed/)).toBeHidden({ timeout: 60_000 });
	await slider.press("Home");
	await expect(slider).toHaveAttribute("aria-valuetext", /^No deal/);

	await page.getByRole("radio", { name: "one number" }).check();
	await page.getByRole("textbox", { name: /^New value/ }).fill("0.5");
	await page.getByRole("textbox", { name: "How often" }).fill("20");
	await page.getByRole("button", { name: "Play it out" }).click();
	await expect(page.getByText("Played out 20 times.")).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole("heading", { name: /^With the change: / })).toBeVisible();
	await expect(page.locator(".fan.is-before")).toHaveCount(3);
	await expect(page.locator(".fan.is-after")).toHaveCount(3);
});

/** Width between the margins of the page, in px at 96 to the inch. */
const PAPER = {
	A4: (210 / 25.4) * 96 - ((2 * 13) / 25.4) * 96,
	Letter: 8.5 * 96 - ((2 * 13) / 25.4) * 96,
} as const;

test("prints to A4 and to letter with every chart whole", async ({ page }) => {
	test.slow();
	await open(page);
	await expect(page.getByRole("slider", { name: "Step through the packages" })).toBeVisible({
		timeout: 60_000,
	});
	await page.emulateMedia({ media: "print" });
	for (const format of ["A4", "Letter"] as const) {
		const width = Math.floor(PAPER[format]);
		await page.setViewportSize({ width, height: 900 });
		const wide = await page.evaluate((most) => {
			const out: string[] = [];
			for (const it of document.querySelectorAll(".debrief main *")) {
				const { right, width: own, left } = it.getBoundingClientRect();
				if (own > 0 && (right > most + 1 || left < -1))
					if (!it.closest(".sr-only"))
						out.push(`${it.tagName}.${it.getAttribute("class")} ${right}`);
			}
			return out;
		}, width);
		expect(wide).toEqual([]);
		const charts = await page.evaluate(() =>
			[...document.querySelectorAll(".debrief main svg[role=img]")].map((svg) => {
				const held = svg.closest("figure, .chart-box, section") as Element;
				let node: Element | null = svg;
				let kept = false;
				while (node && node !== document.body) {
					if (getComputedStyle(node).breakInside.startsWith("avoid")) kept = true;
					node = node.parentElement;
				}
				return { kept, tall: held.getBoundingClientRect().height };
			}),
		);
		expect(charts.length).toBeGreaterThan(4);
		expect(charts.filter(({ kept }) => !kept)).toEqual([]);
		const pdf = await page.pdf({ format, printBackground: true });
		const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? [];
		expect(pages.length).toBeGreaterThan(1);
		expect(pages.length).toBeLessThan(14);
	}
});
