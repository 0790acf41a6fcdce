// Where a student's strips stand: on tablet and phone in the sheet above the acts, so that they move and cover nothing.
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { startTranslations } from "../../../../../src/client/i18n/index.ts";
import { heading, strips } from "../../../../support/class/student-page.ts";
import { clearStage, klass, open, setStage, sockets } from "../class-stage.tsx";
import "../../../../../src/client/styles/base.css";

// a busy machine is no failure
vi.setConfig({ testTimeout: 40_000 });

// the board has tests of its own; drawn by software it would hold every press up
vi.mock("../../../../../src/client/pages/play/match-board.tsx", () => ({ default: () => null }));

beforeAll(() => startTranslations());
beforeEach(setStage);
afterEach(async () => {
	clearStage();
	await page.viewport(1280, 720);
});

const boxOf = (selector: string): DOMRect =>
	(document.querySelector(selector) as Element).getBoundingClientRect();
const placesOf = (selectors: readonly string[]): object[] =>
	selectors.map((selector) => ({ selector, ...boxOf(selector).toJSON() }));

test.each([
	[1024, 768, ".ui-sheet > header"],
	[390, 844, ".ui-acts"],
	[320, 568, ".ui-acts"],
] as const)(
	"%i x %i, neither a pause nor a message moves or covers board, title or acts",
	async (width, height, acts) => {
		await page.viewport(width, height);
		const { person } = open(2);
		await expect.element(heading("The news, and your forecast")).toBeVisible();
		const still = [".class-bar", ".play-stage", ".play-board", ".ui-sheet", acts];
		const before = placesOf(still);
		klass.act({ do: "pause", on: true });
		sockets.tell();
		await expect.poll(strips).toMatch("paused");
		sockets.say(person, "Seal by ten past.");
		await expect.poll(strips).toMatch("Seal by ten past.");
		expect(placesOf(still)).toEqual(before);
		const { top, bottom } = boxOf(".ui-note-place");
		const body = boxOf(".ui-sheet-body");
		expect(body.height).toBeGreaterThan(40);
		expect(top).toBeGreaterThanOrEqual(body.bottom);
		expect(bottom).toBeLessThanOrEqual(Math.max(height, boxOf(".ui-acts").top));
		expect(bottom > boxOf(".ui-acts").top).toBe(acts !== ".ui-acts");
	},
);
