// The instructor's acts where something fails beneath them.
import { afterAll, beforeAll, expect, it } from "vitest";
import { act } from "../../src/server/acts.ts";
import { TooManyCodes } from "../../src/server/codes.ts";
import { newSession } from "../support/class/api.ts";
import { startServer, type TestServer } from "../support/class/server.ts";

let server: TestServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

/** What comes of an act that needs a code, where making codes ends with an error; and what the log is told. */
async function withCodesFailing(error: Error): Promise<{ done: unknown; told: unknown[] }> {
	const { session } = await newSession(server.base);
	const room = await server.classroom.rooms.open(session);
	if (!room) throw new Error("no room");
	const told: unknown[] = [];
	const codes = { ...server.classroom.codes, ready: () => Promise.reject(error) };
	const around = { codes, trouble: (trouble: unknown) => told.push(trouble) };
	return { done: await act(around, room, { do: "names", names: ["Kim"] }, "a"), told };
}

it("codes that too many wait for ask the instructor to slow down: nothing has failed", async () => {
	const { done, told } = await withCodesFailing(new TooManyCodes());
	expect(done).toEqual({ ok: false, refusal: "slowDown" });
	expect(told).toEqual([]);
});

it("codes that cannot be made are a failure, which the log is told", async () => {
	const error = new Error("no memory");
	const { done, told } = await withCodesFailing(error);
	expect(done).toEqual({ ok: false, refusal: "internal" });
	expect(told).toEqual([error]);
});
