// The shared interface parts in a real browser: names, keys, focus.
import i18next from "i18next";
import { type ReactNode, useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";

import { Button } from "../../../src/client/ui/button.tsx";
import { Slider } from "../../../src/client/ui/choice.tsx";
import { Coins, Cost } from "../../../src/client/ui/coins.tsx";
import { Dialog } from "../../../src/client/ui/dialog.tsx";
import { Hint } from "../../../src/client/ui/hint.tsx";
import { announce, LiveRegion, notify } from "../../../src/client/ui/live-region.tsx";
import { Meter } from "../../../src/client/ui/meter.tsx";

import { SeatEmblem } from "../../../src/client/ui/seat-mark.tsx";
import { TabPanel, Tabs } from "../../../src/client/ui/tabs.tsx";
import { setStage, show } from "./stage.ts";
import "../../../src/client/styles/base.css";

setStage();
afterEach(() => page.viewport(1280, 720));

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

test("more points than one can see at a glance are one coin and a number", async () => {
	show(
		<>
			<Coins left={898} total={900} />
			<Coins left={17} total={20} bare />
			<Cost points={900} />
		</>,
	);
	await expect.element(page.getByText("898 left", { exact: true })).toBeVisible();
	await expect.element(page.getByText("17 left", { exact: true })).toBeVisible();
	await expect.element(page.getByText("900", { exact: true })).toBeVisible();
	expect(document.querySelectorAll("i")).toHaveLength(3);
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
