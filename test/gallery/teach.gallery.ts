/** A class as its instructor and the room's projector have it, from the first page to what comes after. */
import { expect, type Page } from "@playwright/test";
import { joinClass, newSession } from "../support/class/api.ts";
import { type Client, openClient } from "../support/class/client.ts";
import { closeAll, runningClass } from "../support/class/server.ts";
import { title } from "../support/e2e/game.ts";
import { test } from "./shoot.ts";

const press = (page: Page, name: string | RegExp): Promise<void> =>
	page.getByRole("button", { name }).first().click();
/** Steps that two months of a game may have at most. */
const MOST_STEPS = 60;
/** Clocks that run, and do not run out before the pictures are taken. */
const LONG = {
	pace: "slow",
	lengths: { news: 900, plan: 1800, contrition: 600, answer: 900, talks: 900 },
} as const;
const NAMES = ["Osprey", "Heron", "Comet", "Tundra", "Saffron", "欣怡", "Maximiliane Schönborn"];

test("room", async ({ page, reach, device, base }) => {
	await reach("new", () => page.goto("/#/teach"), { wide: true });
	await reach("settings-first", () => page.getByText("Change the settings first").click(), {
		full: true,
	});
	await reach(
		"lengths",
		async () => {
			await page.getByText("Length of each step").click();
			await page.getByRole("spinbutton", { name: "Plan" }).fill("9");
		},
		{ full: true },
	);
	await page.getByRole("spinbutton", { name: "Plan" }).fill("");
	await reach(
		"not-open",
		async () => {
			await press(page, "New session");
			await expect(page.getByRole("button", { name: /^Open the room/ })).toBeVisible();
		},
		{ wide: true },
	);
	await reach("settings", () => press(page, "Change"));
	await page.keyboard.press("Escape");
	await reach(
		"open",
		async () => {
			await press(page, /^Open the room/);
			// until the server has said so, nobody can come in
			await expect(page.locator(".room-stage")).toHaveText("The room is open");
		},
		{ wide: true },
	);
	const lesson = await page.evaluate(
		() => JSON.parse(localStorage.getItem("bargaining-chip.lessons") ?? "[]")[0],
	);
	const clients: Client[] = [];
	for (const name of NAMES) {
		const { token } = await joinClass(base, lesson.code, name);
		clients.push(await openClient(base, { as: "seat", session: lesson.session, secret: token }));
	}
	clients[2]?.cut();
	// on a phone the list stands below the way in
	const each = () => page.locator(".room-side").evaluate((side) => side.scrollIntoView());
	await reach(
		"roster",
		() => expect(page.getByRole("heading", { name: /in the room/ })).toBeVisible(),
		{ wide: true, each },
	);
	const pairing = page.getByRole("radio", { name: "Who plays whom" });
	await reach("pairing", () => pairing.click(), { each });
	await reach("pairing-pick", () => press(page, /^Saffron$/), { each });
	await page.getByRole("radio", { name: "Names" }).click();
	const screen = await device();
	await reach(
		"screen-lobby",
		() => screen.goto(`/#/screen/${lesson.session}/${lesson.projector}`),
		{ page: screen, wide: true },
	);
	await reach("person", () => press(page, /^Saffron$/));
	await reach("person-code", () => press(page, "Make a code"));
	await page.keyboard.press("Escape");
	await reach("away", () => press(page, "Remove all who are not here"));
	await page.keyboard.press("Escape");
	await reach("keys", () => press(page, /recovery code|^Your keys/));
	await page.keyboard.press("Escape");
	await reach("address", () => press(page, /^Another address|only on this computer/));
	await page.keyboard.press("Escape");
	await reach("codes", () => press(page, /^Personal codes/));
	await reach(
		"slips",
		async () => {
			await page.getByRole("textbox", { name: "Names, one a line" }).fill("Ana Silva\n小明\nBo");
			await press(page, /^Make 3 codes/);
		},
		{ each: () => page.locator(".slips").evaluate((list) => list.scrollIntoView(false)) },
	);
	await reach("slips-print", async () => undefined, { print: true, sizes: ["1024"] });
	await reach("kept", () => page.goto("/#/teach"), { full: true });
	await Promise.all(clients.map((one) => one.close()));
});

/** Opens an act of the dashboard, from another one or from the list. */
async function act(page: Page, name: string | RegExp): Promise<void> {
	const back = page.getByRole("button", { name: "All acts" });
	await expect(back.or(page.getByRole("button", { name })).first()).toBeVisible();
	if (await back.isVisible()) await back.click();
	await press(page, name);
	// what an act would do is asked of the server first
	await expect(page.getByText("looking …")).toHaveCount(0);
}

