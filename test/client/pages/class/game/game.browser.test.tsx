// A student's page as a person meets it: the game with the class's bar, what stops it, what is said, delegations, two tabs.
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { chairOf } from "../../../../../src/classroom/index.ts";
import { startTranslations } from "../../../../../src/client/i18n/index.ts";
import { createSeatStore } from "../../../../../src/client/stores/class/seat-store.ts";
import type { MatchStore } from "../../../../../src/client/stores/match-types.ts";
import { bar, heading, press, pressShut, strips } from "../../../../support/class/student-page.ts";
import { clearStage, klass, open, others, people, setStage, sockets } from "../class-stage.tsx";
import "../../../../../src/client/styles/base.css";

// a busy machine is no failure
vi.setConfig({ testTimeout: 40_000 });

// the board has tests of its own; drawn by software it would hold every press up
vi.mock("../../../../../src/client/pages/play/match-board.tsx", () => ({ default: () => null }));

beforeAll(() => startTranslations());
beforeEach(setStage);
afterEach(clearStage);

/** Chooses an act of a lever: one that is offered first may be open for a threat only. */
const choose = (name: RegExp): void =>
	(page.getByRole("radio", { name }).element() as HTMLElement).click();

test("plays a month: who is waited for is always told", async () => {
	open(2);
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	await expect.element(bar()).toMatchTextContent("Your move: the forecast");
	await press("No forecast");
	await expect.element(bar()).toMatchTextContent("Beijing is deciding");
	others({ type: "noForecast" }, "cn");
	await expect.element(heading("Your levers")).toBeVisible();
	await press("Seal without orders");
	await expect.element(bar()).toMatchTextContent("Beijing is deciding");
	await press("Open the plan again");
	await expect.element(bar()).toMatchTextContent("Your move: the plan");
	await press("Seal without orders");
	others({ type: "seal" }, "cn");
	await expect.element(heading("What both did")).toBeVisible();
	// the page between the phases is left at one's own pace
	await expect.element(bar()).toMatchTextContent("Your move: read on");
	await press(/^To the talks/);
	await expect.element(bar()).toMatchTextContent("Your move: the talks");
	await press("Leave");
	others({ type: "leave" }, "cn");
	await expect.element(heading("Why the numbers moved")).toBeVisible();
	await press(/^Open June/);
	await expect.element(heading("The news, and your forecast")).toBeVisible();
});

test("an order can be taken back before the seal", async () => {
	open(2);
	await press("No forecast");
	others({ type: "noForecast" }, "cn");
	await press(/^Tariff add-on/);
	choose(/^Raise the tariff by 10/);
	await press(/^Do it now/);
	await expect.poll(() => klass.table(1).match.game.us.orders.length).toBe(1);
	await press("Undo the last");
	await expect.poll(() => klass.table(1).match.game.us.orders.length).toBe(0);
	await expect.element(page.getByText(/None yet/)).toBeVisible();
});

test("a page loaded again stands where it was left", async () => {
	const ticket = open(2);
	await press("No forecast");
	others({ type: "noForecast" }, "cn");
	await press("Seal without orders");
	others({ type: "seal" }, "cn");
	await expect.element(heading("What both did")).toBeVisible();
	const { session } = klass.handed;
	/** What a page of this seat shows that begins anew on this device. */
	const loaded = async (): Promise<MatchStore> => {
		const store = createSeatStore({ session, ...ticket });
		await expect.poll(() => store.getState().match).not.toBeNull();
		store.getState().close();
		return store.getState().match?.getState() as MatchStore;
	};
	const first = await loaded();
	expect(first.page).toBe("reveal");
	first.next();
	expect((await loaded()).page).toBe(klass.table(1).match.game.phase);
	// what another device keeps is its own affair
	localStorage.removeItem(`bargaining-chip.looked.${session}`);
	expect((await loaded()).page).toBe("reveal");
});

