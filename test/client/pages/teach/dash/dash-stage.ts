// The dashboard on the page, for tests that work it as an instructor does.
import { afterEach, beforeAll, expect } from "vitest";
import { page } from "vitest/browser";
import type { Tile } from "../../../../../src/classroom/tiles.ts";
import { startTranslations } from "../../../../../src/client/i18n/index.ts";
import { type Answer, type LessonStage, lessonStage } from "../../lesson-stage.tsx";
import "../../../../../src/client/styles/base.css";

export let stage: LessonStage | null = null;
/** Sets up what every test of the file needs, and clears the page after each. */
export function setDash(): void {
	beforeAll(async () => {
		// no colour is caught half-way between two
		document.documentElement.dataset.motion = "reduced";
		await startTranslations();
		await page.viewport(1440, 900);
	});
	afterEach(async () => {
		stage?.clear();
		stage = null;
		await page.viewport(1440, 900);
	});
}

const touchAll: Answer = (command) => ({
	touched: "game" in command ? [command.game] : [1],
	of: 1,
});

export async function show(
	tiles: readonly Tile[],
	answer: Answer = touchAll,
): Promise<LessonStage> {
	stage = lessonStage(tiles, answer);
	await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
	return stage;
}

export const tile = (n: number) => page.getByRole("button", { name: new RegExp(`^Game ${n},`) });
export const act = (name: string | RegExp) => page.getByRole("button", { name });
