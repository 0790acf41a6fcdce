// Where notes stand and when they go: they lie on nothing that is read or pressed, and leave with their page.
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { UpdateNotice } from "../../../src/client/pages/app/update-notice.tsx";
import { PlayFrame } from "../../../src/client/pages/play/frame/play-frame.tsx";
import { navigate } from "../../../src/client/router/router.tsx";
import { useUpdates } from "../../../src/client/stores/updates.ts";
import { Button } from "../../../src/client/ui/button.tsx";
import { Dialog } from "../../../src/client/ui/dialog.tsx";
import { LiveRegion, notify } from "../../../src/client/ui/live-region.tsx";
import { Panel } from "../../../src/client/ui/panel.tsx";
import { setStage, show } from "./stage.ts";
import "../../../src/client/styles/base.css";
import "../../../src/client/pages/app/paper-page.css";

setStage();
afterEach(async () => {
	vi.useRealTimers();
	await page.viewport(1280, 720);
});

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const buttons = (): Element[] => page.getByRole("button", { name: /^Press/ }).elements();
const placesOf = (elements: readonly Element[]): number[] =>
	elements.flatMap((one) => [boxOf(one).top, boxOf(one).left]);
/** The note's box, once it stands. */
async function noteBox(): Promise<DOMRect> {
	const note = page.getByRole("region", { name: "Notes" });
	await expect.element(note).toBeVisible();
	return boxOf(note.element());
}
const lieApart = (one: DOMRect, other: DOMRect): boolean =>
	one.bottom <= other.top + 0.5 ||
	one.top >= other.bottom - 0.5 ||
	one.right <= other.left + 0.5 ||
	one.left >= other.right - 0.5;

const Played = (): ReactNode => (
	<>
		<PlayFrame
			scene={null}
			boardLabel="Board"
			top={<header style={{ height: 52 }}>Top</header>}
			board={
				<button type="button" style={{ position: "absolute", inset: 0 }}>
					Press anywhere on the board
				</button>
			}
			panel={
				<Panel title="Plan" label="Plan" actions={<Button kind="primary">Press to seal</Button>}>
					<p style={{ height: 3000 }}>Long</p>
				</Panel>
			}
		/>
		<LiveRegion />
	</>
);

test.each([
	[1920, 1080],
	[1440, 900],
	[1024, 768],
	[390, 844],
	[844, 390],
])(
	"in a game, %i x %i, notes stand in the panel above its acts: the board is free, and nothing moves",
	async (width, height) => {
		await page.viewport(width, height);
		show(<Played />);
		await expect.poll(buttons).toHaveLength(2);
		await expect.poll(() => boxOf(buttons()[1] as Element).bottom).toBeLessThanOrEqual(height);
		const before = placesOf(buttons());
		const [board, act] = buttons().map(boxOf);
		notify(() => "Kept.");
		const note = await noteBox();
		expect(placesOf(buttons())).toEqual(before);
		expect(act && lieApart(note, act)).toBe(true);
		const sheet = document.querySelector(".ui-sheet");
		const isFree = sheet ? boxOf(sheet).top < note.top : board && lieApart(note, board);
		expect(isFree).toBe(true);
		const body = document.querySelector(".ui-panel-body, .ui-sheet-body");
		expect(body && lieApart(note, boxOf(body))).toBe(true);
		expect(note.bottom).toBeLessThanOrEqual(height);
	},
);

test.each([1920, 1440, 1024, 390])(
	"below a page %i px wide they end it: its last button can be scrolled out from under them",
	async (width) => {
		await page.viewport(width, 700);
		show(
			<>
				<div className="paper-page">
					<main>
						<p style={{ height: 1500 }}>Words</p>
						<button type="button">Press last</button>
					</main>
				</div>
				<LiveRegion />
			</>,
		);
		notify(() => "Imported.");
		notify(() => "Removed.");
		const note = await noteBox();
		expect(note.bottom).toBe(700);
		document.documentElement.scrollTo(0, 10_000);
		const [last] = buttons().map(boxOf);
		expect(last?.bottom).toBeLessThanOrEqual((await noteBox()).top);
	},
);

test.each([
	[1440, 900],
	[390, 500],
])(
	"at a dialog, %i x %i, they stand at the window's foot, clear of it, and the page keeps what is behind",
	async (width, height) => {
		await page.viewport(width, height);
		show(
			<>
				<Dialog open onClose={() => {}} title="Ask" footer={<Button>Press to save</Button>}>
					<p style={{ height: 1200 }}>Long</p>
				</Dialog>
				<LiveRegion />
			</>,
		);
		notify(() => "A note that says at some length what was done, and to whom.");
		notify(() => "Another.");
		notify(() => "And one more.");
		const note = await noteBox();
		expect(note.height).toBeGreaterThan(0);
		await expect.poll(async () => (await noteBox()).bottom).toBe(height);
		const box = document.querySelector("dialog");
		expect(box && lieApart(await noteBox(), boxOf(box))).toBe(true);
	},
);

test.each([1, 2, 3])(
	"the offer of a newer version stands above the notes at the window's foot, however many (%i)",
	async (count) => {
		await page.viewport(390, 700);
		location.hash = "#/saves";
		useUpdates.setState({ newer: "ready" });
		show(
			<>
				<div className="paper-page">
					<UpdateNotice />
				</div>
				<LiveRegion />
			</>,
		);
		for (let n = 1; n <= count; n += 1) notify(() => `Imported ${n}.`);
		const note = await noteBox();
		const offer = page.getByRole("region", { name: "Newer version" });
		await expect.element(offer).toBeVisible();
		expect(boxOf(offer.element()).bottom).toBeLessThanOrEqual(note.top);
		useUpdates.setState({ newer: "none" });
	},
);

test("a note goes with the page on which it was said, also an alert; one said on the next page stays there", async () => {
	location.hash = "#/saves";
	show(<LiveRegion />);
	notify(() => "Imported.");
	notify(() => "Failed.", "alert");
	await noteBox();
	navigate({ page: "about" });
	notify(() => "Arrived.");
	const texts = () =>
		page
			.getByRole("listitem")
			.elements()
			.map((one) => one.textContent);
	await expect.poll(texts).toEqual(["Arrived."]);
});

test("while the keyboard or the pointer is at the notes none goes by itself", async () => {
	show(<LiveRegion />);
	await expect.element(page.getByRole("status")).toBeInTheDocument();
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	notify(() => "Imported.");
	vi.useRealTimers();
	const close = page.getByRole("button", { name: "Close" });
	await expect.element(close).toBeVisible();
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	close.element().focus();
	vi.advanceTimersByTime(60_000);
	expect(close.elements()).toHaveLength(1);
	close.element().blur();
	vi.advanceTimersByTime(60_000);
	vi.useRealTimers();
	await expect.element(close).not.toBeInTheDocument();
});
