// The tiles of a dashboard: one, fifteen and a hundred of them, what each tells, and which keep their places.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { findings } from "../../../../support/findings.ts";
import { moveOf, tileOf, tilesOf } from "../../../viewmodel/class/fixtures.ts";
import { act, setDash, show, tile } from "./dash-stage.ts";

setDash();

test("accidents and a fall of the market are told among a tile's latest moves", async () => {
	const last = [
		moveOf("market", { card: "marketFall" }),
		moveOf("accident", { seat: "both", card: "leakedMemo" }),
	];
	const { box } = await show([tileOf(1, { last }), tileOf(2)]);
	const lines = [...box.querySelectorAll(".tile-moves > span")].map((line) => line.textContent);
	expect(lines.slice(0, 2)).toEqual(["Accident: A paper leaks", "US:The market falls"]);
	expect(await findings()).toEqual([]);
});

test.each([1, 15, 100])("%i games: every one a tile, nothing for axe to find", async (count) => {
	const { box } = await show(tilesOf(count));
	await expect.element(tile(count)).toBeInTheDocument();
	expect(box.querySelectorAll(".tile")).toHaveLength(count);
	expect(box.querySelectorAll(".tile.is-small").length).toBe(count > 24 ? count : 0);
	expect(await findings()).toEqual([]);
});

test.each([
	[1440, 900, 2],
	[1440, 900, 7],
	[1920, 1080, 7],
])(
	"on %i by %i, %i games: a trouble that comes to one moves no tile",
	async (width, height, count) => {
		await page.viewport(width, height);
		const { box, frame } = await show(tilesOf(count).map((one) => ({ ...one, troubles: [] })));
		await expect.element(tile(count)).toBeInTheDocument();
		const heights = () =>
			[...box.querySelectorAll(".tile")].map((one) =>
				Math.round(one.getBoundingClientRect().height),
			);
		const before = heights();
		const lost = tileOf(1, { troubles: ["lost"], lostFor: 2000 });
		const us = { names: ["Anna"], away: ["Anna"], here: 0, runner: "people" } as const;
		const changed = [{ ...lost, seats: { ...lost.seats, us } }];
		frame({ type: "tiles", changed, order: tilesOf(count).map(({ n }) => n) });
		await expect.poll(() => box.querySelectorAll(".tile-band").length).toBe(1);
		expect(heights()).toEqual(before);
	},
);

test.each([3, 12])(
	"of %i tiles none lays its clock under the tension, whatever the step",
	async (count) => {
		const phase = "contrition" as const;
		const { box } = await show(tilesOf(count).map((one) => ({ ...one, phase, left: 43_000 })));
		await expect.element(tile(count)).toBeInTheDocument();
		const heads = [...box.querySelectorAll(".tile-head")];
		expect(heads).toHaveLength(count);
		for (const head of heads) {
			const clock = head.querySelector(".tile-clock")?.getBoundingClientRect();
			const cells = head.querySelector(".tile-cells")?.getBoundingClientRect();
			expect(clock?.right).toBeLessThanOrEqual(cells?.left ?? 0);
		}
	},
);

test("a tile's latest move is told whole on two lines; one without room is left out, not cut", async () => {
	const last = [
		moveOf("offer", { seat: "cn" }),
		moveOf("agency", { lever: "us.entity", act: "list80" }),
	];
	const { box } = await show(tilesOf(12).map((one) => ({ ...one, last })));
	await expect.element(tile(12)).toBeInTheDocument();
	const moves = box.querySelector(".tile-moves") as HTMLElement;
	const edge = moves.getBoundingClientRect();
	const [first, second] = [...moves.children] as [HTMLElement, HTMLElement];
	expect(first.textContent).toMatch(/^US:ordered by nobody: /);
	expect(first.scrollHeight).toBeLessThanOrEqual(first.clientHeight);
	expect(first.getBoundingClientRect().bottom).toBeLessThanOrEqual(edge.bottom);
	expect(second.getBoundingClientRect().left).toBeGreaterThanOrEqual(edge.right);
});

test("a tile reads as one sentence and shows how long somebody is lost", async () => {
	await show(tilesOf(5));
	await expect
		.element(tile(5))
		.toHaveAccessibleName(
			expect.stringMatching(/^Game 5, Lost 5 away for 2:40, September, Plan, tension 5\.0,/),
		);
	await expect.element(page.getByText(/^Lost 5 away for 2:4\d$/)).toBeVisible();
});

test("only the game that changed is drawn again", async () => {
	const { box, tiles } = await show(tilesOf(100));
	const before = [...box.querySelectorAll(".tile")];
	const texts = before.map((one) => one.querySelector(".tile-head"));
	tiles(
		[tileOf(3, { tension: 8.8 })],
		tilesOf(100).map(({ n }) => n),
	);
	await expect.element(tile(3)).toHaveAccessibleName(expect.stringMatching(/tension 8\.8/));
	expect([...box.querySelectorAll(".tile")]).toEqual(before);
	expect(before.map((one) => one.querySelector(".tile-head"))).toEqual(texts);
});

test("tiles keep their places while the focus is among them, and are sorted when it leaves", async () => {
	const { box, tiles } = await show([tileOf(1), tileOf(2), tileOf(3)]);
	const order = (): string[] =>
		[...box.querySelectorAll(".tile-number")].map((one) => one.textContent ?? "");
	box.querySelector<HTMLElement>("#tile-1")?.focus();
	tiles([tileOf(3, { troubles: ["rupture"] })], [3, 1, 2]);
	await expect.element(page.getByText("rupture near")).toBeVisible();
	expect(order()).toEqual(["1", "2", "3"]);
	await userEvent.click(act("The order has changed: sort again"));
	expect(order()).toEqual(["3", "1", "2"]);
	tiles([], [2, 3, 1]);
	await expect.poll(order).toEqual(["2", "3", "1"]);
});
