// The debrief as one reads it: frontier by keyboard, what-if asked and stopped, both seats, regret; nothing for axe to find.
import { afterAll, beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { playedGame } from "../../../record/play.ts";
import { findings } from "../../../support/findings.ts";
import { shippedScenario } from "../../../support/scenario.ts";
import { debriefStage } from "./debrief-stage.tsx";
import "../../../../src/client/styles/base.css";

const { record } = playedGame(shippedScenario(), "a", { calm: 0.9 });
const SOON = { timeout: 40_000 };
let clear: () => void = () => {};

beforeAll(async () => {
	document.documentElement.dataset.motion = "reduced";
	await startTranslations();
	await page.viewport(1440, 900);
	clear = debriefStage(record);
	while (!document.querySelector(".debrief-questions"))
		await new Promise((done) => setTimeout(done, 50));
}, 60_000);
afterAll(() => clear());

const section = (selector: string): HTMLElement => {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`no ${selector}`);
	return found;
};
const slider = page.getByRole("slider", { name: "Step through the packages" });
const count = page.getByRole("textbox", { name: "How often" });
const play = page.getByRole("button", { name: "Play it out" });

test("the frontier is stepped through by keyboard, month by month and package by package", async () => {
	await expect.element(slider, SOON).toBeVisible();
	await expect.poll(() => page.getByText(/being weighed/).elements().length, SOON).toBe(0);
	const months = page.getByRole("group", { name: "Month of the talks" });
	const radios = months.getByRole("radio").elements() as HTMLInputElement[];
	expect(radios.length).toBeGreaterThan(2);
	radios[0]?.focus();
	await userEvent.keyboard("{ArrowRight}");
	expect(radios[1]?.checked).toBe(true);
	const input = slider.element() as HTMLInputElement;
	input.focus();
	await userEvent.keyboard("{Home}");
	expect(input.getAttribute("aria-valuetext")).toMatch(/^No deal/);
	const said = new Set<string | null>();
	for (let n = 0; n <= Number(input.max); n++) {
		said.add(input.getAttribute("aria-valuetext"));
		await userEvent.keyboard("{ArrowRight}");
	}
	expect(said.size).toBeGreaterThan(2);
	expect(input.value).toBe(input.max);
	expect(await findings(section("main"))).toEqual([]);
}, 60_000);

test("what both seats met is told in sentences, whose hyphens are no wider than elsewhere", () => {
	const sentences = [...document.querySelectorAll(".both-seat dd, .fr-package dd")];
	expect(sentences.length).toBeGreaterThan(8);
	for (const one of sentences) expect(getComputedStyle(one).fontVariantNumeric).toBe("normal");
});

test("what if: a first picture comes once the section is seen, and gives way to a question of one's own", async () => {
	expect(document.querySelectorAll(".fan-chart")).toHaveLength(0);
	section(".whatif").scrollIntoView();
	await expect.poll(() => document.querySelectorAll(".fan-chart").length, SOON).toBe(3);
	// beside it the game as it was played, and that it went by other hands and dice
	expect(document.querySelectorAll(".fan-own")).toHaveLength(3);
	await expect.element(page.getByText(/^The game itself ended with Washington at/)).toBeVisible();
	await userEvent.fill(count, "10");
	await userEvent.click(play);
	// it stands until the answer takes its place, so that nothing below moves up and down
	expect(document.querySelectorAll(".fan-chart")).toHaveLength(3);
	await expect.element(page.getByText("Played out 10 times."), SOON).toBeVisible();
}, 60_000);

test.each(["", "5", "6000", "1.5", "many"])(
	"%j continuations are refused with the limits",
	async (typed) => {
		await userEvent.fill(count, typed);
		await expect.element(page.getByText(/Between 10 and 5000 times/)).toBeVisible();
		await expect.element(play).toBeDisabled();
		await userEvent.fill(count, "10");
		await expect.element(play).toBeEnabled();
		expect(page.getByText(/Between 10 and 5000 times/).elements()).toHaveLength(0);
	},
);

test("a changed number that is none is refused, and what was written stays", async () => {
	await userEvent.click(page.getByRole("radio", { name: "one number" }));
	const value = page.getByRole("textbox", { name: /^New value/ });
	await userEvent.fill(value, "a lot");
	await expect.element(page.getByText("Write a number from 0 to 10.")).toBeVisible();
	await expect.element(play).toBeDisabled();
	await expect.element(value).toHaveValue("a lot");
	expect(await findings(section(".whatif"))).toEqual([]);
});

