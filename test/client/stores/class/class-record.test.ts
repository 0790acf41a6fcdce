// What a page fetches of its class besides frames: the scenario by its hash, the finished game's record.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { broughtWords } from "../../../../src/client/i18n/own-words.ts";
import type { Answer } from "../../../../src/client/stores/class/api.ts";
import { keepRecord } from "../../../../src/client/stores/class/class-record.ts";
import { classScenario, findScenario } from "../../../../src/client/stores/class/class-scenario.ts";
import { openMatchStore } from "../../../../src/client/stores/match.ts";
import { openSavesIn } from "../../../../src/client/stores/saves.ts";
import { loadMatch } from "../../../../src/client/stores/saves-match.ts";
import { fileData, hashJson } from "../../../../src/scenario/index.ts";
import { getWith, post, SETTINGS } from "../../../support/class/api.ts";
import { beginSeats, isOver, playSeats, type SeatClass } from "../../../support/class/seats.ts";
import { startServer, type TestServer } from "../../../support/class/server.ts";
import { shippedScenario } from "../../../support/scenario.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

let server: TestServer;
let klass: SeatClass;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

describe("a finished game's record", () => {
	afterEach(() => klass.close());

	/** As the page fetches it, but from the test's server. */
	const fetched = async (session: string, game: number, token: string): Promise<Answer<string>> => {
		const answer = await getWith(
			server.base,
			`/api/sessions/${session}/games/${game}/record`,
			token,
		);
		if (answer.ok) return { ok: true, value: await answer.text() };
		const { refused } = (await answer.json()) as { refused: "wrongStage" };
		return { ok: false, refusal: refused };
	};

	it("is kept on this device, opens as a game that is over, and outlives the server", async () => {
		klass = await beginSeats(server, 2, { months: 1 });
		const [kim] = klass.players;
		if (!kim) throw new Error("nobody");
		const saves = await openSavesIn("class-record");
		const wanted = {
			session: klass.session,
			token: kim.ticket.token,
			game: 1,
			seat: kim.seat,
			came: {},
			month: 1,
			name: "Seminar",
		};
		const tools = { fetch: fetched, saves: () => Promise.resolve(saves) };
		// a record tells both sides' secrets: not before the end
		expect(await keepRecord(wanted, tools)).toEqual({ ok: false, refusal: "wrongStage" });
		expect(await saves.list()).toEqual([]);

		await playSeats(klass, 3, () => isOver(klass));
		const id = `class-${klass.session}-1`;
		expect(await keepRecord(wanted, tools)).toEqual({ ok: true, id });
		// listed at the side that this person played, though two people did
		expect(await saves.list()).toMatchObject([{ id, seat: kim.seat }]);
		const kept = await loadMatch(id, tools.saves);
		const store = openMatchStore(kept);
		expect(store?.getState()).toMatchObject({ page: "over", seat: kim.seat });
		expect(store?.getState().view).toEqual(kim.match().view);

		const offline = (): Promise<Answer<string>> =>
			Promise.resolve({ ok: false, refusal: "offline" });
		expect(await keepRecord(wanted, { ...tools, fetch: offline })).toEqual({ ok: true, id });
	});

	it("that is left behind by a rematch is fetched then, and tells its last month itself", async () => {
		klass = await beginSeats(server, 2, { months: 1 });
		await playSeats(klass, 3, () => isOver(klass));
		await klass.act({ do: "rematch", games: null });
		const saves = await openSavesIn("class-record-earlier");
		const tools = { fetch: fetched, saves: () => Promise.resolve(saves) };
		for (const { seat, ticket } of klass.players) {
			const { token } = ticket;
			const wanted = {
				session: klass.session,
				token,
				game: 1,
				seat,
				came: {},
				month: null,
				name: "",
			};
			const id = `class-${klass.session}-1`;
			expect(await keepRecord(wanted, tools)).toEqual({ ok: true, id });
			expect(await saves.list()).toMatchObject([{ id, seat, month: 1, over: true }]);
			await saves.remove(id);
		}
	});

	it("cut short by its class is looked at from the own side, whoever was waited for", async () => {
		klass = await beginSeats(server, 2, { months: 2 });
		const [kim, lee] = klass.players;
		if (!kim || !lee) throw new Error("nobody");
		expect(await kim.match().move({ type: "noForecast" })).toBeNull();
		await klass.act({ do: "end" });
		const saves = await openSavesIn("class-record-short");
		const tools = { fetch: fetched, saves: () => Promise.resolve(saves) };
		for (const { seat, ticket } of [kim, lee]) {
			const { token } = ticket;
			const wanted = { session: klass.session, token, game: 1, seat, came: {}, month: 1, name: "" };
			const told = await keepRecord(wanted, tools);
			if (!told.ok) throw new Error(told.refusal);
			const store = openMatchStore(await loadMatch(told.id, tools.saves), { still: true });
			expect(store?.getState().seat).toBe(seat);
		}
	});

	it("that is none is told so", async () => {
		klass = await beginSeats(server, 1, { months: 1 });
		const saves = await openSavesIn("class-record");
		const wanted = {
			session: "s",
			token: "t",
			game: 9,
			seat: "us",
			came: {},
			month: 1,
			name: "",
		} as const;
		const nonsense = (): Promise<Answer<string>> => Promise.resolve({ ok: true, value: "{}" });
		const tools = { fetch: nonsense, saves: () => Promise.resolve(saves) };
		expect(await keepRecord(wanted, tools)).toEqual({ ok: false, refusal: "unreadable" });
	});
});

