/** Six games in one page leave hardly more behind than one: boards, matches and listeners go when their page does. */
import type { CDPSession, Page } from "@playwright/test";
import { ENDED, SHORT, start, title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

const MB = 2 ** 20;

/** MB of the page's heap that are still in use after the garbage is gone. */
async function heap(session: CDPSession): Promise<number> {
	// what a finalizer lets go is found by the next round only
	for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
	const { metrics } = await session.send("Performance.getMetrics");
	return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN) / MB;
}

/** Plays the game on the page to its debrief, pressing the first act of every panel; runs in the page itself. */
async function playThrough(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const acts = [
			/^No forecast/,
			/^Seal/,
			/^Let it/,
			/^Stay/,
			/^Leave/,
			/^Refuse/,
			/^To the [^p]/,
			/^Open /,
		];
		const deadline = performance.now() + 60_000;
		while (location.hash.startsWith("#/play")) {
			if (performance.now() > deadline) throw new Error("the game does not end");
			const buttons = [...document.querySelectorAll<HTMLButtonElement>("main button")];
			const next = acts
				.map((act) => buttons.find((it) => !it.ariaDisabled && act.test(it.textContent ?? "")))
				.find((it) => it !== undefined);
			next?.click();
			await new Promise((done) => setTimeout(done, 20));
		}
	});
	await expect(title(page)).toHaveText(ENDED);
}

// a small board is drawn as often as a large one, and sooner
test.use({ viewport: { width: 390, height: 844 } });

test("six games leave at most 5 MB more than one", async ({ page }) => {
	test.setTimeout(400_000);
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const play = async (): Promise<number> => {
		await start(page, `${SHORT}&seat=us&against=historical`);
		await playThrough(page);
		await page.goto("/#/");
		await expect(page.getByRole("link", { name: "Play Washington" })).toBeVisible();
		return heap(session);
	};
	const one = await play();
	let six = one;
	for (let game = 2; game <= 6; game += 1) six = await play();
	test.info().annotations.push({
		type: "heap",
		description: `one game ${one.toFixed(1)} MB, six ${six.toFixed(1)} MB`,
	});
	expect(six - one).toBeLessThan(5);
});
