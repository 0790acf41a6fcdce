/** A class as its students have it: the door, the lobby, the game, and what the instructor does to it. */
import { expect, type Page } from "@playwright/test";
import { joinClass, newSession } from "../support/class/api.ts";
import { type Client, openClient } from "../support/class/client.ts";
import { title } from "../support/e2e/game.ts";
import { lineOf } from "../support/e2e/line.ts";
import { test } from "./shoot.ts";

const field = (page: Page, name: string) => page.getByRole("textbox", { name });

async function enter(page: Page, name: string): Promise<void> {
	await field(page, "Nickname").fill(name);
	await page.getByRole("button", { name: "Join", exact: true }).click();
}

async function opened(base: string, settings = {}) {
	const made = await newSession(base, { title: "Seminar", ...settings });
	const teacher = await openClient(base, {
		as: "instructor",
		session: made.session,
		secret: made.secret,
	});
	await teacher.act({ do: "open" });
	return { ...made, teacher };
}

test("join", async ({ page, reach, device, base }) => {
	const { code, teacher } = await opened(base);
	await reach("empty", () => page.goto("/#/join"), { wide: true });
	await reach("wrong-code", async () => {
		await field(page, "Class code").fill("K0M 4QD");
		await enter(page, "Kim");
	});
	await reach("unknown-code", async () => {
		await field(page, "Class code").fill("ACDEFH");
		await page.keyboard.press("Enter");
	});
	await reach("door", () => page.goto(`/join/${code}`));
	await reach("personal-code", () =>
		page.getByRole("button", { name: "I have a personal code" }).click(),
	);
	await reach("bad-name", async () => {
		await page.goto(`/join/${code}`);
		await enter(page, "x".repeat(25));
	});
	await joinClass(base, code, "Lou");
	await reach("name-taken", async () => {
		await page.goto(`/join/${code}`);
		await enter(page, "Lou");
		await expect(page.locator("input[aria-invalid]")).toHaveCount(1);
	});
	await reach(
		"lobby",
		async () => {
			await page.goto(`/join/${code}`);
			await enter(page, "Kim");
			await expect(page.getByRole("heading", { name: "Kim, you are in" })).toBeVisible();
		},
		{ full: true },
	);
	await reach("held-seat", () => page.goto(`/join/${code}`));
	const shut = await newSession(base, { title: "Early birds" });
	const early = await device();
	await reach(
		"shut",
		async () => {
			await early.goto(`/join/${shut.code}`);
			await enter(early, "Kim");
			await expect(early.getByText(/still shut/)).toBeVisible();
		},
		{ page: early },
	);
	const blocked = await device(() => {
		Object.defineProperty(window, "localStorage", {
			get: () => {
				throw new DOMException("blocked", "SecurityError");
			},
		});
	});
	await reach(
		"nothing-kept",
		async () => {
			await blocked.goto(`/join/${code}`);
			await enter(blocked, "Lee");
			await expect(blocked.getByText(/This browser keeps nothing/)).toBeVisible();
		},
		{ page: blocked },
	);
	await teacher.act({ do: "end" });
	await reach(
		"ended",
		async () => {
			await early.goto(`/join/${code}`);
			await enter(early, "Kim");
			await expect(early.getByRole("alert").first()).toBeVisible();
		},
		{ page: early },
	);
	await teacher.close();
});

