// A phone of a class, as Chromium plays it: a quarter of this machine's speed, 1.6 Mbit/s, 150 ms, and nothing kept.
import { type Browser, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../../chromium.ts";

/** Bytes a second down and up, and ms before each answer: Lighthouse's "slow 4G". */
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;
/** Ms after which a page counts as failed. */
const PATIENCE = 60_000;

/**
 * What is waited for: the first frame with anything to read; a heading on a page that answers; a field that takes what
 * is typed and a button that sends it; a board that came to rest.
 */
export type Sign = "frame" | "heading" | "door" | "board";

declare global {
	interface Window {
		/** Ms since the page was asked for (or since the press) when the sign stood on the screen and the page answered. */
		stood?: Partial<Record<Sign, number>>;
	}
}

/** Runs in the page before anything else: notes when each sign is painted and the page has a free moment after it. */
function watch(): void {
	const stood: Partial<Record<Sign, number>> = {};
	window.stood = stood;
	const note = (sign: Sign): void => {
		if (stood[sign] !== undefined) return;
		stood[sign] = Number.NaN;
		requestAnimationFrame(() =>
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					stood[sign] = performance.now();
				};
				port2.postMessage(null);
			}),
		);
	};
	new MutationObserver(() => {
		if (document.documentElement.dataset.still === undefined && document.querySelector("#root h1"))
			note("heading");
		if (document.querySelector("#root form button[type=submit]:not([inert])")) note("door");
		if (document.body?.dataset.settled === "true") note("board");
	}).observe(document, { childList: true, subtree: true, attributes: true });
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntriesByName("first-contentful-paint"))
			stood.frame = startTime;
	}).observe({ type: "paint", buffered: true });
}

/** Ms at which the sign stood. */
async function when(page: Page, sign: Sign): Promise<number> {
	const at = await page.waitForFunction(
		(name) => {
			const found = window.stood?.[name];
			return found !== undefined && !Number.isNaN(found) ? found : false;
		},
		sign,
		{ timeout: PATIENCE, polling: 100 },
	);
	return (await at.jsonValue()) as number;
}

/** Opens a phone with an empty cache, does `work` with its page, and closes it. */
export async function onPhone<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		serviceWorkers: "block",
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send("Network.enable");
		await session.send("Network.emulateNetworkConditions", NETWORK);
		await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
		await page.addInitScript(watch);
		return await work(page);
	} finally {
		await context.close();
	}
}

/** Starts the browser that the phones are played by. */
export const openBrowser = (): Promise<Browser> => chromium.launch(launchOptions);

/** Ms from asking for an address, with nothing kept, until `sign` stands and the page answers. */
export const opening = (browser: Browser, address: string, sign: Sign): Promise<number> =>
	onPhone(browser, async (page) => {
		await page.goto(address, { waitUntil: "commit", timeout: PATIENCE });
		return when(page, sign);
	});

/** Ms a person looks at a page before pressing on. */
const LOOK = 3000;

/** Ms from pressing "Begin" until the board stands, by way of the first page and the page of settings, each looked at. */
export const throughNew = (browser: Browser, address: string): Promise<number> =>
	onPhone(browser, async (page) => {
		await page.goto(address, { waitUntil: "commit", timeout: PATIENCE });
		await when(page, "heading");
		await page.waitForTimeout(LOOK);
		await page.evaluate(() => {
			location.hash = "#/new";
		});
		const begin = page.locator("main button[type=submit]");
		await begin.waitFor({ timeout: PATIENCE });
		await page.waitForTimeout(LOOK);
		const pressed = await begin.evaluate((button) => {
			const at = performance.now();
			(button as HTMLElement).click();
			return at;
		});
		return (await when(page, "board")) - pressed;
	});
