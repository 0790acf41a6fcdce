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
	const light = await colour();
	expect(dark).not.toBe(light);
	await page.emulateMedia({ colorScheme: "dark", media: "print" });
	expect(await colour()).toBe(light);
});
