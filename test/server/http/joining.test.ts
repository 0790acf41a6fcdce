// Who is new comes in by a school's one address; one machine cannot bring in any number.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { newSession } from "../../support/class/api.ts";
import { openClient } from "../../support/class/client.ts";
import { startServer, type TestServer } from "../../support/class/server.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let server: TestServer;
let now = 1_700_000_000_000;
let code = "";
beforeEach(async () => {
	server = await startServer(() => now, 3);
	const made = await newSession(server.base);
	({ code } = made);
	const { session, secret } = made;
	const teacher = await openClient(server.base, { as: "instructor", session, secret });
	await teacher.act({ do: "open" });
	await teacher.close();
});
afterEach(() => server.stop());

/** What comes of somebody's joining from an address. */
async function joining(n: number, remoteAddress = "10.0.0.1"): Promise<[number, string?]> {
	const token = n.toString(16).padStart(32, "0");
	const payload = { code, name: `Student ${n}`, token };
	const answer = await server.app.inject({
		method: "POST",
		url: "/api/join",
		payload,
		remoteAddress,
	});
	const { refused } = answer.json<{ refused?: string }>();
	return refused === undefined ? [answer.statusCode] : [answer.statusCode, refused];
}

it("so many come in at once from one address; more wait for a minute, and others do not", async () => {
	const all = await Promise.all(Array.from({ length: 5 }, (_, n) => joining(n)));
	const late = [429, "tooManyNew"];
	expect(all).toEqual([[200], [200], [200], late, late]);
	expect(await joining(300, "10.0.0.2")).toEqual([200]);
	// one of them asks again because the answer was lost
	expect(await joining(0)).toEqual([200]);
	now += 60_000;
	expect(await joining(301)).toEqual([200]);
});
