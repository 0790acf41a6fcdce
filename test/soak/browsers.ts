// Real pages in a real browser: from the code on the wall until all have joined, and from the start until all boards answer.
import { chromium, type Page } from "@playwright/test";
import { withoutWebGL } from "../chromium.ts";
import { buildClient } from "../support/build-client.ts";
import { newSession } from "../support/class/api.ts";
import { openClient } from "../support/class/client.ts";
import { startChild, tempFolder } from "../support/class/server.ts";

export interface BrowserReport {
	pages: number;
	/** Milliseconds from the open room until the last page is in it. */
	joinedMs: number;
	/** Milliseconds from the start until the last page's first move is acknowledged. */
	answeringMs: number;
	/** Milliseconds from the start until the last board is drawn. */
	boardsMs: number;
	errors: string[];
}

/** Milliseconds that a page may take for anything before it counts as failed. */
const PATIENCE = 240_000;

async function join(page: Page, address: string, name: string): Promise<void> {
	await page.goto(address, { timeout: PATIENCE });
	await page.getByRole("textbox", { name: "Nickname" }).fill(name, { timeout: PATIENCE });
	await page.getByRole("button", { name: "Join", exact: true }).click({ timeout: PATIENCE });
	await page.getByRole("heading", { name: `${name}, you are in` }).waitFor({ timeout: PATIENCE });
}

/** The first move: the panel has it, the server acknowledges it, the panel goes on. */
async function answer(page: Page): Promise<void> {
	const button = page.getByRole("main").getByRole("button", { name: /^No forecast/ });
	await button.click({ timeout: PATIENCE });
	await button.waitFor({ state: "hidden", timeout: PATIENCE });
}

/** Runs a class of so many browser pages, two in each game. */
export async function soakBrowsers(
	count: number,
	say: (text: string) => void,
): Promise<BrowserReport> {
	await buildClient(say);
	const folder = tempFolder();
	const server = await startChild({ DATA_DIR: folder.path }, true);
	const browser = await chromium.launch(withoutWebGL);
	const errors: string[] = [];
	try {
		const pages = await Promise.all(
			Array.from({ length: count }, async () => {
				const context = await browser.newContext({
					viewport: { width: 390, height: 844 },
					reducedMotion: "reduce",
					locale: "en-GB",
				});
				const page = await context.newPage();
				page.on("pageerror", (error) => errors.push(`page: ${error.message}`));
				return page;
			}),
		);
		const { code, session, secret } = await newSession(server.base, { pace: "none" });
		const teacher = await openClient(server.base, { as: "instructor", session, secret });
		/** Milliseconds until all pages have done something; a page that fails is told, and left out. */
		const all = async (what: string, work: (page: Page, i: number) => Promise<void>) => {
			const start = performance.now();
			const done = await Promise.allSettled(pages.map(work));
			for (const one of done)
				if (one.status === "rejected") errors.push(`${what}: ${String(one.reason).split("\n")[0]}`);
			const ms = Math.round(performance.now() - start);
			say(`browsers: ${what}: ${done.length} pages, ${ms} ms`);
			return ms;
		};
		await teacher.act({ do: "open" });
		const address = `${server.base}/join/${code}`;
		const joinedMs = await all("joined", (page, i) => join(page, address, `Student ${i + 1}`));
		const started = performance.now();
		await teacher.act({ do: "start" });
		const boards = all("board drawn", async (page) => {
			await page.locator("body[data-settled] canvas").first().waitFor({ timeout: PATIENCE });
		});
		await all("first move", answer);
		const answeringMs = Math.round(performance.now() - started);
		const boardsMs = await boards;
		await teacher.close();
		return { pages: count, joinedMs, answeringMs, boardsMs, errors };
	} finally {
		await browser.close();
		await server.stop();
		folder.remove();
	}
}
