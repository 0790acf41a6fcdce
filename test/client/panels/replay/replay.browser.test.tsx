// The replay's panel, bar and keys in a real browser: stepping, playing, taking over.
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { takeOver } from "../../../../src/client/pages/replay/take-over.ts";
import type { KeptMatch } from "../../../../src/client/stores/match-keeper.ts";
import { restore } from "../../../../src/match/index.ts";
import { createGame, DEFAULT_SWITCHES, type Seat } from "../../../../src/rules/index.ts";
import { book, scenario } from "../../../insight/replay/shipped.ts";
import { dayText, onDay, setStage, startWords } from "./stage.tsx";

const taken = vi.fn<(seat: Seat) => void>();
let clear: () => void = () => undefined;

beforeAll(startWords);
beforeEach(async () => {
	await page.viewport(1440, 900);
	taken.mockClear();
});
afterEach(() => {
	vi.useRealTimers();
	clear();
});

const show = (first = "20251009_cn_ree_global"): void => {
	clear = setStage(first, taken);
};
const heading = (name: string) => page.getByRole("heading", { name, exact: true });

describe("an entry", () => {
	test("shows forecast, what happened, the count and both readings of a disputed fact", async () => {
		show();
		await onDay(312);
		await expect.element(page.getByText("Entry 51 of 79, answer 15 of 23")).toBeVisible();
		const forecast = page.getByRole("region", { name: "What the model expected" });
		await expect.element(forecast.getByText("happened")).toBeVisible();
		await expect.element(forecast.getByText("Right", { exact: true })).toBeVisible();
		const tally = page.getByRole("region", { name: "Forecasts so far" });
		await expect.element(tally.getByText("15 of 15 right")).toBeVisible();
		await expect.element(tally.getByText(/with these answers in view/)).toBeVisible();
		await expect.element(page.getByText(/, disputed/).first()).toBeInTheDocument();
		await expect
			.element(page.getByRole("region", { name: /^Both readings of/ }).first())
			.toBeInTheDocument();
	});

	test("opens the card of a rule", async () => {
		show();
		await userEvent.click(page.getByRole("button", { name: /^Rule R5/ }).first());
		await expect.element(page.getByRole("dialog", { name: "Mirrored licences" })).toBeVisible();
		await userEvent.keyboard("{ArrowRight}");
		await userEvent.keyboard("{Escape}");
		await onDay(312);
	});

	test("leads back to the entry it answers", async () => {
		show();
		await userEvent.click(page.getByRole("button", { name: "The 50% rule" }));
		await onDay(302);
		await expect.element(heading("What will Beijing answer?")).toBeVisible();
		expect(page.getByText("happened", { exact: true }).elements()).toEqual([]);
	});
});

describe("keys", () => {
	test("step by entry, by chapter, and to the ends", async () => {
		show("20250512_geneva");
		await onDay(162);
		const press = async (key: string, day: number): Promise<void> => {
			await userEvent.keyboard(key);
			await expect.element(dayText(day)).toBeVisible();
		};
		await press("{ArrowRight}", 163);
		await press("{ArrowLeft}", 162);
		await press("{PageDown}", 186);
		await press("{PageUp}", 162);
		await press("{PageUp}", 122);
		await press("{End}", 388);
		await press("{ArrowRight}", 388);
		await press("{Home}", 1);
		await press("{ArrowLeft}", 1);
	});

	test("leave text fields, tabs and buttons their own use", async () => {
		show();
		await userEvent.click(page.getByRole("tab", { name: /All entries/ }));
		await userEvent.keyboard("{ArrowLeft}");
		await expect.element(page.getByRole("tab", { name: "This entry" })).toHaveFocus();
		await onDay(312);
		await userEvent.click(page.getByRole("tab", { name: /All entries/ }));
		await userEvent.fill(page.getByRole("searchbox"), "a b");
		await userEvent.keyboard("{ArrowLeft} {Home}");
		await onDay(312);
		page.getByRole("button", { name: "One entry on" }).element().focus();
		await userEvent.keyboard(" ");
		await expect.element(page.getByText("Entry 52 of 79")).toBeVisible();
		await expect.element(page.getByRole("button", { name: "Play" })).toBeVisible();
	});

	test("space plays and pauses; time passes between entries and stops at the end", async () => {
		show("20251223_us_301_chips0");
		await onDay(387);
		await userEvent.click(page.getByRole("button", { name: /Speed 1×/ }));
		await userEvent.click(page.getByRole("button", { name: /Speed 2×/ }));
		await expect.element(page.getByRole("button", { name: /Speed 4×/ })).toBeVisible();
		(document.activeElement as HTMLElement).blur();
		await userEvent.keyboard(" ");
		await expect.element(page.getByRole("button", { name: "Pause" })).toBeVisible();
		await onDay(388);
		await expect.element(page.getByRole("button", { name: "Play" })).toBeVisible();
	});
});

describe("taking over", () => {
	test("is open from May to November, and says why not before and after", async () => {
		show();
		await userEvent.click(page.getByRole("button", { name: "as Beijing" }));
		expect(taken).toHaveBeenCalledWith("cn");
		await expect.element(page.getByText(/as October 2025 opens/)).toBeVisible();
		await userEvent.keyboard("{Home}");
		const shut = page.getByRole("button", { name: "as Washington" });
		await expect.element(shut).toHaveAttribute("aria-disabled", "true");
		await userEvent.click(shut, { force: true });
		expect(taken).toHaveBeenCalledTimes(1);
		await userEvent.keyboard("{End}");
		await expect.element(shut).toHaveAttribute("aria-disabled", "true");
	});

	test("keeps a game that stands where the record stood, and whose record holds", async () => {
		const kept: KeptMatch[] = [];
		const keeper = {
			keep: async (match: KeptMatch) => {
				kept.push(match);
				return 1;
			},
		};
		const id = await takeOver(scenario, 6, "us", "Taken over", keeper);
		const [match] = kept;
		if (!match) throw new Error("not kept");
		expect(match.id).toBe(id);
		const restored = restore(match.record, match.seed);
		expect(restored?.controllers).toEqual({
			us: { kind: "person" },
			cn: { kind: "computer", character: "historical" },
		});
		expect(restored?.game).toMatchObject({ month: 6, phase: "news" });
		expect(restored?.game).toEqual(
			createGame(book, {
				start: "geneva",
				months: 8,
				switches: DEFAULT_SWITCHES,
				chronicle: false,
				takeOver: 6,
			}),
		);
	});
});

test("on a phone the scrubber, the story and the acts are all there", async () => {
	await page.viewport(390, 844);
	show();
	await expect.element(page.getByRole("slider", { name: "Date in the record" })).toBeVisible();
	await expect.element(heading("A world-wide licence rule")).toBeVisible();
	const beijing = page.getByRole("button", { name: /as Beijing/ });
	await expect.element(beijing).toBeInViewport();
	await expect.element(beijing).toMatchTextContent("Play from Oct 2025");
	const slider = page.getByRole("slider", { name: "Date in the record" });
	slider.element().focus();
	await userEvent.keyboard("{ArrowRight}{ArrowRight}");
	await expect
		.element(slider)
		.toHaveAttribute("aria-valuetext", "10 October 2025, Ship fees to match, and a Qualcomm case");
	await userEvent.keyboard("{End}");
	await expect.element(beijing).toMatchTextContent("May to Nov 2025 only");
});
