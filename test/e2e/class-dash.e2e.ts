/** The instructor while the class runs: pause, an event with its preview, undo, swap, a seat for the computer and back. */
import type { Page } from "@playwright/test";
import { closeAll, type RunningClass, runningClass } from "../support/class/server.ts";
import { findings } from "../support/e2e/axe.ts";
import { expect, test } from "../support/e2e/test.ts";

/** A class of two games whose students sit at their pages and do nothing by themselves. */
const begun = (): Promise<RunningClass> =>
	runningClass([test.info().project.use.baseURL ?? ""], 4, { title: "Tuesday group" });

/** Opens the dashboard by the instructor's secret link. */
async function dashboard(page: Page, { session }: RunningClass): Promise<void> {
	await page.goto(`/#/teach/${session.session}/${session.secret}`);
	await expect(page.getByRole("heading", { level: 1, name: "Tuesday group" })).toBeVisible();
	await expect(page.getByRole("button", { name: /^Game 2,/ })).toBeVisible();
	// the secret has left the address
	expect(page.url()).not.toContain(session.secret);
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
	page.getByRole("button", { name }).first().click();

test("everything that changes a game is previewed, done and seen by its students", async ({
	page,
}) => {
	const klass = await begun();
	const seat = (game: number, side: "us" | "cn") => {
		const player = klass.players.find((one) => one.game === game && one.seat === side);
		if (!player) throw new Error(`nobody at ${game} ${side}`);
		return player;
	};
	const us = seat(1, "us");
	const name = us.ticket.name;
	await dashboard(page, klass);

	// pause and go on
	await press(page, "Pause all");
	await expect(page.getByText(/^The class is paused/)).toBeVisible();
	await us.client.until(() => us.client.last("class")?.class.paused === true, "paused");
	await press(page, "Go on");
	await us.client.until(() => us.client.last("class")?.class.paused === false, "going on");

	// the computer decides for those waited for in game 1
	await press(page, "Advance");
	await page.getByRole("radio", { name: "Choose" }).check();
	await press(page, "Game 1: not chosen");
	await press(page, "Advance 1 game");
	await us.client.until(() => us.client.position?.phase === "plan", "the plan");

	// an event into game 2 alone
	await press(page, /^Inject an event/);
	await press(page, /^A paper leaks.* \d of \d games$/);
	await page.getByRole("radio", { name: "Choose" }).check();
	await press(page, "Game 2: not chosen");
	await press(page, "Inject into 1 game");
	await expect(page.getByText(/ comes to 1 game next month\.$/).first()).toBeVisible();

	// and out of it again, as long as it has not come
	const waiting = page.getByRole("region", { name: "Injected events" });
	await expect(waiting).toContainText("comes with the news of June: game 2");
	await waiting.getByRole("button").click();
	await expect(waiting).toHaveCount(0);

	// game 1 back to the beginning of its month: two forecasts are lost
	await press(page, /^Game 1,/);
	await expect(page.getByRole("heading", { name: /^Game 1/ })).toBeVisible();
	await press(page, "Undo a month");
	await expect(page.getByText(/^\d+moves are lost/)).toBeVisible();
	await press(page, /^Take game 1 back to May/);
	await us.client.until(() => us.client.position?.phase === "news", "the news again");

	// a seat to the computer and back
	await press(page, "Computer");
	await press(page, "Computer takes over");
	await us.client.until(() => us.client.table?.seats.us.runner === "computer", "the computer");
	await press(page, "Give the seat back");
	await us.client.until(() => us.client.table?.seats.us.runner === "people", "the seat back");

	// seats swapped
	await press(page, "Swap seats");
	await expect(page.getByText(`${name}: Beijing from now on`)).toBeVisible();
	await press(page, "Swap the seats");
	await us.client.until(() => us.client.last("class")?.chair?.seat === "cn", "the other seat");

	expect(await findings(page)).toEqual([]);
	await closeAll(klass);
});

test("scores stand on the projector only while the instructor shows them", async ({
	page,
	browser,
}) => {
	const klass = await begun();
	const { session, projector } = klass.session;
	const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
	const screen = await context.newPage();
	await screen.goto(`${test.info().project.use.baseURL}/#/screen/${session}/${projector}`);
	const us = klass.players.find((one) => one.game === 1 && one.seat === "us")?.client;
	for (let n = 0; n < 12 && us?.position?.month === 1; n += 1)
		await klass.teacher.act({ do: "advance", games: null });
	const game = screen.getByRole("article", { name: "Game 1" });
	await expect(game).toContainText("June");
	const points = game.getByText("Score", { exact: true });
	await expect(points).toHaveCount(0);

	await dashboard(page, klass);
	const scores = page.getByRole("group", { name: "Scores on the projector" });
	await press(page, /^Menu:/);
	await expect(scores.getByRole("radio", { name: "Off" })).toBeChecked();
	expect(await findings(page)).toEqual([]);
	await scores.getByRole("radio", { name: "On" }).click();
	await expect(points).toHaveCount(2);
	const own = us?.months.at(-1)?.score.us?.total ?? Number.NaN;
	await expect(game).toContainText(own.toFixed(1));
	expect(await findings(screen)).toEqual([]);
	// a page that is loaded again knows that they are shown
	await page.reload();
	await press(page, /^Menu:/);
	await expect(scores.getByRole("radio", { name: "On" })).toBeChecked();
	await scores.getByRole("radio", { name: "Off" }).click();
	await expect(points).toHaveCount(0);
	await context.close();
	await closeAll(klass);
});

test("a lost student comes back by a code shown on the dashboard", async ({ page, browser }) => {
	const klass = await begun();
	const lost = klass.players[0];
	if (!lost) throw new Error("nobody");
	const { name } = lost.ticket;
	await dashboard(page, klass);
	lost.client.cut();
	await expect(page.getByText(new RegExp(`^${name} away`))).toBeVisible();
	await press(page, /^People/);
	await press(page, new RegExp(`^${name} `));
	await press(page, "Show a code");
	const code = await page.locator(".pass-code strong").textContent();
	const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const device = await phone.newPage();
	const { session } = klass;
	await device.goto(`/#/join/${session.code}/${(code ?? "").replace("-", "")}`);
	await press(device, "Take my seat");
	await expect(device).toHaveURL(new RegExp(`#/class/${session.session}$`));
	await expect(page.getByText(new RegExp(`^${name} away`))).toBeHidden();
	await phone.close();
	await closeAll(klass);
});

test("ending the class says for whom, and leads to what comes after", async ({ page }) => {
	const klass = await begun();
	await dashboard(page, klass);
	await press(page, /^End the class/);
	await expect(page.getByText(/^2games still run and stop as they stand\.$/)).toBeVisible();
	await press(page, "End the class for 4 people");
	await expect(page.getByRole("button", { name: "Pause all" })).toBeHidden();
	await klass.players[0]?.client.until(
		() => klass.players[0]?.client.last("class")?.class.stage === "ended",
		"the end",
	);
	await closeAll(klass);
});
