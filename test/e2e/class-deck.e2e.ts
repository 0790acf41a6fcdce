/** After the games: the slides by arrow keys, on paper and on the projector; two downloads; and the end of it all. */
import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import type { NewSession } from "../../src/server/classroom.ts";
import { joinClass, newSession } from "../support/class/api.ts";
import { type Client, openClient } from "../support/class/client.ts";
import { findings } from "../support/e2e/axe.ts";
import { expect, test } from "../support/e2e/test.ts";

/** Where the server under test is. */
const address = (): string => test.info().project.use.baseURL ?? "";

/** Steps that two months of a game may have at most. */
const MOST_STEPS = 60;

interface Played {
	made: NewSession;
	teacher: Client;
}

/** Two games of two months that have begun; one forecast has been written. */
async function running(title: string): Promise<Played> {
	const base = address();
	const made = await newSession(base, { title, months: 2 });
	const { session, secret } = made;
	const teacher = await openClient(base, { as: "instructor", session, secret });
	await teacher.act({ do: "open" });
	const seats: Client[] = [];
	for (const name of ["Osprey", "Lantern", "Maple", "Heron"]) {
		const { token } = await joinClass(base, made.code, name);
		seats.push(await openClient(base, { as: "seat", session, secret: token }));
	}
	await teacher.act({ do: "start" });
	const [first] = seats;
	await first?.until(() => first.position !== null, "a game");
	await first?.move({ type: "forecast", given: "", expects: "words", percent: 70 });
	await Promise.all(seats.map((seat) => seat.close()));
	return { made, teacher };
}

/** Lets the computer play all games to their ends. */
async function finish({ teacher }: Played): Promise<void> {
	for (let step = 0; step < MOST_STEPS; step++) {
		const reply = await teacher.act({ do: "advance", games: null });
		if (reply.type === "refused" && reply.code === "touchesNone") return;
		if (reply.type === "refused") await new Promise((tick) => setTimeout(tick, 100));
	}
	throw new Error("the games do not end");
}

const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** The instructor's own device: it holds the key. */
async function instructor(
	browser: Browser,
	made: NewSession,
	options: BrowserContextOptions = {},
): Promise<Page> {
	const context = await browser.newContext({ reducedMotion: "reduce", ...options });
	const page = await context.newPage();
	await page.goto(`${address()}/#/teach/${made.session}/${made.secret}`);
	return page;
}

test("the slides page by keys, stay where they are, and print one a page", async ({ page }) => {
	const played = await running("Tuesday group");
	await finish(played);
	const { session, secret } = played.made;
	await page.goto(`/#/deck/${session}/${secret}`);
	await expect(title(page)).toHaveText(/Slide 1 of \d+: Tuesday group/);
	await expect(page.getByText("Games have numbers here, people have no names.")).toBeVisible();
	const of = Number(/of (\d+)/.exec((await title(page).textContent()) ?? "")?.[1]);
	expect(of).toBeGreaterThanOrEqual(9);
	for (let n = 2; n <= of; n++) {
		await page.keyboard.press(n % 2 === 0 ? "ArrowRight" : "Space");
		await expect(title(page)).toHaveText(new RegExp(`^Slide ${n} of ${of}: .+`));
		await expect(title(page)).toBeFocused();
		expect(await page.locator("body").innerText()).not.toMatch(/Osprey|Lantern|Maple|Heron/);
	}
	await expect(title(page)).toHaveText(/Thank you$/);
	await page.keyboard.press("ArrowLeft");
	await page.reload();
	await expect(title(page)).toHaveText(new RegExp(`^Slide ${of - 1} of`));
	await page.keyboard.press("Home");
	await expect(title(page)).toHaveText(/^Slide 1 of/);
	const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
	expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(of);
	const [, wide = 0, high = 0] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)/.exec(paper) ?? [];
	expect(Number(wide)).toBeGreaterThan(Number(high));
	await expect(page.locator(".slide")).toHaveCount(1);
	await played.teacher.close();
});

/** How plainly the bar says that the slide goes on below it, from 0 to 1. */
const saysMore = (page: Page): Promise<number> =>
	page.locator(".deck-bar").evaluate((bar) => Number(getComputedStyle(bar, "::after").opacity));

