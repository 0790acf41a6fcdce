// Who may do what in a classroom, and what happens to those who try more.
import { createHash } from "node:crypto";
import { connect as tcp } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { WebSocket } from "ws";
import { getWith, newSession, post } from "../support/class/api.ts";
import { openClient } from "../support/class/client.ts";
import {
	closeAll,
	type RunningClass,
	runningClass,
	startServer,
	type TestServer,
} from "../support/class/server.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let server: TestServer;
let one: RunningClass;
let two: RunningClass;
beforeAll(async () => {
	server = await startServer();
	one = await runningClass([server.base], 2);
	two = await runningClass([server.base], 2);
});
afterAll(async () => {
	await closeAll(one);
	await closeAll(two);
	await server.stop();
});
const refusalOf = async (key: Parameters<typeof openClient>[1]): Promise<[unknown, number]> => {
	const client = await openClient(server.base, key);
	await client.until(() => client.closed > 0, "being closed");
	return [client.last("refused")?.code, client.closed];
};

describe("a secret", () => {
	it("opens its own session and role, and nothing else", async () => {
		const token = one.players[0]?.ticket.token ?? "";
		const { session } = one.session;
		const wrong = ["wrongSecret", 4002];
		expect(await refusalOf({ as: "seat", session: two.session.session, secret: token })).toEqual(
			wrong,
		);
		expect(await refusalOf({ as: "instructor", session, secret: token })).toEqual(wrong);
		expect(await refusalOf({ as: "instructor", session, secret: one.session.projector })).toEqual(
			wrong,
		);
		expect(await refusalOf({ as: "seat", session, secret: one.session.secret })).toEqual(wrong);
		expect(await refusalOf({ as: "seat", session: "0123456789ab", secret: token })).toEqual([
			"noSession",
			4002,
		]);
	});

	it("is needed for every address of a session", async () => {
		const path = `/api/sessions/${one.session.session}`;
		const token = one.players[0]?.ticket.token ?? "";
		for (const [what, secret, status] of [
			["export.zip", token, 403],
			["names.csv", one.session.projector, 403],
			["debrief", token, 409],
			["games/1/record", two.session.secret, 403],
			["games/1/record", "", 403],
			["games/99/record", one.session.secret, 409],
		] as const)
			expect([what, (await getWith(server.base, `${path}/${what}`, secret)).status]).toEqual([
				what,
				status,
			]);
	});
});

describe("what the store holds", () => {
	it("opens nothing to who reads it: no secret as it is, codes by a slow hash", async () => {
		const own = await startServer();
		const running = await runningClass([own.base], 2);
		const { session, tickets } = running;
		await running.teacher.act({ do: "names", names: ["Kim", "Lee"] });
		const rows = ["session", "entry", "scenario"].flatMap((table) =>
			own.raw.prepare(`SELECT * FROM ${table}`).all(),
		);
		const all = JSON.stringify(rows);
		const plain = session.recovery.replaceAll("-", "");
		for (const secret of [session.secret, session.projector, session.recovery, plain])
			expect(all).not.toContain(secret);
		const quick = (text: string): string => createHash("sha256").update(text).digest("hex");
		for (const { token, rejoin } of tickets) {
			expect(all).not.toContain(token);
			expect(all).not.toContain(rejoin);
			// a token's plain hash is there, for 128 bits cannot be tried; a code's is not
			expect(all).toContain(quick(`${session.session}|${token}`));
			for (const of of ["", `${session.session}|`, "recovery|"])
				expect(all).not.toContain(quick(of + rejoin));
		}
		expect(all).not.toContain(quick(`recovery|${plain}`));
		await closeAll(running);
		await own.stop();
	});
});

describe("a student's page", () => {
	it("cannot act as the instructor, nor look into other games", async () => {
		const client = one.players[0]?.client;
		expect(await client?.act({ do: "end" })).toMatchObject({ code: "notYours" });
		client?.send({ type: "watch", game: 1 });
		await client?.until(() => client.last("refused")?.id === "", "the refusal");
		expect(client?.last("watch")).toBeUndefined();
	});

	it("cannot make the other side's moves", async () => {
		const cn = one.players.find(({ seat }) => seat === "cn")?.client;
		const order = { type: "order", lever: "us.tariff", act: "raise10", step: "now" } as const;
		for (const player of one.players) await player.client.move({ type: "noForecast" });
		await cn?.until(() => cn.position?.phase === "plan", "the plan");
		expect(await cn?.move(order)).toMatchObject({ code: "notYourLever" });
	});

	it("that sends faster than anybody plays is slowed down, then let go", async () => {
		const [player] = two.players;
		if (!player) throw new Error("nobody");
		const replies = await Promise.all(
			Array.from({ length: 100 }, (_, n) =>
				player.client.ask({ type: "here", id: `h${n}` } as never),
			),
		);
		const slowed = replies.filter((it) => it.type === "refused" && it.code === "slowDown");
		expect(slowed.length).toBeGreaterThan(10);
		for (let n = 0; n < 200; n++) player.client.send({ type: "ping", t: n });
		await player.client.until(() => player.client.closed === 4003, "the end");
	});
});

