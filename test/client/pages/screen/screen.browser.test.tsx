// What a projector shows of a class: the way in, all games at once, what happens in them, and what comes after.
import { useState } from "react";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { Cover } from "../../../../src/client/pages/screen/cover.tsx";
import { Ended } from "../../../../src/client/pages/screen/ended.tsx";
import { ScreenLobby } from "../../../../src/client/pages/screen/lobby.tsx";
import { Overview } from "../../../../src/client/pages/screen/overview.tsx";
import { TimeOfDay } from "../../../../src/client/pages/screen/time-of-day.tsx";
import { forgetLesson, keepLesson } from "../../../../src/client/stores/class/keys.ts";
import { hashJson } from "../../../../src/scenario/index.ts";
import { findings } from "../../../support/findings.ts";
import { moveOf, scenario, tileOf } from "../../viewmodel/class/fixtures.ts";
import { LESSON, person, type RoomStage, roomStage } from "../room-stage.tsx";
import "../../../../src/client/styles/base.css";

const SHA256 = hashJson(scenario);
let stage: RoomStage;
const offer = moveOf("offer", { seat: "cn" });

beforeAll(async () => {
	// no colour is caught half-way between two
	document.documentElement.dataset.motion = "reduced";
	await startTranslations();
	await page.viewport(1440, 900);
});
afterEach(() => stage.clear());

test("the projector's lobby shows the way in and the names, and says that it has no secrets", async () => {
	await page.viewport(1920, 1080);
	stage = roomStage("projector", <ScreenLobby notice={null} said={null} />, () => "notYours");
	stage.klass({ stage: "open" });
	stage.people(["Osprey", "Heron", "Comet"].map((name) => person(name)));
	await expect.element(page.getByText("K7M 4QD")).toBeVisible();
	await expect.element(page.getByRole("heading", { name: "3 in the room" })).toBeVisible();
	await expect.element(page.getByText("Projector view:")).toBeVisible();
	await expect.element(page.getByText("no secrets")).toBeVisible();
	await expect.element(page.getByText("Expect an answer")).toBeVisible();
	expect(await findings()).toEqual([]);
	const board = stage.box.querySelector(".screen-board") as HTMLElement;
	expect(board.scrollHeight).toBeLessThanOrEqual(board.clientHeight);
	await page.viewport(1440, 900);
});

test.each([3, 15, 100])("%i games on the projector: all there, none cut off", async (count) => {
	await page.viewport(1920, 1080);
	stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256 });
	const tiles = Array.from({ length: count }, (_, at) => tileOf(at + 1));
	stage.frame({ type: "tiles", changed: tiles, order: tiles.map(({ n }) => n) });
	await expect.element(page.getByRole("article", { name: `Game ${count}` })).toBeVisible();
	expect(stage.box.querySelectorAll("article")).toHaveLength(count);
	const grid = stage.box.querySelector(".game-cards") as HTMLElement;
	expect(grid.scrollHeight).toBeLessThanOrEqual(grid.clientHeight);
	expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(1080);
	expect(await findings()).toEqual([]);
	await page.viewport(1440, 900);
});

test("the time of day names one moment, wherever the room stands", async () => {
	const before = Date.now();
	stage = roomStage("projector", <TimeOfDay />, () => "notYours");
	await expect.element(page.getByText("time now")).toBeVisible();
	const told = stage.box.querySelector("time")?.dateTime ?? "";
	expect(told).toMatch(/Z$/);
	expect(Math.abs(Date.parse(told) - before)).toBeLessThan(60_000);
});

test.each([5, 7, 8, 11])(
	"%i games with a deal each: a line of their moves is told whole or not at all",
	async (count) => {
		await page.viewport(1920, 1080);
		stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
		stage.klass({ stage: "running", scenario: SHA256 });
		const clauses = scenario.clauses.slice(0, 6).map(({ id }) => id);
		const tiles = Array.from({ length: count }, (_, at) =>
			tileOf(at + 1, { last: [offer, offer, offer], deal: { month: 1, clauses } }),
		);
		stage.frame({ type: "tiles", changed: tiles, order: tiles.map(({ n }) => n) });
		await expect.element(page.getByRole("article", { name: `Game ${count}` })).toBeVisible();
		const cut = [...stage.box.querySelectorAll(".game-moves")].flatMap((list) => {
			const box = list.getBoundingClientRect();
			return [...list.children].filter((line) => {
				const { left, bottom, height } = line.getBoundingClientRect();
				return height > 0 && left < box.right - 1 && bottom > box.bottom + 1;
			});
		});
		expect(cut.map((line) => line.textContent)).toEqual([]);
		await page.viewport(1440, 900);
	},
);

