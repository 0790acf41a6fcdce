/** Getting into a class: one scan, one field, one tap; wrong codes, shut doors, full classes, blocked storage, another device. */
import type { Browser, Page } from "@playwright/test";
import { joinClass, newSession } from "../support/class/api.ts";
import { type Client, openClient } from "../support/class/client.ts";
import { findings } from "../support/e2e/axe.ts";
import { expect, test } from "../support/e2e/test.ts";

/** People that a class holds. */
const MOST = 240;

/** Where the server under test is. */
const address = (): string => test.info().project.use.baseURL ?? "";

interface Class {
	code: string;
	session: string;
	teacher: Client;
}

/** A class in its lobby; `door` false = made, and not open yet. */
async function openClass(base: string, door = true): Promise<Class> {
	const { code, session, secret } = await newSession(base, { title: "Tuesday group" });
	const teacher = await openClient(base, { as: "instructor", session, secret });
	if (door) await teacher.act({ do: "open" });
	return { code, session, teacher };
}

/** A phone of its own: nothing in its storage, and no error may escape its page. */
async function device(browser: Browser, before?: () => void): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		reducedMotion: "reduce",
		locale: "en-GB",
	});
	if (before) await context.addInitScript(before);
	const page = await context.newPage();
	page.on("pageerror", (error) => {
		throw error;
	});
	return page;
}

const field = (page: Page, name: string) => page.getByRole("textbox", { name });

/** Types a nickname and taps once. */
async function enter(page: Page, name: string): Promise<void> {
	await field(page, "Nickname").fill(name);
	await page.getByRole("button", { name: "Join", exact: true }).click();
}

const lobby = (page: Page, name: string) =>
	page.getByRole("heading", { name: `${name}, you are in` });

test("one scan, one field, one tap; the game's canvas is not waited for", async ({ browser }) => {
	const base = address();
	const { code, teacher } = await openClass(base);
	const page = await device(browser);
	const loaded: string[] = [];
	page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
	await page.goto(`${base}/join/${code}`);
	await expect(page.getByRole("textbox")).toHaveCount(1);
	await expect(field(page, "Nickname")).toBeFocused();
	await enter(page, "Kim");
	await expect(lobby(page, "Kim")).toBeVisible();
	expect(loaded.filter((path) => /phaser/i.test(path))).toEqual([]);
	await expect(page.getByText("1 person in the room")).toBeVisible();
	await teacher.until(() => teacher.last("roster")?.people[0]?.here === true, "Kim in the list");
	expect(teacher.last("roster")?.people.map(({ name }) => name)).toEqual(["Kim"]);

	// whoever loads the page again sits where they sat
	await page.reload();
	await expect(lobby(page, "Kim")).toBeVisible();
	await page.goto(`${base}/join/${code}`);
	await page.getByRole("link", { name: /Go on as Kim/ }).click();
	await expect(lobby(page, "Kim")).toBeVisible();
	expect(teacher.last("roster")?.people).toHaveLength(1);
	await teacher.close();
	await page.context().close();
});

test("a name that is taken gives no second seat: its owner comes back by the code, another takes another name", async ({
	browser,
}) => {
	const base = address();
	const { code, teacher } = await openClass(base);
	const { rejoin } = await joinClass(base, code, "Kim");
	const page = await device(browser);
	await page.goto(`${base}/join/${code}`);
	await enter(page, "kim");
	await expect(page.getByText(/has this nickname already/)).toBeVisible();
	await expect(field(page, "Nickname")).toBeFocused();
	await page.getByRole("button", { name: "I have a personal code" }).click();
	await field(page, "Personal code").fill(rejoin);
	await page.getByRole("button", { name: "Take my seat" }).click();
	await expect(lobby(page, "Kim")).toBeVisible();
	const other = await device(browser);
	await other.goto(`${base}/join/${code}`);
	await enter(other, "kim");
	await expect(other.getByText(/has this nickname already/)).toBeVisible();
	await enter(other, "Kim L");
	await expect(lobby(other, "Kim L")).toBeVisible();
	await teacher.until(() => teacher.last("roster")?.people.length === 2, "two in the list");
	await teacher.close();
	await page.context().close();
	await other.context().close();
});

