// Who guesses at secrets is heard no more for a while, and nobody else is the worse for it.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { newSession } from "../../support/class/api.ts";
import { openClient } from "../../support/class/client.ts";
import { startServer, type TestServer } from "../../support/class/server.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let server: TestServer;
beforeEach(async () => {
	server = await startServer(() => 1_700_000_000_000);
});
afterEach(() => server.stop());

/** Status of a request that comes from an address. */
const statusFrom = async (
	remoteAddress: string,
	url: string,
	payload?: Record<string, string>,
): Promise<number> => {
	const what = payload ? { method: "POST" as const, payload } : { method: "GET" as const };
	return (await server.app.inject({ ...what, url, remoteAddress })).statusCode;
};

it("one address that asks without a secret over and over shuts out itself alone", async () => {
	const { session, secret, code, recovery } = await newSession(server.base);
	const teacher = await openClient(server.base, { as: "instructor", session, secret });
	await teacher.act({ do: "open" });
	const statuses: number[] = [];
	for (let n = 0; n < 301; n++)
		statuses.push(await statusFrom("10.0.0.1", `/api/sessions/${session}/export.zip`));
	expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 403));
	expect(new Set(statuses.slice(30))).toEqual(new Set([429]));

	expect(await statusFrom("10.0.0.2", "/api/join", { code, name: "Kim" })).toBe(200);
	expect(await statusFrom("10.0.0.2", "/api/recover", { recovery })).toBe(200);
	expect(await statusFrom("10.0.0.1", "/api/join", { code, name: "Lee" })).toBe(429);
	await teacher.close();
});