test("every slide fits the projector and the phone, one that goes on says so, and axe finds nothing in Chinese and in the dark", async ({
	browser,
}) => {
	test.setTimeout(240_000);
	const played = await running("Tuesday group");
	await finish(played);
	const { session, secret } = played.made;
	const found: string[] = [];
	let longer = 0;
	for (const [locale, colorScheme, width, height] of [
		["en-GB", "light", 1920, 1080],
		["zh-CN", "dark", 390, 844],
	] as const) {
		const viewport = { width, height };
		const context = await browser.newContext({
			locale,
			colorScheme,
			viewport,
			reducedMotion: "reduce",
		});
		const page = await context.newPage();
		await page.goto(`${address()}/#/deck/${session}/${secret}`);
		await expect(page.locator(".slide")).toBeVisible();
		const slides = await page.locator(".deck-bar ol > li").count();
		expect(slides).toBeGreaterThanOrEqual(9);
		for (let n = 1; n <= slides; n++) {
			const name = (await title(page).textContent()) ?? "";
			// in English and in light, every slide lies before axe in the deck's own tests
			if (locale === "zh-CN") found.push(...(await findings(page, name)));
			const sideways = await page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth,
			);
			if (sideways > 0) found.push(`${locale}, ${name}: ${sideways} px too wide`);
			if (
				width < 700 &&
				(await page.evaluate(() => document.documentElement.scrollHeight)) > height
			) {
				longer += 1;
				await expect.poll(() => saysMore(page)).toBe(1);
				await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
				await expect.poll(() => saysMore(page)).toBe(0);
			}
			await page.keyboard.press("ArrowRight");
			if (n < slides) await expect(title(page)).not.toHaveText(name);
		}
		await context.close();
	}
	expect(found).toEqual([]);
	expect(longer).toBeGreaterThan(0);
	await played.teacher.close();
});

test("the projector waits for the games to be over, then opens by itself", async ({ browser }) => {
	const played = await running("Tuesday group");
	const { session, projector } = played.made;
	const context = await browser.newContext({ reducedMotion: "reduce" });
	const page = await context.newPage();
	await page.goto(`${address()}/#/deck/${session}/${projector}`);
	await expect(title(page)).toHaveText("The games are not over yet");
	await finish(played);
	await expect(title(page)).toHaveText(/^Slide 1 of/, { timeout: 30_000 });
	// what it may not do: the class's own pages need another key
	await expect(page.getByRole("link", { name: "Back to the class" })).toHaveCount(0);
	await played.teacher.close();
	await context.close();
});

test("after the class: slides, tables and names apart, and everything deleted by its code", async ({
	browser,
}) => {
	const played = await running("Tuesday group");
	await finish(played);
	await played.teacher.act({ do: "end" });
	const { code, session } = played.made;
	const page = await instructor(browser, played.made);
	await expect(title(page)).toHaveText("After the class");
	await expect(page).toHaveURL(new RegExp(`#/teach/${session}$`));
	await expect(page.locator(".after-figures")).toContainText("2games");
	const wide = page.viewportSize() ?? { width: 1280, height: 720 };
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(page.getByRole("button", { name: "Save the record of game 2" })).toBeAttached();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await page.setViewportSize(wide);

	const slides = page.context().waitForEvent("page");
	await page.getByRole("link", { name: "Open the slides" }).click();
	const deck = await slides;
	await expect(title(deck)).toHaveText(/^Slide 1 of/);
	expect(deck.url()).not.toContain(played.made.secret);
	await expect(deck.getByRole("link", { name: "Back to the class" })).toBeVisible();
	await deck.close();

	const zip = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save the archive" }).click();
	const archive = await zip;
	expect(archive.suggestedFilename()).toBe(`class-${code}.zip`);
	const files = unzipSync(new Uint8Array(await readFile(await archive.path())));
	expect(Object.keys(files)).toEqual(
		expect.arrayContaining(["games.csv", "moves.csv", "deals.csv", "forecasts.csv"]),
	);
	const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
	expect(texts.join("\n")).not.toMatch(/Osprey|Lantern|Maple|Heron/);
	const csv = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save the name key" }).click();
	expect(await readFile(await (await csv).path(), "utf8")).toContain("Osprey");
	const record = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save the record of game 2" }).click();
	expect((await record).suggestedFilename()).toBe(`class-${code}-game-002.jsonl`);

	await page.getByRole("button", { name: "Delete this session" }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("textbox").fill(code.toLowerCase());
	await dialog.getByRole("button", { name: "Delete everything" }).click();
	await expect(page).toHaveURL(/#\/teach$/);
	await page.goto(`${address()}/#/deck/${session}`);
	await expect(title(page)).toHaveText("This browser has no key to this class");
	await page.context().close();
});