test("a wrong code is put right in its field", async ({ browser }) => {
	const base = address();
	const { code, teacher } = await openClass(base);
	const page = await device(browser);
	await page.goto(`${base}/#/join`);
	await field(page, "Class code").fill("K0M 4QD");
	await enter(page, "Kim");
	await expect(field(page, "Class code")).toBeFocused();
	await expect(field(page, "Class code")).toHaveAccessibleDescription(/No code has 0/);
	await field(page, "Class code").fill("ACDEFH");
	await page.keyboard.press("Enter");
	await expect(field(page, "Class code")).toHaveAccessibleDescription(/No class has this code/);
	await field(page, "Class code").fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
	await page.keyboard.press("Enter");
	await expect(lobby(page, "Kim")).toBeVisible();
	await teacher.close();
	await page.context().close();
});

test("what is pressed at the door before the program has come is done by the program", async ({
	browser,
}) => {
	const base = address();
	const { code, teacher } = await openClass(base);
	const page = await device(browser);
	await page.goto(`${base}/join/${code}`);
	await field(page, "Nickname").fill("Kim");
	await page.getByRole("button", { name: "Another code" }).click();
	await expect(field(page, "Class code")).toBeFocused();
	await expect(field(page, "Nickname")).toHaveValue("Kim");
	await page.goto(`${base}/join/${code}`);
	await page.getByRole("button", { name: "I have a personal code" }).click();
	await expect(field(page, "Personal code")).toBeFocused();
	await page.goto(`${base}/join/${code}`);
	await field(page, "Nickname").fill("x".repeat(25));
	await page.getByRole("button", { name: "Join", exact: true }).click();
	await expect(field(page, "Nickname")).toHaveAccessibleDescription(/24/);
	await page.goto(`${base}/join/${code}`);
	await page.getByRole("button", { name: /Switch to/ }).click();
	await expect(page.getByRole("heading", { name: "加入课堂" })).toBeVisible();
	await teacher.close();
	await page.context().close();
});

test("at a shut door one waits, and is let in when it opens", async ({ browser }) => {
	const base = address();
	const { code, teacher } = await openClass(base, false);
	const page = await device(browser);
	await page.goto(`${base}/join/${code}`);
	await enter(page, "Kim");
	await expect(page.getByText(/still shut.*tries again by itself/)).toBeVisible();
	await teacher.act({ do: "open" });
	await expect(lobby(page, "Kim")).toBeVisible({ timeout: 30_000 });
	await teacher.close();
	await page.context().close();
});

test("a full class and an ended one say so", async ({ browser }) => {
	const base = address();
	const { code, teacher } = await openClass(base);
	await Promise.all(Array.from({ length: MOST }, (_, n) => joinClass(base, code, `S${n}`)));
	const page = await device(browser);
	await page.goto(`${base}/join/${code}`);
	await enter(page, "Kim");
	await expect(page.getByRole("alert").getByText(/The class is full/)).toBeVisible();
	await expect(field(page, "Nickname")).toHaveValue("Kim");
	await teacher.act({ do: "end" });
	await page.getByRole("button", { name: "Join", exact: true }).click();
	await expect(page.getByRole("alert").getByText(/This class has ended/)).toBeVisible();
	await teacher.close();
	await page.context().close();
});

