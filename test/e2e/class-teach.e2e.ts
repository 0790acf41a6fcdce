/** The instructor before the games: three clicks to a running class, another device, personal codes, the projector. */
import type { Page } from "@playwright/test";
import { joinClass } from "../support/class/api.ts";
import { type Client, openClient } from "../support/class/client.ts";
import { findings } from "../support/e2e/axe.ts";
import { expect, test } from "../support/e2e/test.ts";

const address = (): string => test.info().project.use.baseURL ?? "";

interface Kept {
	session: string;
	code: string;
	secret: string;
	projector: string;
	recovery: string;
}

/** What the instructor's browser holds. */
const kept = (page: Page): Promise<Kept> =>
	page.evaluate(() => JSON.parse(localStorage.getItem("bargaining-chip.lessons") ?? "[]")[0]);

/** Clicks a button of this name, and counts it. */
function clicker(page: Page): {
	press: (name: string | RegExp) => Promise<void>;
	clicks: () => number;
} {
	let clicks = 0;
	return {
		press: async (name) => {
			await page.getByRole("button", { name }).click();
			clicks += 1;
		},
		clicks: () => clicks,
	};
}

/** A new session whose room is open. */
async function opened(page: Page): Promise<Kept> {
	await page.goto("/#/teach");
	await page.getByRole("button", { name: "New session" }).click();
	await page.getByRole("button", { name: /^Open the room/ }).click();
	await expect(page.getByRole("img", { name: /^QR code/ })).toBeVisible();
	return kept(page);
}

/** Students who come in and are connected. */
async function students(names: readonly string[], { code, session }: Kept): Promise<Client[]> {
	const base = address();
	const clients: Client[] = [];
	for (const name of names) {
		const { token } = await joinClass(base, code, name);
		clients.push(await openClient(base, { as: "seat", session, secret: token }));
	}
	return clients;
}

const close = (clients: readonly Client[]): Promise<unknown> =>
	Promise.all(clients.map((client) => client.close()));

test("three clicks: new session, open the room, start", async ({ page }) => {
	const { press, clicks } = clicker(page);
	await page.goto("/#/teach");
	await press("New session");
	await expect(page.getByText("Nobody in the room yet")).toBeVisible();
	expect(await findings(page)).toEqual([]);
	await press(/^Open the room/);
	await expect(page.getByRole("img", { name: /^QR code/ })).toBeVisible();
	await expect(page.getByRole("button", { name: /^Start/ })).toHaveAttribute(
		"aria-disabled",
		"true",
	);
	const lesson = await kept(page);
	const { code } = lesson;
	await expect(page.getByText(`${code.slice(0, 3)} ${code.slice(3)}`)).toBeVisible();
	const clients = await students(["Osprey", "Heron", "Comet", "Tundra", "Saffron"], lesson);
	await expect(page.getByRole("heading", { name: "5 in the room" })).toBeVisible();
	await expect(page.getByRole("button", { name: /^Saffron$/ })).toBeVisible();
	await expect(page.getByRole("button", { name: /^Start 3 games/ })).toContainText(
		"2 pairs and 1 against the computer",
	);
	expect(await findings(page)).toEqual([]);
	await press(/^Start 3 games/);
	expect(clicks()).toBe(3);
	await expect(page.getByRole("button", { name: /^Game 3,/ })).toBeVisible();
	await Promise.all(clients.map((one) => one.until(() => one.position !== null, "a view")));
	await close(clients);
});

