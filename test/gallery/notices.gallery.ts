/** Where things are not as they should be: nothing kept, no network, a newer version, a board that is gone, a tiny window. */
import { expect, type Page } from "@playwright/test";
import { playTo, start, title } from "../support/e2e/game.ts";
import { ownServer } from "../support/e2e/own-server.ts";
import { test } from "./shoot.ts";

test("notices", async ({ page, reach, device }) => {
	const keepsNothing = await device(() => {
		const refuse = (): never => {
			throw new DOMException("storage is off", "SecurityError");
		};
		Object.defineProperty(window, "indexedDB", { get: refuse });
		Object.defineProperty(window, "localStorage", { get: refuse });
	});
	await reach(
		"not-saved",
		async () => {
			await start(keepsNothing);
			await playTo(keepsNothing, "Your levers");
		},
		{ page: keepsNothing },
	);
	await reach("saves-blocked", () => keepsNothing.goto("/#/saves"), { page: keepsNothing });
	await reach("page-failed", async () => {
		await page.goto("/");
		await page.route(/\/assets\/(page|about)[^/]*\.js/, (route) => route.abort());
		await page.goto("/#/about");
		await expect(page.getByRole("heading", { name: "Something went wrong" })).toBeVisible();
	});
	const undrawn = await device();
	await reach(
		"no-board",
		async () => {
			await undrawn.route(/\/assets\/board-[^/]*\.js/, (route) => route.abort());
			await start(undrawn);
			await playTo(undrawn, "Your levers");
		},
		{ page: undrawn },
	);
	const left = await device();
	await reach(
		"played-elsewhere",
		async () => {
			await start(left, "seat=us&against=hotseat");
			const other = await left.context().newPage();
			await other.goto(left.url());
			await other.getByRole("button", { name: "No forecast" }).click();
			await expect(other.getByRole("button", { name: /is here$/ })).toBeVisible();
			await other.close();
			await left.getByRole("button", { name: "No forecast" }).click();
			await expect(title(left)).toHaveText("This game was opened elsewhere");
		},
		{ page: left, english: true },
	);
	const lost = await device();
	await reach(
		"class-offline",
		async () => {
			await lost.goto("/#/join");
			await expect(title(lost)).toBeVisible();
			await lost.context().setOffline(true);
			await expect(lost.getByText("needs the server", { exact: false })).toBeVisible();
		},
		{ page: lost, english: true },
	);
	const tiny = await device();
	await tiny.setViewportSize({ width: 320, height: 480 });
	await reach("tiny-front", () => tiny.goto("/"), { page: tiny, sizes: ["320"] });
	await reach(
		"tiny-plan",
		async () => {
			await start(tiny);
			await playTo(tiny, "Your levers");
		},
		{ page: tiny, sizes: ["320"] },
	);
});

test("kept", async ({ browser, shoot }) => {
	const server = await ownServer();
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		locale: "en-GB",
		serviceWorkers: "allow",
		reducedMotion: "reduce",
	});
	const page: Page = await context.newPage();
	await page.goto(server.address);
	await expect(page.getByRole("link", { name: "Play Washington" })).toBeVisible();
	await page.evaluate(() => navigator.serviceWorker.ready);
	server.renew();
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
	await expect(page.getByRole("region", { name: "Newer version" })).toBeVisible();
	await shoot("newer-front", { page });
	await page.goto(`${server.address}/#/learn`);
	await shoot("newer-learn", { page });
	await server.stop();
	await context.setOffline(true);
	await page.reload();
	await expect(title(page).first()).toBeVisible();
	await page.goto(`${server.address}/#/`);
	await page.getByRole("button", { name: "Later" }).click();
	await shoot("offline-front", { page });
	await context.close();
});
