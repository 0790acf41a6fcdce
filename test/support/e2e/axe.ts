/** What axe, which knows the rules of accessible pages, finds on a page. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Everything axe finds, each told with where it was; empty where all is well. */
export async function findings(page: Page, where = "the page"): Promise<string[]> {
	// no frame of another origin is ever in a page, so the findings need no page of their own to be put together in
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
	return violations.map(
		({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html).join(" ")}`,
	);
}
