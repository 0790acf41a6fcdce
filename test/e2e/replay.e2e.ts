/** The record on the board: playing, stepping and scrubbing through it, its forecasts, and taking over from it. */
import { playTo, playUntil, settled, title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

const entry = /^Entry (\d+) of \d+/;

test("the record plays, stops, steps and is scrubbed", async ({ page }) => {
	await page.goto("/#/replay");
	await expect(title(page)).toHaveText("Forecast and record");
	await settled(page);
	const number = async (): Promise<number> =>
		Number(entry.exec((await page.getByText(entry).textContent()) ?? "")?.[1]);
	const bar = page.getByRole("group", { name: "Playing the record" });
	expect(await number()).toBe(1);
	await bar.getByRole("button", { name: "One entry on" }).click();
	await expect(page.getByText(/^Entry 2 of/)).toBeVisible();
	await bar.getByRole("button", { name: "One entry back" }).click();
	await expect(page.getByText(/^Entry 1 of/)).toBeVisible();

	await bar.getByRole("button", { name: "Play" }).click();
	await expect.poll(number, { timeout: 20_000 }).toBeGreaterThan(2);
	await bar.getByRole("button", { name: "Pause" }).click();
	const stopped = await number();
	await page.waitForTimeout(1500);
	expect(await number()).toBe(stopped);

	const scrubber = page.getByRole("slider", { name: "Date in the record" });
	await scrubber.fill("200");
	await expect(page.getByRole("banner")).toContainText(/(May|June|July) 2025/);
	const there = await number();
	expect(there).toBeGreaterThan(stopped);
	await scrubber.press("ArrowRight");
	await expect.poll(number).toBe(there + 1);
	await scrubber.press("End");
	await expect(bar.getByRole("button", { name: "One entry on" })).toBeDisabled();
});

test("the model's forecast stands before the answer, and is judged by it", async ({ page }) => {
	await page.goto("/#/replay");
	const asked = page.getByRole("region", { name: "What will Beijing answer?" });
	await expect(asked).toContainText("%");
	await expect(page.getByText("No answer has come yet.")).toBeVisible();
	await page.getByRole("button", { name: "One entry on" }).first().click();
	await expect(page.getByRole("region", { name: "What the model expected" })).toContainText(
		/Right|Wrong/,
	);
	await expect(page.getByText("No answer has come yet.")).toBeHidden();
});

for (const seat of ["Beijing", "Washington"])
	test(`${seat} is taken over from a month of the record`, async ({ page }) => {
		await page.goto("/#/replay");
		await expect(title(page)).toHaveText("Forecast and record");
		const scrubber = page.getByRole("slider", { name: "Date in the record" });
		const take = page.getByRole("button", { name: `as ${seat}` });
		await expect(take).toBeDisabled();
		await scrubber.fill("250");
		await expect(take).toBeEnabled();
		await take.click();
		await page.waitForURL(/#\/play\//);
		await expect(title(page)).toHaveText("The news, and your forecast");
		const month = (await page.getByText(/^month \d of 8$/).textContent()) ?? "";
		expect(month).not.toBe("month 1 of 8");
		await expect(page.getByRole("main")).toContainText("Your seat");
		await playTo(page, "Why the numbers moved");
		await playUntil(page, (name, now) => name.startsWith("The news") && now !== month);
	});
