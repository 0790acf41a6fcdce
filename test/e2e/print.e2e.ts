// What a page looks like on paper.
import { expect, test } from "@playwright/test";

test("a page in the dark is printed in the colours that paper needs", async ({ page }) => {
	await page.emulateMedia({ colorScheme: "dark" });
	await page.goto("/#/trust");
	const found = page.getByText("found", { exact: true }).first();
	await expect(found).toBeVisible();
	const colour = () => found.evaluate((it) => getComputedStyle(it).color);
	const dark = await colour();
	await page.emulateMedia({ colorScheme: "light" });
	await expect.poll(colour).not.toBe(dark);
	const light = await colour();
	await page.emulateMedia({ colorScheme: "dark", media: "print" });
	await expect.poll(colour).toBe(light);
});