test("where the browser keeps nothing, the personal code brings back", async ({ browser }) => {
	const base = address();
	const { code, teacher } = await openClass(base);
	const page = await device(browser, () => {
		Object.defineProperty(window, "localStorage", {
			get: () => {
				throw new DOMException("blocked", "SecurityError");
			},
		});
	});
	await page.goto(`${base}/join/${code}`);
	await enter(page, "Kim");
	await expect(lobby(page, "Kim")).toBeVisible();
	await expect(page.getByText(/This browser keeps nothing/)).toBeVisible();
	const pass = (await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent()) ?? "";
	await page.reload();
	await expect(page.getByRole("heading", { name: "No seat here yet" })).toBeVisible();
	await field(page, "Class code").fill(code);
	await page.getByRole("button", { name: "I have a personal code" }).click();
	await field(page, "Personal code").fill(pass.toLowerCase());
	await page.getByRole("button", { name: "Take my seat" }).click();
	await expect(lobby(page, "Kim")).toBeVisible();
	expect(teacher.last("roster")?.people).toHaveLength(1);
	await teacher.close();
	await page.context().close();
});

test("a seat goes to another device by its code, and the first device says so", async ({
	browser,
}) => {
	const base = address();
	const { code, teacher } = await openClass(base);
	const phone = await device(browser);
	await phone.goto(`${base}/join/${code}`);
	await enter(phone, "Kim");
	const pass = (await phone.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent()) ?? "";
	const laptop = await device(browser);
	await laptop.goto(`${base}/#/join/${code}/${pass.replace("-", "")}`);
	await expect(lobby(laptop, "Kim")).not.toBeVisible();
	await laptop.getByRole("button", { name: "Take my seat" }).click();
	await expect(lobby(laptop, "Kim")).toBeVisible();
	await expect(phone.getByRole("heading", { name: /seat is open elsewhere/ })).toBeVisible();
	expect(teacher.last("roster")?.people).toHaveLength(1);
	await teacher.close();
	await Promise.all([phone.context().close(), laptop.context().close()]);
});

test("an answer that was lost on the way leaves nobody twice in the class", async ({ browser }) => {
	const base = address();
	const { code, teacher } = await openClass(base);
	const page = await device(browser);
	await page.goto(`${base}/join/${code}`);
	let lost = 0;
	await page.route("**/api/join", async (route) => {
		lost += 1;
		if (lost > 1) return route.continue();
		await route.fetch();
		await route.abort("connectionreset");
	});
	await enter(page, "Kim");
	await expect(page.getByText(/server cannot be reached/)).toBeVisible();
	await page.getByRole("button", { name: "Join", exact: true }).click();
	await expect(lobby(page, "Kim")).toBeVisible();
	await teacher.until(() => teacher.last("roster")?.people[0]?.here === true, "Kim in the list");
	expect(teacher.last("roster")?.people.map(({ name }) => name)).toEqual(["Kim"]);
	await teacher.close();
	await page.context().close();
});

test("axe finds nothing on the way in, in both languages, light and dark", async ({ browser }) => {
	const base = address();
	const { code, teacher } = await openClass(base);
	await joinClass(base, code, "Kim");
	const found: string[] = [];
	for (const [locale, colorScheme] of [
		["en-GB", "light"],
		["zh-CN", "dark"],
	] as const) {
		const context = await browser.newContext({ locale, colorScheme, reducedMotion: "reduce" });
		const page = await context.newPage();
		const where = (what: string): string => `${what}, ${locale}, ${colorScheme}`;
		await page.goto(`${base}/#/join`);
		await page.locator("button[type=submit]").click();
		await expect(page.locator("input[aria-invalid]")).toHaveCount(2);
		found.push(...(await findings(page, where("faults"))));
		await page.goto(`${base}/join/${code}`);
		await page.getByRole("textbox").fill("Kim");
		await page.locator("button[type=submit]").click();
		await expect(page.locator("input[aria-invalid]")).toHaveCount(1);
		found.push(...(await findings(page, where("name taken"))));
		await page.getByRole("textbox").fill(`Kim ${locale}`);
		await page.locator("button[type=submit]").click();
		await expect(page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)).toBeVisible();
		found.push(...(await findings(page, where("lobby"))));
		await page.goto(`${base}/#/class/${"0".repeat(12)}`);
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		found.push(...(await findings(page, where("no seat"))));
		await context.close();
	}
	expect(found).toEqual([]);
	await teacher.close();
});
