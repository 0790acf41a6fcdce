// The instructor's and the projector's store on a real server: pictures, roster, tiles, watching, acts once, clocks.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { StoreApi } from "zustand/vanilla";
import {
	createLessonStore,
	type LessonSettings,
	type LessonStore,
	tileAt,
} from "../../../../src/client/stores/class/lesson-store.ts";
import { openLink } from "../../../../src/client/stores/class/link.ts";
import { joinClass, newSession } from "../../../support/class/api.ts";
import {
	closeAll,
	type RunningClass,
	runningClass,
	startServer,
	type TestServer,
} from "../../../support/class/server.ts";
import { tileOf } from "../../viewmodel/class/fixtures.ts";

let server: TestServer;
const opened: StoreApi<LessonStore>[] = [];
const running: RunningClass[] = [];

beforeAll(async () => {
	server = await startServer();
});
afterEach(async () => {
	for (const store of opened.splice(0)) store.getState().close();
	await Promise.all(running.splice(0).map(closeAll));
});
afterAll(() => server.stop());

/** A store connected to the test's server. */
function lesson(
	as: "instructor" | "projector",
	session: string,
	secret: string,
): StoreApi<LessonStore> {
	const url = `${server.base.replace("http", "ws")}/ws`;
	const store = createLessonStore(
		{ as, session, secret },
		{ open: (options) => openLink({ ...options, url }) },
	);
	opened.push(store);
	return store;
}

async function begun(people: number): Promise<RunningClass> {
	const klass = await runningClass([server.base], people, { title: "Tuesday" });
	running.push(klass);
	return klass;
}

const until = (holds: () => boolean): Promise<void> =>
	vi.waitFor(() => expect(holds()).toBe(true), { timeout: 5000, interval: 20 });

describe("before the games", () => {
	test("the instructor sees names as they come, with what can be chosen", async () => {
		const { session, secret, code } = await newSession(server.base, { title: "Tuesday" });
		const store = lesson("instructor", session, secret);
		await until(() => store.getState().class?.stage === "room");
		expect(store.getState()).toMatchObject({ code, names: [], roster: [], order: [] });
		const before = await store.getState().preview({ do: "start" });
		expect(before).toEqual({ ok: false, refusal: "wrongStage" });

		expect(await store.getState().act({ do: "open" })).toMatchObject({ ok: true });
		await joinClass(server.base, code, "Kim");
		await joinClass(server.base, code, "Lee");
		await joinClass(server.base, code, "Ana");
		await until(() => store.getState().names.length === 3);
		expect(store.getState().names).toEqual(["Kim", "Lee", "Ana"]);
		expect(store.getState().roster[0]).toMatchObject({ name: "Kim", joined: true, here: false });
		expect(store.getState().settings?.pace).toBe("none");

		const told = await store.getState().preview({ do: "start" });
		expect(told).toMatchObject({ ok: true, effect: { start: { games: 2, pairs: 1, alone: 1 } } });
		expect(store.getState().class?.stage).toBe("open");
	});

	test("a refused act says why", async () => {
		const { session, secret } = await newSession(server.base);
		const store = lesson("instructor", session, secret);
		const told = await store.getState().act({ do: "start" });
		expect(told).toEqual({ ok: false, refusal: "wrongStage" });
	});

	test("a field that the server does not take is told with the remedy, and nothing changes", async () => {
		const { session, secret } = await newSession(server.base);
		const store = lesson("instructor", session, secret);
		await until(() => store.getState().settings !== null);
		const { scenario: _, ...before } = store.getState().settings as LessonSettings;
		const settings = { ...before, lengths: { plan: 9 } };
		const problem = { path: "command.settings.lengths.plan", value: "9", expected: "30..1800" };
		expect(await store.getState().act({ do: "settings", settings })).toMatchObject({
			ok: false,
			refusal: "badFrame",
			problems: [problem],
		});
		expect(store.getState().settings).toMatchObject(before);
	});

	test("the projector has names and code, no ids and no settings, and may do nothing", async () => {
		const { session, secret, projector, code } = await newSession(server.base);
		const teacher = lesson("instructor", session, secret);
		await teacher.getState().act({ do: "open" });
		await joinClass(server.base, code, "Kim");
		const store = lesson("projector", session, projector);
		await until(() => store.getState().names.length === 1);
		expect(store.getState()).toMatchObject({ code, names: ["Kim"], roster: [], settings: null });
		expect(await store.getState().act({ do: "start" })).toEqual({ ok: false, refusal: "notYours" });
		const message = { do: "message", text: "Eyes up", games: null, person: "" } as const;
		await teacher.getState().act(message);
		await until(() => store.getState().said?.text === "Eyes up");
		// the instructor is told what stands on the wall, too
		const said = store.getState().said;
		await until(() => teacher.getState().said !== null);
		expect(teacher.getState()).toMatchObject({ said, messages: [said] });
		await teacher.getState().act({ do: "unsay", at: String(said?.at) });
		await until(() => store.getState().said === null && teacher.getState().said === null);
	});

	test("a wrong secret closes for good and says why", async () => {
		const { session } = await newSession(server.base);
		const store = lesson("instructor", session, "0".repeat(32));
		await until(() => store.getState().link.at === "closed");
		expect(store.getState().link).toEqual({ at: "closed", why: "wrongSecret" });
		expect(await store.getState().act({ do: "open" })).toEqual({ ok: false, refusal: "offline" });
	});
});

