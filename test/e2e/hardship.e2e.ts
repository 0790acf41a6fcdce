/** Where things are not as they should be: addresses that lead nowhere, a browser that keeps nothing, a tiny window. */
import { findingsInBoth } from "../support/e2e/axe.ts";
import { calm, playTo, settled, start, title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

test("addresses that mean nothing say that they lead nowhere, and show the way home", async ({
	page,
}) => {
	for (const address of ["/#/nowhere", "/#/play/none", "/#/play/%E0%A4%A", "/#/play/a/b"]) {
		await page.goto(address);
		await expect(title(page)).toHaveText("There is nothing here");
		await page.getByRole("link", { name: "To the first page" }).click();
		await expect(page.getByRole("link", { name: "Play Washington" })).toBeVisible();
	}
});

test("an address with nonsense in it starts a plain game", async ({ page }) => {
	await page.goto("/#/start?seat=mars&against=%00&months=-1&seed=1e999&genevaWording=x");
	await expect(title(page)).toHaveText("The news, and your forecast");
	await expect(page.getByText("month 1 of 8", { exact: true })).toBeVisible();
});

test("a game whose scenario is lost on the way keeps its start address, and begins once it is loaded again", async ({
	page,
	watched,
}) => {
	await page.goto("/");
	const lost = /\/assets\/geneva-weekend-[^/]*\.js/;
	await page.route(lost, (route) => route.abort());
	await page.goto("/#/start?seat=us&against=hotseat&scenario=geneva-weekend");
	await expect(title(page)).toHaveText("Something went wrong");
	expect(page.url()).toContain("#/start?");
	watched.splice(0);
	await page.unroute(lost);
	await page.getByRole("button", { name: "Load again" }).click();
	await page.waitForURL(/#\/play\//);
	await expect(title(page)).toHaveText(/^The news/);
	await page.reload();
	await expect(title(page)).toHaveText(/^The news/);
});

test("a browser that keeps nothing still plays, and says what it means", async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = (): never => {
			throw new DOMException("storage is off", "SecurityError");
		};
		Object.defineProperty(window, "indexedDB", { get: refuse });
		Object.defineProperty(window, "localStorage", { get: refuse });
	});
	await start(page);
	await page.getByRole("button", { name: "No forecast" }).click();
	await expect(page.getByText("does not let the game be saved", { exact: false })).toBeVisible();
	await playTo(page, "Why the numbers moved");
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: "Menu" }).click();
	await page.getByRole("button", { name: /^Save to a file/ }).click();
	expect((await coming).suggestedFilename()).toMatch(/\.jsonl$/);
	await page.goto("/#/saves");
	await expect(page.getByText("does not let the page keep games", { exact: false })).toBeVisible();
	await expect(page.getByText(/^Every game is kept/)).toHaveCount(0);
});

/** The panels that no game opens with, a file of their own. */
const LATER = /\/assets\/later-[^/]+\.js$/;

test("panels that were lost on the way are asked for again when they are needed", async ({
	page,
	watched,
}) => {
	await page.route(LATER, (route) => route.abort(), { times: 1 });
	const lost = page.waitForEvent("requestfailed", (request) => LATER.test(request.url()));
	await start(page);
	await lost;
	await page.getByRole("button", { name: "No forecast" }).click();
	await expect(title(page)).toHaveText("Your levers");
	expect(watched.splice(0)).toEqual(["Failed to load resource: net::ERR_FAILED"]);
});

test("panels that do not get through leave the game where it stood", async ({ page, watched }) => {
	await page.route(LATER, (route) => route.abort());
	await start(page);
	await page.getByRole("button", { name: "No forecast" }).click();
	await expect(title(page)).toHaveText("Something went wrong");
	watched.splice(0);
	await page.unroute(LATER);
	await page.getByRole("button", { name: "Load again" }).click();
	await expect(title(page)).toHaveText("Your levers");
});

test("a page that a newer version has renamed brings that version; a lost one does not", async ({
	page,
	watched,
}) => {
	let newer = false;
	await page.route(/\/assets\/page-[^/]+\.js$/, (route) => route.fulfill({ status: 404 }));
	await page.route(/:\d+\/$/, async (route) => {
		if (!newer || route.request().resourceType() !== "fetch") return route.continue();
		const answer = await route.fetch();
		const body = (await answer.text()).replaceAll("/assets/index-", "/assets/index-newer-");
		return route.fulfill({ response: answer, body });
	});
	await page.goto("/");
	await page.evaluate(() => Object.assign(window, { before: true }));
	const before = () => page.evaluate(() => "before" in window);
	await page.getByRole("link", { name: "Learn" }).first().click();
	await expect(title(page)).toHaveText("Something went wrong");
	expect(await before()).toBe(true);
	newer = true;
	const loaded = page.waitForEvent("load");
	await page.evaluate(() => {
		location.hash = "#/about";
	});
	await loaded;
	expect(await before()).toBe(false);
	// once: the new page's parts are lost here as well
	await expect(title(page)).toHaveText("Something went wrong");
	await page.goto("about:blank");
	watched.splice(0);
});

test("a board that cannot be drawn says so, and its words can be read all the same", async ({
	page,
	watched,
}) => {
	await page.route(/\/assets\/board-[^/]*\.js/, (route) => route.abort());
	await start(page);
	await expect(page.getByText("The picture of the board cannot be drawn here.")).toBeVisible();
	await playTo(page, "Your levers");
	expect(await findingsInBoth(page, "no board")).toEqual([]);
	watched.splice(0);
});

test.describe("in a window of 320 by 480", () => {
	test.use({ viewport: { width: 320, height: 480 } });
	test("a month can be played, and nothing is cut off at the side", async ({ page }) => {
		const met: string[] = [];
		await start(page);
		await playTo(page, /^Why the numbers/, {
			...calm,
			press: async (button) => {
				met.push((await title(page).textContent()) ?? "");
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide).toBeLessThanOrEqual(320);
				await calm.press(button);
			},
		});
		expect(met).toContain("Your levers");
		await settled(page);
	});
});
