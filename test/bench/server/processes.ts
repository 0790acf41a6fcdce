// Server and generator as processes, each on a core of its own where the system can do that; and what a process has used.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Order } from "./load.ts";

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const pinned = availableParallelism() > 1 && spawnSync("taskset", ["--version"]).status === 0;

/** A program and its arguments, held to a core where that can be. */
function onCore(core: number, args: readonly string[]): [string, string[]] {
	const node = [process.execPath, ...args];
	if (!pinned) return [process.execPath, [...args]];
	return ["taskset", ["-c", String(core), ...node]];
}

export interface Server {
	base: string;
	/** Processor time so far, milliseconds, as the system counts it. */
	cpu(): number;
	/** Bytes once garbage is gone. */
	memory(): Promise<number>;
	stop(): Promise<void>;
}

/** Clock ticks of the system's accounts, a second. */
const TICKS = Number(spawnSync("getconf", ["CLK_TCK"]).stdout?.toString() || 100);

/** Processor time of a process with all its threads, milliseconds. */
function cpuOf(pid: number): number {
	const text = readFileSync(`/proc/${pid}/stat`, "utf8");
	const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
	return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

/** Starts a server on the first core; it says where it listens. */
export async function startServer(
	args: readonly string[],
	settings: Readonly<Record<string, string>> = {},
	flags: readonly string[] = [],
): Promise<Server> {
	const gauge = ["--expose-gc", "--import", file("gauge.ts")];
	const [command, list] = onCore(0, [...flags, ...gauge, ...args]);
	const child = spawn(command, list, {
		env: { ...process.env, ...settings },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let text = "";
	const heard: ((text: string) => void)[] = [];
	const read = (chunk: Buffer): void => {
		text += chunk.toString();
		for (const hear of heard) hear(text);
	};
	child.stdout.on("data", read);
	child.stderr.on("data", read);
	const found = (pattern: RegExp): Promise<RegExpExecArray> =>
		new Promise((resolve, reject) => {
			const look = (): void => {
				const match = pattern.exec(text);
				if (match) resolve(match);
			};
			heard.push(look);
			look();
			child.once("exit", (code) => reject(new Error(`${args.join(" ")} ended (${code}): ${text}`)));
		});
	const [base = ""] = await found(/http:\/\/127\.0\.0\.1:\d+/);
	const pid = child.pid ?? 0;
	return {
		base,
		cpu: () => cpuOf(pid),
		memory: async () => {
			text = "";
			child.kill("SIGUSR2");
			const [, json = "{}"] = await found(/memory (\{.*\})/);
			const told = JSON.parse(json) as { heapUsed: number; external: number };
			return told.heapUsed + told.external;
		},
		stop: async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			child.kill("SIGKILL");
			await once(child, "exit");
		},
	};
}

export interface Load {
	ask<T>(order: Order): Promise<T>;
	stop(): void;
}

/** Starts the generator on the last core. */
export function startLoad(): Load {
	const [command, list] = onCore(availableParallelism() - 1, [file("load.ts")]);
	const child: ChildProcess = spawn(command, list, { stdio: ["ignore", 2, 2, "ipc"] });
	let answered: (answer: { answer?: unknown; error?: string }) => void = () => undefined;
	child.on("message", (answer: { answer?: unknown; error?: string }) => answered(answer));
	child.on("exit", () => answered({ error: "the generator has ended" }));
	return {
		ask: async <T>(order: Order): Promise<T> => {
			const { answer, error } = await new Promise<{ answer?: unknown; error?: string }>((done) => {
				answered = done;
				child.send(order);
			});
			if (error !== undefined) throw new Error(error);
			return answer as T;
		},
		stop: () => {
			if (child.connected) child.disconnect();
		},
	};
}
