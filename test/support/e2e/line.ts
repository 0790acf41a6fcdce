/** A switch in a page's line to its class. What the browser calls offline leaves an open line as it is. */
import type { Page, WebSocketRoute } from "@playwright/test";

export interface Line {
	/** Breaks what is open, and lets nothing through until it is mended. */
	broken: (is: boolean) => void;
}

/** Puts the switch in; before the page opens its line. */
export async function lineOf(page: Page): Promise<Line> {
	let cut = false;
	const open = new Set<WebSocketRoute>();
	await page.routeWebSocket(/./, (line) => {
		if (cut) return void line.close();
		line.connectToServer();
		open.add(line);
	});
	return {
		broken: (is) => {
			cut = is;
			if (!is) return;
			for (const line of open) void line.close();
			open.clear();
		},
	};
}
