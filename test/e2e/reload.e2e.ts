/** Closing the page in the middle of a month costs nothing: every move lies in the browser before the next. */
import { playTo, start, title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

test("a plan with an order, and an offer on the table, outlive a reload", async ({ page }) => {
	await start(page);
	await page.getByRole("button", { name: "No forecast" }).click();
	await page.getByRole("tab", { name: /^Technology/ }).click();
	await page
		.getByRole("tabpanel")
		.getByRole("button", { name: /^50% rule/ })
		.click();
	await page.getByRole("button", { name: /^Announce for/ }).click();
	const order = page.getByRole("listitem").getByRole("button", { name: /50% rule/ });
	await expect(order).toBeVisible();
	await page.reload();
	await expect(title(page)).toHaveText("Your levers");
	await expect(order).toBeVisible();
	await expect(page.getByText("3 of 4 action points left").first()).toBeAttached();

	await page.getByRole("button", { name: /^Seal the plan/ }).click();
	await expect(title(page)).toHaveText("What both did");
	await expect(page.getByRole("main")).toContainText("50% rule imposed, announced for 1 Jun");
	await page.reload();
	await expect(title(page)).toHaveText("What both did");
	await expect(page.getByRole("main")).toContainText("50% rule imposed, announced for 1 Jun");

	await playTo(page, /^Beijing’s offer$/);
	const offer = page.getByRole("region", { name: "Beijing’s offer" });
	const month = await page.getByText(/^month \d of 8$/).textContent();
	await expect(offer.getByText("for you")).not.toHaveCount(0);
	// the terms come after the offer itself
	await expect(offer).toContainText("Terms here");
	const before = await offer.innerText();
	await page.reload();
	await expect(title(page)).toHaveText("Beijing’s offer");
	await expect(page.getByText(/^month \d of 8$/)).toHaveText(month ?? "");
	await expect.poll(() => offer.innerText()).toBe(before);
	await playTo(page, "Why the numbers moved");
});
