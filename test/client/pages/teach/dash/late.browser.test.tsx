// Who comes late, on the dashboard: until when the computer decides for them, and the seat handed over now.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { findings } from "../../../../support/findings.ts";
import { tilesOf } from "../../../viewmodel/class/fixtures.ts";
import { act, setDash, show } from "./dash-stage.ts";

setDash();

test("somebody who looks on until a later month is handed the seat with one press", async () => {
	const { store, people, done } = await show(tilesOf(2));
	const [first, ...others] = store.getState().roster;
	if (!first) throw new Error("nobody");
	people([{ ...first, from: 6 }, ...others]);
	await userEvent.click(act(/^People/));
	await expect.element(act(new RegExp(`^${first.name}.*from October on`))).toBeVisible();
	await userEvent.click(act(new RegExp(`^${first.name}`)));
	await expect.element(page.getByText(/looks on: the computer decides/)).toBeVisible();
	expect(await findings()).toEqual([]);
	await userEvent.click(act("Hand over now"));
	expect(done).toEqual([{ do: "seat", person: first.person, game: 1, seat: "us" }]);
	// the server says that they decide
	people([{ ...first, from: 5 }, ...others]);
	await expect.element(act("Hand over now")).not.toBeInTheDocument();
});

test("all who are not here are removed from the running class after a look at their names", async () => {
	const { done } = await show(tilesOf(5), () => ({ people: 1 }));
	await userEvent.click(act(/^People/));
	await userEvent.click(act("Remove all who are not here"));
	await expect.element(page.getByText(/^The computer plays their seats on at once/)).toBeVisible();
	expect(await findings()).toEqual([]);
	await userEvent.click(act("Remove 1 person"));
	expect(done).toEqual([{ do: "removeAway" }]);
});
