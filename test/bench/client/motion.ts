// How many frames a second the board draws while some three hundred pieces of its traffic move, beside as many plain sprites.
import type { Browser } from "@playwright/test";
import { MOVING } from "./peers.ts";

declare global {
	interface Window {
		/** Pieces that are seen to move, once they do. */
		moving?: number;
	}
}

/** Ms that frames are counted for. */
const COUNTED = 4000;

/** Frames a second of a page whose pictures move. @throws Error where fewer pieces move than are to be measured */
export async function framesOf(browser: Browser, address: string): Promise<number> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	try {
		await page.goto(address);
		const moving = await page.waitForFunction(() => window.moving).then((at) => at.jsonValue());
		if (Number(moving) < MOVING) throw new Error(`only ${moving} of ${MOVING} pieces move`);
		return await page.evaluate(async (ms) => {
			const began = performance.now();
			let frames = 0;
			while (performance.now() - began < ms) {
				await new Promise(requestAnimationFrame);
				frames++;
			}
			return (frames * 1000) / (performance.now() - began);
		}, COUNTED);
	} finally {
		await page.close();
	}
}