test.each(["99999999", "-5", "1e1"])("no game is played with a number of %s", async (typed) => {
	await userEvent.click(page.getByRole("radio", { name: "one number" }));
	const value = page.getByRole("textbox", { name: /^New value/ });
	await userEvent.fill(value, typed);
	await expect.element(page.getByText("Write a number from 0 to 10.")).toBeVisible();
	await expect.element(play).toBeDisabled();
	const number = page.getByLabelText("Number of the model");
	const asked = (number.element() as HTMLSelectElement).value;
	await userEvent.selectOptions(number, "orders");
	await userEvent.fill(value, "2.5");
	await expect.element(page.getByText("Write a whole number from 0 to 20.")).toBeVisible();
	await userEvent.fill(value, "3");
	await expect.element(play).toBeEnabled();
	// the page stands for the tests after this one too
	await userEvent.selectOptions(number, asked);
});

test("a question with a changed number gives two fans with the numbers behind them", async () => {
	await userEvent.click(page.getByRole("radio", { name: "one number" }));
	await userEvent.fill(page.getByRole("textbox", { name: /^New value/ }), "0,5");
	await userEvent.fill(count, "10");
	await userEvent.click(play);
	await expect.element(page.getByText("Played out 10 times."), SOON).toBeVisible();
	await expect
		.element(page.getByRole("heading", { name: /^With the change: Washington/ }))
		.toBeVisible();
	expect(document.querySelectorAll(".fan-chart")).toHaveLength(3);
	expect(document.querySelectorAll(".fan.is-after")).toHaveLength(3);
	expect(await findings(section(".whatif"))).toEqual([]);
}, 60_000);

test("a question that runs can be stopped, and says how far it came", async () => {
	await userEvent.fill(count, "5000");
	await userEvent.click(play);
	const progress = () => section(".whatif progress") as HTMLProgressElement;
	await expect.poll(() => progress().value, SOON).toBeGreaterThan(0);
	await userEvent.click(page.getByRole("button", { name: "Stop" }));
	await expect.element(page.getByText(/^Stopped after \d+ of 5,?000\.$/)).toBeVisible();
	const came = page.getByText(/^Stopped after/).element().textContent;
	await expect.element(play).toBeEnabled();
	await new Promise((done) => setTimeout(done, 600));
	expect(page.getByText(/^Stopped after/).element().textContent).toBe(came);
}, 60_000);

test("one month is read from both seats, topic beside topic", async () => {
	const both = section("section.both");
	const seats = [...both.querySelectorAll("article")];
	expect(seats.map((seat) => seat.querySelector("h3")?.textContent)).toEqual([
		"Washington",
		"Beijing",
	]);
	for (const seat of seats) expect(seat.querySelectorAll("dt")).toHaveLength(7);
	const [us, cn] = seats.map((seat) => [...seat.querySelectorAll("dl > div")]);
	us?.forEach((row, n) => {
		const other = cn?.[n];
		expect(row.getBoundingClientRect().top).toBeCloseTo(other?.getBoundingClientRect().top ?? 0, 0);
	});
	const before = both.textContent;
	const radios = [...both.querySelectorAll<HTMLInputElement>("input[type=radio]")];
	const chosen = radios.findIndex(({ checked }) => checked);
	radios[chosen]?.focus();
	await userEvent.keyboard(chosen === 0 ? "{ArrowRight}" : "{ArrowLeft}");
	expect(both.textContent).not.toBe(before);
	expect(await findings(both)).toEqual([]);
});

test("regret is reckoned when asked for, and stops when told to", async () => {
	expect(document.querySelector(".regret progress")).toBeNull();
	await userEvent.click(page.getByRole("button", { name: "Calculate all months" }));
	await expect
		.poll(() => (section(".regret progress") as HTMLProgressElement).value, SOON)
		.toBeGreaterThan(0);
	expect(await findings(section("section.regret"))).toEqual([]);
	await userEvent.click(page.getByRole("button", { name: "Stop" }));
	await expect.element(page.getByText(/^Stopped after \d of 8 months\.$/)).toBeVisible();
}, 60_000);

test.each([320, 390, 1024, 1440])(
	"at %i px nothing stands out of the page, and every promise is read without scrolling sideways",
	async (width) => {
		await page.viewport(width, 900);
		await expect.element(slider, SOON).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		expect(section(".deeds").getBoundingClientRect().right).toBeLessThanOrEqual(width - 16);
	},
	60_000,
);
