// Codes by which an instructor brings a student back: shown once, and off the wall when they were used.
import { expect, test } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { findings } from "../../../../support/findings.ts";
import { tilesOf } from "../../../viewmodel/class/fixtures.ts";
import type { LessonStage } from "../../lesson-stage.tsx";
import { act, setDash, show, stage } from "./dash-stage.ts";

setDash();

test("a lost student gets a code, shown once, with a square to scan", async () => {
	await show(tilesOf(5), ({ do: what }) =>
		what === "pass"
			? { people: 1, codes: [{ person: "x", name: "Lost 5", code: "WMWMWMWM" }] }
			: "seatTaken",
	);
	await userEvent.click(act(/^People/));
	await userEvent.click(act(/^Lost 5/));
	await userEvent.click(act("Show a code"));
	await expect.element(page.getByText("WMWM-WMWM")).toBeVisible();
	await expect
		.element(page.getByRole("img", { name: "Scan to open the seat of Lost 5" }))
		.toBeVisible();
	expect(await findings()).toEqual([]);
	// a window made narrower meanwhile does not lose it: the server would not tell it again
	const right = (place: Locator) => place.element().getBoundingClientRect().right;
	for (const width of [1440, 1280, 1024]) {
		await page.viewport(width, 800);
		await expect.element(page.getByText("WMWM-WMWM")).toBeVisible();
		const section = page.getByRole("region", { name: "Personal code" });
		expect(right(page.getByText("WMWM-WMWM"))).toBeLessThanOrEqual(right(section));
	}
	// once the student is back the code leaves the wall, and says why
	const { store, people: tellPeople } = stage as LessonStage;
	const { roster } = store.getState();
	const people = roster.map((line) => (line.name === "Lost 5" ? { ...line, here: true } : line));
	tellPeople(people);
	await expect.element(page.getByText("WMWM-WMWM")).not.toBeInTheDocument();
	for (const width of [1024, 1440]) {
		await page.viewport(width, 900);
		await expect.element(page.getByText(/^Lost 5 is here/)).toBeVisible();
	}
	await page.getByRole("button", { name: "People", exact: true }).click();
	await expect.element(page.getByRole("heading", { name: "People" })).toBeVisible();
});

test("a code used by somebody who was connected all along leaves the wall too", async () => {
	const { store, people } = await show(tilesOf(1), ({ do: what }) =>
		what === "pass"
			? { people: 1, codes: [{ person: "x", name: "Sparrow", code: "WMWMWMWM" }] }
			: "seatTaken",
	);
	const { roster } = store.getState();
	const name = roster.find(({ here }) => here)?.name ?? "";
	await userEvent.click(act(/^People/));
	await userEvent.click(act(new RegExp(`^${name}`)));
	await userEvent.click(act("Show a code"));
	await expect.element(page.getByText("WMWM-WMWM")).toBeVisible();
	people(roster.map((line) => (line.name === name ? { ...line, byCode: 1 } : line)));
	await expect.element(page.getByText("WMWM-WMWM")).not.toBeInTheDocument();
	await expect.element(page.getByText(/The code has been used/)).toBeVisible();
});
