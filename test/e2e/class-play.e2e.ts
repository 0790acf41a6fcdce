/** Two students play a whole small game in two browsers; an instructor acts through the server. Before axe, too. */
import type { Browser, Page } from "@playwright/test";
import { newSession } from "../support/class/api.ts";
import { type Client, openClient } from "../support/class/client.ts";
import { findings } from "../support/e2e/axe.ts";
import { title } from "../support/e2e/game.ts";
import { type Line, lineOf } from "../support/e2e/line.ts";
import { expect, test } from "../support/e2e/test.ts";

interface Student {
	page: Page;
	line: Line;
	troubles: string[];
}

/** A device of its own on which somebody joins; what its page complains of is kept. */
async function student(
	browser: Browser,
	base: string,
	code: string,
	name: string,
): Promise<Student> {
	const context = await browser.newContext({ reducedMotion: "reduce", locale: "en-GB" });
	const page = await context.newPage();
	const troubles: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") troubles.push(message.text());
	});
	page.on("pageerror", (error) => troubles.push(error.stack ?? String(error)));
	const line = await lineOf(page);
	await page.goto(`${base}/#/join/${code}`);
	await page.getByRole("textbox", { name: "Nickname" }).fill(name);
	await page.getByRole("button", { name: "Join", exact: true }).click();
	await expect(page.getByRole("heading", { name: `${name}, you are in` })).toBeVisible();
	return { page, line, troubles };
}

/** What a calm player presses on each panel. */
const PRESSED: readonly (readonly [RegExp, RegExp])[] = [
	[/^The news/, /^No forecast/],
	[/^Your levers/, /^Seal/],
	[/^Take it back, or let it stand/, /^Let it stand/],
	[/^Your answer/, /^Stay silent/],
	[/’s offer$/, /^Refuse/],
	[/^Your offer/, /^Leave$/],
	[/^What both did/, /^To the (talks|answer|agency|end)/],
	[/^Why the numbers moved/, /^To the end|^Open (?!the plan)/],
	[/./, /^To the (talks|answer|agency)|^Go on/],
];

/** One press, where there is something to press; the other side may be the one who decides. */
async function step(page: Page, done: (page: Page) => Promise<boolean>): Promise<void> {
	const name = (await title(page).textContent({ timeout: 10_000 })) ?? "";
	// the other side's press may have led here since the last look
	if (await done(page)) return;
	const act = PRESSED.find(([panel]) => panel.test(name))?.[1];
	if (!act) return;
	const button = page.getByRole("main").getByRole("button", { name: act, disabled: false }).first();
	if (!(await button.isVisible())) return;
	// the panel may have gone on between the look and the press, as it may for a person
	await button.click({ timeout: 10_000 }).catch(() => undefined);
}

/** Both play on, each at their turn, until both pages say so. */
async function playBoth(
	pages: readonly Page[],
	done: (page: Page) => Promise<boolean>,
): Promise<void> {
	await expect
		.poll(
			async () => {
				const open: Page[] = [];
				for (const page of pages) if (!(await done(page))) open.push(page);
				await Promise.all(open.map((page) => step(page, done)));
				return open.length;
			},
			{ intervals: [100], timeout: 150_000 },
		)
		.toBe(0);
}

const bar = (page: Page) => page.getByRole("region", { name: "Your class" });

/** A class of two that has begun. */
async function begun(
	browser: Browser,
	settings = {},
): Promise<{ teacher: Client; kim: Student; lee: Student; close: () => Promise<void> }> {
	const base = test.info().project.use.baseURL ?? "";
	const { session, code, secret } = await newSession(base, { title: "Tuesday group", ...settings });
	const teacher = await openClient(base, { as: "instructor", session, secret });
	await teacher.act({ do: "open" });
	const kim = await student(browser, base, code, "Kim");
	const lee = await student(browser, base, code, "Lee");
	await teacher.act({ do: "start" });
	for (const { page } of [kim, lee])
		await expect(title(page)).toHaveText("The news, and your forecast");
	const close = async (): Promise<void> => {
		for (const { page, troubles } of [kim, lee]) {
			expect(troubles).toEqual([]);
			await page.context().close();
		}
		await teacher.close();
	};
	return { teacher, kim, lee, close };
}

