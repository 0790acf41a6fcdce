/** Two persons at one screen: whoever sits down finds nothing of what the other has decided. */
import { settled, start, title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

test("the hand-over hides the other side's forecast and orders", async ({ page }) => {
	await start(page, "seat=us&against=hotseat");
	/** Whether any text, label or attribute of the page holds these words. */
	const holds = async (words: string): Promise<boolean> =>
		(await page.locator("body").innerHTML()).toLowerCase().includes(words.toLowerCase());
	const press = (name: string | RegExp): Promise<void> =>
		page.getByRole("button", { name }).click();
	const handOver = async (to: string): Promise<void> => {
		await expect(title(page)).toHaveText("Hand over the screen");
		await expect(page.getByText(`It is ${to}’s turn now.`, { exact: false })).toBeVisible();
	};

	await page.getByLabel("then they").selectOption({ label: "use Minerals ban" });
	await press("Seal it and plan");
	await handOver("Beijing");
	expect(await holds("use Minerals ban")).toBe(false);
	await press("Beijing is here");
	await expect(page.getByLabel("then they")).toHaveValue("words");
	await press("No forecast");

	await page.getByRole("tab", { name: /^Security/ }).click();
	await page
		.getByRole("tabpanel")
		.getByRole("button", { name: /^Rare-earth law/ })
		.click();
	await press(/^Announce for/);
	const order = page.getByRole("listitem").getByRole("button", { name: /announced$/ });
	await expect(order).toBeVisible();
	const secret = ((await order.textContent()) ?? "").replace(/announced$/, "");
	expect(secret).not.toBe("");
	await press(/^Seal the plan/);

	await handOver("Washington");
	await settled(page);
	expect(await holds(secret)).toBe(false);
	expect(await holds("orders so far")).toBe(false);
	expect(await holds("in your plan")).toBe(false);
	// reading it again from storage must not show more
	await page.reload();
	await handOver("Washington");
	await settled(page);
	expect(await holds(secret)).toBe(false);

	await press("Washington is here");
	await expect(title(page)).toHaveText("Your levers");
	await settled(page);
	expect(await holds(secret)).toBe(false);
	await expect(page.getByRole("toolbar", { name: "Levers on the board" })).not.toContainText(
		"announced, 1 Jun",
	);
	await press("Seal without orders");
	await expect(title(page)).toHaveText("What both did");
	await expect(page.getByRole("main")).toContainText(/Rare-earth law.*announced for/);
});