test("student", async ({ page, reach, base }) => {
	const line = await lineOf(page);
	const { code, session, teacher } = await opened(base, { pace: "slow" });
	await page.goto(`/join/${code}`);
	await enter(page, "Kim");
	await expect(page.getByRole("heading", { name: "Kim, you are in" })).toBeVisible();
	const others: Client[] = [];
	for (const name of ["Osprey"]) {
		const { token } = await joinClass(base, code, name);
		others.push(await openClient(base, { as: "seat", session, secret: token }));
	}
	await teacher.act({ do: "start" });
	await reach("news", () => expect(title(page)).toHaveText("The news, and your forecast"));
	await reach("message", () =>
		teacher.act({ do: "message", text: "10:10", games: null, person: "" }),
	);
	// what the instructor says and does stands above the month's card, and must leave it whole
	await teacher.act({ do: "pause", on: true });
	await reach("two-strips", () => expect(page.getByText(/has paused the class/)).toBeVisible());
	await teacher.act({ do: "pause", on: false });
	await reach("table", () =>
		page
			.getByRole("region", { name: "Your class" })
			.getByRole("button", { name: /is played by|At the table/ })
			.first()
			.click(),
	);
	await page.keyboard.press("Escape");
	await reach("waiting", () => page.getByRole("button", { name: "No forecast" }).click());
	await teacher.act({ do: "advance", games: null });
	await reach("plan", () => expect(title(page)).toHaveText("Your levers"));
	await reach("paused", async () => {
		await teacher.act({ do: "pause", on: true });
		await expect(page.getByText(/^Your instructor has paused the class/).first()).toBeVisible();
	});
	await reach("frozen", () => teacher.act({ do: "freeze", on: true }));
	await teacher.act({ do: "freeze", on: false });
	await teacher.act({ do: "pause", on: false });
	await reach(
		"two-tabs",
		async () => {
			const second = await page.context().newPage();
			await second.goto(page.url());
			await expect(title(page)).toHaveText("Your seat is open elsewhere");
		},
		{ english: true },
	);
	await page.getByRole("button", { name: "Play here" }).click();
	await reach(
		"offline",
		async () => {
			line.broken(true);
			await expect(page.getByText(/^Connection lost/)).toBeVisible();
		},
		{ sizes: ["1024", "390"] },
	);
	line.broken(false);
	await reach("undone", async () => {
		await teacher.act({ do: "undo", game: 1 });
		await expect(page.getByText(/has taken the game back/)).toBeVisible();
	});
	await reach("ended", async () => {
		await teacher.act({ do: "end" });
		await expect(title(page)).toHaveText("Your game stops here");
	});
	await Promise.all([...others, teacher].map((one) => one.close()));
});

test("rematch", async ({ page, reach, device, base }) => {
	const { code, teacher } = await opened(base, { months: 2 });
	await page.goto(`/join/${code}`);
	await enter(page, "Kim");
	await expect(page.getByRole("heading", { name: "Kim, you are in" })).toBeVisible();
	await teacher.act({ do: "start" });
	// who comes when the computer has sealed its plan takes its seat over in June
	await page.getByRole("button", { name: "No forecast" }).click();
	await expect(title(page)).toHaveText("Your levers");
	const late = await device();
	await late.goto(`/join/${code}`);
	await enter(late, "Osprey");
	await reach("late", () => expect(late.getByText(/You take this seat over/)).toBeVisible(), {
		page: late,
	});
	const june = (): boolean =>
		(teacher.last("tiles")?.changed ?? []).some(({ month }) => month >= 2);
	const on = async (until: () => boolean): Promise<void> => {
		for (let n = 0; n < 20 && !until(); n++) {
			await teacher.act({ do: "advance", games: null });
			await page.waitForTimeout(100);
		}
	};
	await on(june);
	await reach("came", () => expect(late.getByText(/The computer sat in this seat/)).toBeVisible(), {
		page: late,
	});
	const over = (): boolean =>
		(teacher.last("tiles")?.changed ?? []).some(({ phase }) => phase === "over");
	await on(over);
	await teacher.act({ do: "rematch", games: null });
	// a game put in another's place moves the page, as it should
	await page.reload();
	await reach("second-news", () => expect(title(page)).toHaveText("The news, and your forecast"));
	await on(() =>
		(teacher.last("tiles")?.changed ?? []).some(({ n, month }) => n > 1 && month >= 2),
	);
	await reach("both-games", async () => {
		await teacher.act({ do: "end" });
		await page.reload();
		await expect(page.getByText("The games you played")).toBeVisible();
	});
	await teacher.close();
});

test("delegation", async ({ page, reach, base }) => {
	const { code, session, teacher } = await opened(base, { size: 2 });
	await page.goto(`/join/${code}`);
	await enter(page, "Kim");
	await expect(page.getByRole("heading", { name: "Kim, you are in" })).toBeVisible();
	const others: Client[] = [];
	for (const name of ["Osprey", "Lantern", "Maple"]) {
		const { token } = await joinClass(base, code, name);
		others.push(await openClient(base, { as: "seat", session, secret: token }));
	}
	await teacher.act({ do: "start" });
	await reach("news", () => expect(title(page)).toHaveText("The news, and your forecast"));
	const table = page.getByRole("region", { name: "Your class" }).getByRole("button");
	await reach("table", () => table.first().click());
	await page.keyboard.press("Escape");
	await teacher.act({ do: "advance", games: null });
	await reach("plan", () => expect(title(page)).toHaveText("Your levers"));
	await reach("agreed", () => page.getByRole("button", { name: /^Agree/ }).click());
	const kim = teacher.last("roster")?.people.find(({ name }) => name === "Kim");
	await reach("removed", async () => {
		await teacher.act({ do: "remove", person: kim?.person ?? "" });
		await expect(title(page)).toHaveText("You are no longer in this class");
	});
	await Promise.all([...others, teacher].map((one) => one.close()));
});