test("two months from the lobby to the debrief", async ({ browser }) => {
	test.setTimeout(240_000);
	const { teacher, kim, lee, close } = await begun(browser, { months: 2 });
	const pages = [kim.page, lee.page];
	await playBoth(pages, (page) => page.getByText("month 2 of 2").first().isVisible());

	// whoever loads the page again, or comes in another tab, goes on where they were
	const before = await title(kim.page).textContent();
	await kim.page.reload();
	await expect(title(kim.page)).toHaveText(before ?? "");
	const second = await kim.page.context().newPage();
	await second.goto(kim.page.url());
	await expect(title(second)).toHaveText(before ?? "");
	await expect(title(kim.page)).toHaveText("Your seat is open elsewhere");
	await kim.page.getByRole("button", { name: "Play here" }).click();
	await expect(title(kim.page)).toHaveText(before ?? "");
	await expect(title(second)).toHaveText("Your seat is open elsewhere");
	await second.close();

	await playBoth(pages, async (page) => (await title(page).textContent()) === "How it ended");
	for (const page of pages) {
		await page.getByRole("link", { name: "To the debrief" }).click();
		await expect(page).toHaveURL(/#\/debrief\/class-[0-9a-f]{12}-1$/);
		await expect(page.getByText("Export the record").or(title(page)).first()).toBeVisible();
		await page.goBack();
		await expect(title(page)).toHaveText("How it ended");
	}

	// the sides change, and both are seated at once
	await teacher.act({ do: "rematch", games: null });
	for (const page of pages) {
		await expect(title(page)).toHaveText("The news, and your forecast");
		await expect(
			page.getByText(/^A new game has begun. You are (Beijing|Washington)\.$/),
		).toBeVisible();
	}
	await close();
});

test("a class that ends before its games leads each student to the debrief of what was played", async ({
	browser,
}) => {
	test.setTimeout(240_000);
	const { teacher, kim, lee, close } = await begun(browser, { months: 3 });
	const pages = [kim.page, lee.page];
	await playBoth(pages, async (page) =>
		(await page.getByRole("banner").first().innerText()).includes("month 2 of 3"),
	);
	// one side has gone on into the month that is cut short, the other's page is away
	await kim.page.getByRole("button", { name: "No forecast" }).click();
	await expect(bar(kim.page)).toContainText("is deciding");
	const away = lee.page.url();
	await lee.page.goto("about:blank");
	await teacher.act({ do: "end" });
	await lee.page.goto(away);
	const found: string[] = [];
	const sides: string[] = [];
	for (const { page } of [kim, lee]) {
		await expect(title(page)).toHaveText("Your game stops here");
		const side = /Washington|Beijing/.exec((await bar(page).textContent()) ?? "")?.[0] ?? "";
		sides.push(side);
		await page.getByRole("link", { name: "To the debrief" }).click();
		await expect(page).toHaveURL(/#\/debrief\/class-[0-9a-f]{12}-1$/);
		// told from the own side, of the months that were played, and why it is no more
		const lead = page.getByText(/, May 2025 to May 2025, against another person\./);
		await expect(lead).toHaveText(new RegExp(`^${side}, .*The class ended before the game did`));
		await expect(page.getByRole("radio", { name: side })).toBeChecked();
		await expect(page.getByRole("heading", { name: "Five questions" })).toBeVisible();
		found.push(...(await findings(page, `debrief of ${side}`)));
		// it lasts: loaded again, and after a look back at the class
		await page.reload();
		await expect(lead).toHaveText(new RegExp(`^${side}, `));
		await page.goBack();
		await expect(title(page)).toHaveText("Your game stops here");
	}
	expect(sides.toSorted()).toEqual(["Beijing", "Washington"]);
	expect(found).toEqual([]);
	await close();
});

test("whoever was still reading when the rematch began finds the debriefs of both games", async ({
	browser,
}) => {
	test.setTimeout(240_000);
	const { teacher, kim, lee, close } = await begun(browser, { months: 1 });
	const pages = [kim.page, lee.page];
	await playBoth(
		pages,
		async (page) => (await title(page).textContent()) === "Why the numbers moved",
	);
	await teacher.act({ do: "rematch", games: null });
	const sides: string[] = [];
	for (const page of pages) {
		const told = await page.getByText(/^A new game has begun\. You are /).textContent();
		sides.push(/Beijing|Washington/.exec(told ?? "")?.[0] ?? "");
	}
	expect(sides.toSorted()).toEqual(["Beijing", "Washington"]);
	await playBoth(pages, async (page) => (await title(page).textContent()) === "How it ended");
	await teacher.act({ do: "end" });
	for (const [i, page] of pages.entries()) {
		const now = sides[i] ?? "";
		const before = sides[1 - i] ?? "";
		const games = page.getByRole("link", { name: /^Debrief of game/ });
		await expect(games).toHaveText([
			`Debrief of game 2, as ${now}`,
			`Debrief of game 1, as ${before}`,
		]);
		await games.last().click();
		await expect(page).toHaveURL(/#\/debrief\/class-[0-9a-f]{12}-1$/);
		await expect(page.getByRole("radio", { name: before })).toBeChecked();
	}
	await close();
});

test("what the instructor does is seen, said and survived", async ({ browser }) => {
	test.setTimeout(180_000);
	const { teacher, kim, lee, close } = await begun(browser, { pace: "normal" });
	const { page } = kim;
	const found: string[] = [];
	await expect(page.getByRole("timer")).toBeVisible();
	await teacher.act({ do: "message", text: "Seal by ten past.", games: null, person: "" });
	await expect(page.getByText("Instructor: Seal by ten past.")).toBeVisible();
	await teacher.act({ do: "pause", on: true });
	await expect(page.getByText(/has paused the class/)).toBeVisible();
	const shut = page.getByRole("button", { name: "No forecast" });
	await expect(shut).toHaveAttribute("aria-disabled", "true");
	await expect(shut).toHaveAttribute("title", /^The class is paused/);
	for (const colorScheme of ["light", "dark"] as const) {
		await page.emulateMedia({ colorScheme });
		found.push(...(await findings(page, `game, ${colorScheme}`)));
	}
	await teacher.act({ do: "freeze", on: true });
	await expect(page.getByRole("dialog", { name: "Eyes up, please" })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog", { name: "Eyes up, please" })).toBeVisible();
	found.push(...(await findings(page, "freeze")));
	await teacher.act({ do: "freeze", on: false });
	await teacher.act({ do: "pause", on: false });
	await expect(page.getByText(/has paused the class/)).not.toBeVisible();

	// the line breaks: the page says so, and goes on by itself
	await page.getByRole("region", { name: "From your instructor" }).getByRole("button").click();
	kim.line.broken(true);
	const lost = page.getByRole("region", { name: "Connection" });
	await expect(lost).toContainText(/^Connection lost\. Next try in \d/);
	// alone, it leaves no gap beside it: on a desk in the bar, in a narrower window above the acts
	const room = await page.locator(".class-strips").boundingBox();
	await expect.poll(() => lost.boundingBox()).toMatchObject({ x: room?.x, width: room?.width });
	await page.setViewportSize({ width: 1024, height: 768 });
	await expect.poll(() => lost.boundingBox()).toMatchObject({ x: 0, width: 1024 });
	await page.setViewportSize({ width: 1280, height: 720 });
	await lee.page.getByRole("button", { name: "No forecast" }).click();
	await expect(bar(lee.page)).toContainText("is to decide, but nobody is there");
	kim.line.broken(false);
	await expect(lost).not.toBeVisible();
	await page.getByRole("button", { name: "No forecast" }).click();
	await expect(title(page)).toHaveText("Your levers");

	await bar(page)
		.getByRole("button", { name: /is played by/ })
		.click();
	await expect(page.getByRole("dialog", { name: "At the table" })).toContainText("Lee");
	found.push(...(await findings(page, "table")));
	await page.keyboard.press("Escape");
	await teacher.act({ do: "undo", game: 1 });
	await expect(page.getByText(/taken the game back to the beginning of May 2025/)).toBeVisible();
	await expect(title(page)).toHaveText("The news, and your forecast");
	await teacher.act({ do: "end" });
	await expect(title(page)).toHaveText("Your game stops here");
	found.push(...(await findings(page, "end")));
	expect(found).toEqual([]);
	await close();
});
