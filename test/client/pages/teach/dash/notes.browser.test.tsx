// Where the dashboard's notes stand: under the games, or in the act that is open above its button; they cover neither.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { notify } from "../../../../../src/client/ui/live-region.tsx";
import { tileOf } from "../../../viewmodel/class/fixtures.ts";
import { act, setDash, show, tile } from "./dash-stage.ts";

setDash();

const games = Array.from({ length: 12 }, (_, at) => tileOf(at + 1));
async function noteBox(): Promise<DOMRect> {
	const note = page.getByRole("region", { name: "Notes" });
	await expect.element(note).toBeVisible();
	return note.element().getBoundingClientRect();
}

test.each([
	[1440, 900],
	[1024, 768],
	[390, 844],
])("%i x %i, the last game can be scrolled out from under a note", async (width, height) => {
	await page.viewport(width, height);
	await show(games);
	notify(() => "Time was given.");
	const note = await noteBox();
	expect(note.bottom).toBe(height);
	expect(note.height).toBeLessThan(60);
	const side = document.querySelector(".dash-side")?.getBoundingClientRect();
	expect(note.right).toBe(side?.left ?? width);
	for (const box of [document.documentElement, document.querySelector(".dash-main")])
		box?.scrollTo(0, 10_000);
	const last = tile(12).element().getBoundingClientRect();
	expect(last.bottom).toBeLessThanOrEqual((await noteBox()).top);
});

test.each([
	[1024, 768],
	[390, 844],
])("%i x %i, over an open act a note stands above its button", async (width, height) => {
	await page.viewport(width, height);
	await show(games);
	await userEvent.click(act(/^Message/).first());
	const send = act(/^Send/);
	await expect.element(send).toBeVisible();
	const before = send.element().getBoundingClientRect().top;
	notify(() => "Time was given.");
	const note = await noteBox();
	const after = send.element().getBoundingClientRect();
	expect(after.top).toBe(before);
	expect(note.bottom).toBeLessThanOrEqual(after.top);
});
