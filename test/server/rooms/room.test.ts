// A session's room made again from its logs.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openRoom } from "../../../src/server/rooms/room.ts";
import {
	closeAll,
	runningClass,
	startServer,
	type TestServer,
} from "../../support/class/server.ts";
import { turnsDuring } from "../../support/turns.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let server: TestServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

it("its games are read one by one, and others have their turn in between", async () => {
	const running = await runningClass([server.base], 6);
	const { classroom } = server;
	const { session } = running.session;
	const rows = await classroom.store.read({ session, game: 0 }, 0);
	const room = await openRoom(session, rows, { ...classroom, scenario: classroom.scenarios.get });
	if (!room) throw new Error("no room");
	const numbers: number[] = [];
	const turns = await turnsDuring(async () => {
		for (const lane of await room.tables()) numbers.push(lane.state().n);
	});
	expect(numbers).toEqual([1, 2, 3]);
	expect(turns).toBeGreaterThanOrEqual(3);
	expect(await turnsDuring(() => room.tables())).toBe(0);
	room.bulletin.stop();
	await closeAll(running);
});
