// One server for the tests of a file, and in each of them a class of its own.
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import {
	closeAll,
	type RunningClass,
	runningClass,
	startServer,
	type TestServer,
} from "./server.ts";

export let server: TestServer;
let running: RunningClass | undefined;

/** Starts the server before the tests of the file; closes each one's class, and looks whether anything went wrong inside. */
export function setServer(): void {
	// a busy machine is no failure
	vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
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
}

/** A class that has started, with so many people. */
export async function begin(people: number, settings = {}): Promise<RunningClass> {
	running = await runningClass([server.base], people, settings);
	return running;
}
