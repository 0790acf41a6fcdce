// Servers for tests of the classroom: one in this process, or one in a process of its own that can be killed.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Settings } from "../../../src/classroom/class/types.ts";
import type { Seat } from "../../../src/rules/index.ts";
import { createApp } from "../../../src/server/app.ts";
import type { NewSession } from "../../../src/server/classroom.ts";
import { type Classroom, createClassroom } from "../../../src/server/classroom.ts";
import { sqliteDialect } from "../../../src/server/store/sqlite.ts";
import { openStore } from "../../../src/server/store/store.ts";
import { type Joined, joinClass, newSession } from "./api.ts";
import { type Client, openClient } from "./client.ts";
import type { Player } from "./play.ts";

export interface TestServer {
	base: string;
	/** What answers there, to be asked without a network. */
	app: FastifyInstance;
	classroom: Classroom;
	/** The database's file, to be pinched. */
	raw: ReturnType<typeof sqliteDialect>["raw"];
	troubles: unknown[];
	stop(): Promise<void>;
}

/** A folder that is gone afterwards. */
export function tempFolder(): { path: string; remove: () => void } {
	const path = mkdtempSync(join(tmpdir(), "classroom-"));
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A server in this process, with a database of its own. `newcomers`: as the setting of this name. */
export async function startServer(clock?: () => number, newcomers?: number): Promise<TestServer> {
	const folder = tempFolder();
	const { dialect, raw, insert } = sqliteDialect(folder.path);
	const troubles: unknown[] = [];
	const store = await openStore(dialect, insert);
	const classroom = await createClassroom({
		store,
		trouble: (error) => troubles.push(error),
		...(clock ? { clock } : {}),
		...(newcomers === undefined ? {} : { newcomers }),
	});
	const app = await createApp({ version: "test", clientDir: null, classroom });
	await app.listen({ port: 0, host: "127.0.0.1" });
	const { port } = app.server.address() as AddressInfo;
	return {
		base: `http://127.0.0.1:${port}`,
		app,
		classroom,
		raw,
		troubles,
		stop: async () => {
			await app.close();
			folder.remove();
		},
	};
}

export interface ChildServer {
	base: string;
	port: number;
	output: () => string;
	/** Ends the process without a chance to do anything. */
	kill(): Promise<void>;
	/** Asks the process to end. */
	stop(): Promise<void>;
}

/** A server in a process of its own; `pages`: it serves the built client, too. */
export async function startChild(
	settings: Record<string, string>,
	pages = false,
): Promise<ChildServer> {
	let text = "";
	const child: ChildProcess = spawn(
		process.execPath,
		["src/server/main.ts", ...(pages ? [] : ["--no-client"])],
		{
			env: { HOST: "127.0.0.1", PORT: "0", ...settings },
		},
	);
	const found = new Promise<string>((resolve, reject) => {
		const read = (chunk: Buffer): void => {
			text += chunk.toString();
			const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
			if (address) resolve(address);
		};
		child.stdout?.on("data", read);
		child.stderr?.on("data", read);
		child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${text}`)));
	});
	const base = await found;
	const end = async (signal: NodeJS.Signals): Promise<void> => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		child.kill(signal);
		await once(child, "exit");
	};
	return {
		base,
		port: Number(new URL(base).port),
		output: () => text,
		kill: () => end("SIGKILL"),
		stop: () => end("SIGTERM"),
	};
}

export interface RunningClass {
	session: NewSession;
	teacher: Client;
	tickets: Joined[];
	players: (Player & { ticket: Joined; game: number })[];
}

/** A session that has begun, its people connected at the addresses given in turn. */
export async function runningClass(
	bases: readonly string[],
	people: number,
	settings: Partial<Settings> = {},
): Promise<RunningClass> {
	const [base = ""] = bases;
	const session = await newSession(base, settings);
	const { session: id, secret } = session;
	const teacher = await openClient(base, { as: "instructor", session: id, secret });
	await teacher.act({ do: "open" });
	const tickets: Joined[] = [];
	for (let n = 1; n <= people; n++)
		tickets.push(await joinClass(base, session.code, `Student ${n}`));
	const clients = await Promise.all(
		tickets.map(({ token }, i) =>
			openClient(bases[i % bases.length] as string, { as: "seat", session: id, secret: token }),
		),
	);
	const started = await teacher.act({ do: "start" });
	if (started.type !== "done") throw new Error(JSON.stringify(started));
	await Promise.all(
		clients.map((client) => client.until(() => client.position !== null, "a view")),
	);
	const players = clients.map((client, i) => {
		const chair = client.last("class")?.chair;
		if (!chair) throw new Error("no seat");
		return { client, seat: chair.seat as Seat, game: chair.game, ticket: tickets[i] as Joined };
	});
	return { session, teacher, tickets, players };
}

/** Closes all sockets of a class. */
export async function closeAll({ teacher, players }: RunningClass): Promise<void> {
	await Promise.all([teacher, ...players.map(({ client }) => client)].map((one) => one.close()));
}
