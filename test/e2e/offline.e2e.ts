/** Without a network: what a first visit keeps on the device is the whole game; a newer version is offered, never forced. */
import type { Page } from "@playwright/test";
import { calm, playTo, settled, title } from "../support/e2e/game.ts";
import { type OwnServer, ownServer } from "../support/e2e/own-server.ts";
import { expect, test } from "../support/e2e/test.ts";

test.use({ serviceWorkers: "allow" });

let server: OwnServer;
test.beforeEach(async () => {
	server = await ownServer();
});
test.afterEach(() => server.stop());

/** Opens the first page, and waits until everything is kept. */
async function visit(page: Page): Promise<void> {
	await page.goto(server.address);
	await expect(page.getByRole("link", { name: "Play Washington" })).toBeVisible();
	await page.evaluate(() => navigator.serviceWorker.ready);
}

test("after one visit the game opens, is played, kept and replayed with the server gone", async ({
	page,
	context,
	watched,
}) => {
	test.slow();
	await visit(page);
	await server.stop();
	await context.setOffline(true);
	await page.reload();
	await page.getByRole("link", { name: "Play Washington" }).click();
	await expect(title(page)).toHaveText("The news, and your forecast");
	await settled(page);
	await playTo(page, /^Why the numbers/, { ...calm, offers: false });
	const game = page.url();
	await page.goto(`${server.address}/#/saves`);
	await expect(page.getByRole("link", { name: "Go on" })).toBeVisible();
	await page.goto(game);
	await page.reload();
	await expect(title(page)).toHaveText(/^Why the numbers/);

	for (const [name, head] of [
		["replay", /./],
		["learn", "Learn"],
		["about", /./],
		["trust", /./],
	] as const) {
		await page.goto(`${server.address}/#/${name}`);
		await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(head);
	}
	await page.goto(`${server.address}/#/replay`);
	await settled(page);
	await page.getByRole("button", { name: "中文" }).first().click();
	await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans-CN");
	await page.goto(`${server.address}/#/`);
	await expect(page.getByRole("link", { name: "代表华盛顿" })).toBeVisible();
	expect(watched).toEqual([]);
});

test("a class says plainly that it needs the server", async ({ page, context, watched }) => {
	await visit(page);
	await context.setOffline(true);
	await page.goto(`${server.address}/#/join/K7M3QX`);
	await expect(page.getByText("needs the server", { exact: false })).toBeVisible();
	await page.goto(`${server.address}/#/teach`);
	await expect(page.getByText("needs the server", { exact: false })).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByText("needs the server", { exact: false })).toBeHidden();
	watched.length = 0;
});

test("a newer version is offered between games, and taken only when it is asked for", async ({
	page,
	context,
}) => {
	await visit(page);
	const other = await context.newPage();
	await other.goto(`${server.address}/#/start?seat=us&seed=7`);
	await expect(title(other)).toHaveText("The news, and your forecast");
	server.renew();
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
	const offer = page.getByRole("region", { name: "Newer version" });
	await expect(offer).toBeVisible();
	await expect(other.getByRole("region", { name: "Newer version" })).toHaveCount(0);
	await other.evaluate(() => Object.assign(window, { same: true }));

	const loaded = page.waitForEvent("load");
	await offer.getByRole("button", { name: "Load it now" }).click();
	await loaded;
	await expect(page.getByRole("link", { name: "Play Washington" })).toBeVisible();
	await expect(offer).toHaveCount(0);
	// the game in the other tab was not loaded anew
	expect(await other.evaluate(() => "same" in window)).toBe(true);
	await other.getByRole("button", { name: "No forecast" }).click();
	await expect(title(other)).toHaveText("Your levers");
});

test("the browser finds what it needs to install the game, in both languages", async ({ page }) => {
	await page.goto(server.address);
	const read = () =>
		page.evaluate(async () => {
			const link = document.querySelector<HTMLLinkElement>("link[rel=manifest]");
			const manifest = await (await fetch(link?.href ?? "")).json();
			const sizes = await Promise.all(
				manifest.icons.map(async ({ src, sizes }: { src: string; sizes: string }) => {
					const image = new Image();
					image.src = src;
					await image.decode();
					return sizes === `${image.naturalWidth}x${image.naturalHeight}`;
				}),
			);
			return { name: manifest.name, fits: !sizes.includes(false), icons: sizes.length };
		});
	expect(await read()).toEqual({ name: "Bargaining Chip", fits: true, icons: 4 });
	const session = await page.context().newCDPSession(page);
	const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
	// a test's browser window is a private one, where nothing can be installed; one without a window does not mind
	const faults = installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
	expect(faults).toEqual([]);
	const { errors, url } = await session.send("Page.getAppManifest");
	expect(errors).toEqual([]);
	expect(url).toBe(`${server.address}/manifest.webmanifest`);
	await page.getByRole("button", { name: "中文" }).click();
	await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans-CN");
	expect((await read()).name).toBe("谈判筹码");
});
