// What goes wrong in a classroom: the process dies, the line breaks, frames come twice or in disorder, the disk is full.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bookOf } from "../../src/match/index.ts";
import { rulesEngine, verify } from "../../src/record/index.ts";
import type { SeatMove } from "../../src/rules/index.ts";
import { getWith } from "../support/class/api.ts";
import { openClient } from "../support/class/client.ts";
import { playOn } from "../support/class/play.ts";
import {
	type ChildServer,
	closeAll,
	type RunningClass,
	runningClass,
	startChild,
	startServer,
	type TestServer,
	tempFolder,
} from "../support/class/server.ts";
import { shippedScenario } from "../support/scenario.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const book = bookOf(shippedScenario());
const NONE: SeatMove = { type: "noForecast" };

/** Entries of a record as the instructor gets it. */
async function entriesOf(base: string, running: RunningClass, game = 1) {
	const { session, secret } = running.session;
	const path = `/api/sessions/${session}/games/${game}/record`;
	const text = await (await getWith(base, path, secret)).text();
	const verdict = verify(text, "record", rulesEngine);
	expect(verdict.problems).toEqual([]);
	return verdict.record?.entries ?? [];
}

describe("a server process that is killed in mid-move", () => {
	let child: ChildServer | undefined;
	const folder = tempFolder();
	afterEach(async () => {
		await child?.kill();
		folder.remove();
	});

	it("has lost no acknowledged move and doubles none when it is back", async () => {
		const settings = { DATA_DIR: folder.path };
		child = await startChild(settings);
		const running = await runningClass([child.base], 2);
		await playOn(book, running.players, 5, () => {
			const seq = running.players[0]?.client.table?.seq ?? 0;
			return seq >= 12;
		});
		// one move is on its way when the process dies
		const acknowledged = (await entriesOf(child.base, running)).length;
		for (const { client } of running.players)
			client.send({ type: "move", id: "in-flight", step: client.table?.step, move: NONE });
		await child.kill();
		child = await startChild({ ...settings, PORT: String(child.port) });
		const entries = await entriesOf(child.base, running);
		expect(entries.length).toBeGreaterThanOrEqual(acknowledged);
		expect(entries.length).toBeLessThanOrEqual(acknowledged + 2);

		const { session } = running.session;
		const { base } = child;
		const again = await Promise.all(
			running.players.map(async (player) => ({
				...player,
				client: await openClient(base, {
					as: "seat",
					session,
					secret: player.ticket.token,
				}),
			})),
		);
		await Promise.all(
			again.map(({ client }) => client.until(() => client.position !== null, "the game")),
		);
		await playOn(book, again, 6);
		await again[0]?.client.until(() => again[0]?.client.position?.phase === "over", "the end");
		expect((await entriesOf(child.base, running)).length).toBeGreaterThan(acknowledged);
		for (const { client } of again) await client.close();
	}, 30_000);
});

