// What a projector tells the whole room: the time left in the step, and what the instructor says to everybody.
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { ScreenLobby } from "../../../../src/client/pages/screen/lobby.tsx";
import { Overview } from "../../../../src/client/pages/screen/overview.tsx";
import { SaidNote, useSaid } from "../../../../src/client/pages/screen/said.tsx";
import { LiveRegion } from "../../../../src/client/ui/live-region.tsx";
import { hashJson } from "../../../../src/scenario/index.ts";
import { findings } from "../../../support/findings.ts";
import { scenario, tileOf } from "../../viewmodel/class/fixtures.ts";
import { person, type RoomStage, roomStage } from "../room-stage.tsx";
import "../../../../src/client/styles/base.css";

const SHA256 = hashJson(scenario);
const LONG = `${"Ten minutes are left: sign what you have, in exact words. ".repeat(4)}Then look up.`;
let stage: RoomStage;

function Wall() {
	const said = useSaid();
	return said ? <SaidNote said={said} /> : null;
}

beforeAll(async () => {
	document.documentElement.dataset.motion = "reduced";
	await startTranslations();
	await page.viewport(1920, 1080);
});
afterEach(() => {
	vi.useRealTimers();
	stage.clear();
});

const games = (...lefts: (number | null)[]): void => {
	const tiles = lefts.map((left, at) => tileOf(at + 1, { left }));
	stage.frame({ type: "tiles", changed: tiles, order: tiles.map(({ n }) => n) });
};
const time = (text: string) => page.getByRole("timer", { name: text });

test("the time left in the step is told large to the room, and to each game on its card", async () => {
	stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256, paused: true });
	games(161_000, 160_000);
	await expect.element(time("The clock stands still: 2:41").first()).toBeVisible();
	await expect.element(page.getByText("time left in this step")).toBeVisible();
	const head = stage.box.querySelector(".overview-step");
	expect(stage.box.querySelectorAll(".game-time")).toHaveLength(2);
	expect(head?.textContent ?? "").not.toContain("of 2 games");
	const size = Number.parseFloat(
		getComputedStyle(head?.querySelector(".overview-left") as Element).fontSize,
	);
	// one part in thirty of the wall's height is read from the last row
	expect(size).toBeGreaterThanOrEqual(1080 / 30);
	// games that have gone on by themselves have clocks of their own
	games(41_000, 161_000);
	await expect.element(time("The clock stands still: 0:41 – 2:41")).toBeVisible();
	expect(await findings()).toEqual([]);
});

test("the head's clock and the cards' tell the same second at any moment", async () => {
	vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
	stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256 });
	games(161_400, 161_400);
	await vi.waitFor(() => expect(stage.box.querySelectorAll(".game-time")).toHaveLength(2));
	const told = new Set<string>();
	for (let step = 0; step < 20; step++) {
		await vi.advanceTimersByTimeAsync(130);
		const texts = [...stage.box.querySelectorAll("[role=timer] > span")].map(
			(clock) => clock.textContent,
		);
		expect(new Set(texts)).toHaveProperty("size", 1);
		told.add(texts[0] ?? "");
	}
	expect([...told]).toEqual(["2:42", "2:41", "2:40", "2:39"]);
});

test("where no clock runs the step is named all the same, and no time is made up", async () => {
	stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256 });
	games(null, null);
	await expect.element(page.getByText("no clock runs")).toBeVisible();
	expect(stage.box.querySelectorAll("[role=timer]")).toHaveLength(0);
});

test("what is said to everybody stands over the games, large and whole, and cuts none off", async () => {
	const said = { at: 1, text: LONG };
	stage = roomStage("projector", <Overview notice={null} said={said} />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256 });
	games(...Array.from({ length: 15 }, () => 80_000));
	const note = page.getByRole("region", { name: "Messages from your instructor" });
	await expect.element(note).toMatchTextContent(/Then look up/);
	const box = note.element() as HTMLElement;
	expect(Number.parseFloat(getComputedStyle(box).fontSize)).toBeGreaterThanOrEqual(1080 / 34);
	const grid = stage.box.querySelector(".game-cards") as HTMLElement;
	expect(grid.scrollHeight).toBeLessThanOrEqual(grid.clientHeight);
	expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(1080);
	expect(await findings()).toEqual([]);
});

test("under a cover it keeps its place, where nobody reaches it: nothing moves once the cover is gone", async () => {
	const said = { at: 1, text: "Back at ten" };
	stage = roomStage("projector", <Overview notice={null} said={said} covered />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256, frozen: true });
	games(80_000);
	await expect
		.poll(() => stage.box.querySelector(".screen-said")?.clientHeight)
		.toBeGreaterThan(20);
	expect(stage.box.querySelector(".screen-said")?.closest("[inert]")).not.toBeNull();
});

test("in the lobby it stands in the lessons' place, and the way in stays where it was", async () => {
	const spots = async (text: string) => {
		stage = roomStage(
			"projector",
			<ScreenLobby notice={null} said={text === "" ? null : { at: 1, text }} />,
			() => "notYours",
		);
		stage.klass({ stage: "open" });
		stage.people([person("Osprey")]);
		await expect.element(page.getByText("K7M 4QD")).toBeVisible();
		const board = stage.box.querySelector(".screen-board") as HTMLElement;
		expect(board.scrollHeight).toBeLessThanOrEqual(board.clientHeight);
		const found = [".qr-code", ".join-board-code"].map((one) =>
			JSON.stringify(stage.box.querySelector(one)?.getBoundingClientRect()),
		);
		return found;
	};
	const before = await spots("");
	stage.clear();
	expect(await spots(LONG)).toEqual(before);
	await expect.element(page.getByText(LONG)).toBeVisible();
	await expect.element(page.getByText("Expect an answer")).not.toBeVisible();
});

test("a message that is taken down is gone for screen readers too", async () => {
	stage = roomStage(
		"projector",
		<>
			<Wall />
			<LiveRegion />
		</>,
		() => "notYours",
	);
	stage.klass({ stage: "running", scenario: SHA256 });
	stage.frame({ type: "message", message: { at: 1, text: "Seal now" } });
	const region = () => stage.box.querySelector("[aria-live]")?.textContent;
	await expect.poll(region).toMatch("Seal now");
	stage.frame({ type: "standing", messages: [] });
	await expect.poll(region).toBe("");
});

test("it goes after five minutes of the class's own time, or when something else is said", async () => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
	stage = roomStage("projector", <Wall />, () => "notYours");
	stage.klass({ stage: "running", scenario: SHA256 });
	const say = (at: number, text: string): void =>
		stage.frame({ type: "message", message: { at, text } });
	const shown = () => stage.box.querySelector(".screen-said")?.textContent ?? "";
	say(1, "Seal now");
	await vi.waitFor(() => expect(shown()).toBe("Seal now"));
	await vi.advanceTimersByTimeAsync(4 * 60_000);
	say(2, "Talk now");
	await vi.waitFor(() => expect(shown()).toBe("Talk now"));
	await vi.advanceTimersByTimeAsync(4 * 60_000);
	stage.klass({ paused: true });
	await vi.advanceTimersByTimeAsync(20 * 60_000);
	expect(shown()).toBe("Talk now");
	stage.klass({ paused: false });
	await vi.advanceTimersByTimeAsync(59_000);
	expect(shown()).toBe("Talk now");
	await vi.advanceTimersByTimeAsync(2000);
	await vi.waitFor(() => expect(shown()).toBe(""));
});
