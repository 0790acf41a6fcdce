// When a page may be pictured: nothing on it moves any more.
import type { Page } from "@playwright/test";

/** Ms a board may take to stand still, and a page to say nothing new. */
const PATIENCE = 15_000;

/**
 * Waits until the letters are the page's own, the words stay as they are, and a board, where there is one, stands still.
 * The form at a class's door has the letters of the device for as long as nobody has answered it.
 */
export async function still(page: Page): Promise<void> {
	await page.mouse.move(0, 0);
	await page.waitForFunction(
		() => {
			const seen = window as unknown as { said?: string };
			const { door, standIn } = document.documentElement.dataset;
			// asked for the words first: what they are set in is looked up by then
			const words = document.body.innerText;
			const atDoor =
				door === undefined && document.querySelector("#root[data-program] form") !== null;
			const letters =
				atDoor ||
				(standIn === undefined &&
					document.fonts.status === "loaded" &&
					[...document.fonts].some(
						({ family, status }) => family.includes("Inter Variable") && status === "loaded",
					));
			const now = `${innerWidth}${letters}${words}`;
			const same = seen.said === now;
			seen.said = now;
			const coming = [
				...document.querySelectorAll(
					".plain-page[role=status], .bd:not(.is-unseen) .bd-canvas:empty",
				),
			].some((place) => place.checkVisibility());
			const board =
				!coming &&
				(document.querySelector("canvas") === null || document.body.dataset.settled === "true");
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
