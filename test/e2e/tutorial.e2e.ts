/** The guided month from the first page to its end: it waits for the person's own acts, survives a reload, and goes on as a plain game. */
import type { Page } from "@playwright/test";
import { title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

const coach = (page: Page, name: string) =>
	page.getByRole("region", { name, exact: true }).filter({ hasText: "Guided month" });

/** Whether the coach's card lies on the card that struck last. */
const coversBlow = (page: Page): Promise<boolean | undefined> =>
	page.evaluate(() => {
		const [card, blow] = [".coach", ".bd-card.has-blow"].map((selector) =>
			document.querySelector(selector)?.getBoundingClientRect(),
		);
		if (!card || !blow) return undefined;
		const beside = card.right <= blow.left || card.left >= blow.right;
		return !(beside || card.bottom <= blow.top || card.top >= blow.bottom);
	});

test("a newcomer plays the guided month to its end, and goes on with the game", async ({
	page,
}) => {
	test.setTimeout(180_000);
	const says = (name: string) => expect(coach(page, name)).toBeVisible();
	const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
	await page.goto("/");
	await page.getByRole("link", { name: /^A guided month/ }).click();
	await says("A real first month");
	await press("Go on");
	await says("First say what you expect");
	await page
		.getByRole("combobox", { name: "then they" })
		.selectOption({ label: "use Chip controls" });
	await says("How sure are you?");
	await page.reload();
	await says("How sure are you?");
	await press("Seal it and plan");
	await says("Look before you strike");
	// by keyboard: the card leads to the control, and the control back to the card
	await page.getByRole("button", { name: "Take me there" }).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("tab", { name: /^Security/ })).toBeFocused();
	await page.keyboard.press("Enter");
	await page
		.getByRole("tabpanel")
		.getByRole("button", { name: /^Licence tap/ })
		.focus();
	await page.keyboard.press("Enter");
	await says("Every blow draws an answer");
	await expect(coach(page, "Every blow draws an answer")).toContainText(/\d+%/);
	await expect(page.getByRole("button", { name: "Go on" })).toBeFocused();
	await page.keyboard.press("Enter");
	await says("A quiet move");
	// the card lies on no lever that would answer
	const [lever, card] = await Promise.all([
		page.locator(".bd-tag:has(.bd-percent)").first().boundingBox(),
		coach(page, "A quiet move").boundingBox(),
	]);
	const apart = (a = lever, b = card) => a && b && (a.x >= b.x + b.width || a.y >= b.y + b.height);
	expect(apart() || apart(card, lever)).toBe(true);
	await page.getByRole("tab", { name: /^Home, supply/ }).click();
	await page
		.getByRole("tabpanel")
		.getByRole("button", { name: /^Self-reliance/ })
		.click();
	await press(/^Do it now/);
	await says("Seal the plan");
	await press(/^Seal the plan/);
	await says("Ordered by nobody");
	await press("To the answer");
	await says("Struck: what now?");
	// nor on the blow that it asks about, whatever the language is meanwhile
	for (const next of [/Switch to 简体中文/, /切换为English/]) {
		await page.getByRole("button", { name: next }).click();
		await expect.poll(() => coversBlow(page)).toBe(false);
	}
	await page.getByRole("radio", { name: /^Private protest/ }).click();
	await says("Give your answer");
	await press(/^Protest/);
	await says("An offer on the table");
	await press("Go on");
	await says("Sign, change or refuse");
	await press(/^Accept/);
	await says("Your score, and par");
	await press("Go on");
	await says("Why each number moved");
	await press("Go on");
	await says("That was a month");
	await press("Go on with this game");
	await page.waitForURL(/#\/play\//);
	await expect(page.getByText("Guided month")).toHaveCount(0);
	await press(/^Open /);
	await expect(title(page)).toHaveText(/^The news/);
	await page.goto("/");
	await expect(page.getByRole("link", { name: /^A guided month/ })).toHaveCount(0);
});

test("on a phone, what a step speaks of comes into sight with it", async ({ page }) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 390, height: 844 });
	const points = (name: string) => expect(coach(page, name)).toHaveClass(/is-pointing/);
	const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
	await page.goto("/");
	await page.getByRole("link", { name: /^A guided month/ }).click();
	await press("Go on");
	await points("First say what you expect");
	// the way to it is offered where it is out of sight, and leads there
	const show = page.getByRole("button", { name: "Take me there" });
	const seen = (shown: boolean) => expect(show).toHaveCSS("opacity", shown ? "1" : "0");
	await seen(false);
	await page.locator(".ui-sheet-body").evaluate((it) => it.scrollTo(0, 0));
	await seen(true);
	await show.click();
	await points("First say what you expect");
	await expect(page.locator(".news-own :focus")).toHaveCount(1);
	await seen(false);
	// a sheet that shows its title alone comes up with it
	await page.getByRole("button", { name: "Whole board" }).click();
	await seen(true);
	await show.click();
	await points("First say what you expect");
	await seen(false);
	await page
		.getByRole("combobox", { name: "then they" })
		.selectOption({ label: "use Chip controls" });
	// folded away, the text leaves its room to the page, until the next step has something to say
	const room = () =>
		page.locator(".ui-sheet-body").evaluate((it) => it.getBoundingClientRect().height);
	const text = page.locator(".coach-text");
	const before = await room();
	await page.getByRole("button", { name: "What the guide says" }).click();
	await expect(text).toBeHidden();
	await expect.poll(room).toBeGreaterThan(before + 40);
	await press("Seal it and plan");
	await expect(text).toBeVisible();
	await page.getByRole("tab", { name: /^Security/ }).click();
	await press(/^Licence tap/);
	await points("Every blow draws an answer");
	await press("Go on");
	await press("Back to all levers");
	await page.getByRole("tab", { name: /^Home, supply/ }).click();
	await press(/^Self-reliance/);
	await press(/^Do it now/);
	await press(/^Seal the plan/);
	await press("To the answer");
	await points("Struck: what now?");
	// what the first forecast came to is seen with the rungs
	await expect(page.locator(".forecast-score")).toBeInViewport({ ratio: 1 });
	await page.getByRole("radio", { name: /^Private protest/ }).click();
	await press(/^Protest/);
	await points("An offer on the table");
	// what the offer follows from stands under the offer: above it, it would be read as part of the answers
	await expect(page.locator(".tk-swaps")).toBeInViewport();
	await expect(page.locator(".tk-swaps ~ .reasons")).toHaveCount(1);
});

