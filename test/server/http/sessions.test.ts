// Making a session: what of its settings does not hold is told by field.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { NewSession } from "../../../src/server/classroom.ts";
import { post, SETTINGS } from "../../support/class/api.ts";
import { openClient } from "../../support/class/client.ts";
import { startServer, type TestServer } from "../../support/class/server.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let server: TestServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());
const scenario = "after-busan";
const months = { value: "1", code: "outOfRange", expected: "8..19" };

it("a title that cannot be shown and a month that the scenario has not are refused by name", async () => {
	const settings = { ...SETTINGS, title: "\u202eevil\u0000\u0007<b>", months: 1 };
	const { status, body } = await post(server.base, "/api/sessions", { settings, scenario });
	expect([status, body]).toMatchObject([
		400,
		{
			refused: "badFrame",
			problems: [
				{ path: "settings.title", code: "badText" },
				{ path: "settings.months", ...months },
			],
		},
	]);
});

it("settings that are changed later are held to the same", async () => {
	const settings = { ...SETTINGS, title: " Spring  term ", months: 8 };
	const { body } = await post<NewSession>(server.base, "/api/sessions", { settings, scenario });
	const { session, secret } = body;
	const teacher = await openClient(server.base, { as: "instructor", session, secret });
	await teacher.until(() => teacher.last("class")?.class.title === "Spring term", "the title");
	const changed = { ...settings, title: "x".repeat(61), months: 1 };
	for (const preview of [true, false])
		expect(await teacher.act({ do: "settings", settings: changed }, preview)).toMatchObject({
			code: "badFrame",
			problems: [
				{ path: "command.settings.title", code: "tooLarge", expected: "60" },
				{ path: "command.settings.months", ...months },
			],
		});
	await teacher.close();
});
