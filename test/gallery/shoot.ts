/** The test of every state: walks to it once, and shoots it in each cell with what a script sees wrong there. */
import { appendFileSync, mkdirSync } from "node:fs";
import { test as base, type CDPSession, type Page } from "@playwright/test";
import { findings } from "../support/e2e/axe.ts";
import { still } from "../support/e2e/still.ts";
import { type Cell, cellsOf, type Language, nameOf, readCells, SIZES, type Size } from "./cells.ts";
import { lookOver } from "./checks.ts";

const OUT = process.env.GALLERY_OUT ?? "test-results/gallery";
const wanted = readCells(process.env.GALLERY_CELLS ?? "");
const names = (process.env.GALLERY_NAMES ?? "").split(" ").filter(Boolean);

/** Ms a thing may take to be there. */
const PATIENCE = 15_000;
/** Windows that a page to be read is shot down to. */
const SCREENS = 4;
/** Of the window's width and height; more than this moves what somebody reads. */
const SHIFT = 0.02;

export interface Wishes {
	page?: Page;
	/** A projector shows it: in its size as well. */
	wide?: boolean;
	/** The page beyond the window, too. */
	full?: boolean;
	/** As a printer is sent it. */
	print?: boolean;
	sizes?: readonly Size[];
	/** In English alone: what is shown has no switch, and would not outlive being loaded again. */
	english?: boolean;
	/** What comes takes its place from what stood there, and is meant to. */
	pushes?: boolean;
	/** Done in each cell before the picture, as scrolling to what it is of. */
	each?: () => Promise<unknown>;
}
export type Shoot = (name: string, wishes?: Wishes) => Promise<void>;

/** Has the page speak a language: by its switch, its menu, or where it has neither, what the browser keeps. */
async function speak(page: Page, language: Language): Promise<void> {
	const html = page.locator("html");
	const spoken = async (): Promise<boolean> =>
		((await html.getAttribute("lang")) ?? "").startsWith(language);
	if (await spoken()) return;
	const button = page.locator(".ui-language").first();
	const menu = page.getByRole("button", { name: /^(Menu|菜单)/ });
	if ((await button.count()) > 0) await button.dispatchEvent("click");
	else if ((await menu.count()) > 0) {
		// the dashboard's switch lies in its menu; in a wide window what is open beside it stays so
		await page.setViewportSize({ width: 1440, height: 900 });
		await menu.dispatchEvent("click");
		await page.locator("dialog:modal select").last().selectOption(language);
		await page.keyboard.press("Escape");
	} else {
		await page.evaluate((to) => {
			const key = "bargaining-chip.preferences";
			const kept = JSON.parse(localStorage.getItem(key) ?? '{"state":{},"version":1}');
			kept.state.language = to;
			localStorage.setItem(key, JSON.stringify(kept));
		}, language);
		await page.reload();
	}
	for (let n = 0; !(await spoken()); n += 1) {
		if (n > 100) throw new Error(`does not speak ${language}`);
		await page.waitForTimeout(50);
	}
}

interface Moved {
	by: number;
	what: string;
}

/** Counts by how much the page moves by itself, and what moved most; the window's own changes are not counted. */
function watchShifts(): void {
	const moved = { by: 0, most: 0, what: "" };
	Object.assign(window, { moved });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
			sources: { node: Node | null }[];
		})[]) {
			if (entry.hadRecentInput) continue;
			moved.by += entry.value;
			if (entry.value <= moved.most) continue;
			moved.most = entry.value;
			moved.what = entry.sources
				.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : ""))
				.filter(Boolean)
				.join(", ");
		}
	}).observe({ type: "layout-shift", buffered: true });
}

/** What each page's console has told since the last picture. */
const troubles = new WeakMap<Page, string[]>();

/** Notes a finding where the command collects them. */
const note = (state: string, cell: string, what: string): void =>
	appendFileSync(`${OUT}/findings.jsonl`, `${JSON.stringify({ state, cell, what })}\n`);

/** Gives the page a finger to be pressed with, as a phone has, or a mouse. */
const touch = (browser: CDPSession, enabled: boolean): Promise<unknown> =>
	browser.send("Emulation.setTouchEmulationEnabled", { enabled });

async function picture(page: Page, path: string, { full, print }: Wishes): Promise<void> {
	if (!full && !print) {
		await page.screenshot({ path, animations: "disabled" });
		return;
	}
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	const all = await page.evaluate(() => {
		scrollTo(0, 0);
		return document.documentElement.scrollHeight;
	});
	const clip = { x: 0, y: 0, width, height: Math.min(Math.max(all, height), height * SCREENS) };
	await page.screenshot({ path, animations: "disabled", fullPage: true, clip });
}

