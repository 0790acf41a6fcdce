// The first frame of a socket, and those that come on its heels.
import { once } from "node:events";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { type ServerFrame, VERSION } from "../../../src/classroom/index.ts";
import {
	closeAll,
	type RunningClass,
	runningClass,
	startServer,
	type TestServer,
} from "../../support/class/server.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let server: TestServer;
let running: RunningClass;
beforeAll(async () => {
	server = await startServer();
	running = await runningClass([server.base], 2);
});
afterAll(async () => {
	await closeAll(running);
	await server.stop();
});

it("what a page asks again together with its hello is answered once its seat is found", async () => {
	const { session } = running.session;
	const secret = running.players[0]?.ticket.token ?? "";
	const socket = new WebSocket(`${server.base.replace("http", "ws")}/ws`);
	const frames: ServerFrame[] = [];
	socket.on("message", (data: Buffer) => frames.push(JSON.parse(data.toString()) as ServerFrame));
	await once(socket, "open");
	socket.send(JSON.stringify({ type: "hello", v: VERSION, as: "seat", session, secret }));
	for (const id of ["asked-1", "asked-2"]) socket.send(JSON.stringify({ type: "here", id }));
	const answers = () =>
		frames.flatMap((frame) => {
			if (frame.type === "delta") return frame.done ?? [];
			return frame.type === "done" || frame.type === "refused" ? [frame.id] : [];
		});
	await vi.waitFor(() => expect(answers()).toEqual(["asked-1", "asked-2"]), 5000);
	socket.close();
	await once(socket, "close");
});
