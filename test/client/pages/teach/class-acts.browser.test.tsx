// Acts for a whole class, where its settings or its names matter: time without a clock, and the list of people.
import { afterEach, beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { tilesOf } from "../../viewmodel/class/fixtures.ts";
import { type LessonStage, lessonStage } from "../lesson-stage.tsx";
import "../../../../src/client/styles/base.css";

let stage: LessonStage | null = null;
beforeAll(async () => {
	await startTranslations();
	await page.viewport(1440, 900);
});
afterEach(() => {
	stage?.clear();
	stage = null;
});

const act = (name: string | RegExp) => page.getByRole("button", { name });
const line = (person: string, name: string) => ({
	person: person.padStart(12, "0"),
	name,
	joined: true,
	here: true,
	byCode: 0,
	from: -99,
	game: 1,
	seat: "us" as const,
});

test("where no clock runs no time can be given, and the button says why", async () => {
	stage = lessonStage(tilesOf(2), () => ({ touched: [1, 2], of: 2 }));
	stage.people([line("1", "Ana")], { pace: "none" });
	await userEvent.click(act(/^Give time/).first());
	await expect.element(page.getByText(/^No clock runs in this class/)).toBeVisible();
	const give = act(/^Give 2 games/);
	await expect.element(give).toHaveAttribute("aria-disabled", "true");
	await userEvent.click(give, { force: true });
	expect(stage.done).toEqual([]);
});

test("people are listed as one counts: the second before the tenth", async () => {
	stage = lessonStage(tilesOf(2), () => ({ touched: [], of: 0 }));
	stage.people(["Student 10", "Student 2", "Student 1"].map((name, at) => line(`${at}`, name)));
	await userEvent.click(act(/^People/));
	await expect.element(act(/^Student 10/)).toBeVisible();
	const names = [...stage.box.querySelectorAll(".people-list b")].map((one) => one.textContent);
	expect(names).toEqual(["Student 1", "Student 2", "Student 10"]);
});
