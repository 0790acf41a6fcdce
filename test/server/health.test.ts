// Health as a proxy asks for it: with the database, without it, and not too often.
import { afterEach, beforeEach, expect, it } from "vitest";
import { startServer, type TestServer } from "../support/class/server.ts";

let server: TestServer;
let now = 1_700_000_000_000;
beforeEach(async () => {
	server = await startServer(() => now);
});
afterEach(() => server.stop());
const health = async (): Promise<[number, boolean]> => {
	const answer = await server.app.inject("/healthz");
	return [answer.statusCode, answer.json<{ ok: boolean }>().ok];
};

it("is lost with the database, and told to the log", async () => {
	expect(await health()).toEqual([200, true]);
	await server.classroom.store.close();
	now += 2000;
	expect(await health()).toEqual([503, false]);
	expect(server.troubles).toHaveLength(1);
});

it("asks the database once in two seconds, however often it is asked", async () => {
	expect(await health()).toEqual([200, true]);
	await server.classroom.store.close();
	now += 1999;
	for (let n = 0; n < 5; n++) expect(await health()).toEqual([200, true]);
	now += 1;
	for (let n = 0; n < 5; n++) expect(await health()).toEqual([503, false]);
	expect(server.troubles).toHaveLength(1);
});
