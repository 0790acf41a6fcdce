/** A month by its phases from both seats, and what can be opened in each. */
import { expect, type Page } from "@playwright/test";
import { calm, type Habits, playTo, playUntil, start, title } from "../support/e2e/game.ts";
import { agency, barred, broken, heldGame } from "./held-games.ts";
import { test } from "./shoot.ts";

const quiet: Habits = { ...calm, offers: false };
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).click();

/** Opens a lever's page from its group's tab. */
async function lever(page: Page, group: RegExp, name: RegExp): Promise<void> {
	await page.getByRole("tab", { name: group }).click();
	await page.getByRole("tabpanel").getByRole("button", { name }).click();
}

/** Opens a game that lies in the middle of something, by its record. */
async function open(page: Page, record: string): Promise<void> {
	await page.goto("/#/saves");
	await page.locator("input[type=file]").setInputFiles({
		name: "game.jsonl",
		mimeType: "application/jsonl",
		buffer: Buffer.from(record),
	});
	await page.getByRole("link", { name: "Go on" }).first().click();
	await expect(title(page)).toBeVisible();
}

/** Puts a phone's sheet down for a while. */
async function wholeBoard(page: Page, run: () => Promise<void>): Promise<void> {
	const desk = page.viewportSize() ?? { width: 1440, height: 900 };
	const toggle = async (): Promise<void> => {
		await page.setViewportSize({ width: 390, height: 844 });
		await press(page, "Whole board");
		await page.setViewportSize(desk);
	};
	await toggle();
	await run();
	await toggle();
}

for (const seat of ["us", "cn"] as const)
	test(`month-${seat}`, async ({ page, shoot, reach }) => {
		await start(page, `seat=${seat}&against=historical`);
		await shoot("news");
		await reach("forecast", () => page.getByLabel("then they").selectOption({ index: 3 }));
		await reach("rule-card", () => press(page, /^Rule/));
		await page.keyboard.press("Escape");
		await playTo(page, "Your levers");
		await shoot("plan");
		await wholeBoard(page, () => shoot("whole-board", { sizes: ["390"] }));
		const tabs = page.getByRole("region", { name: "Your levers" }).getByRole("tab");
		for (let n = 0; n < (await tabs.count()); n += 1)
			await reach(`plan-group-${n + 1}`, () => tabs.nth(n).click());
		await reach("plan-lever", async () => {
			await tabs.nth(1).click();
			await page.getByRole("tabpanel").getByRole("button").first().click();
		});
		await reach("plan-order", () => press(page, /^(Do it now|Announce for)/));
		await playTo(page, "What both did", quiet);
		await shoot("reveal");
		await reach("journal", async () => {
			await press(page, "Menu");
			await press(page, /^Journal/);
		});
		await page.keyboard.press("Escape");
		await reach("menu", () => press(page, "Menu"));
		await page.keyboard.press("Escape");
		await playUntil(page, (name) => /^Your offer$|’s offer$/.test(name), quiet);
		await shoot("talks");
		await reach("talks-composed", async () => {
			await playTo(page, "Your offer", quiet);
			await page
				.getByRole("region", { name: "Begin with" })
				.getByRole("listitem")
				.first()
				.getByRole("button")
				.click();
		});
		await playTo(page, "Why the numbers moved", quiet);
		await shoot("close");
		const folded = page.locator("main summary, main [aria-expanded]").first();
		await reach("close-why", () => folded.click(), {
			each: () => folded.evaluate((it) => it.scrollIntoView({ block: "start" })),
		});
		const began = (name: string, month: string): boolean =>
			name.startsWith("The news") && month !== "month 1 of 8";
		await playUntil(page, began, quiet);
		await shoot("second-news");
		await playTo(page, "Your levers", quiet);
		await shoot("second-plan");
	});

test("answers", async ({ page, shoot, reach }) => {
	await start(page, "seat=us&against=bold");
	await playTo(page, "Your levers", quiet);
	await lever(page, /^Technology/, /^Entity list/);
	await press(page, /^Do it now/);
	await playTo(page, "Your answer", quiet);
	await shoot("answer");
	await reach("answer-chosen", () => page.getByRole("radio").nth(1).click());
	await playUntil(page, (name) => name.endsWith("’s offer"), { ...quiet, offers: true });
	await shoot("their-offer");
	await reach("counter", () => press(page, /^Change it/));
});

