// Who joins a class that runs already, through real sockets.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Seat } from "../../src/rules/index.ts";
import { joinClass, newSession, post } from "../support/class/api.ts";
import { openClient } from "../support/class/client.ts";
import {
	closeAll,
	type RunningClass,
	runningClass,
	startServer,
	type TestServer,
} from "../support/class/server.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let server: TestServer;
let running: RunningClass | undefined;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());
afterEach(async () => {
	if (running) await closeAll(running);
	running = undefined;
	// whatever a test has done, nothing has gone wrong inside
	if (server.troubles.length > 0) throw new Error(String(server.troubles));
});
const begin = async (people: number, settings = {}): Promise<RunningClass> => {
	running = await runningClass([server.base], people, settings);
	return running;
};

describe("coming late", () => {
	it("takes the computer's seat with the next month, and is shown the game at once", async () => {
		const { session, teacher, players } = await begin(1);
		// the month's plan begins, and the computer has sealed its own
		await players[0]?.client.move({ type: "noForecast" });
		const late = await joinClass(server.base, session.code, "Late");
		const page = await openClient(server.base, {
			as: "seat",
			session: session.session,
			secret: late.token,
		});
		await page.until(() => page.position !== null, "the game");
		const seat = page.last("class")?.chair?.seat as Seat;
		expect(page.table?.seats[seat].people[0]).toMatchObject({ name: "Late", from: 2 });
		expect(await page.move({ type: "noForecast" })).toMatchObject({ code: "notYet" });
		for (let n = 0; n < 10 && page.position?.month === 1; n++)
			await teacher.act({ do: "advance", games: null });
		await page.until(() => page.table?.waiting.includes(seat) === true, "the next month");
		expect(await page.move({ type: "noForecast" })).toMatchObject({ type: "done" });
		await page.close();
	});

	it("is handed the seat at once by the instructor, who sees until when they would wait", async () => {
		const { session, teacher, players } = await begin(1);
		await players[0]?.client.move({ type: "noForecast" });
		const late = await joinClass(server.base, session.code, "Late");
		const page = await openClient(server.base, {
			as: "seat",
			session: session.session,
			secret: late.token,
		});
		const line = () => teacher.last("roster")?.people.find(({ name }) => name === "Late");
		await teacher.until(() => line()?.from === 2, "the list");
		const { person = "", seat } = line() ?? {};
		const hand = { do: "seat", person, game: 1, seat: seat as Seat } as const;
		expect(await teacher.act(hand)).toMatchObject({ type: "done", effect: { touched: [1] } });
		await page.until(() => page.table?.seats[seat as Seat].people[0]?.from === null, "the seat");
		await teacher.until(() => line()?.from === 1, "the list");
		await page.close();
	});

	it("is told when the door is shut", async () => {
		const session = await newSession(server.base);
		const early = await post(server.base, "/api/join", { code: session.code, name: "Early" });
		expect(early).toEqual({ status: 409, body: { refused: "doorShut" } });
	});
});