test("who plays whom is shown before the start, can be changed, and is what the start makes", async ({
	page,
}) => {
	const lesson = await opened(page);
	const clients = await students(["Osprey", "Heron", "Comet"], lesson);
	await page.getByRole("radio", { name: "Who plays whom" }).click();
	const games = page.getByRole("list", { name: "Games that the start would make" });
	const names = games.getByRole("button").filter({ hasNotText: "Computer" });
	await expect(names).toHaveCount(3);
	// the list follows those who come in
	clients.push(...(await students(["Tundra", "Saffron"], lesson)));
	await expect(names).toHaveCount(5);
	await expect(games.getByText("Computer")).toHaveCount(1);
	expect(await findings(page)).toEqual([]);
	const [first = "", , , , last = ""] = await names.allTextContents();
	await names.first().focus();
	await page.keyboard.press("Enter");
	await names.last().click();
	await expect(names.first()).toHaveText(last);
	await expect(names.last()).toHaveText(first);
	// whoever comes after a change displaces nobody
	const before = await names.allTextContents();
	clients.push(...(await students(["Willow"], lesson)));
	await expect(names).toHaveText([...before.slice(0, -1), "Willow", before.at(-1) ?? ""]);
	const shown = await games
		.getByRole("listitem")
		.evaluateAll((rows) =>
			rows
				.filter((row) => row.querySelector("ul") !== null)
				.map((row) => [...row.querySelectorAll("button")].map((one) => one.textContent)),
		);
	await page.getByRole("button", { name: /^Start 3 games/ }).click();
	for (const [n, [cn, us]] of shown.entries())
		await expect(
			page.getByRole("button", {
				name: new RegExp(`^Game ${n + 1},.*Beijing: ${cn},.*Washington: ${us},`),
			}),
		).toBeVisible();
	await close(clients);
});

test("the length of a step is chosen in the room, and its clock runs by it", async ({ page }) => {
	const lesson = await opened(page);
	const clients = await students(["Osprey", "Heron"], lesson);
	await page.getByRole("button", { name: "Change" }).click();
	await page.getByText("Length of each step").click();
	const news = page.getByRole("spinbutton", { name: "News and forecast" });
	await news.fill("5");
	await expect(page.getByText(/^News and forecast needs a whole number from 15/)).toBeVisible();
	await expect(page.getByRole("button", { name: "Keep" })).toHaveAttribute("aria-disabled", "true");
	expect(await findings(page)).toEqual([]);
	await news.fill("600");
	await page.getByRole("button", { name: "Keep" }).click();
	await expect(page.getByText(/News and forecast 10:00/)).toBeVisible();
	await page.getByRole("button", { name: /^Start 1 game/ }).click();
	const [one] = clients;
	await one?.until(() => one.table !== null, "the game");
	expect(one?.table?.left).toBeGreaterThan(540_000);
	expect(one?.table?.left).toBeLessThanOrEqual(600_000);
	await close(clients);
});

test("whoever is taken out of the room reads that, and nothing else, also when they come again", async ({
	page,
	browser,
}) => {
	const lesson = await opened(page);
	const context = await browser.newContext({ baseURL: address() });
	const phone = await context.newPage();
	await phone.goto(`/#/join/${lesson.code}`);
	await phone.getByRole("textbox", { name: "Nickname" }).fill("Kim");
	await phone.getByRole("button", { name: "Join", exact: true }).click();
	await expect(phone.getByRole("heading", { name: "Kim, you are in" })).toBeVisible();
	const seat = phone.url();
	// not there while it happens: the page is told when it opens again
	await phone.goto("about:blank");
	await page.getByRole("button", { name: /^Kim/ }).click();
	await page.getByRole("button", { name: "Remove from the class" }).click();
	await expect(page.getByText("Nobody in the room yet")).toBeVisible();
	await phone.goto(seat);
	await expect(phone.getByRole("main")).toContainText("You are no longer in this class");
	await expect(phone.getByRole("main")).toContainText("Your instructor has taken you out");
	await expect(phone.getByText(/deleted|elsewhere/)).toHaveCount(0);
	expect(await findings(phone)).toEqual([]);
	await phone.getByRole("link", { name: /^Join again/ }).click();
	await expect(phone.getByRole("textbox", { name: "Class code" })).toBeVisible();
	await context.close();
});

test("the same by keyboard alone", async ({ page }) => {
	await page.goto("/#/teach");
	await page.getByRole("button", { name: "New session" }).focus();
	await page.keyboard.press("Enter");
	const go = page.getByRole("button", { name: /^Open the room/ });
	await expect(go).toBeVisible();
	for (let n = 0; n < 30 && !(await go.evaluate((it) => it === document.activeElement)); n += 1)
		await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	const start = page.getByRole("button", { name: /^Start/ });
	await expect(start).toBeFocused();
	const clients = await students(["Osprey", "Heron"], await kept(page));
	await expect(page.getByRole("button", { name: /^Start 1 game/ })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("button", { name: /^Game 1,/ })).toBeVisible();
	await close(clients);
});

