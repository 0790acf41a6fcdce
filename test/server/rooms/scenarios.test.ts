// Scenarios that sessions bring along: at hand for a while, stored for as long as a session plays them.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fileData } from "../../../src/scenario/index.ts";
import type { NewSession } from "../../../src/server/classroom.ts";
import { type Answer, post, SETTINGS } from "../../support/class/api.ts";
import { startServer, type TestServer } from "../../support/class/server.ts";
import { shippedScenario } from "../../support/scenario.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const main = shippedScenario();
const own = (n: number) => ({ ...main, scenario: { ...main.scenario, id: `own-${n}` } });
let server: TestServer;
beforeEach(async () => {
	server = await startServer();
});
afterEach(() => server.stop());

const make = async (scenario?: unknown): Promise<NewSession> => {
	const made: Answer<NewSession> = await post(server.base, "/api/sessions", {
		settings: SETTINGS,
		...(scenario === undefined ? {} : { scenario }),
	});
	expect(made.status).toBe(201);
	return made.body;
};
const playedBy = async ({ session }: NewSession): Promise<string> =>
	(await server.classroom.rooms.open(session))?.state().settings.scenario ?? "";
const remove = ({ session, secret }: NewSession) =>
	fetch(`${server.base}/api/sessions/${session}`, {
		method: "DELETE",
		headers: { authorization: `Bearer ${secret}` },
	});
const stored = (): number =>
	(server.raw.prepare("SELECT count(*) AS n FROM scenario").get() as { n: number }).n;

it("goes with the last session that plays it, and its words with it", async () => {
	const zh = {
		texts: { scenario: { title: "自制剧本" } },
		rules: {},
		timeline: {},
		facts: {},
		sources: {},
	};
	const file = fileData({ scenario: own(1), translations: { zh } });
	const [one, two] = [await make(file), await make(file)];
	const sha256 = await playedBy(one);
	const { store, scenarios } = server.classroom;
	expect(await scenarios.words(sha256)).toEqual({ zh });
	await remove(one);
	expect(await store.scenario(sha256)).not.toBeNull();
	expect(await scenarios.get(sha256)).toMatchObject({ scenario: { id: "own-1" } });
	await remove(two);
	expect(await store.scenario(sha256)).toBeNull();
	expect(await store.words(sha256)).toBeNull();
	expect(await scenarios.get(sha256)).toBeNull();
	expect((await fetch(`${server.base}/api/scenarios/${sha256}`)).status).toBe(404);
});

it("a shipped one is at hand whatever is deleted, and can be played again", async () => {
	const one = await make();
	const sha256 = await playedBy(one);
	await remove(one);
	expect(await server.classroom.scenarios.get(sha256)).not.toBeNull();
	expect(await playedBy(await make())).toBe(sha256);
	expect(await server.classroom.store.scenario(sha256)).not.toBeNull();
});

it("what does not become a session is not stored", async () => {
	const settings = { ...SETTINGS, months: 24 };
	const { status } = await post(server.base, "/api/sessions", { settings, scenario: own(2) });
	expect([status, stored()]).toEqual([400, 0]);
});

it("twenty that were brought along are held in memory, those used last", async () => {
	const { store, scenarios } = server.classroom;
	const hashes: string[] = [];
	for (let n = 0; n < 21; n++) {
		const { stored: row } = scenarios.shipped() ?? {};
		if (!row) throw new Error("none is shipped");
		const sha256 = n.toString(16).padStart(64, "0");
		hashes.push(sha256);
		const session = { id: `s${n}`, code: `C${n}`, recovery: `R${n}`, created: 1 };
		const first = { session: session.id, game: 0, seq: 1, at: 1, body: "[]" };
		await store.create(session, first, { ...row, sha256 });
	}
	const at = (n: number) => scenarios.get(hashes[n] ?? "");
	const [first, second] = [await at(0), await at(1)];
	for (let n = 2; n < 20; n++) await at(n);
	expect(await at(0)).toBe(first);
	// one more takes the place of the one that was used longest ago
	await at(20);
	expect(await at(0)).toBe(first);
	expect(await at(1)).not.toBe(second);
});
