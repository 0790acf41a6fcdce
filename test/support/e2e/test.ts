/** The test of every end-to-end file: a page that may not complain, neither in its console nor to the network. */
import { test as base, expect, type Page } from "@playwright/test";

export { expect };

/** What a page said that it should not have: errors, breaches of the security policy, missing files. */
function watch(page: Page): string[] {
	const troubles: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") troubles.push(message.text());
	});
	page.on("pageerror", (error) => troubles.push(error.stack ?? String(error)));
	page.on("response", (response) => {
		if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
	});
	return troubles;
}

/** A test whose page is watched to its end. */
export const test = base.extend<{ watched: string[] }>({
	watched: [
		async ({ page }, use) => {
			const troubles = watch(page);
			await use(troubles);
			expect(troubles).toEqual([]);
		},
		{ auto: true },
	],
});