describe("in one process", () => {
	let server: TestServer;
	let running: RunningClass;
	let skew = 0;
	beforeEach(async () => {
		skew = 0;
		server = await startServer(() => Date.now() + skew);
		running = await runningClass([server.base], 2, { pace: "normal" });
	});
	afterEach(async () => {
		await closeAll(running);
		await server.stop();
	});
	const at = (seat: "us" | "cn") => {
		const player = running.players.find((one) => one.seat === seat);
		if (!player) throw new Error("nobody there");
		return player;
	};

	it("frames that come twice, in disorder or again later count once", async () => {
		const { client } = at("us");
		const { client: other } = at("cn");
		const frame = (id: string, move: SeatMove) => ({
			type: "move",
			id,
			step: client.table?.step,
			move,
		});
		const first = frame("one", NONE);
		for (let n = 0; n < 3; n++) client.send(first);
		expect(await client.ask(first as never)).toMatchObject({ type: "done" });
		await other.move(NONE);
		await client.until(() => client.position?.phase === "plan", "the plan");
		const order = frame("order", {
			type: "order",
			lever: "us.diversify",
			act: "invest",
			step: "now",
		});
		const seal = frame("seal", { type: "seal" });
		// sealed first, the order comes too late; the old forecast is known already
		const replies = await Promise.all([seal, order, first].map((it) => client.ask(it as never)));
		expect(replies.map((reply) => reply.type)).toEqual(["done", "refused", "done"]);
		expect(await client.ask(seal as never)).toMatchObject({ type: "done" });
		const kinds = (await entriesOf(server.base, running)).map(({ move }) => move.type);
		expect(kinds).toEqual(["noForecast", "noForecast", "seal"]);
	});

	it("a page that was away is shown where the game stands, or only the clock where nothing has changed", async () => {
		const { client, ticket } = at("us");
		const { session } = running.session;
		const key = { as: "seat", session, secret: ticket.token } as const;
		const since = { game: client.table?.game ?? 0, seq: client.table?.seq ?? 0 };
		client.cut();
		const same = await openClient(server.base, { ...key, since });
		await same.until(() => same.last("table") !== undefined, "the clock");
		expect(same.last("view")).toBeUndefined();
		same.cut();
		await at("cn").client.move(NONE);
		const back = await openClient(server.base, { ...key, since });
		await back.until(() => back.last("view") !== undefined, "the game");
		expect(back.position?.cn.done).toBe(true);
		expect(await back.move(NONE)).toMatchObject({ type: "done" });
		await back.close();
	});

	it("every page reloaded twice in mid-game: both go on, end equal, and the record verifies", async () => {
		const { session } = running.session;
		let { players } = running;
		const upTo = (seq: number) => () => (players[0]?.client.table?.seq ?? 0) >= seq;
		for (const seq of [6, 12]) {
			await playOn(book, players, seq, upTo(seq));
			for (const { client } of players) client.cut();
			players = await Promise.all(
				players.map(async (player) => {
					const { token } = player.ticket;
					const client = await openClient(server.base, { as: "seat", session, secret: token });
					await client.until(() => client.position !== null, "the game");
					return { ...player, client };
				}),
			);
		}
		await playOn(book, players, 13, upTo(20));
		const [one, two] = players.map(({ client }) => client);
		await one?.until(() => one.table?.seq === two?.table?.seq, "both at one point");
		expect(one?.position?.promises).toEqual(two?.position?.promises);
		expect((await entriesOf(server.base, running)).length).toBeGreaterThanOrEqual(20);
		for (const { client } of players) await client.close();
	});

	it("a page that opens again is shown the messages it had, once each", async () => {
		const { client, ticket } = at("us");
		const { session } = running.session;
		await running.teacher.act({ do: "message", text: "Read the card", games: null, person: "" });
		await client.until(() => client.last("message") !== undefined, "the message");
		client.cut();
		const back = await openClient(server.base, { as: "seat", session, secret: ticket.token });
		await back.until(() => back.last("view") !== undefined, "the game");
		const messages = back.frames.filter(({ type }) => type === "message");
		expect(messages).toEqual([client.last("message")]);
		await back.close();
	});

	it("two tabs in one seat: the newer plays, the older is told", async () => {
		const { client, ticket } = at("us");
		const { session } = running.session;
		const newer = await openClient(server.base, { as: "seat", session, secret: ticket.token });
		await client.until(() => client.closed === 4001, "being told");
		await newer.until(() => newer.position !== null, "the game");
		expect(await newer.move(NONE)).toMatchObject({ type: "done" });
		// the older one's end is not the end of the seat
		await at("cn").client.until(() => {
			const people = at("cn").client.table?.seats.us.people;
			return people?.[0]?.here === true;
		}, "the newer one being there");
		await newer.close();
	});

	it("a full disk refuses moves with a plain code, breaks nothing, and play goes on when there is room", async () => {
		const { client } = at("us");
		const { page_count: pages } = server.raw.prepare("PRAGMA page_count").get() as {
			page_count: number;
		};
		server.raw.exec(`PRAGMA max_page_count = ${pages}`);
		// fills the last page: large commits first, then small ones
		for (const text of ["x".repeat(280), "x"])
			for (let n = 0; n < 30; n++) {
				const reply = await running.teacher.act({ do: "message", text, games: null, person: "" });
				if (reply.type === "refused") break;
			}
		expect(await client.move(NONE, "kept")).toMatchObject({ type: "refused", code: "storage" });
		expect(client.position?.us.done).toBe(false);
		const stored = await entriesOf(server.base, running);
		server.raw.exec("PRAGMA max_page_count = 1000000");
		expect(await client.move(NONE, "kept")).toMatchObject({ type: "done" });
		expect(stored).toEqual([]);
		expect(await entriesOf(server.base, running)).toHaveLength(1);
	});

	it("a server clock that jumps never takes a move away, and nobody loses time backwards", async () => {
		const { client } = at("us");
		skew = -3_600_000;
		expect(await client.move(NONE)).toMatchObject({ type: "done" });
		expect(client.table?.left).toBeLessThanOrEqual(90_000);
		skew = 30_000;
		await at("cn").client.move(NONE);
		await client.until(() => client.position?.phase === "plan", "the plan");
		expect(client.table?.left).toBeGreaterThan(150_000);
	});

	it("the clock runs out while a page is gone: the computer stands in, visibly, until it is back", async () => {
		const { client, ticket } = at("us");
		const { client: other } = at("cn");
		await client.close();
		skew = 91_000;
		await other.until(() => other.table?.seats.us.runner === "standIn", "the computer");
		expect(other.position?.phase).toBe("plan");
		const { session } = running.session;
		const back = await openClient(server.base, { as: "seat", session, secret: ticket.token });
		// being there again is enough
		await other.until(() => other.table?.seats.us.runner === "people", "the person");
		await back.close();
	});

	it("a fault in one move ends neither the process nor the game", async () => {
		const { client } = at("us");
		const room = await server.classroom.rooms.open(running.session.session);
		const lane = await room?.table(1);
		const thrown = await lane?.act(() => {
			throw new Error("a fault");
		});
		expect(thrown).toEqual({ ok: false, refusal: "internal" });
		expect(server.troubles).toHaveLength(1);
		expect(await client.move(NONE)).toMatchObject({ type: "done" });
	});
});
