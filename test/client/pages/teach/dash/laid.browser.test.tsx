// Events that were injected, on the dashboard: told until they come, taken back until then, and listed afterwards.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { findings } from "../../../../support/findings.ts";
import { tileOf } from "../../../viewmodel/class/fixtures.ts";
import { act, setDash, show } from "./dash-stage.ts";

setDash();

const memo = { month: 6, card: "leakedMemo" };

test("an event that waits stands above the games with its month, and can be taken back there", async () => {
	const { done, tiles } = await show([tileOf(1, { cards: [memo] }), tileOf(2, { cards: [memo] })]);
	const strip = page.getByRole("region", { name: "Injected events" });
	await expect.element(strip).toMatchTextContent(/comes with the news of October: games 1 and 2/);
	expect(await findings()).toEqual([]);
	await userEvent.click(act(/^Take back:/));
	expect(done).toEqual([{ do: "recall", games: [1, 2], card: "leakedMemo" }]);
	tiles([tileOf(1), tileOf(2)]);
	await expect.element(strip).not.toBeInTheDocument();
});

test("among the events the list keeps what has come, and what waits can be taken back", async () => {
	const held = { month: 5, card: "officerHeld" };
	const { done } = await show([tileOf(1, { cards: [held, memo] }), tileOf(2, { cards: [held] })]);
	await userEvent.click(act(/^Inject/).first());
	const come = page.getByRole("region", { name: "Injected so far" });
	await expect.element(come).toMatchTextContent(/came with the news of September, games 1 and 2/);
	const waiting = page.getByRole("region", { name: "Still to come" });
	await expect.element(waiting).toMatchTextContent(/comes with the news of October, game 1/);
	expect(await findings()).toEqual([]);
	await userEvent.click(waiting.getByRole("button"));
	expect(done).toEqual([{ do: "recall", games: [1], card: "leakedMemo" }]);
});

test("the field of a message has the focus at once", async () => {
	await show([tileOf(1)]);
	await userEvent.click(act(/^Message/).first());
	await expect.element(page.getByRole("textbox", { name: "Message" })).toHaveFocus();
});

test("what was said is listed beside the field, with whom it was for, and can be taken down", async () => {
	const { done, frame } = await show([tileOf(1), tileOf(2)]);
	await userEvent.click(act(/^Message/).first());
	const list = page.getByRole("region", { name: "Sent so far" });
	await expect.element(list).not.toBeInTheDocument();
	const at = Date.now();
	const all = { at, text: "Back at ten", games: null, person: "" };
	const messages = [all, { at: at + 1, text: "Your turn", games: [2], person: "" }];
	frame({ type: "messages", messages });
	await expect.element(list).toMatchTextContent(/Your turn.*to game 2.*Back at ten.*to everybody/);
	expect(await findings()).toEqual([]);
	await userEvent.click(act("Take down: Back at ten"));
	expect(done).toEqual([{ do: "unsay", at: String(at) }]);
	frame({ type: "messages", messages: messages.slice(1) });
	await expect.element(list).not.toMatchTextContent(/Back at ten/);
});

test("what stands on the projector stands above the tiles, and can be taken down there", async () => {
	const { done, frame } = await show([tileOf(1), tileOf(2)]);
	const strip = page.getByRole("region", { name: "On the projector" });
	await expect.element(strip).not.toBeInTheDocument();
	const at = Date.now();
	frame({ type: "message", message: { at, text: "Back at ten" } });
	await expect.element(strip).toMatchTextContent(/“Back at ten”/);
	expect(await findings()).toEqual([]);
	await userEvent.click(strip.getByRole("button", { name: "Take down: Back at ten" }));
	expect(done).toEqual([{ do: "unsay", at: String(at) }]);
	frame({ type: "standing", messages: [] });
	await expect.element(strip).not.toBeInTheDocument();
	// what was said of the play does not stand over its end
	frame({ type: "message", message: { at: at + 1, text: "Seal now" } });
	await expect.element(strip).toBeVisible();
	const over = [1, 2].map((n) => tileOf(n, { phase: "over", ending: "time" }));
	frame({ type: "tiles", changed: over, order: [1, 2] });
	await expect.element(strip).not.toBeInTheDocument();
});

test("how long somebody is lost ticks where one looks into the game", async () => {
	const us = { names: ["Anna"], away: ["Anna"], here: 0, runner: "people" } as const;
	const lost = tileOf(1, { troubles: ["lost"], lostFor: 22_000 });
	await show([{ ...lost, seats: { ...lost.seats, us } }]);
	await userEvent.click(act(/^Game 1,/));
	const band = page.getByRole("region", { name: /^Game 1/ }).getByText(/^Anna away for/);
	await expect.element(band).toMatchTextContent(/0:2[2-9]/);
	const before = band.element().textContent;
	await expect.poll(() => band.element().textContent, { timeout: 5000 }).not.toBe(before);
});