describe("what stops a game", () => {
	test("a pause says what can be done meanwhile; a move then is refused in words", async () => {
		open(2);
		await expect.element(heading("The news, and your forecast")).toBeVisible();
		klass.act({ do: "pause", on: true });
		sockets.tell();
		await expect.poll(strips).toMatch(/paused the class. The clock stands/);
		// what is shut looks shut, and says why
		const shut = page.getByRole("button", { name: "No forecast" });
		await expect.element(shut).toHaveAttribute("aria-disabled", "true");
		expect(shut.element().getAttribute("title")).toMatch(/The class is paused/);
		pressShut("No forecast");
		expect(klass.table(1).match.entries).toEqual([]);
		klass.act({ do: "pause", on: false });
		sockets.tell();
		await expect.element(shut).not.toHaveAttribute("aria-disabled");
		await press("No forecast");
		await expect.element(bar()).toMatchTextContent("Beijing is deciding");
	});

	test("a freeze covers everything, takes the focus, and cannot be closed", async () => {
		open(2);
		await expect.element(heading("The news, and your forecast")).toBeVisible();
		klass.act({ do: "freeze", on: true });
		sockets.tell();
		await expect.element(page.getByRole("dialog", { name: "Eyes up, please" })).toBeVisible();
		await userEvent.keyboard("{Escape}{Escape}{Escape}");
		await expect.element(page.getByRole("dialog", { name: "Eyes up, please" })).toBeVisible();
		expect(document.querySelector(".play-panel")?.matches(":modal *")).toBe(false);
		klass.act({ do: "freeze", on: false });
		sockets.tell();
		await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
	});

	test("a lost connection is told; what was sent goes out again by itself, once", async () => {
		const { person } = open(2);
		await expect.element(heading("The news, and your forecast")).toBeVisible();
		sockets.deaf = true;
		await press("No forecast");
		await expect.element(bar()).toMatchTextContent("Sending your move");
		sockets.deaf = false;
		sockets.shut = true;
		sockets.cut(person);
		await expect.poll(strips).toMatch(/has not been confirmed yet/);
		expect(klass.table(1).match.entries).toEqual([]);
		sockets.shut = false;
		await expect.element(bar()).toMatchTextContent("Beijing is deciding");
		expect(klass.table(1).match.entries).toHaveLength(1);
	});

	test("the computer in the own seat: taken over with one press", async () => {
		const { person } = open(2, "us", { pace: "fast" });
		await expect.element(heading("The news, and your forecast")).toBeVisible();
		klass.wait(91_000);
		klass.wait(181_000);
		expect(klass.table(1).away.us).toBe(true);
		sockets.tell();
		await expect.poll(strips).toMatch(/The computer is playing your seat/);
		await press("Take over");
		await expect.poll(strips).not.toMatch(/The computer is playing your seat/);
		expect(klass.table(1).away.us).toBe(false);
		expect(klass.present.has(person)).toBe(true);
	});

	test("a class that has ended offers no seat to take over, nor says that the computer plays it", async () => {
		open(2, "us", { pace: "fast" });
		await expect.element(heading("The news, and your forecast")).toBeVisible();
		klass.wait(91_000);
		klass.wait(181_000);
		sockets.tell();
		await expect.poll(strips).toMatch(/The computer is playing your seat/);
		klass.act({ do: "end" });
		sockets.tell();
		await expect.element(bar()).toMatchTextContent("The class has ended");
		await expect.poll(strips).not.toMatch(/The computer is playing your seat/);
	});

	test("an undo and a swap by the instructor are explained", async () => {
		open(2);
		await press("No forecast");
		others({ type: "noForecast" }, "cn");
		await expect.element(heading("Your levers")).toBeVisible();
		klass.act({ do: "undo", game: 1 });
		sockets.tell();
		await expect.poll(strips).toMatch(/taken the game back to the beginning of May 2025/);
		await expect.element(heading("The news, and your forecast")).toBeVisible();
		await press("Close this note");
		klass.act({ do: "swap", game: 1 });
		sockets.tell();
		await expect
			.poll(strips)
			.toMatch("Your instructor has swapped the sides. You are Beijing now.");
		// a class that has ended is not told how to go on
		klass.act({ do: "end" });
		sockets.tell();
		await expect.poll(strips).not.toMatch(/swapped the sides/);
	});
});

test("a message stands until it is noted, and can be read again", async () => {
	const { person } = open(2);
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	sockets.say(person, "Seal by ten past.");
	await expect.poll(strips).toMatch("Seal by ten past.");
	await userEvent.click(page.getByRole("button", { name: "Got it" }).first());
	await expect.poll(strips).not.toMatch("Seal by ten past.");
	await press("Messages, 0 new");
	await expect.element(page.getByRole("dialog")).toMatchTextContent("Seal by ten past.");
});

