/** What axe, which knows the rules of accessible pages, finds on a page. */
import type { Page } from "@playwright/test";
import type * as Axe from "axe-core";
import axe from "axe-core";

/**
 * Everything axe finds, each told with where it was; empty where all is well. The page has no frames: axe is read by
 * it once, and only what was found comes back, where a whole report would take longer than finding it.
 */
export async function findings(page: Page, where = "the page"): Promise<string[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
	const found = await page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof Axe };
		const { violations } = await axe.run(document, { resultTypes: ["violations"] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
	});
	return found.map((finding) => `${where}: ${finding}`);
}

/** What axe finds in light and then in dark, each told with which; the page is left in light. */
export async function findingsInBoth(page: Page, where: string): Promise<string[]> {
	const found = await findings(page, where);
	await page.emulateMedia({ colorScheme: "dark" });
	found.push(...(await findings(page, `${where}, dark`)));
	await page.emulateMedia({ colorScheme: "light" });
	return found;
}
