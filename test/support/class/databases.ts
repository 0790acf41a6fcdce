// Real PostgreSQL and Redis for tests: started in a temporary folder on free ports, ended with the test.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { tempFolder } from "./server.ts";

const run = promisify(execFile);

/** A port that is free now. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, "close");
	return port;
}

/** Waits until something listens at a port. */
async function listening(port: number): Promise<void> {
	for (let n = 0; n < 200; n++) {
		const there = await new Promise<boolean>((done) => {
			const socket = connect(port, "127.0.0.1", () => {
				socket.destroy();
				done(true);
			});
			socket.on("error", () => done(false));
		});
		if (there) return;
		await new Promise((tick) => setTimeout(tick, 50));
	}
	throw new Error(`nothing listens at ${port}`);
}

export interface Database {
	url: string;
	/** Ends it at once, as a crash would. */
	kill(): Promise<void>;
	/** Starts it again on what it has kept. */
	start(): Promise<void>;
	stop(): Promise<void>;
}

/** Folder of PostgreSQL's programs: Debian's newest, or "" where they are found by name. */
function programs(): string {
	const base = "/usr/lib/postgresql";
	const [version] = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
	return version ? join(base, version, "bin") : "";
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill(signal);
	await once(child, "exit");
}

/** A PostgreSQL of its own. The server refuses to run as root, so there it runs as `postgres`. */
export async function startPostgres(): Promise<Database> {
	const bin = programs();
	const folder = tempFolder();
	const data = join(folder.path, "data");
	mkdirSync(data);
	const root = process.getuid?.() === 0;
	let who: { uid?: number; gid?: number } = {};
	if (root) {
		const id = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
		who = { uid: await id("-u"), gid: await id("-g") };
		for (const path of [folder.path, data]) chownSync(path, who.uid ?? 0, who.gid ?? 0);
	}
	const as = { ...who, cwd: folder.path };
	await run(join(bin, "initdb"), ["-D", data, "-U", "class", "-A", "trust", "--no-sync"], as);
	const port = await freePort();
	let child: ChildProcess | null = null;
	const start = async (): Promise<void> => {
		const address = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder.path];
		child = spawn(join(bin, "postgres"), address, { ...as, stdio: "ignore" });
		await listening(port);
		for (let n = 0; n < 100; n++) {
			const ready = await run(join(bin, "pg_isready"), [
				"-q",
				"-h",
				"127.0.0.1",
				"-p",
				String(port),
			])
				.then(() => true)
				.catch(() => false);
			if (ready) return;
			await new Promise((tick) => setTimeout(tick, 50));
		}
		throw new Error("PostgreSQL does not get ready");
	};
	await start();
	const end = async (signal: NodeJS.Signals): Promise<void> => {
		if (child) await ended(child, signal);
	};
	return {
		url: `postgres://class@127.0.0.1:${port}/postgres`,
		// PostgreSQL's "immediate shutdown": all is dropped as in a crash, and its children end with it
		kill: () => end("SIGQUIT"),
		start,
		stop: async () => {
			await end("SIGQUIT");
			folder.remove();
		},
	};
}

const REDIS = "redis-server";

/** A Redis of its own that keeps nothing. */
export async function startRedis(): Promise<Database> {
	const folder = tempFolder();
	const port = await freePort();
	let child: ChildProcess | null = null;
	const start = async (): Promise<void> => {
		const options = [
			"--port",
			String(port),
			"--bind",
			"127.0.0.1",
			"--save",
			"",
			"--dir",
			folder.path,
		];
		child = spawn(REDIS, options, { stdio: "ignore" });
		await listening(port);
	};
	await start();
	const end = async (signal: NodeJS.Signals): Promise<void> => {
		if (child) await ended(child, signal);
	};
	return {
		url: `redis://127.0.0.1:${port}`,
		kill: () => end("SIGKILL"),
		start,
		stop: async () => {
			await end("SIGKILL");
			folder.remove();
		},
	};
}
