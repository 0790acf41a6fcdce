// The dashboard as an instructor works it: acts with previews, keys.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { findings } from "../../../../support/findings.ts";
import { tileOf, tilesOf } from "../../../viewmodel/class/fixtures.ts";
import { act, setDash, show, tile } from "./dash-stage.ts";

setDash();

test("when every game is over the way to the debrief is offered", async () => {
	const over = tilesOf(4).map((one) => ({ ...one, phase: "over" as const }));
	await show(over);
	const tools = page.getByRole("group", { name: "For everybody" });
	await expect.element(tools.getByRole("button").first()).toHaveTextContent("End, then debrief");
	await expect.element(act("Pause all")).not.toBeInTheDocument();
	await page.getByRole("region", { name: "What is next" }).getByRole("button").click();
	await expect.element(page.getByRole("heading", { name: "End the class" })).toBeVisible();
	await expect.element(page.getByText(/nothing is cut short/)).toBeVisible();
	await expect.element(page.getByText(/A rematch has to be played before/)).toBeVisible();
	await expect.element(page.getByText(/still run/)).not.toBeInTheDocument();
});

test("before it is known whom ending the class meets, the button names no number", async () => {
	await show(tilesOf(4), () => "internal");
	await userEvent.click(act(/^End the class/));
	await expect.element(page.getByRole("heading", { name: "End the class" })).toBeVisible();
	await expect
		.element(page.getByRole("button", { name: "End the class", exact: true }))
		.toHaveAttribute("aria-disabled", "true");
	await expect.element(page.getByText(/for 0 people/)).not.toBeInTheDocument();
});

test("arrow keys move among the tiles, Enter looks into a game, Escape comes back to its tile", async () => {
	const { watched, box } = await show(tilesOf(15));
	box.querySelector<HTMLElement>("#tile-1")?.focus();
	await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
	expect(document.activeElement?.id).toBe("tile-2");
	await userEvent.keyboard("{End}{Home}{ArrowDown}");
	const below = document.activeElement?.id;
	expect(below).not.toBe("tile-1");
	await userEvent.keyboard("{Enter}");
	await expect.element(act("All games")).toBeVisible();
	expect(watched.at(-1)).toBe(Number(below?.slice(5)));
	await userEvent.keyboard("{Escape}");
	await expect.poll(() => document.activeElement?.id).toBe(below);
	expect(watched.at(-1)).toBe(0);
});

test("the head of a game looked into names its own month, and its last where it is over", async () => {
	const { box, frame } = await show([tileOf(1, { month: 3 }), tileOf(2, { month: 1 })]);
	box.querySelector<HTMLElement>("#tile-1")?.focus();
	await userEvent.keyboard("{Enter}");
	const month = () => box.querySelector(".watch-month")?.textContent;
	await expect.poll(month).toBe("July");
	const over = tileOf(1, { month: 9, months: 8, phase: "over" });
	frame({ type: "tiles", changed: [over], order: [1, 2] });
	await expect.poll(month).toBe("December");
});

test("shortcuts work on a tile, and only there", async () => {
	const { done, box } = await show(tilesOf(3));
	await userEvent.fill(page.getByRole("searchbox", { name: "Find a name or number" }), "p");
	expect(done).toEqual([]);
	await userEvent.fill(page.getByRole("searchbox", { name: "Find a name or number" }), "");
	box.querySelector<HTMLElement>("#tile-1")?.focus();
	await userEvent.keyboard("p");
	await expect.poll(() => done).toEqual([{ do: "pause", on: true }]);
	await userEvent.keyboard("m");
	await expect.element(page.getByRole("heading", { name: "Send a message" })).toBeVisible();
});

test("pause, a minute more and locked screens act at once, and say so", async () => {
	const { done, klass } = await show(tilesOf(2), () => ({ touched: [1, 2], of: 2 }));
	await userEvent.click(act("Pause all"));
	await userEvent.click(act("1 minute"));
	await expect.element(page.getByText("2 games have 1 min more.").first()).toBeVisible();
	await userEvent.click(act("Lock screens"));
	expect(done).toEqual([
		{ do: "pause", on: true },
		{ do: "time", games: null, seconds: 60 },
		{ do: "freeze", on: true },
	]);
	klass({ paused: true, frozen: true });
	await expect.element(page.getByText(/^All screens are locked/)).toBeVisible();
	await expect.element(act("Unlock screens").first()).toBeVisible();
});

