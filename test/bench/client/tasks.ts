// How long a press may keep a page from answering: three months are played, and every task between two presses counted.
import type { Browser, Locator, Page } from "@playwright/test";
import { calm, type Habits, playUntil, settled } from "../../support/e2e/game.ts";
import { onPhone } from "./phone.ts";

/** Who plays: a phone of a class, or this machine with a screen of its own. */
export type Player = "phone" | "desk";

declare global {
	interface Window {
		/** Ms of each task over 50 ms since last asked for; the browser tells of no shorter ones. */
		tasks?: number[];
	}
}

/** Months played. */
const MONTHS = 3;
/** Ms after a press in which nothing but the page itself is at work. */
const QUIET = 1500;
/** Ms after which all the browser fetches beside a game is there. */
const FETCHED = 4000;

/** Runs in the page before anything else. */
function count(): void {
	window.tasks = [];
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) window.tasks?.push(duration);
	}).observe({ type: "longtask", buffered: true });
}

const taken = (page: Page): Promise<number[]> => page.evaluate(() => window.tasks?.splice(0) ?? []);

/** Presses as a hand does, and notes the longest task until the page has been quiet: the driver's own looks count for nothing. */
function presser(page: Page, note: (what: string, ms: number) => void): Habits["press"] {
	return async (button: Locator) => {
		await button.scrollIntoViewIfNeeded();
		const what = (await button.textContent())?.trim().slice(0, 40) ?? "";
		const box = await button.boundingBox();
		if (box === null) throw new Error(`cannot be pressed: ${what}`);
		await page.waitForTimeout(200);
		await taken(page);
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		await page.waitForTimeout(QUIET);
		note(what, Math.max(0, ...(await taken(page))));
	};
}

/** Looks into the levers of the second group, picks one, and orders what it offers first. */
const order: NonNullable<Habits["plan"]> = async (page, press) => {
	const tabs = page.getByRole("tablist").first().getByRole("tab");
	await press(tabs.nth(1));
	await press(page.getByRole("tabpanel").getByRole("button").first());
	const act = page.getByRole("button", { name: /^(Do it now|Announce for)/, disabled: false });
	if (await act.first().isVisible()) await press(act.first());
};

async function played(page: Page, address: string, say: (text: string) => void): Promise<number> {
	await page.addInitScript(count);
	await page.goto(`${address}/#/start?seat=us&against=bold&seed=7`);
	await settled(page);
	await page.waitForTimeout(FETCHED);
	let longest = 0;
	const press = presser(page, (what, ms) => {
		say(`bench:   ${Math.round(ms)} ms after ${JSON.stringify(what)}`);
		longest = Math.max(longest, ms);
	});
	const after = new RegExp(`^month ${MONTHS + 1} of`);
	await playUntil(page, (_, month) => after.test(month), { ...calm, press, plan: order });
	return longest;
}

/** Ms of the longest task in play, from the first board on; 0 where none takes 50 ms. */
export async function longestTask(
	browser: Browser,
	address: string,
	player: Player,
	say: (text: string) => void,
): Promise<number> {
	if (player === "phone") return onPhone(browser, (page) => played(page, address, say));
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	try {
		return await played(page, address, say);
	} finally {
		await page.close();
	}
}
