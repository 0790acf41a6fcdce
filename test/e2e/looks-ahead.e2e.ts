/** A computer that looks ahead: it thinks in a worker, decides at once when told to, and outlives its worker. */
import { start, title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

test("the computer decides when told to, and thinks again where its worker died", async ({
	page,
}) => {
	await start(page, "seat=us&against=historical&ahead=deep");
	const opened = page.waitForEvent("worker");
	await page.getByRole("button", { name: "No forecast" }).click();
	const worker = await opened;
	await page.getByRole("button", { name: /^Seal without orders/ }).click();
	// pressed at once: on a busy machine the thought is over before the button is seen to stand still
	await page.getByRole("button", { name: "Decide now" }).dispatchEvent("click");
	await expect(title(page)).toHaveText("What both did");
	await expect(page.getByRole("main")).toContainText(/Beijing looked ahead: [\d,]+ continuations?/);
	// the next thought finds no worker to do it: nobody tells a page that one has closed itself
	await worker.evaluate(() => close());
	for (;;) {
		const name = await title(page).textContent();
		if (/^Your levers$/.test(name ?? "")) break;
		// the panel may have gone on between the look and the press
		const act = page.locator("main .ui-acts button").last();
		await act.click({ timeout: 5000 }).catch(() => undefined);
		await expect(title(page)).not.toHaveText(name ?? "", { timeout: 60_000 });
	}
	await expect(page.getByText("The computer’s thinking broke off")).toBeVisible();
});
