// The shared interface parts in a real browser: names, keys, focus.
import i18next from "i18next";
import { type ReactNode, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { initReactI18next } from "react-i18next";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import common from "../../../assets/locales/en/common.json";
import { PlayFrame } from "../../../src/client/pages/play/frame/play-frame.tsx";
import { Button } from "../../../src/client/ui/button.tsx";
import { Slider } from "../../../src/client/ui/choice.tsx";
import { Coins } from "../../../src/client/ui/coins.tsx";
import { Dialog } from "../../../src/client/ui/dialog.tsx";
import { Hint } from "../../../src/client/ui/hint.tsx";
import { announce, LiveRegion, notify } from "../../../src/client/ui/live-region.tsx";
import { Meter } from "../../../src/client/ui/meter.tsx";
import { Panel } from "../../../src/client/ui/panel.tsx";
import { SeatEmblem } from "../../../src/client/ui/seat-mark.tsx";
import { TabPanel, Tabs } from "../../../src/client/ui/tabs.tsx";
import "../../../src/client/styles/base.css";

let root: Root;
let box: HTMLElement;

beforeAll(async () => {
	await i18next.use(initReactI18next).init({
		lng: "en",
		defaultNS: "common",
		resources: { en: { common } },
		interpolation: { escapeValue: false },
	});
});
beforeEach(() => {
	localStorage.clear();
	box = document.body.appendChild(document.createElement("div"));
	root = createRoot(box);
});
afterEach(async () => {
	root.unmount();
	box.remove();
	await page.viewport(1280, 720);
});
const show = (node: ReactNode): void => root.render(node);

test("a blocked button stays reachable, says why and does nothing", async () => {
	const act = vi.fn<() => void>();
	show(
		<>
			<Button cost="2 points" blocked="The call forbids it." onClick={act}>
				Strike
			</Button>
			<LiveRegion />
		</>,
	);
	const button = page.getByRole("button", { name: "Strike 2 points" });
	await expect.element(button).toHaveAttribute("aria-disabled", "true");
	await expect.element(button).toHaveAccessibleDescription("The call forbids it.");
	await userEvent.tab();
	await userEvent.keyboard("{Enter}");
	expect(act).not.toHaveBeenCalled();
	await expect.element(page.getByRole("status")).toHaveTextContent("The call forbids it.");
});

test("tabs have one stop, follow the arrows and name their panel", async () => {
	function Families(): ReactNode {
		const [value, setValue] = useState<"a" | "b" | "c">("a");
		const items = [
			{ id: "a", label: "Trade" },
			{ id: "b", label: "Security" },
			{ id: "c", label: "Home" },
		] as const;
		return (
			<>
				<Tabs name="f" label="Families" items={items} value={value} onChange={setValue} />
				<TabPanel name="f" id={value}>
					<button type="button">{value}</button>
				</TabPanel>
			</>
		);
	}
	show(<Families />);
	await expect.element(page.getByRole("tablist", { name: "Families" })).toBeVisible();
	await userEvent.tab();
	await userEvent.keyboard("{ArrowLeft}");
	const home = page.getByRole("tab", { name: "Home" });
	await expect.element(home).toHaveFocus();
	await expect.element(home).toHaveAttribute("aria-selected", "true");
	await expect.element(page.getByRole("tabpanel", { name: "Home" })).toBeVisible();
	await userEvent.tab();
	await expect.element(page.getByRole("button", { name: "c" })).toHaveFocus();
});

test("in a row of tabs too narrow for all, the chosen one is in sight", async () => {
	const items = ["Strategy", "Terms", "Rules", "Facts"].map((label) => ({ id: label, label }));
	show(
		<div style={{ width: 160 }}>
			<Tabs name="n" label="Narrow" items={items} value="Facts" onChange={() => {}} />
		</div>,
	);
	const row = page.getByRole("tablist", { name: "Narrow" });
	await expect.element(row).toBeVisible();
	const right = (element: Element): number => element.getBoundingClientRect().right;
	await expect
		.poll(() => right(page.getByRole("tab", { name: "Facts" }).element()))
		.toBeLessThanOrEqual(right(row.element()) + 1);
});

test("a dialog takes the focus, closes on Escape and gives the focus back", async () => {
	function Asked(): ReactNode {
		const [open, setOpen] = useState(false);
		return (
			<>
				<button type="button" onClick={() => setOpen(true)}>
					Ask
				</button>
				<Dialog open={open} onClose={() => setOpen(false)} title="Sure?">
					<p>Words</p>
				</Dialog>
			</>
		);
	}
	show(<Asked />);
	const ask = page.getByRole("button", { name: "Ask" });
	await userEvent.click(ask);
	const dialog = page.getByRole("dialog", { name: "Sure?" });
	await expect.element(dialog).toBeVisible();
	expect(dialog.element().contains(document.activeElement)).toBe(true);
	await userEvent.keyboard("{Escape}");
	await expect.element(dialog).not.toBeInTheDocument();
	await expect.element(ask).toHaveFocus();
});

test("numbers drawn as pictures are read as words", async () => {
	show(
		<>
			<Coins left={2} total={4} />
			<Meter label="Trust" value={31} valueText="31 of 100" />
			<SeatEmblem seat="us" label="Washington" />
			<Slider
				label="Forecast"
				value={60}
				format={(value) => `${value} percent`}
				onChange={() => {}}
			/>
		</>,
	);
	await expect.element(page.getByText("2 of 4 action points left")).toBeInTheDocument();
	await expect
		.element(page.getByRole("meter", { name: "Trust" }))
		.toHaveAttribute("aria-valuetext", "31 of 100");
	await expect.element(page.getByRole("img", { name: "Washington" })).toBeVisible();
	await expect
		.element(page.getByRole("slider", { name: "Forecast" }))
		.toHaveAttribute("aria-valuetext", "60 percent");
});

test("a hint is dismissed for good", async () => {
	show(<Hint id="once">Try it.</Hint>);
	await userEvent.click(page.getByRole("button", { name: "Got it" }));
	await expect.element(page.getByText("Try it.")).not.toBeInTheDocument();
	expect(localStorage.getItem("bargaining-chip.preferences")).toContain("once");
});

test("announcements wait for each other, notes can be dismissed", async () => {
	show(<LiveRegion />);
	announce("first");
	announce("second");
	await expect.element(page.getByRole("status")).toHaveTextContent("first");
	await expect.element(page.getByRole("status")).toHaveTextContent("second");
	notify(() => "kept", "alert");
	await expect.element(page.getByRole("listitem")).toHaveTextContent("kept");
	await userEvent.click(page.getByRole("button", { name: "Close" }));
	await expect.element(page.getByRole("listitem")).not.toBeInTheDocument();
});

test.each(["paper-page", "dash-main"])(
	"the last on %s can be scrolled out from under a note",
	async (name) => {
		await page.viewport(1024, 500);
		show(
			<div className={name} style={{ height: 500, overflowY: "auto", boxSizing: "border-box" }}>
				<p style={{ height: 900, flex: "none" }}>Tiles</p>
				<button type="button">Lowest tile</button>
				<LiveRegion />
			</div>,
		);
		notify(() => "Kept.");
		const note = page.getByText("Kept.").last();
		await expect.element(note).toBeVisible();
		document.querySelector(`.${name}`)?.scrollTo(0, 10_000);
		const lowest = page.getByRole("button", { name: "Lowest tile" }).element();
		const notes = document.querySelector(".ui-toasts")?.getBoundingClientRect();
		expect(lowest.getBoundingClientRect().bottom).toBeLessThanOrEqual(notes?.top ?? 0);
		await page.getByRole("button", { name: "Close" }).click();
	},
);

test("a note speaks the page's language, also where that is switched while it stands", async () => {
	i18next.addResourceBundle("zh", "common", { close: "关闭" });
	show(<LiveRegion />);
	notify((t) => t("common:close"));
	const note = page.getByRole("listitem");
	await expect.element(note).toHaveTextContent("Close");
	await i18next.changeLanguage("zh");
	await expect.element(note).toHaveTextContent("关闭");
	await i18next.changeLanguage("en");
	await userEvent.click(page.getByRole("button", { name: "Close" }));
});

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