test.each([
	[1280, 720, 1],
	[1280, 720, 2],
	[1280, 720, 4],
	[1920, 1080, 1],
	[1920, 1080, 2],
	[1920, 1080, 9],
	[1024, 768, 2],
])(
	"on %i by %i, %i games: no line of what was signed is cut through",
	async (width, height, count) => {
		await page.viewport(width, height);
		stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
		stage.klass({ stage: "running", scenario: SHA256 });
		const clauses = scenario.clauses.slice(0, 9).map(({ id }) => id);
		for (const more of [{}, { phase: "over", ending: "time" }] as const) {
			const tiles = Array.from({ length: count }, (_, at) =>
				tileOf(at + 1, { ...more, last: [offer], deal: { month: 1, clauses } }),
			);
			stage.frame({ type: "tiles", changed: tiles, order: tiles.map(({ n }) => n) });
			const shows = "phase" in more ? ".game-end" : ".game-moves";
			await expect.poll(() => stage.box.querySelectorAll(shows).length).toBe(count);
			const lines = [...stage.box.querySelectorAll(".game-deal")].map(
				(deal) => deal.clientHeight / Number.parseFloat(getComputedStyle(deal).lineHeight),
			);
			expect(lines).toHaveLength(count);
			for (const shown of lines) {
				expect(shown).toBeGreaterThan(0.9);
				expect(Math.abs(shown - Math.round(shown))).toBeLessThan(0.1);
			}
			for (const tension of stage.box.querySelectorAll(".game-tension")) {
				const { bottom } = (tension.parentElement as HTMLElement).getBoundingClientRect();
				expect(tension.getBoundingClientRect().bottom).toBeLessThan(bottom);
			}
		}
		await page.viewport(1440, 900);
	},
);

test("a score is named where the card has room for the word, so that nobody takes it for a clock", async () => {
	await page.viewport(1280, 720);
	stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256 });
	for (const [count, named] of [
		[4, true],
		[30, false],
	] as const) {
		const tiles = Array.from({ length: count }, (_, at) =>
			tileOf(at + 1, { scores: { us: 61.2, cn: 59 } }),
		);
		stage.frame({ type: "tiles", changed: tiles, order: tiles.map(({ n }) => n) });
		await expect.element(page.getByRole("article", { name: `Game ${count}` })).toBeVisible();
		const word = stage.box.querySelector<HTMLElement>(".game-score > span");
		expect(word?.textContent).toBe("Score");
		expect((word?.offsetWidth ?? 0) > 8).toBe(named);
		// the names give way first, never the number
		for (const score of stage.box.querySelectorAll(".game-score")) {
			const row = score.parentElement as HTMLElement;
			expect(score.getBoundingClientRect().right).toBeLessThanOrEqual(
				row.getBoundingClientRect().right + 1,
			);
		}
	}
	expect(await findings()).toEqual([]);
	await page.viewport(1440, 900);
});

test("what happens in a game comes to the projector's list; a rupture too", async () => {
	stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256 });
	const before = tileOf(7, { last: [] });
	stage.frame({ type: "tiles", changed: [before], order: [7] });
	await expect.element(page.getByText("Moves that all may know appear here.")).toBeVisible();
	stage.frame({ type: "tiles", changed: [{ ...before, last: [offer] }], order: [7] });
	const feed = page.getByRole("region", { name: "Latest moves" });
	await expect.element(feed).toMatchTextContent(/Game 7\s*lays an offer/);
	const over = { ...before, last: [offer], phase: "over", ending: "rupture" } as const;
	stage.frame({ type: "tiles", changed: [over], order: [7] });
	await expect.element(feed).toMatchTextContent(/relations rupture/);
	await expect.element(page.getByText("All games are over")).toBeVisible();
	await expect.element(page.getByRole("link", { name: "To the debrief" })).toBeVisible();
	// what a game that a rematch follows came to is no news of the new one
	const followed = { ...over, followed: true };
	stage.frame({ type: "tiles", changed: [followed, tileOf(8, { last: [] })], order: [8, 7] });
	await expect.element(page.getByRole("article", { name: "Game 8" })).toBeVisible();
	await expect.element(feed).not.toMatchTextContent(/Game 7/);
	stage.klass({ paused: true });
	await expect.element(page.getByText("Paused")).toBeVisible();
});

