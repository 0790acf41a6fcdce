// The instructor's room as tests of it see it: a server's addresses, empty storage, and the buttons of the page.
import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Effect, InstructorCommand } from "../../../../../src/classroom/class/commands.ts";
import type { AnyRefusal } from "../../../../../src/classroom/refusals.ts";
import { startTranslations } from "../../../../../src/client/i18n/index.ts";
import { Room } from "../../../../../src/client/pages/teach/room/room.tsx";
import type { Problem } from "../../../../../src/scenario/index.ts";
import { LESSON, type RoomStage, roomStage } from "../../room-stage.tsx";

const plain = globalThis.fetch;
let stage: RoomStage | null = null;

/** Sets the room up around every test of a file. */
export function roomTests(): void {
	beforeAll(async () => {
		// no colour is caught half-way between two
		document.documentElement.dataset.motion = "reduced";
		await startTranslations();
		await page.viewport(1440, 900);
	});
	beforeEach(() => {
		localStorage.clear();
		globalThis.fetch = async (path, init) =>
			path === "/api/addresses"
				? Response.json({ addresses: ["http://192.168.1.20:8080/", "http://10.0.0.5:8080/"] })
				: plain(path, init);
	});
	afterEach(() => {
		stage?.clear();
		stage = null;
		globalThis.fetch = plain;
		localStorage.clear();
	});
}

export const button = (name: string | RegExp) => page.getByRole("button", { name });
export const press = (name: string | RegExp): Promise<void> =>
	userEvent.click(button(name).first());

/** A button that says why it does not act cannot be waited for to be ready. */
export const pressBlocked = (name: string): void => {
	const found = button(name).element() as HTMLButtonElement;
	expect(found.title).not.toBe("");
	found.click();
};

export function room(
	told: (
		command: InstructorCommand,
	) => Partial<Effect> | AnyRefusal | readonly Problem[] = () => ({}),
): RoomStage {
	stage = roomStage("instructor", <Room lesson={LESSON} />, told);
	return stage;
}