test("dashboard", async ({ page, reach, device, base }) => {
	const klass = await runningClass([base], 14, { title: "Seminar", ...LONG });
	const { session, secret, projector } = klass.session;
	await page.goto(`/#/teach/${session}/${secret}`);
	await reach("start", () => expect(page.getByRole("button", { name: /^Game 7,/ })).toBeVisible(), {
		wide: true,
	});
	// its own switch of the language lies in it, and shuts it
	const menu = page.getByRole("button", { name: /^(Menu|菜单)/ });
	await reach("menu", () => menu.click(), {
		each: async () => {
			if ((await page.locator("dialog:modal").count()) === 0) await menu.click();
		},
	});
	await page.keyboard.press("Escape");
	for (let n = 0; n < 9; n += 1) await klass.teacher.act({ do: "advance", games: [1, 2, 3] });
	klass.players[0]?.client.cut();
	klass.players[5]?.client.cut();
	await reach("troubles", () => expect(page.getByText(/ away/).first()).toBeVisible(), {
		wide: true,
	});
	await reach("game", () => press(page, /^Game 1,/));
	await reach("undo", () => act(page, /^Undo a month/));
	await reach("seat-to-computer", async () => {
		await act(page, /^Computer/);
	});
	await reach("inject", () => act(page, /^Inject an event/));
	await reach("inject-preview", async () => {
		await press(page, /^A paper leaks/);
		await page.getByRole("radio", { name: "Choose" }).check();
	});
	await reach("laid", async () => {
		await klass.teacher.act({ do: "inject", games: null, card: "leakedMemo" });
		await press(page, "Other events");
		await expect(page.getByRole("heading", { name: "Still to come" })).toBeVisible();
	});
	await reach("message", async () => {
		const text = "Three minutes left: seal your plan.";
		await klass.teacher.act({ do: "message", text, games: [1], person: "" });
		await act(page, /^Send a message/);
	});
	await reach("time", () => act(page, /^Give time/));
	await reach("advance", () => act(page, /^Advance/));
	await reach("people", () => act(page, /^People/));
	await reach("person", () => press(page, /^Student 1 /));
	await reach("pass-code", () => press(page, "Show a code"));
	await press(page, "People");
	await press(page, "All acts");
	await reach("paused", () => klass.teacher.act({ do: "pause", on: true }));
	const screen = await device();
	await reach("screen", () => screen.goto(`/#/screen/${session}/${projector}`), {
		page: screen,
		wide: true,
	});
	await reach("on-wall", async () => {
		await act(page, /^Send a message/);
		await page
			.getByRole("textbox", { name: "Message" })
			.fill("Back at 10:10. Until then, write down what you expect of the other side.");
		await press(page, /^Send to/);
		await expect(page.getByRole("region", { name: "On the projector" })).toBeVisible();
	});
	await reach("screen-said", async () => undefined, { page: screen, wide: true, pushes: true });
	await reach(
		"screen-scores",
		async () => {
			await klass.teacher.act({ do: "scores", on: true });
			await expect(screen.locator(".game-score").first()).toBeVisible();
		},
		{ page: screen, wide: true },
	);
	await reach("screen-frozen", () => klass.teacher.act({ do: "freeze", on: true }), {
		page: screen,
		wide: true,
	});
	await reach("frozen", async () => undefined);
	await klass.teacher.act({ do: "freeze", on: false });
	await reach("end", async () => {
		await act(page, /^End the class/);
		await expect(page.getByRole("button", { name: "End the class for 14 people" })).toBeVisible();
	});
	await klass.teacher.act({ do: "end" });
	await reach("screen-ended", async () => undefined, { page: screen, wide: true });
	await closeAll(klass);
});

test("large", async ({ page, reach, device, base }) => {
	const klass = await runningClass([base], 80, { title: "Lecture", ...LONG });
	const { session, secret, projector } = klass.session;
	await reach("dashboard", () => page.goto(`/#/teach/${session}/${secret}`), { wide: true });
	const screen = await device();
	await reach("screen", () => screen.goto(`/#/screen/${session}/${projector}`), {
		page: screen,
		wide: true,
	});
	await closeAll(klass);
});

test("deck", async ({ page, reach, device, base }) => {
	const made = await newSession(base, { title: "Seminar", months: 2 });
	const { session, secret, code } = made;
	const teacher = await openClient(base, { as: "instructor", session, secret });
	await teacher.act({ do: "open" });
	for (const name of NAMES) await joinClass(base, code, name);
	await teacher.act({ do: "start" });
	const waiting = await device();
	await reach("waiting", () => waiting.goto(`/#/deck/${session}/${made.projector}`), {
		page: waiting,
		wide: true,
	});
	for (let n = 0; n < MOST_STEPS; n += 1) {
		const reply = await teacher.act({ do: "advance", games: null });
		if (reply.type === "refused" && reply.code === "touchesNone") break;
		if (reply.type === "refused") await page.waitForTimeout(100);
	}
	await page.goto(`/#/teach/${session}/${secret}`);
	await reach("games-over", () =>
		expect(page.getByText(/^Every game has been played out/)).toBeVisible(),
	);
	await teacher.act({ do: "end" });
	await reach("after", () => expect(title(page)).toHaveText("After the class"), { full: true });
	await reach("delete", () => press(page, "Delete this session"));
	const deck = await device();
	await deck.goto(`/#/deck/${session}/${secret}`);
	await expect(deck.locator(".slide")).toBeVisible();
	const slides = await deck.locator(".deck-bar ol > li").count();
	for (let n = 1; n <= slides; n += 1) {
		await reach(`slide-${String(n).padStart(2, "0")}`, async () => undefined, {
			page: deck,
			wide: true,
		});
		await deck.keyboard.press("ArrowRight");
	}
	await reach("print", () => deck.keyboard.press("Home"), {
		page: deck,
		print: true,
		sizes: ["1024"],
	});
	await teacher.close();
});
