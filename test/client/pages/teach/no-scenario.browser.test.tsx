// A class whose own scenario does not come: the dashboard says why, asks once, and again only when it is told to.
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { Dashboard } from "../../../../src/client/pages/teach/dash/dashboard.tsx";
import { hashJson } from "../../../../src/scenario/index.ts";
import { scenario } from "../../viewmodel/class/fixtures.ts";
import { type RoomStage, roomStage } from "../room-stage.tsx";
import "../../../../src/client/styles/base.css";

let stage: RoomStage;

beforeAll(() => startTranslations());
afterEach(() => {
	stage.clear();
	vi.unstubAllGlobals();
});

test("a scenario that cannot be had is told, and comes at the next try", async () => {
	const own = { ...scenario, scenario: { ...scenario.scenario, id: "own-scenario" } };
	const plain = globalThis.fetch;
	let asked = 0;
	let there = false;
	vi.stubGlobal("fetch", (path: string, init?: RequestInit) => {
		if (!String(path).startsWith("/api/scenarios/")) return plain(path, init);
		asked += 1;
		return Promise.resolve(there ? Response.json(own) : new Response(null, { status: 503 }));
	});
	stage = roomStage("instructor", <Dashboard />, () => ({}));
	stage.klass({ stage: "running", scenario: hashJson(own) });
	await expect.element(page.getByText(/server cannot be reached/)).toBeVisible();
	const tries = asked;
	there = true;
	await userEvent.click(page.getByRole("button", { name: "Try again" }));
	await expect.element(page.getByText(/server cannot be reached/)).not.toBeInTheDocument();
	expect(asked).toBe(tries + 1);
});
