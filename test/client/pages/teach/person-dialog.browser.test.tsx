// A person of the list, opened in the room: what was refused for one is not told of another, and notes speak the page's language.
import i18next from "i18next";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { InstructorCommand } from "../../../../src/classroom/class/commands.ts";
import type { AnyRefusal } from "../../../../src/classroom/refusals.ts";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { Room } from "../../../../src/client/pages/teach/room/room.tsx";
import { hush } from "../../../../src/client/ui/live-region.tsx";
import { LESSON, person, type RoomStage, roomStage } from "../room-stage.tsx";
import "../../../../src/client/styles/base.css";

let stage: RoomStage;
let answer: (command: InstructorCommand) => object | AnyRefusal;

beforeAll(() => startTranslations());
beforeEach(() => {
	localStorage.clear();
	stage = roomStage("instructor", <Room lesson={LESSON} />, (command) => answer(command));
	stage.klass({ stage: "open" });
	stage.people([person("Osprey"), person("Heron")]);
});
afterEach(async () => {
	await i18next.changeLanguage("en");
	hush();
	stage.clear();
	localStorage.clear();
});

const press = (name: string | RegExp): Promise<void> =>
	userEvent.click(page.getByRole("button", { name }).first());
async function rename(from: RegExp, to: string): Promise<void> {
	await press(from);
	await userEvent.fill(page.getByRole("textbox", { name: "Name" }), to);
	await press("Rename");
}

test("what was refused for one person does not greet the next", async () => {
	answer = () => "badName";
	await rename(/^Osprey/, "Sparrow");
	const refused = page.getByText(/^A nickname needs 1 to 24/);
	await expect.element(refused).toBeVisible();
	await userEvent.keyboard("{Escape}");
	await press(/^Heron/);
	await expect.element(page.getByRole("dialog", { name: "Heron" })).toBeVisible();
	await expect.element(refused).not.toBeInTheDocument();
});

test("what was refused in the settings is gone when they are opened again", async () => {
	answer = () => "wrongStage";
	await press("Change");
	await press("Keep");
	const refused = page.getByRole("dialog").getByRole("alert").first();
	await expect.element(refused).toMatchTextContent(/\w/);
	await press("Cancel");
	await press("Change");
	await expect.element(page.getByRole("dialog", { name: "Settings" })).toBeVisible();
	await expect.element(refused).toBeEmptyDOMElement();
});

test("the note of an act speaks the new language where that is switched while it stands", async () => {
	answer = () => ({});
	await rename(/^Osprey/, "Sparrow");
	const note = page.getByRole("listitem").filter({ hasText: "renamed" });
	await expect.element(note).toBeVisible();
	await i18next.changeLanguage("zh");
	await expect.element(note).not.toBeInTheDocument();
	await expect.element(page.getByText("已改名", { exact: false }).first()).toBeVisible();
});