describe("hostile frames", () => {
	it("are refused one by one; the next good frame is read", async () => {
		const { session, secret } = one.session;
		const client = await openClient(server.base, { as: "instructor", session, secret });
		const before = client.frames.length;
		for (const text of ["", "{", "[]", "null", '{"type":"hello"}', '{"type":"move"}', "\u0000"])
			client.send(text);
		client.send(`{"type":"ping","t":${"[".repeat(500)}`);
		client.send({ type: "ping", t: 7 });
		await client.until(() => client.last("pong")?.t === 7, "the answer");
		const codes = client.frames
			.slice(before)
			.flatMap((it) => (it.type === "refused" ? it.code : []));
		expect(codes).toHaveLength(8);
		expect(new Set(codes)).toEqual(new Set(["badFrame", "tooDeep"]));
		await client.close();
	});

	it("that are binary, too large, or before the hello, do no harm", async () => {
		const socket = new WebSocket(`${server.base.replace("http", "ws")}/ws`);
		const said: string[] = [];
		socket.on("message", (data: Buffer) => said.push(data.toString()));
		await new Promise((done) => socket.once("open", done));
		socket.send(Buffer.from([1, 2, 3]));
		socket.send(JSON.stringify({ type: "move", id: "x", step: 1, move: { type: "seal" } }));
		await expect.poll(() => said.length).toBe(2);
		expect(said.join()).toContain("notInClass");
		const closed = new Promise<number>((done) => socket.once("close", done));
		socket.on("error", () => undefined);
		socket.send("x".repeat(20_000));
		expect(await closed).toBe(1009);
		expect((await fetch(`${server.base}/healthz`)).status).toBe(200);
	});

	it("that are no frames at all do not end the server", async () => {
		const { port } = new URL(server.base);
		await new Promise<void>((done) => {
			const raw = tcp(Number(port), "127.0.0.1", () => {
				raw.write("GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n");
				raw.write(
					"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
				);
				raw.write(Buffer.alloc(300, 0xff));
			});
			raw.on("close", () => done());
			raw.on("error", () => done());
			raw.resume();
		});
		expect((await fetch(`${server.base}/healthz`)).status).toBe(200);
	});
});

describe("over http", () => {
	it("bodies that make no sense are refused", async () => {
		for (const [path, body] of [
			["/api/sessions", { settings: { size: 9 } }],
			["/api/sessions", { settings: {}, extra: 1 }],
			["/api/join", { code: 5 }],
			["/api/join", { code: "ACDEFH", name: "x", seat: "us" }],
			["/api/recover", []],
		] as const)
			expect([path, (await post(server.base, path, body)).status]).toEqual([path, 400]);
		const broken = await fetch(`${server.base}/api/join`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: "{",
		});
		expect([broken.status, await broken.json()]).toEqual([400, { refused: "badFrame" }]);
	});

	it("a scenario that does not hold is refused with its problems", async () => {
		const { SETTINGS } = await import("../support/class/api.ts");
		const body = { settings: SETTINGS, scenario: { levers: [] } };
		const answer = await post<{ problems: unknown[] }>(server.base, "/api/sessions", body);
		expect(answer.status).toBe(400);
		expect(answer.body.refused).toBe("badScenario");
		expect(answer.body.problems.length).toBeGreaterThan(0);
	});

	it("guessing somebody's code ends as soon, however many tries come at once", async () => {
		const own = await startServer();
		const running = await runningClass([own.base], 2);
		const { code } = running.session;
		const tries = Array.from({ length: 80 }, () =>
			post(own.base, "/api/join", { code, pass: "ACDEFHJK" }),
		);
		const statuses = (await Promise.all(tries)).map(({ status }) => status);
		// two are under way at a time
		const answered = statuses.filter((status) => status === 404).length;
		expect(answered).toBeGreaterThanOrEqual(30);
		expect(answered).toBeLessThanOrEqual(31);
		expect(statuses.filter((status) => status === 429)).toHaveLength(80 - answered);
		await closeAll(running);
		await own.stop();
	});

	it("guessing codes ends soon, for this address alone; who knows the code comes later", async () => {
		const own = await startServer();
		const session = await newSession(own.base);
		const statuses: number[] = [];
		for (let n = 0; n < 40; n++) {
			const code = n % 2 ? "ACDEFH" : "wrong!";
			statuses.push((await post(own.base, "/api/join", { code, name: "x" })).status);
		}
		expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 404));
		expect(statuses.slice(30)).toEqual(Array.from({ length: 10 }, () => 429));
		const shut = await post(own.base, "/api/join", { code: session.code, name: "x" });
		expect(shut).toMatchObject({ status: 429, body: { refused: "tooManyTries" } });
		// one who guesses in a class room does not lock the others out of their seats
		const { session: id, secret } = session;
		const teacher = await openClient(own.base, { as: "instructor", session: id, secret });
		expect(teacher.frames[0]).toMatchObject({ type: "welcome" });
		await teacher.close();
		await own.stop();
	});
});