test("reloaded, and taken to another device by its recovery code", async ({ page, browser }) => {
	const lesson = await opened(page);
	await page.reload();
	await expect(page.getByRole("img", { name: /^QR code/ })).toBeVisible();
	const context = await browser.newContext({ baseURL: address() });
	const other = await context.newPage();
	await other.goto("/#/teach");
	await other.getByRole("textbox", { name: "Recovery code" }).fill(lesson.recovery.toLowerCase());
	await other.getByRole("button", { name: "Recover" }).click();
	await expect(other).toHaveURL(new RegExp(`#/teach/${lesson.session}$`));
	await expect(other.getByRole("img", { name: /^QR code/ })).toBeVisible();
	// both devices hold the class
	await other.getByRole("button", { name: /^The door is open/ }).click();
	await expect(page.getByText("The door is shut: nobody else can come in.")).toBeVisible();
	// and the list on this device knows how it stands
	await other.goto("/#/teach");
	await expect(other.getByText(/^room open/)).toBeVisible();
	await context.close();
});

test("pasted names become codes, and a code opens the seat of its name", async ({
	page,
	browser,
}) => {
	const lesson = await opened(page);
	await page.getByRole("button", { name: /^Personal codes/ }).click();
	await page.getByRole("textbox", { name: "Names, one a line" }).fill("Ana Silva\n小明");
	await page.getByRole("button", { name: "Make 2 codes" }).click();
	const slips = page.getByRole("list", { name: "Slips" }).getByRole("listitem");
	await expect(slips).toHaveCount(2);
	const own = /[A-Z\d]{4}-[A-Z\d]{4}/.exec((await slips.first().textContent()) ?? "")?.[0] ?? "";
	await page.emulateMedia({ media: "print", colorScheme: "dark" });
	const ink = await slips.first().evaluate((it) => getComputedStyle(it).color);
	expect(ink).toBe("rgb(0, 0, 0)");
	await page.emulateMedia({ media: "screen", colorScheme: "light" });
	await page.getByRole("button", { name: "Back to the room" }).click();
	await expect(page.getByText("2 expected")).toBeVisible();
	const context = await browser.newContext({ baseURL: address() });
	const phone = await context.newPage();
	await phone.goto(`/#/join/${lesson.code}/${own.replace("-", "")}`);
	await phone
		.getByRole("button")
		.filter({ hasText: /seat|Join/ })
		.first()
		.click();
	await expect(page.getByRole("heading", { name: /^1 in the room/ })).toBeVisible();
	await expect(page.getByRole("button", { name: /^Ana Silva$/ })).toBeVisible();
	await context.close();
});

test("the projector follows from lobby to games, held screens and end, and has no secret in its address", async ({
	page,
	context,
}) => {
	const lesson = await opened(page);
	const screen = await context.newPage();
	await screen.setViewportSize({ width: 1920, height: 1080 });
	await screen.goto(`/#/screen/${lesson.session}`);
	const clients = await students(["Osprey", "Heron", "Comet", "Tundra"], lesson);
	await expect(screen.getByRole("heading", { name: "4 in the room" })).toBeVisible();
	await expect(screen.getByText("Projector view:")).toBeVisible();
	expect(await findings(screen)).toEqual([]);
	await page.getByRole("button", { name: /^Start 2 games/ }).click();
	await expect(screen.getByRole("article", { name: "Game 2" })).toBeVisible();
	expect(await findings(screen)).toEqual([]);
	await page.getByRole("button", { name: "Lock screens" }).click();
	await expect(screen.getByText("Eyes to the front")).toBeVisible();
	const teacher = await openClient(address(), {
		as: "instructor",
		session: lesson.session,
		secret: lesson.secret,
	});
	await teacher.act({ do: "freeze", on: false });
	await expect(screen.getByText("Eyes to the front")).toBeHidden();
	await teacher.act({ do: "end" });
	await expect(screen.getByRole("link", { name: "To the debrief" })).toBeVisible();
	await close([...clients, teacher]);
});
