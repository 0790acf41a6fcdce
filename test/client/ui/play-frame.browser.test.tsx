// The frame around board and panel in a real browser: on a phone the panel is a sheet that is pulled and pressed.
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PlayFrame } from "../../../src/client/pages/play/frame/play-frame.tsx";
import { Button } from "../../../src/client/ui/button.tsx";
import { Panel } from "../../../src/client/ui/panel.tsx";
import { setStage, show } from "./stage.ts";
import "../../../src/client/styles/base.css";

setStage();
afterEach(() => page.viewport(1280, 720));

describe("the play frame", () => {
	const Framed = ({ scene }: { scene: string | null }) => (
		<PlayFrame
			scene={scene}
			boardLabel="Board"
			top={<header>Top</header>}
			board={<button type="button">Lever</button>}
			panel={
				<Panel
					title="Your levers"
					label="Your levers"
					actions={<Button kind="primary">Act</Button>}
				>
					<p style={{ height: 3000 }}>Long</p>
					<span className="sr-only">Read aloud alone</span>
				</Panel>
			}
		/>
	);
	const frame = <Framed scene={null} />;
	const headerOf = (sheet: Element): number =>
		sheet.querySelector<HTMLElement>("header")?.offsetHeight ?? 0;

	test("on a desk the panel stands beside the board and its acts never scroll", async () => {
		await page.viewport(1440, 900);
		show(frame);
		const panel = page.getByRole("region", { name: "Your levers" });
		await expect.element(panel).toBeVisible();
		expect(panel.element().getBoundingClientRect().width).toBe(423);
		const board = page.getByRole("region", { name: "Board" }).element().getBoundingClientRect();
		expect(board.width).toBe(1016);
		panel.element().querySelector(".ui-panel-body")?.scrollTo(0, 2000);
		const act = page.getByRole("button", { name: "Act" }).element().getBoundingClientRect();
		expect(Math.round(act.bottom)).toBeLessThanOrEqual(900);
	});

	test.each([
		[844, 390],
		[667, 375],
	])(
		"on a phone on its side, %i x %i, the panel stands beside the board with room to read",
		async (width, height) => {
			await page.viewport(width, height);
			show(frame);
			const panel = page.getByRole("region", { name: "Your levers" });
			await expect.element(panel).toBeVisible();
			const board = page.getByRole("region", { name: "Board" }).element().getBoundingClientRect();
			expect(board.width).toBeGreaterThanOrEqual(320);
			expect(board.right).toBeLessThanOrEqual(panel.element().getBoundingClientRect().left);
			const body = panel.element().querySelector(".ui-panel-body")?.getBoundingClientRect();
			expect(body?.height).toBeGreaterThan(height / 2);
			const act = page.getByRole("button", { name: "Act" }).element().getBoundingClientRect();
			expect(Math.round(act.bottom)).toBeLessThanOrEqual(height);
		},
	);

	test("on a tablet it is a sheet that the keyboard moves through three stops", async () => {
		await page.viewport(1024, 768);
		document.documentElement.dataset.motion = "reduced";
		show(frame);
		const sheet = page.getByRole("region", { name: "Your levers" });
		await expect.element(sheet).toBeVisible();
		const height = (): number => Math.round(sheet.element().getBoundingClientRect().height);
		await expect.poll(height).toBe(298);
		const grip = page.getByRole("button", { name: /Panel, half height/ });
		grip.element().focus();
		await userEvent.keyboard("{ArrowDown}");
		await expect.poll(height).toBe(headerOf(sheet.element()));
		await expect.element(page.getByRole("button", { name: "Act" })).toBeInViewport();
		await userEvent.keyboard("{End}");
		await expect.poll(height).toBeGreaterThan(600);
		expect(
			page.getByRole("region", { name: "Board", includeHidden: true }).element(),
		).toHaveProperty("inert", true);
	});

	test("at a phone's lowest stop header and acts are whole, and no strip of the body is seen", async () => {
		await page.viewport(390, 844);
		document.documentElement.dataset.motion = "reduced";
		show(frame);
		const sheet = page.getByRole("region", { name: "Your levers" });
		await expect.element(sheet).toBeVisible();
		page
			.getByRole("button", { name: /Panel, / })
			.element()
			.focus();
		await userEvent.keyboard("{Home}");
		const body = (): number =>
			sheet.element().querySelector(".ui-sheet-body")?.getBoundingClientRect().height ?? -1;
		await expect.poll(body).toBe(0);
		const acts = sheet.element().querySelector(".ui-acts")?.getBoundingClientRect();
		expect(Math.round(acts?.bottom ?? 0)).toBe(844);
	});

	test("a new scene brings a sheet over the whole board down to half, once", async () => {
		await page.viewport(390, 844);
		show(frame);
		const grip = () => page.getByRole("button", { name: /Panel, / }).element();
		const stop = () => document.querySelector<HTMLElement>(".play")?.dataset.stop;
		await expect.element(page.getByRole("region", { name: "Your levers" })).toBeVisible();
		const press = async (key: string): Promise<void> => {
			grip().focus();
			await userEvent.keyboard(key);
		};
		await press("{End}");
		await expect.poll(stop).toBe("full");
		show(<Framed scene="reveal1" />);
		await expect.poll(stop).toBe("half");
		await press("{End}");
		show(<Framed scene={null} />);
		await expect.poll(stop).toBe("full");
		// where the person keeps the board in sight, nothing moves
		await press("{Home}");
		show(<Framed scene="reveal2" />);
		await expect.poll(stop).toBe("head");
	});

	test("on a phone the act row stays under the sheet at every stop", async () => {
		await page.viewport(390, 844);
		show(frame);
		const act = page.getByRole("button", { name: "Act" });
		await expect.element(act).toBeInViewport();
		page
			.getByRole("button", { name: /Panel, / })
			.element()
			.focus();
		for (const key of ["{Home}", "{End}"]) {
			await userEvent.keyboard(key);
			await expect.element(act).toBeInViewport();
		}
	});

	test("on a phone nothing but the panel's body scrolls, whatever is brought into sight", async () => {
		await page.viewport(390, 844);
		show(frame);
		const act = page.getByRole("button", { name: "Act" });
		await expect.element(act).toBeInViewport();
		page.getByText("Read aloud alone").element().scrollIntoView({ block: "start" });
		const sheet = page.getByRole("region", { name: "Your levers" }).element();
		expect(sheet.querySelector(".ui-sheet-body")?.scrollTop).toBeGreaterThan(2000);
		const moved: string[] = [];
		for (let box: Element | null = sheet; box; box = box.parentElement)
			if (box.scrollTop !== 0) moved.push(box.className);
		expect(moved).toEqual([]);
	});
});
