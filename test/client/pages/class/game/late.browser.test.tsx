// A student who comes late meets a game that runs: until when they look on, and what was not their doing.
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { chairOf } from "../../../../../src/classroom/index.ts";
import { startTranslations } from "../../../../../src/client/i18n/index.ts";
import { bar, heading, strips } from "../../../../support/class/student-page.ts";
import { clearStage, klass, openLate, setStage, sockets } from "../class-stage.tsx";
import "../../../../../src/client/styles/base.css";

// a busy machine is no failure
vi.setConfig({ testTimeout: 40_000 });

// the board has tests of its own; drawn by software it would hold every press up
vi.mock("../../../../../src/client/pages/play/match-board.tsx", () => ({ default: () => null }));

beforeAll(() => startTranslations());
beforeEach(setStage);
afterEach(clearStage);

test("somebody late looks on until their month", async () => {
	openLate();
	await expect.element(bar()).toMatchTextContent("You decide from June on");
	await expect.poll(strips).toMatch(/You take this seat over in June.*is its doing/s);
	await expect.element(page.getByRole("button", { name: "No forecast" })).not.toBeInTheDocument();
});

test("somebody late sees in the plan that it is not theirs: no points to spend, nothing to pick an order for", async () => {
	openLate();
	await expect.element(bar()).toMatchTextContent("You decide from June on");
	await expect.element(heading("Your levers")).toBeVisible();
	const panel = page.getByRole("region", { name: "Your levers" });
	await expect.element(panel.getByText(/^The computer plans for this seat/)).toBeVisible();
	expect(panel.element().textContent).not.toMatch(/\d left|in secret|Pick a lever|None yet/);
	for (const card of document.querySelectorAll(".lever-card"))
		expect(card.classList.contains("is-held")).toBe(true);
	// each can be looked at
	await userEvent.click(document.querySelector(".lever-card") as Element);
	await expect.element(panel.getByText("You look on until June").last()).toBeVisible();
});

test("somebody late who is handed the seat at once is told so, and what was not their doing", async () => {
	openLate();
	await expect.element(bar()).toMatchTextContent("You decide from June on");
	const person = klass.state.people.find(({ name }) => name === "Late")?.id ?? "";
	const seat = chairOf(klass.state, person)?.seat ?? "cn";
	klass.act({ do: "seat", person, game: 1, seat });
	sockets.tell();
	await expect
		.poll(strips)
		.toMatch(
			/This seat is yours now\..*decided for it in May, before you came, was not your doing/,
		);
});

test("somebody late is told that the computer sat in the seat until they came", async () => {
	openLate();
	await expect.element(bar()).toMatchTextContent("You decide from June on");
	const at = () => klass.table(1).match.game;
	for (let n = 0; n < 12 && at().month < 2; n++) klass.act({ do: "advance", games: null });
	expect(at().month).toBe(2);
	sockets.tell();
	await expect.poll(strips).toMatch(/The computer sat in this seat until June.*not your doing/);
	await userEvent.click(document.querySelector(".class-bar-them") as Element);
	await expect
		.element(page.getByRole("dialog"))
		.toMatchTextContent(/Lateyou.*the computer before June/);
	await userEvent.keyboard("{Escape}");
	await page.getByRole("button", { name: "Menu" }).click();
	await page.getByRole("button", { name: /^Journal/ }).click();
	await expect
		.element(page.getByRole("dialog"))
		.toMatchTextContent(/May 2025score of the computer in your seat/);
});