describe("while games run", () => {
	test("every game has a tile, and a game looked into shows both sides", async () => {
		const { session } = await begun(5);
		const store = lesson("instructor", session.session, session.secret);
		await until(() => store.getState().order.length === 3);
		expect(Object.keys(store.getState().tiles)).toEqual(["1", "2", "3"]);
		expect(store.getState().tiles[3]?.tile.seats.cn.runner).toBe("computer");
		store.getState().watch(2);
		expect(store.getState()).toMatchObject({ watching: 2, watched: null });
		await until(() => store.getState().watched?.table.game === 2);
		expect(store.getState().watched?.us.seat).toBe("us");
		store.getState().watch(0);
		expect(store.getState().watched).toBeNull();
	});

	test("a new connection is told again which game is looked into", async () => {
		const { session } = await begun(2);
		const frames: unknown[] = [];
		let cut = (): void => {};
		const url = `${server.base.replace("http", "ws")}/ws`;
		const store = createLessonStore(
			{ as: "instructor", session: session.session, secret: session.secret },
			{
				open: (options) => {
					const link = openLink({ ...options, url });
					cut = () => options.onFrame({ type: "welcome", v: 1, role: "instructor" });
					return { ...link, send: (frame) => frames.push(frame) && link.send(frame) };
				},
			},
		);
		opened.push(store);
		await until(() => store.getState().order.length === 1);
		store.getState().watch(1);
		cut();
		expect(frames).toEqual([
			{ type: "watch", game: 1 },
			{ type: "watch", game: 1 },
		]);
	});

	test("pausing reaches the picture", async () => {
		const { session } = await begun(2);
		const store = lesson("instructor", session.session, session.secret);
		await until(() => store.getState().class?.stage === "running");
		await store.getState().act({ do: "pause", on: true });
		await until(() => store.getState().class?.paused === true);
		expect(store.getState().class?.stage).toBe("running");
	});
});

describe("clocks of a tile", () => {
	/** A store whose frames the test speaks, at times it chooses. */
	function spoken() {
		let now = 1000;
		let speak: Parameters<typeof openLink>[0]["onFrame"] = () => {};
		const store = createLessonStore(
			{ as: "instructor", session: "0".repeat(12), secret: "0".repeat(32) },
			{
				now: () => now,
				open: ({ onFrame }) => {
					speak = onFrame;
					return {
						send: () => {},
						ask: async () => ({ type: "refused", id: "", code: "offline" }),
						close: () => {},
					};
				},
			},
		);
		const picture = { title: "", stage: "running", paused: false, frozen: false } as const;
		const klass = (paused: boolean): void =>
			speak({
				type: "class",
				class: { ...picture, paused, people: 2, here: 2, size: 1, months: 8, scenario: "" },
				chair: null,
				name: "",
			});
		const tile = tileOf(1, { left: 60_000, waited: 5000, lostFor: 1000 });
		klass(false);
		speak({ type: "tiles", changed: [tile], order: [1] });
		const at = () => {
			const held = store.getState().tiles[1];
			if (!held) throw new Error("no tile");
			return tileAt(held, store.getState().class, now);
		};
		return { at, klass, wait: (ms: number) => (now += ms) };
	}

	test("run on between frames, below zero too", () => {
		const { at, wait } = spoken();
		wait(61_000);
		expect(at()).toEqual({ left: -1000, waited: 66_000, lostFor: 62_000 });
	});

	test("stand while the class is paused, and go on from there; who is lost stays lost", () => {
		const { at, klass, wait } = spoken();
		wait(10_000);
		klass(true);
		wait(30_000);
		expect(at()).toEqual({ left: 50_000, waited: 15_000, lostFor: 41_000 });
		klass(false);
		wait(5000);
		expect(at()).toEqual({ left: 45_000, waited: 20_000, lostFor: 46_000 });
	});
});
