/** One person against the computer: two clicks to the first move, a game by clicking, and one without a mouse. */
import {
	calm,
	ENDED,
	type Habits,
	playTo,
	SHORT,
	settled,
	start,
	title,
} from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

test("two clicks lead from the first page to the first move", { tag: "@webgl" }, async ({
	page,
}) => {
	await page.goto("/");
	await page.getByRole("link", { name: "Play Washington" }).click();
	await page.getByRole("button", { name: "No forecast" }).click();
	await expect(title(page)).toHaveText("Your levers");
	await settled(page);
	await expect(page.locator("canvas")).toBeVisible();
});

test("on a tablet on its side all doors of the first page are in sight without scrolling", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.goto("/");
	const lowest = page.getByRole("link", { name: /^Saved games/ });
	await expect(lowest).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
	expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(768);
	const edge = await lowest.evaluate((door) => door.getBoundingClientRect().bottom);
	expect(edge).toBeLessThanOrEqual(760);
});

test("a game by clicking, to its debrief", async ({ page }) => {
	test.setTimeout(150_000);
	await start(page, "seat=us&against=historical");
	const orders: string[] = [];
	const met = await playTo(page, /history/, {
		...calm,
		forecast: [/^Seal it and plan/],
		answer: [/^(Exceed|Match|Protest)/],
		plan: async (_page, press) => {
			if (orders.length > 2) return;
			// a plan just sealed may still be shown: what is gone by the time of a press is pressed no more
			const gone = async (): Promise<boolean> =>
				(await title(page).textContent()) !== "Your levers";
			await press(page.getByRole("tab", { name: /^Technology/ }));
			if (await gone()) return;
			await press(page.getByRole("tabpanel").getByRole("button", { name: /^Entity list/ }));
			if (await gone()) return;
			await expect(page.getByRole("heading", { name: "Beijing’s likely answer" })).toBeVisible();
			const now = page.getByRole("button", { name: /^Do it now/ });
			if (await now.isDisabled()) return;
			await now.click();
			const order = page.getByRole("list").getByRole("button", { name: /now$/ });
			orders.push((await order.textContent()) ?? "");
		},
	});
	expect(orders.length).toBeGreaterThan(0);
	for (const panel of ["Your levers", "What both did", "Your answer", "Your offer"])
		expect(met).toContain(panel);
	expect(page.url()).toContain("#/debrief/");
	await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
});

test("a game with the keyboard alone", async ({ page }) => {
	test.setTimeout(150_000);
	await start(page, `${SHORT}&seat=us&against=historical`);
	let presses = 0;
	const press: Habits["press"] = async (button) => {
		// found once: looked for by role and name at every stop, it would cost more than the game
		let wanted = await button.elementHandle({ timeout: 3000 }).catch(() => null);
		// A panel's acts come last in it: nobody should need more than a few dozen stops for one.
		for (let stops = 0; stops < 60; stops += 1) {
			const reached = await wanted?.evaluate((it) =>
				it.isConnected ? it === document.activeElement : null,
			);
			if (reached) {
				await page.keyboard.press("Enter");
				presses += stops;
				return;
			}
			if (reached !== false) {
				// The panel may have gone on between the look and the press, as it may for a person.
				if (!(await button.isVisible())) return;
				wanted = await button.elementHandle({ timeout: 3000 }).catch(() => null);
			}
			await page.keyboard.press("Tab");
		}
		throw new Error(`no way to ${await button.textContent({ timeout: 3000 })} by keyboard`);
	};
	const met = await playTo(page, ENDED, { ...calm, press });
	expect(met).toContain("Your offer");
	expect(page.url()).toContain("#/debrief/");
	expect(presses).toBeLessThan(470);
});

test("what the capitals say is there before the reveal, which nothing then pushes down", async ({
	page,
}) => {
	const words = page.waitForResponse(/\/voices-[^/]*\.js$/);
	await start(page, "seat=us&against=bold");
	await playTo(page, "Your levers");
	await words;
	await page.route(/\/voices-/, (route) => route.abort());
	await playTo(page, "What both did");
	await expect(page.getByRole("list", { name: "What the capitals say" })).toBeVisible();
});
