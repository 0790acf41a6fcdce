// Several server processes on one PostgreSQL, with Redis between them: games across processes, and what happens when
// one of the three dies.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookOf } from "../../src/match/index.ts";
import { rulesEngine, verify } from "../../src/record/index.ts";
import { hashJson } from "../../src/scenario/index.ts";
import type { NewSession } from "../../src/server/classroom.ts";
import { getWith, post, SETTINGS } from "../support/class/api.ts";
import { type Client, openClient } from "../support/class/client.ts";
import { type Database, startPostgres, startRedis } from "../support/class/databases.ts";
import { playOn } from "../support/class/play.ts";
import {
	type ChildServer,
	closeAll,
	type RunningClass,
	runningClass,
	startChild,
} from "../support/class/server.ts";
import { shippedScenario } from "../support/scenario.ts";

const book = bookOf(shippedScenario());
let postgres: Database;
let redis: Database;
let servers: ChildServer[] = [];
const start = (port = 0): Promise<ChildServer> =>
	startChild({ DATABASE_URL: postgres.url, REDIS_URL: redis.url, PORT: String(port) });

beforeAll(async () => {
	[postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
	// both at once: they make the tables together
	servers = await Promise.all([start(), start()]);
}, 40_000);
afterAll(async () => {
	await Promise.all(servers.map((server) => server.kill()));
	await Promise.all([postgres.stop(), redis.stop()]);
}, 20_000);

const bases = (): string[] => servers.map(({ base }) => base);

async function entriesOf(base: string, { session }: RunningClass, game: number) {
	const path = `/api/sessions/${session.session}/games/${game}/record`;
	const text = await (await getWith(base, path, session.secret)).text();
	const verdict = verify(text, "record", rulesEngine);
	expect(verdict.problems).toEqual([]);
	return verdict.record?.entries ?? [];
}

/** The same seat at another process, where the page goes on when its own does not answer. */
async function moved(
	base: string,
	running: RunningClass,
	player: RunningClass["players"][number],
): Promise<RunningClass["players"][number]> {
	const { session } = running.session;
	const client = await openClient(base, { as: "seat", session, secret: player.ticket.token });
	await client.until(() => client.position !== null, "the game");
	return { ...player, client };
}

const finish = async (players: RunningClass["players"], seed: number): Promise<void> => {
	await playOn(book, players, seed);
	await Promise.all(
		players.map(({ client }) => client.until(() => client.position?.phase === "over", "the end")),
	);
};

describe("two processes", () => {
	it("carry one game together; when one is killed in mid-move, the other goes on with nothing lost", async () => {
		const running = await runningClass(bases(), 2);
		const { players } = running;
		const seq = (): number => players[0]?.client.table?.seq ?? 0;
		await playOn(book, players, 3, () => seq() >= 20);
		const [survivor, victim] = servers as [ChildServer, ChildServer];
		const before = await entriesOf(survivor.base, running, 1);
		const lost = players[1] as RunningClass["players"][number];
		lost.client.send({
			type: "move",
			id: "in-flight",
			step: lost.client.table?.step,
			move: { type: "seal" },
		});
		await victim.kill();
		const others = [players[0] as typeof lost, await moved(survivor.base, running, lost)];
		await finish(others, 4);
		const after = await entriesOf(survivor.base, running, 1);
		expect(after.slice(0, before.length)).toEqual(before);
		// both pages have the same game before them
		const [a, b] = others.map(({ client }) => client.position);
		expect(a?.vars).toEqual(b?.vars);
		expect(a?.levers).toEqual(b?.levers);
		for (const { client } of others) await client.close();
		await closeAll(running);
		servers[1] = await start(victim.port);
	}, 30_000);

	it("commands that race at both are each stored once, and both tell the same", async () => {
		const running = await runningClass(bases(), 4, { size: 2 });
		const { players, session } = running;
		// everybody hammers at once, across both processes, with repeated ids
		await Promise.all(
			players.flatMap(({ client }, i) =>
				Array.from({ length: 10 }, (_, n) =>
					client.ask({ type: "here", id: `r${i}-${n % 5}` } as never),
				),
			),
		);
		await Promise.all(
			Array.from({ length: 6 }, (_, n) =>
				running.teacher.act({ do: "time", games: null, seconds: 10 + n }),
			),
		);
		const [one, two] = await Promise.all(
			bases().map(async (base) => {
				const watcher = await openClient(base, {
					as: "instructor",
					session: session.session,
					secret: session.secret,
				});
				watcher.send({ type: "watch", game: 1 });
				await watcher.until(() => watcher.last("watch") !== undefined, "the game");
				return watcher;
			}),
		);
		const shown = (client: Client | undefined) => client?.last("watch")?.us.position;
		expect(shown(one)).toEqual(shown(two));
		expect(one?.last("watch")?.table.seq).toBe(two?.last("watch")?.table.seq);
		for (const watcher of [one, two]) await watcher?.close();
		await closeAll(running);
	}, 30_000);

	it("a tab at the one process gives way to a newer at the other", async () => {
		const running = await runningClass(bases(), 2);
		const player = running.players[0] as RunningClass["players"][number];
		const newer = await moved(servers[1]?.base ?? "", running, player);
		await player.client.until(() => player.client.closed > 0, "being told");
		expect(player.client.closed).toBe(4001);
		await newer.client.close();
		await closeAll(running);
	}, 20_000);
});

describe("when a database goes away", () => {
	it("without Redis games go on across processes, a little slower", async () => {
		const running = await runningClass(bases(), 2, { months: 2 });
		await redis.kill();
		await finish(running.players, 8);
		const [one, two] = await Promise.all(bases().map((base) => entriesOf(base, running, 1)));
		expect(one).toEqual(two);
		await redis.start();
		await closeAll(running);
	}, 40_000);

	it("PostgreSQL restarted: moves wait or are refused, none is lost, play goes on", async () => {
		const running = await runningClass(bases(), 2);
		const { players } = running;
		await playOn(book, players, 9, () => (players[0]?.client.table?.seq ?? 0) >= 8);
		const before = await entriesOf(servers[0]?.base ?? "", running, 1);
		await postgres.kill();
		const asked = players.map(({ client }) =>
			client.ask({ type: "here", id: "during" } as never).catch(() => null),
		);
		await postgres.start();
		await Promise.all(asked);
		await playOn(book, players, 10, () => (players[0]?.client.table?.seq ?? 0) >= 30);
		const after = await entriesOf(servers[1]?.base ?? "", running, 1);
		expect(after.slice(0, before.length)).toEqual(before);
		expect(after.length).toBeGreaterThan(before.length);
		await closeAll(running);
	}, 40_000);
});

describe("without Redis from the beginning", () => {
	it("processes tell each other through the database who is there, and which tab is the newest", async () => {
		const both = await Promise.all([0, 1].map(() => startChild({ DATABASE_URL: postgres.url })));
		const running = await runningClass(
			both.map(({ base }) => base),
			2,
		);
		const [one, two] = running.players as [
			RunningClass["players"][number],
			RunningClass["players"][number],
		];
		// each sits at another process, and is seen as there at both
		for (const { client } of [one, two])
			await client.until(
				() =>
					(["us", "cn"] as const).every(
						(seat) => client.table?.seats[seat].people[0]?.here === true,
					),
				"both being there",
			);
		// who comes and goes at one process is seen at the other, without anybody's move
		const seatOf = () => (["us", "cn"] as const).map((seat) => one.client.table?.seats[seat]);
		two.client.cut();
		await one.client.until(
			() => seatOf().some((seat) => seat?.people[0]?.here === false),
			"the other's going",
		);
		const back = await moved(both[1]?.base ?? "", running, two);
		await one.client.until(
			() => seatOf().every((seat) => seat?.people[0]?.here === true),
			"the other's coming back",
		);
		await back.client.close();
		const newer = await moved(both[1]?.base ?? "", running, one);
		await one.client.until(() => one.client.closed > 0, "being told");
		expect(one.client.closed).toBe(4001);
		expect(newer.client.closed).toBe(0);
		await newer.client.close();
		await closeAll(running);
		await Promise.all(both.map((server) => server.kill()));
	}, 30_000);
});

describe("a scenario that sessions bring along", () => {
	it("can be played at every process, and goes with the last session that plays it", async () => {
		const [one = "", two = ""] = bases();
		const main = shippedScenario();
		const scenario = { ...main, scenario: { ...main.scenario, id: "brought" } };
		const made = await Promise.all(
			[one, two].map((base) =>
				post<NewSession>(base, "/api/sessions", { settings: SETTINGS, scenario }),
			),
		);
		expect(made.map(({ status }) => status)).toEqual([201, 201]);
		const at = `/api/scenarios/${hashJson(scenario)}`;
		const found = async (): Promise<number> => (await fetch(one + at)).status;
		const remove = async ({ session, secret }: NewSession): Promise<void> => {
			const headers = { authorization: `Bearer ${secret}` };
			await fetch(`${one}/api/sessions/${session}`, { method: "DELETE", headers });
		};
		const [first, second] = made.map(({ body }) => body) as [NewSession, NewSession];
		await remove(first);
		expect(await found()).toBe(200);
		await remove(second);
		expect(await found()).toBe(404);
	});
});