for (const [name, width, height] of [
	["phone", 390, 844],
	["tablet", 1024, 768],
] as const)
	test(`on a ${name} the slider comes into sight with the step that speaks of it, and whenever the page is turned, and the way to it is offered`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto("/#/tutorial");
		await page.getByRole("button", { name: "Go on" }).click();
		await page
			.getByRole("combobox", { name: "then they" })
			.selectOption({ label: "use Chip controls" });
		await expect(coach(page, "How sure are you?")).toBeVisible();
		await page.setViewportSize({ width, height });
		const slider = page.getByRole("slider", { name: "chance" });
		await expect(slider).toBeInViewport({ ratio: 1 });
		await page.reload();
		await expect(coach(page, "How sure are you?")).toBeVisible();
		await expect(slider).toBeInViewport({ ratio: 1 });
		await page.locator(".ui-sheet-body").evaluate((it) => it.scrollTo(0, 0));
		await expect(slider).not.toBeInViewport();
		await page.getByRole("button", { name: "Take me there" }).click();
		await expect(slider).toBeInViewport({ ratio: 1 });
		await expect(slider).toBeFocused();
	});

test("in a laptop's window the coach's sign stays on the edge of its card", async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.goto("/#/tutorial");
	await page.getByRole("button", { name: "Go on" }).click();
	const card = coach(page, "First say what you expect");
	await expect(card).toHaveClass(/is-pointing/);
	const [top, height] = await card.evaluate((it) => [
		Number.parseFloat(getComputedStyle(it, "::after").top),
		it.getBoundingClientRect().height,
	]);
	expect(top).toBeGreaterThan(0);
	expect(top).toBeLessThan(height ?? 0);
});