/** Runs in a page: a computer's thought gets halfway, and stays there while it is pictured. */
function halfThought(): void {
	const { prototype } = Worker;
	const own = Object.getOwnPropertyDescriptor(prototype, "onmessage") as PropertyDescriptor;
	Object.defineProperty(prototype, "onmessage", {
		...own,
		set(heard: (event: MessageEvent) => void) {
			let telling = 0;
			own.set?.call(this, ({ data: { id, share = 1 } }: MessageEvent) => {
				const data = { type: "progress", id, share: Math.min(share, 0.6), playouts: 0 };
				const tell = (): void => heard(new MessageEvent("message", { data }));
				tell();
				// a worker that says nothing more would be given up
				clearInterval(telling);
				telling = setInterval(tell, 1000) as unknown as number;
			});
		},
	});
}

test("ahead", async ({ page, shoot, device }) => {
	const against = "seat=us&against=historical&ahead=deep";
	const held = await device(halfThought);
	await start(held, against);
	await playTo(held, "Your levers", quiet);
	// beside the clockwork of the top bar, then in the act row
	await shoot("planning", { page: held });
	await press(held, /^Seal without orders/);
	await shoot("thinking", { page: held });
	await start(page, against);
	await playTo(page, "What both did", quiet);
	await shoot("looked-ahead");
});

test("seldom", async ({ page, reach, device }) => {
	await reach("agency", () => open(page, heldGame(agency)));
	const talks = await device();
	await reach("leaders-only", () => open(talks, heldGame(barred)), { page: talks });
	const other = await device();
	await reach(
		"half-broken",
		async () => {
			await open(other, heldGame(broken("us.tariff")));
			await lever(other, /^Trade/, /^Tariff/);
			await other.getByRole("radio", { name: /^Raise the tariff by 10/ }).check();
		},
		{ page: other },
	);
});

test("hot-seat", async ({ page, shoot }) => {
	await start(page, "seat=us&against=hotseat");
	await shoot("news");
	await playTo(page, "Hand over the screen", quiet);
	await shoot("hand-over");
	await playTo(page, "Your offer", quiet);
	await shoot("talks");
});

test("scenarios", async ({ page, shoot }) => {
	for (const scenario of ["geneva-weekend", "after-busan"]) {
		await start(page, `seat=cn&against=historical&scenario=${scenario}`);
		await shoot(`${scenario}-news`);
		await playTo(page, "Your levers", quiet);
		await shoot(`${scenario}-plan`);
	}
});

test("tutorial", async ({ page, reach }) => {
	const says = (name: string) =>
		expect(
			page.getByRole("region", { name, exact: true }).filter({ hasText: "Guided month" }),
		).toBeVisible();
	const steps: [string, () => Promise<unknown>, string][] = [
		["1-first", () => page.goto("/#/tutorial"), "A real first month"],
		["2-expect", () => press(page, "Go on"), "First say what you expect"],
		[
			"3-sure",
			() => page.getByLabel("then they").selectOption({ label: "use Chip controls" }),
			"How sure are you?",
		],
		["4-look", () => press(page, "Seal it and plan"), "Look before you strike"],
		["5-answer", () => lever(page, /^Security/, /^Licence tap/), "Every blow draws an answer"],
		["6-quiet", () => press(page, "Go on"), "A quiet move"],
		[
			"7-seal",
			async () => {
				await lever(page, /^Home, supply/, /^Self-reliance/);
				await press(page, /^Do it now/);
			},
			"Seal the plan",
		],
		["8-agency", () => press(page, /^Seal the plan/), "Ordered by nobody"],
		["9-struck", () => press(page, "To the answer"), "Struck: what now?"],
		[
			"10-give",
			() => page.getByRole("radio", { name: /^Private protest/ }).click(),
			"Give your answer",
		],
		["11-offer", () => press(page, /^Protest/), "An offer on the table"],
		["12-sign", () => press(page, "Go on"), "Sign, change or refuse"],
		["13-score", () => press(page, /^Accept/), "Your score, and par"],
		["14-why", () => press(page, "Go on"), "Why each number moved"],
		["15-end", () => press(page, "Go on"), "That was a month"],
	];
	for (const [name, walk, title] of steps)
		await reach(name, async () => {
			await walk();
			await says(title);
		});
});
