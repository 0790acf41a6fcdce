// When a page may be pictured: nothing on it moves any more.
import type { Page } from "@playwright/test";

/** Ms a board may take to stand still, and a page to say nothing new. */
const PATIENCE = 15_000;

/** Waits until the letters are there, the words stay as they are, and a board, where there is one, stands still. */
export async function still(page: Page): Promise<void> {
	await page.mouse.move(0, 0);
	await page.evaluate(() => document.fonts.ready);
	await page.waitForFunction(
		() => {
			const seen = window as unknown as { said?: string };
			const now = `${innerWidth}${document.body.innerText}`;
			const same = seen.said === now;
			seen.said = now;
			const board =
				document.querySelector("canvas") === null || document.body.dataset.settled === "true";
			const letters = [...document.fonts].some(({ status }) => status === "loaded");
			// a printer may be sent a page without its title
			const titled =
				matchMedia("print").matches ||
				[...document.querySelectorAll("h1")].some((title) => title.checkVisibility());
			return same && board && letters && titled;
		},
		null,
		{ polling: 60, timeout: PATIENCE },
	);
}