/** What `shoot` is in a test of this title: states are called `title/name`. */
function shooter(title: string, own: Page): Shoot {
	return async (name, wishes = {}) => {
		const state = `${title}/${name}`;
		if (names.length > 0 && !names.some((one) => state.startsWith(one) || title === one)) return;
		const { page = own, wide = false, print = false } = wishes;
		const folder = `${OUT}/${state.replace("/", "--")}`;
		mkdirSync(folder, { recursive: true });
		const sizes = wishes.sizes ?? [...(wide ? (["1920"] as const) : []), "1440", "1024", "390"];
		const browser = await page.context().newCDPSession(page);
		const axed = new Set<string>();
		const before = page.viewportSize() ?? { width: 1440, height: 900 };
		await still(page).catch(() => note(state, "", "unsettled: the board does not come to rest"));
		const moved = await page.evaluate(() => (window as { moved?: Moved }).moved);
		if (moved && moved.by > SHIFT && !wishes.pushes)
			note(state, "", `shift: the page moved by ${moved.by.toFixed(3)}: ${moved.what}`);
		for (const cell of cellsOf(sizes, wanted)) {
			if (wishes.english && cell.language !== "en") continue;
			const [width, height] = SIZES[cell.size];
			await speak(page, cell.language);
			await page.setViewportSize({ width, height });
			await touch(browser, cell.size === "390");
			await page.emulateMedia({ colorScheme: cell.theme, media: print ? "print" : "screen" });
			await still(page).catch(() =>
				note(state, nameOf(cell), "unsettled: the board does not come to rest"),
			);
			if (wishes.each) {
				await wishes.each();
				await still(page).catch(() => undefined);
			}
			// a picture beyond the window takes the finger away, and with it the room that it needs: before it is measured
			if (wishes.full || print) await touch(browser, false);
			await picture(page, `${folder}/${nameOf(cell)}.png`, wishes);
			await touch(browser, cell.size === "390");
			await inspect(page, state, cell, axed, print);
		}
		await browser.detach();
		await speak(page, "en");
		await page.setViewportSize(before);
		await page.emulateMedia({ colorScheme: "light", media: "screen" });
		await still(page).catch(() => undefined);
		await page.evaluate(() =>
			Object.assign((window as { moved?: object }).moved ?? {}, { by: 0, most: 0, what: "" }),
		);
		for (const trouble of troubles.get(page)?.splice(0) ?? [])
			note(state, "", `console: ${trouble}`);
	};
}

/** Words and places are the same in both themes: only axe, which sees colours, looks at both. */
async function inspect(
	page: Page,
	state: string,
	cell: Cell,
	axed: Set<string>,
	print: boolean,
): Promise<void> {
	if (cell.theme === "light")
		for (const what of await lookOver(page, cell.language, cell.size === "390" && !print))
			note(state, nameOf(cell), what);
	if (axed.has(cell.theme) || print) return;
	axed.add(cell.theme);
	for (const what of await findings(page, "axe")) note(state, nameOf(cell), what.slice(0, 400));
}

export interface Gallery {
	/** Where the server under the gallery is. */
	base: string;
	shoot: Shoot;
	/** Walks, then shoots; where the way is barred, says so, and lets the others be reached. */
	reach: (name: string, walk: () => Promise<unknown>, wishes?: Wishes) => Promise<void>;
	/** A device of its own, watched like the first. */
	device: (before?: () => void) => Promise<Page>;
}

export const test = base.extend<Gallery>({
	base: async ({ baseURL }, use) => use(baseURL ?? ""),
	device: async ({ browser, baseURL }, use) => {
		const open: Page[] = [];
		await use(async (before) => {
			const context = await browser.newContext({
				...(baseURL ? { baseURL } : {}),
				viewport: { width: 1440, height: 900 },
				locale: "en-GB",
				reducedMotion: "reduce",
				serviceWorkers: "block",
			});
			await context.addInitScript(watchShifts);
			if (before) await context.addInitScript(before);
			const page = await context.newPage();
			page.setDefaultTimeout(PATIENCE);
			const said: string[] = [];
			troubles.set(page, said);
			page.on("console", (message) => {
				if (message.type() === "error") said.push(message.text().slice(0, 300));
			});
			page.on("pageerror", (error) => said.push(String(error)));
			open.push(page);
			return page;
		});
		await Promise.all(open.map((page) => page.context().close()));
	},
	page: async ({ device }, use) => use(await device()),
	shoot: async ({ page }, use, { title }) => use(shooter(title, page)),
	reach: async ({ shoot }, use, { title }) =>
		use(async (name, walk, wishes) => {
			try {
				await walk();
				await shoot(name, wishes);
			} catch (error) {
				note(
					`${title}/${name}`,
					"",
					`unreached: ${String(error).split("\n").slice(0, 3).join(" ")}`,
				);
			}
		}),
});
