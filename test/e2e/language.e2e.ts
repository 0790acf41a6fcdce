/** Two languages: the page speaks the browser's, changes over in the middle of a game or a replay, and leaves nothing in the other. */
import type { Page } from "@playwright/test";
import { settled, start, title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

const CHINESE = /中文/;

/** What is still said in English: words shown, and names read aloud. Names of rules, chips, outlets and languages aside. */
async function leftovers(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walk.nextNode()) {
			const { textContent, parentElement } = walk.currentNode;
			const hidden = parentElement?.closest("script, style, noscript, [lang^=en]");
			if (!hidden && textContent) found.push(textContent.trim());
		}
		for (const name of ["aria-label", "title", "placeholder", "alt"])
			for (const one of document.querySelectorAll(`[${name}]`))
				found.push(one.getAttribute(name) ?? "");
		const names =
			/English|H200?|MI308|AMD|RTX Pro 6000D|Blackwell|BATNA|ZOPA|CBT News|[0-9a-f]{12}/g;
		return found.filter((text) => /[A-Za-z]{3}/.test(text.replace(names, "")));
	});
}

/** The board's canvas as it stands: a page that was drawn anew would have another. */
const canvasOf = (page: Page) => page.locator("canvas").first().elementHandle();

test("a game changes its language between two clicks and loses nothing", async ({ page }) => {
	await start(page);
	await page.getByRole("button", { name: /^No forecast/ }).click();
	await expect(title(page)).toHaveText("Your levers");
	await page.getByRole("tab", { name: /Technology/ }).click();
	const card = page.getByRole("main").getByRole("button", { name: /^Entity list about/ });
	await card.click();
	await expect(card).toHaveAttribute("aria-pressed", "true");
	await settled(page);
	const canvas = await canvasOf(page);

	await page.getByRole("button", { name: CHINESE }).click();
	await expect(title(page)).toHaveText("你的工具");
	await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans-CN");
	await expect(page).toHaveTitle(/谈判筹码$/);
	const chinese = page.getByRole("main").getByRole("button", { name: /^实体清单 ?约/ });
	await expect(chinese).toHaveAttribute("aria-pressed", "true");
	await expect(page.getByText("北京可能的回应")).toBeVisible();
	// tags, lanes, plates, meters and calendar stand over the board
	for (const text of ["许可阀门", "磁材与矿产", "安全鹰派", "紧张度", "元首可会晤"])
		await expect(page.getByText(text).first()).toBeVisible();
	expect(await leftovers(page)).toEqual([]);
	expect(await canvas?.evaluate((one) => one.isConnected)).toBe(true);

	await page.getByRole("button", { name: /立即实施/ }).click();
	await page.getByRole("button", { name: CHINESE }).click();
	await expect(title(page)).toHaveText("Your levers");
	await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
	await expect(page.getByRole("button", { name: /^Seal the plan/ })).toBeVisible();
});

test("texts that cannot be fetched are told, nothing changes, and the next try goes through", async ({
	page,
	watched,
}) => {
	await page.goto("/");
	const chinese = /\/assets\/first-zh[-.]/;
	await page.route(chinese, (route) => route.abort());
	await page.getByRole("button", { name: CHINESE }).click();
	await expect(page.getByText(/^The texts in 简体中文 could not be fetched/).first()).toBeVisible();
	await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
	await expect(page.getByRole("link", { name: "Play Washington" })).toBeVisible();
	await page.unroute(chinese);
	await page.getByRole("button", { name: CHINESE }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("谈判筹码");
	await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans-CN");
	// the browser tells its console of what was not to be had
	watched.length = 0;
});

test("a rule's card and a fact's card open in the language of the page", async ({ page }) => {
	await start(page);
	await page.getByRole("button", { name: CHINESE }).click();
	await expect(title(page)).toHaveText("要闻与你的预测");
	await page
		.getByRole("button", { name: /^规则R13/ })
		.first()
		.click();
	const card = page.getByRole("dialog");
	await expect(card).toContainText("短缺倒计时");
	await card.getByRole("button", { name: /^事实卡F50/ }).click();
	await expect(card).toContainText("整个产业受威胁");
	await expect(card).toContainText("《纽约时报》");
	expect(await leftovers(page)).toEqual([]);
});

test("a replay changes over in its middle, table and list included", async ({ page }) => {
	await page.goto("/#/replay/2025-10-09");
	await expect(title(page)).toHaveText("Forecast and record");
	await settled(page);
	const canvas = await canvasOf(page);
	await page.getByRole("button", { name: CHINESE }).click();
	await expect(title(page)).toHaveText("预测与史实");
	await expect(page.getByRole("heading", { name: "全球许可规则" }).first()).toBeVisible();
	await expect(page.getByRole("banner")).toContainText("2025年10月9日");
	await page.getByRole("tab", { name: /^全部条目/ }).click();
	await page.getByRole("searchbox").fill("大豆");
	await expect(page.getByText("通话谈大豆和访问")).toBeVisible();
	await expect(page.getByText("Worldwide")).toHaveCount(0);
	expect(await canvas?.evaluate((one) => one.isConnected)).toBe(true);
});

test.describe("a browser that asks for Chinese", () => {
	test.use({ locale: "zh-CN" });

	test("gets it from the first page on, until English is chosen", async ({ page }) => {
		await page.goto("/");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("谈判筹码");
		await expect(page).toHaveTitle("谈判筹码");
		expect(await leftovers(page)).toEqual([]);
		await page.goto("/#/learn/F14");
		await expect(page.getByText(/中国继续暂停24\u2060?个百分点/)).toBeVisible();
		await page.getByRole("button", { name: CHINESE }).click();
		await expect(page.getByText("China leaves 24 points suspended")).toBeVisible();
		await page.reload();
		await expect(page.getByText("China leaves 24 points suspended")).toBeVisible();
	});

	test("reads every page without a word of English", async ({ page }) => {
		for (const address of ["new", "saves", "trust", "learn", "learn/R5", "learn/terms"]) {
			await page.goto(`/#/${address}`);
			await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\p{Script=Han}/u);
			// lists and figures come after the page itself
			await page.waitForLoadState("networkidle");
			expect(await leftovers(page), address).toEqual([]);
		}
	});
});
