/** Plays the game as a person would: reads what the panel is called, and presses the button of that name. */
import { expect, type Locator, type Page } from "@playwright/test";

/** The name of the panel, or of the page where there is none. */
export function title(page: Page): Locator {
	return page.getByRole("main").getByRole("heading", { level: 1 });
}

/** Waits for the board to have drawn its last change; the panel never waits for it. */
export async function settled(page: Page): Promise<void> {
	await expect(page.getByRole("img", { name: /^The board in|: .*The board in/ })).toBeAttached();
	await expect(page.locator("body")).toHaveAttribute("data-settled", "true");
}

/** The shortest game there is, of three months, as a part of its address: for tests that play to the end. */
export const SHORT = "scenario=geneva-weekend";

/** What the debrief of such a game is called. */
export const ENDED = /^You .* the computer\b/;

/** Opens a new game whose dice are the same every time. */
export async function start(page: Page, query = "seat=us&against=historical"): Promise<void> {
	await page.goto(`/#/start?${query}&seed=7`);
	await page.waitForURL(/#\/play\//);
	await expect(title(page)).toBeVisible();
}

/** How someone plays; every part may press one button or more. */
export interface Habits {
	/** Where the panel is worked: the whole page, unless a test knows better. */
	press: (button: Locator) => Promise<void>;
	plan?: (page: Page, press: Habits["press"]) => Promise<void>;
	/** Names of the button to press, the first that can be pressed. */
	forecast: readonly RegExp[];
	answer: readonly RegExp[];
	theirOffer: readonly RegExp[];
	/** Whether to lay the first of the offers the panel proposes, once a month. */
	offers: boolean;
}

/** Presses whatever moves the game on, and lays one offer a month. */
export const calm: Habits = {
	press: async (button) => {
		try {
			await button.click({ timeout: 5000 });
		} catch (error) {
			// The panel may have gone on between the look and the press, as it may for a person.
			if (await button.isVisible()) throw error;
		}
	},
	forecast: [/^No forecast/],
	answer: [/^Stay silent/],
	theirOffer: [/^Accept/, /^Refuse/],
	offers: true,
};

const GO_ON = /^To the (talks|answer|agency|end)|^Go on|^Open |is here$/;

/** What the panel shows, in one line: it changes with every move. */
async function signature(page: Page): Promise<string> {
	return page.evaluate(() => {
		const texts = (selector: string): string[] =>
			[...document.querySelectorAll(selector)].map((it) => it.textContent ?? "");
		const acts = [...document.querySelectorAll("main button")]
			.filter((it) => !it.closest("[role=toolbar]"))
			.map((it) => `${it.textContent}${it.getAttribute("aria-disabled") ?? ""}`);
		return [...texts("h1"), ...texts("header p"), ...acts].join("|");
	});
}

async function pressFirst(page: Page, names: readonly RegExp[], habits: Habits): Promise<boolean> {
	for (const name of names) {
		const button = page.getByRole("button", { name, disabled: false }).first();
		if (!(await button.isVisible())) continue;
		await habits.press(button);
		return true;
	}
	return false;
}

/** Chooses the heaviest answer that can be given, where the habit is to give one: none is chosen beforehand. */
async function choose(page: Page, habits: Habits): Promise<void> {
	if (habits.answer.some((name) => name.test("Stay silent"))) return;
	const rung = page
		.getByRole("radio", { name: /^(Exceed|Match|Private protest)/, disabled: false })
		.first();
	if (await rung.isVisible()) await habits.press(rung);
}

/** One press of the game. False where there is nothing to press: the other side is still deciding. */
async function act(page: Page, name: string, habits: Habits): Promise<boolean> {
	const first = (...names: readonly RegExp[]): Promise<boolean> => pressFirst(page, names, habits);
	if (name.startsWith("The news")) return first(...habits.forecast);
	if (name === "Your levers") {
		await habits.plan?.(page, habits.press);
		return first(/^Seal (the plan|without)/);
	}
	if (name === "Take it back, or let it stand?") return first(/^Let it stand/);
	if (name === "Your answer") {
		await choose(page, habits);
		return first(...habits.answer);
	}
	if (name.endsWith("’s offer")) {
		// its buttons come together: looked for one after the other as they come, the first would be passed over
		const any = page.getByRole("button", { name: /^Refuse/ }).first();
		await any.waitFor({ timeout: 2000 }).catch(() => undefined);
		return first(...habits.theirOffer);
	}
	// a title may be older than the buttons: what comes after it is refused by nobody who has not read it
	if (name !== "Your offer") return first(GO_ON, /^Leave$/);
	const proposals = page.getByRole("region", { name: "Begin with" }).getByRole("listitem");
	const fresh = await page.getByText(/^Offer 1 of/).isVisible();
	if (habits.offers && fresh && (await proposals.count()) > 0) {
		await habits.press(proposals.first().getByRole("button"));
		return first(/^Lay the offer/);
	}
	return first(/^Leave$/);
}

/** Plays on until the panel's title and month satisfy `done`; gives the titles met on the way. */
export async function playUntil(
	page: Page,
	done: (name: string, month: string) => boolean,
	habits: Habits = calm,
): Promise<string[]> {
	const met: string[] = [];
	for (let n = 0; n < 400; n += 1) {
		await expect(title(page)).toBeVisible();
		const before = await signature(page);
		const name = (await title(page).textContent({ timeout: 5000 })) ?? "";
		const month = await page
			.getByText(/^month \d+ of \d+$/)
			.first()
			.textContent({ timeout: 200 })
			.catch(() => "");
		if (met.at(-1) !== name) met.push(name);
		if (done(name, month ?? "")) return met;
		if (/^(Something went wrong|There is nothing here)/.test(name)) throw new Error(name);
		await act(page, name, habits);
		await expect
			.poll(() => signature(page).catch(() => before), { intervals: [20, 50, 100] })
			.not.toBe(before);
	}
	throw new Error(`the game does not end: ${met.slice(-8).join(", ")}`);
}

/** Plays on to the panel of this name. */
export function playTo(
	page: Page,
	name: string | RegExp,
	habits: Habits = calm,
): Promise<string[]> {
	return playUntil(
		page,
		(shown) => (typeof name === "string" ? shown === name : name.test(shown)),
		habits,
	);
}
