// The list of the record in a real browser: searching it, and where it stands.
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { replay } from "../../../insight/replay/shipped.ts";
import { onDay, setStage, startWords } from "./stage.tsx";

let clear: () => void = () => undefined;

beforeAll(startWords);
beforeEach(() => page.viewport(1440, 900));
afterEach(() => clear());

const show = (first = "20251009_cn_ree_global"): void => {
	clear = setStage(first, () => undefined);
};

describe("the list", () => {
	test("holds every entry and leads to each", async () => {
		show();
		await userEvent.click(page.getByRole("tab", { name: /All entries/ }));
		const items = page.getByRole("tabpanel").getByRole("listitem");
		expect(items.elements()).toHaveLength(replay.steps.length);
		await expect
			.element(page.getByRole("button", { name: /A world-wide licence rule/ }))
			.toHaveAttribute("aria-current", "step");
		await userEvent.fill(page.getByRole("searchbox"), "busan");
		await userEvent.click(page.getByRole("button", { name: /Busan: a truce for a year/ }));
		await onDay(333);
	});
});

describe("the list stands at the entry that is shown", () => {
	const current = (): HTMLElement => {
		const row = document.querySelector<HTMLElement>(".rp-item[aria-current]");
		if (!row) throw new Error("no entry is marked");
		return row;
	};
	/** Px of the row that cannot be seen: under what sticks over it, or beyond the edge of what scrolls. */
	const hidden = (): number => {
		const row = current().getBoundingClientRect();
		const body = current().closest(".ui-panel-body, .ui-sheet-body")?.getBoundingClientRect();
		const over = document.querySelector(".rp-search")?.getBoundingClientRect();
		if (!body || !over) throw new Error("no list");
		const seen = Math.min(row.bottom, body.bottom) - Math.max(row.top, body.top, over.bottom);
		return Math.round(row.height - seen);
	};

	test("when it is opened, and at each step on and back", async () => {
		show();
		await userEvent.click(page.getByRole("tab", { name: /All entries/ }));
		await expect.poll(hidden).toBe(0);
		await userEvent.keyboard("{Escape}");
		(document.activeElement as HTMLElement).blur();
		for (const key of ["{PageUp}", "{PageUp}", "{ArrowLeft}", "{End}", "{PageUp}"]) {
			await userEvent.keyboard(key);
			await expect.poll(hidden).toBe(0);
		}
	});

	test("when the window becomes another, with the tabs beside it on a phone", async () => {
		await page.viewport(1024, 768);
		show("20251030_busan");
		await userEvent.click(page.getByRole("tab", { name: /All entries/ }));
		await expect.poll(hidden).toBe(0);
		await page.viewport(390, 844);
		await expect.poll(hidden).toBe(0);
		await expect.element(page.getByRole("tab", { name: "This entry" })).toBeInViewport();
	});

	test("but not when somebody who reads elsewhere in it searches", async () => {
		show();
		await userEvent.click(page.getByRole("tab", { name: /All entries/ }));
		await expect.poll(hidden).toBe(0);
		await userEvent.fill(page.getByRole("searchbox"), "2");
		const body = document.querySelector(".ui-panel-body");
		body?.scrollTo({ top: 0 });
		await userEvent.fill(page.getByRole("searchbox"), "");
		await expect.element(page.getByRole("button", { name: /140 firms/ })).toBeInViewport();
		expect(body?.scrollTop).toBe(0);
	});
});