test.each([
	[1440, 900, [".play-stage", ".class-bar-them"]],
	[834, 1112, [".play-stage"]],
	[390, 844, [".play-stage"]],
] as const)(
	"%i px wide, a message moves nothing that can be pressed",
	async (width, height, parts) => {
		await page.viewport(width, height);
		const { person } = open(2);
		await expect.element(heading("The news, and your forecast")).toBeVisible();
		const places = () =>
			parts.map((selector) => {
				const { left, top, height } = (
					document.querySelector(selector) as Element
				).getBoundingClientRect();
				return { selector, left, top, height };
			});
		const before = places();
		sockets.say(person, "Seal by ten past.");
		await expect.poll(strips).toMatch("Seal by ten past.");
		expect(places()).toEqual(before);
		await page.viewport(1280, 720);
	},
);

test("a message outlasts its step until it can be read; the bar counts it, and shows it again", async () => {
	const { person } = open(2);
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	sockets.say(person, "Forecasts by ten past.");
	await expect.poll(strips).toMatch("Forecasts by ten past.");
	await press("No forecast");
	others({ type: "noForecast" }, "cn");
	await expect.element(heading("Your levers")).toBeVisible();
	await expect.poll(strips).toMatch("Forecasts by ten past.");
	sockets.say(person, "Plans by twenty past.");
	await expect.poll(strips).toMatch("Plans by twenty past.");
	await press("Messages, 2 new");
	await expect.element(page.getByRole("dialog")).toMatchTextContent("Forecasts by ten past.");
});

test("two tabs in one seat: the older says so, and can take it back", async () => {
	const { person } = open(2);
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	sockets.cut(person, 4001);
	await expect.element(heading("Your seat is open elsewhere")).toBeVisible();
	await press("Play here");
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	await press("No forecast");
	await expect.element(bar()).toMatchTextContent("Beijing is deciding");
});

test("a game that its class cuts short is shown where it stopped, not at the page last read", async () => {
	open(2);
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	for (let n = 0; n < 12 && (klass.table(1).match.game.month ?? 0) < 3; n++) {
		klass.act({ do: "advance", games: null });
		sockets.tell();
	}
	await expect.element(bar()).toMatchTextContent("Your move: read on");
	const top = (): string => document.querySelector("header")?.textContent ?? "";
	expect(top()).toMatch(/May 2025/);
	klass.act({ do: "end" });
	sockets.tell();
	await expect.element(heading("Your game stops here")).toBeVisible();
	await expect.poll(top).toMatch(/July 2025.*3 of 8/);
	expect(top()).not.toMatch(/May/);
});

describe("a delegation", () => {
	test("its second waits for the head, moves only own levers, agrees and takes it back", async () => {
		const ticket = open(4, "us", { size: 2 }, 1);
		const head = klass.state.games[0]?.seats.us[0]?.person ?? "";
		const name = people.find(({ person }) => person === head)?.name ?? "";
		expect(chairOf(klass.state, ticket.person)?.seat).toBe("us");
		await expect.element(bar()).toMatchTextContent(`${name} decides for your delegation`);
		await expect
			.element(page.getByText(`${name} leads your delegation and decides this.`))
			.toBeVisible();
		pressShut("No forecast");
		expect(klass.table(1).match.entries).toEqual([]);
		klass.act({ do: "advance", games: null });
		sockets.tell();
		// own levers come first
		await expect
			.element(page.getByRole("tab", { name: /^Technology/ }))
			.toHaveAttribute("aria-selected", "true");
		await userEvent.click(page.getByRole("tab", { name: /^Trade/ }));
		await press(/^Tariff add-on/);
		await expect
			.element(page.getByText(`${name} decides on this lever (Trade representative).`).first())
			.toBeVisible();
		choose(/^Raise the tariff by 10/);
		pressShut(/^Do it now/);
		expect(klass.table(1).match.game.us.orders).toEqual([]);
		await userEvent.keyboard("{Escape}");
		await press("Agree to seal");
		await expect.element(bar()).toMatchTextContent(`You agree. Still to agree: ${name}`);
		await press("Take your agreement back");
		await expect.element(bar()).toMatchTextContent("Your move: the plan");
	});
});
