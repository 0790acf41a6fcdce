// What a soak is played on: one server process with SQLite, or two with PostgreSQL and Redis; and how each can be broken.
import { fileURLToPath } from "node:url";
import { type Database, startPostgres, startRedis } from "../support/class/databases.ts";
import { type ChildServer, startChild, tempFolder } from "../support/class/server.ts";

export interface Stage {
	name: string;
	bases(): readonly string[];
	/** Kills a server process in mid-move; resolves when it is there again. */
	killServer(): Promise<void>;
	postgres: Database | null;
	redis: Database | null;
	stop(): Promise<void>;
}

/** One process, its classes in a file. */
export async function alone(): Promise<Stage> {
	const folder = tempFolder();
	const settings = { DATA_DIR: folder.path, PROXIES: "1" };
	let server = await startChild(settings);
	return {
		name: "one process, SQLite",
		bases: () => [server.base],
		killServer: async () => {
			await server.kill();
			server = await startChild({ ...settings, PORT: String(server.port) });
		},
		postgres: null,
		redis: null,
		stop: async () => {
			await server.stop();
			folder.remove();
		},
	};
}

/** How far the second process's clock goes wrong, milliseconds. */
const SKEW = 45_000;

/** Two processes on one database, the clock of one wrong. */
export async function together(): Promise<Stage> {
	const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
	const skewed = fileURLToPath(new URL("skewed.ts", import.meta.url));
	const start = (n: number, port = 0): Promise<ChildServer> =>
		startChild({
			DATABASE_URL: postgres.url,
			REDIS_URL: redis.url,
			PROXIES: "1",
			PORT: String(port),
			...(n === 1 ? { NODE_OPTIONS: `--import ${skewed}`, SKEW: String(SKEW) } : {}),
		});
	const servers = await Promise.all([start(0), start(1)]);
	return {
		name: "two processes, PostgreSQL, Redis",
		bases: () => servers.map(({ base }) => base),
		killServer: async () => {
			const victim = servers[1] as ChildServer;
			await victim.kill();
			servers[1] = await start(1, victim.port);
		},
		postgres,
		redis,
		stop: async () => {
			await Promise.all(servers.map((server) => server.stop()));
			await Promise.all([postgres.stop(), redis.stop()]);
		},
	};
}
