// The room's way out of a class that has filled with names nobody uses.
import { afterEach, beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { Room } from "../../../../src/client/pages/teach/room/room.tsx";
import { findings } from "../../../support/findings.ts";
import { LESSON, person, type RoomStage, roomStage } from "../room-stage.tsx";
import "../../../../src/client/styles/base.css";

let stage: RoomStage | null = null;

beforeAll(async () => {
	// no colour is caught half-way between two
	document.documentElement.dataset.motion = "reduced";
	await startTranslations();
	await page.viewport(1440, 900);
});
afterEach(() => {
	stage?.clear();
	stage = null;
	localStorage.clear();
});

const button = (name: string) => page.getByRole("button", { name });

test("all who are not here are removed at once, after a look at their names", async () => {
	stage = roomStage("instructor", <Room lesson={LESSON} />, () => ({ people: 2 }));
	const { klass, people, done, box } = stage;
	klass({ stage: "open" });
	const ana = person("Ana", { joined: false, here: false });
	people([person("Osprey"), ana]);
	await expect.element(page.getByRole("heading", { name: /^1 in the room/ })).toBeVisible();
	await expect.element(button("Remove all who are not here")).not.toBeInTheDocument();
	const away = ["Heron", "Comet"].map((name) => person(name, { here: false }));
	people([person("Osprey"), ...away, ana]);
	await userEvent.click(button("Remove all who are not here"));
	const names = () => Array.from(box.querySelectorAll(".away-body li"), (one) => one.textContent);
	expect(names()).toEqual(["Heron", "Comet"]);
	expect(await findings()).toEqual([]);
	expect(done).toEqual([]);
	await userEvent.click(button("Remove 2 people"));
	expect(done).toEqual([{ do: "removeAway" }]);
	await expect.element(page.getByText("2 people are out of the class.").first()).toBeVisible();
	await expect.element(button("Remove 2 people")).not.toBeInTheDocument();
});

test("where all have come back meanwhile there is nobody to remove", async () => {
	stage = roomStage("instructor", <Room lesson={LESSON} />, () => ({ people: 0 }));
	const { klass, people } = stage;
	klass({ stage: "open" });
	people([person("Osprey"), person("Heron", { here: false })]);
	await userEvent.click(button("Remove all who are not here"));
	people([person("Osprey"), person("Heron")]);
	await expect.element(page.getByText("Everybody who has joined is here.")).toBeVisible();
	await expect.element(page.getByRole("button", { name: /^Remove \d/ })).not.toBeInTheDocument();
});
