/** A real server for a file of tests, and one class of seats at a time on it; both are put away by themselves. */
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { beginSeats, type SeatClass, type Way } from "./seats.ts";
import { startServer, type TestServer } from "./server.ts";

export interface SeatStage {
	/** The server, once a test runs. */
	readonly server: TestServer;
	/** Begins a class of so many people; the one before is closed with its test. */
	begin: (people: number, settings?: object, way?: Way) => Promise<SeatClass>;
}

/** To be called once, at the top of a file of tests. */
export function seatStage(): SeatStage {
	// a busy machine is no failure
	vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });
	let server: TestServer | undefined;
	let running: SeatClass | undefined;
	const there = (): TestServer => {
		if (!server) throw new Error("the server starts with the first test");
		return server;
	};
	beforeAll(async () => {
		server = await startServer();
	});
	afterAll(() => server?.stop());
	afterEach(async () => {
		await running?.close();
		running = undefined;
		// whatever a test has done, nothing has gone wrong inside
		if (there().troubles.length > 0) throw new Error(String(there().troubles));
	});
	return {
		get server() {
			return there();
		},
		begin: async (people, settings = {}, way) => {
			running = await beginSeats(there(), people, settings, way);
			return running;
		},
	};
}