test("an event is previewed game by game before it is injected, and nothing happens until then", async () => {
	const tiles = [
		tileOf(1),
		tileOf(2, { phase: "over", waiting: [] }),
		tileOf(3, { tension: 8.3 }),
		tileOf(4),
	];
	const { done } = await show(tiles, ({ do: what }) =>
		what === "inject" ? { touched: [1, 3], of: 4, instead: [{ game: 1, card: "harvest" }] } : {},
	);
	await userEvent.click(act(/^Inject an event/));
	await userEvent.click(act(/^An arrest abroad/));
	await expect.element(page.getByText("Game 2 is over.")).toBeVisible();
	await expect.element(page.getByText(/conditions do not hold in game 4/)).toBeVisible();
	await expect.element(page.getByText(/game 3 would come near a rupture/)).toBeVisible();
	await expect.element(page.getByText("A harvest without orders")).toBeVisible();
	await expect.element(page.getByText("Game 1: touched")).toBeInTheDocument();
	expect(await findings()).toEqual([]);
	expect(done).toEqual([]);
	await userEvent.click(act("Inject into 2 games"));
	await expect.poll(() => done).toEqual([{ do: "inject", games: null, card: "officerHeld" }]);
	await expect.element(page.getByRole("heading", { name: "Acts" })).toBeVisible();
});

test("an event that was chosen stays chosen in a window made narrower or wider", async () => {
	await show(tilesOf(4));
	await userEvent.click(act(/^Inject an event/));
	await userEvent.click(act(/^An arrest abroad/));
	for (const width of [1024, 390, 1440]) {
		await page.viewport(width, 844);
		await expect.element(act(/^Inject into/)).toBeVisible();
	}
});

test("games are chosen by their numbers or their tiles", async () => {
	const { done, previews } = await show(tilesOf(4), (command) => ({
		touched: "games" in command ? (command.games ?? [1, 2, 3, 4]) : [],
		of: 4,
	}));
	await userEvent.click(act("Advance").first());
	await userEvent.click(page.getByRole("radio", { name: "Choose" }));
	await expect.element(page.getByText(/^Choose games: press their numbers/)).toBeVisible();
	await expect.element(page.getByText("of 0 games")).not.toBeInTheDocument();
	await userEvent.click(act("Game 2: not chosen"));
	await userEvent.click(tile(4));
	await expect.element(tile(4)).toHaveAttribute("aria-pressed", "true");
	await userEvent.click(act("Advance 2 games"));
	await expect.poll(() => done).toEqual([{ do: "advance", games: [2, 4] }]);
	expect(previews).toContainEqual({ do: "advance", games: [2, 4] });
});

test("undo says which month and how many moves are lost; a refusal says why and keeps the panel", async () => {
	let refuse = false;
	const { done } = await show(tilesOf(2), () =>
		refuse ? "nothingToUndo" : { touched: [2], of: 1, undo: { month: 4, moves: 14 } },
	);
	await userEvent.click(act(/^Undo a month/));
	await userEvent.selectOptions(page.getByRole("combobox", { name: "Game" }), "2");
	await expect
		.element(page.getByText(/moves are lost/))
		.toHaveTextContent("14moves are lost; the game stands at the beginning of August again.");
	refuse = true;
	await userEvent.click(act("Take game 2 back to August"));
	await expect
		.element(page.getByRole("alert").first())
		.toHaveTextContent("The game has no month that could be taken back.");
	await expect.element(page.getByRole("heading", { name: "Undo a month" })).toBeVisible();
	expect(done).toEqual([{ do: "undo", game: 2 }]);
});

test("a message too long or with signs that cannot be sent is not sent, and stays as typed", async () => {
	const { done } = await show(tilesOf(2), () => ({ touched: [1, 2], of: 2 }));
	await userEvent.click(act("Message").first());
	const field = page.getByRole("textbox", { name: "Message" });
	await userEvent.fill(field, "Offers <now>");
	await expect.element(page.getByText(/^The signs < and > cannot be sent/)).toBeVisible();
	await userEvent.click(act("Send to 2 games"), { force: true });
	expect(done).toEqual([]);
	await expect.element(field).toHaveValue("Offers <now>");
	await userEvent.fill(field, "Two minutes left.");
	await userEvent.click(act("Send to 2 games"));
	await expect
		.poll(() => done)
		.toEqual([{ do: "message", text: "Two minutes left.", games: null, person: "" }]);
});

test("only a new red trouble is read aloud", async () => {
	const { tiles } = await show([tileOf(1), tileOf(2)]);
	const status = page.getByRole("status");
	tiles([tileOf(1, { troubles: ["behind"], behind: 2 })], [1, 2]);
	tiles([tileOf(2, { troubles: ["stopped"] })], [2, 1]);
	await expect.element(status.first()).toHaveTextContent("Game 2: nobody here, stands still");
	await expect.element(page.getByText(/^Game 1: /)).not.toBeInTheDocument();
});

test("on a phone the acts are a sheet, and nothing is wider than the screen", async () => {
	await page.viewport(390, 844);
	const { box } = await show(tilesOf(15));
	expect(box.scrollWidth).toBeLessThanOrEqual(390);
	await userEvent.click(act("Acts"));
	await expect.element(page.getByRole("dialog")).toBeVisible();
	expect(await findings()).toEqual([]);
	await userEvent.click(act(/^End the class/));
	await expect.element(act(/^Not yet/)).toBeVisible();
	await userEvent.keyboard("{Escape}");
	await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});