test("once all games are over, what was said of the play is off the wall, and nobody is called in; what is said then stands", async () => {
	const Wall = () => {
		const [said, setSaid] = useState({ text: "Seal now", at: 1 });
		const say = () => setSaid({ text: "Open your debrief", at: 2 });
		return (
			<>
				<button type="button" id="say" onClick={say} />
				<Overview notice={null} said={said} />
			</>
		);
	};
	stage = roomStage("projector", <Wall />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256 });
	stage.frame({ type: "tiles", changed: [tileOf(1)], order: [1] });
	await expect.element(page.getByText("Seal now")).toBeVisible();
	await expect.element(page.getByText("Late? Come in")).toBeVisible();
	const over = tileOf(1, { phase: "over", ending: "time" });
	stage.frame({ type: "tiles", changed: [over], order: [1] });
	await expect.element(page.getByText("All games are over")).toBeVisible();
	await expect.element(page.getByText("Seal now")).not.toBeInTheDocument();
	await expect.element(page.getByText("Late? Come in")).not.toBeInTheDocument();
	stage.box.querySelector<HTMLElement>("#say")?.click();
	await expect.element(page.getByText("Open your debrief")).toBeVisible();
});

test("scores stand at their seats where the instructor shows them", async () => {
	await page.viewport(1920, 1080);
	stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256 });
	const tile = tileOf(7);
	stage.frame({ type: "tiles", changed: [tile], order: [7] });
	const game = page.getByRole("article", { name: "Game 7" });
	await expect.element(game).toBeVisible();
	await expect.element(game).not.toMatchTextContent(/Score/);
	const scores = { us: 61.56, cn: 48 };
	stage.frame({ type: "tiles", changed: [{ ...tile, scores }], order: [7] });
	await expect.element(game).toMatchTextContent(/Cedar.*Score 48.0.*Saffron.*Score 61.6/);
	expect(await findings()).toEqual([]);
	await page.viewport(1440, 900);
});

test("what came by itself stands on its game's card and in the list, as nobody's move", async () => {
	await page.viewport(1920, 1080);
	stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256 });
	const before = tileOf(7, { last: [] });
	stage.frame({ type: "tiles", changed: [before], order: [7] });
	await expect.element(page.getByRole("article", { name: "Game 7" })).toBeVisible();
	const last = [
		moveOf("market", { card: "marketFall" }),
		moveOf("accident", { seat: "both", card: "leakedMemo" }),
	] as const;
	stage.frame({ type: "tiles", changed: [{ ...before, last }], order: [7] });
	for (const place of [
		page.getByRole("article", { name: "Game 7" }),
		page.getByRole("region", { name: "Latest moves" }),
	]) {
		await expect.element(place).toMatchTextContent(/Accident: A paper leaks/);
		await expect.element(place).toMatchTextContent(/The market falls/);
	}
	expect(stage.box.querySelectorAll(".game-moves .ui-art[role=img]")).toHaveLength(1);
	expect(await findings()).toEqual([]);
	await page.viewport(1440, 900);
});

test("held screens are covered, and an ended class leads to the debrief", async () => {
	stage = roomStage(
		"projector",
		<>
			<Ended notice={null} />
			<Cover said={null} />
		</>,
		() => "notYours",
	);
	stage.klass({ stage: "ended", people: 4 });
	stage.frame({
		type: "tiles",
		changed: [
			tileOf(1, { phase: "over", ending: "rupture" }),
			tileOf(2, { phase: "over", ending: "time" }),
		],
		order: [1, 2],
	});
	await expect.element(page.getByText("Eyes to the front")).toBeVisible();
	await expect.element(page.getByText("4 students")).toBeInTheDocument();
	await expect.element(page.getByText("1 rupture")).toBeInTheDocument();
	await expect
		.element(page.getByRole("link", { name: "To the debrief" }))
		.toHaveAttribute("href", `#/deck/${LESSON.session}`);
});

test("in the instructor's browser too the slides open with the projector's key", async () => {
	keepLesson(LESSON);
	stage = roomStage("projector", <Ended notice={null} />, () => "notYours");
	stage.klass({ stage: "ended" });
	await expect
		.element(page.getByRole("link", { name: "To the debrief" }))
		.toHaveAttribute("href", `#/deck/${LESSON.session}/${LESSON.projector}`);
	forgetLesson(LESSON.session);
});