describe("the scenario of a class", () => {
	const shipped = shippedScenario();
	const other = {
		...shipped,
		scenario: { ...shipped.scenario, id: "own-scenario" },
	};
	const never = (): Promise<never> => Promise.reject(new Error("asked"));
	const give = (value: unknown) => (): Promise<Answer<unknown>> =>
		Promise.resolve({ ok: true, value });

	it("is the shipped one where the hash is the same, and nothing is fetched", async () => {
		const found = await findScenario(hashJson(shipped), never);
		expect(found).toMatchObject({ ok: true, value: { scenario: shipped.scenario } });
	});

	it("is fetched, and checked, where the class brought its own", async () => {
		const found = await findScenario(hashJson(other), give(structuredClone(other)));
		expect(found).toMatchObject({ ok: true, value: { scenario: { id: "own-scenario" } } });
	});

	it("brings its words in other languages from the server, the latest that were given; its hash is the same", async () => {
		const fetchFrom = async (sha256: string): Promise<Answer<unknown>> => ({
			ok: true,
			value: await (await fetch(`${server.base}/api/scenarios/${sha256}`)).json(),
		});
		const words = (name: string) => ({
			zh: { texts: { scenario: { title: name } }, rules: {}, timeline: {}, facts: {}, sources: {} },
		});
		for (const name of ["自制剧本", "自制剧本（二）"]) {
			const made = await post(server.base, "/api/sessions", {
				settings: SETTINGS,
				scenario: fileData({ scenario: other, translations: words(name) }),
			});
			expect(made.status).toBe(201);
			const found = await findScenario(hashJson(other), fetchFrom);
			const scenario = found.ok ? found.value : other;
			expect(broughtWords(scenario, "zh")).toEqual(words(name).zh);
			expect(broughtWords(scenario, "fr")).toBeNull();
		}
	});

	it.each([
		["another body", structuredClone(shipped)],
		["a body that does not hold", { ...structuredClone(other), levers: [] }],
		["no body", undefined],
	])("%s is refused", async (_, body) => {
		const found = await findScenario(hashJson(other), give(body));
		expect(found).toEqual({ ok: false, refusal: "badScenario" });
	});

	it("is fetched once for all who ask, and again only where that failed", async () => {
		const paths: string[] = [];
		let answer = new Response(null, { status: 503 });
		vi.stubGlobal("fetch", (path: string) => {
			paths.push(path);
			return Promise.resolve(answer);
		});
		const sha256 = hashJson(other);
		const failed = classScenario(sha256);
		expect(classScenario(sha256)).toBe(failed);
		expect(await failed).toEqual({ ok: false, refusal: "offline" });
		answer = Response.json(other);
		const found = await classScenario(sha256);
		expect(found).toMatchObject({ ok: true, value: { scenario: { id: "own-scenario" } } });
		expect(await classScenario(sha256)).toBe(found);
		expect(paths).toHaveLength(2);
		vi.unstubAllGlobals();
	});

	it("that cannot be fetched says why", async () => {
		const offline = (): Promise<Answer<unknown>> =>
			Promise.resolve({ ok: false, refusal: "offline" });
		expect(await findScenario(hashJson(other), offline)).toEqual({
			ok: false,
			refusal: "offline",
		});
	});
});
