/** The server as a process: it says where it is, stops when told to, and says plainly why it cannot start. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let folder = "";
let child: ChildProcess | undefined;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "server-"));
});
afterEach(() => {
	child?.kill("SIGKILL");
	rmSync(folder, { recursive: true });
});

/** Starts the server without a client; what it prints gathers in `output`. */
function start(settings: Record<string, string>): { process: ChildProcess; output: () => string } {
	let text = "";
	const started = spawn(process.execPath, ["src/server/main.ts", "--no-client"], {
		env: {
			// what the server is compiled to is kept between starts, here as elsewhere
			NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
			HOST: "127.0.0.1",
			PORT: "0",
			DATA_DIR: join(folder, "data"),
			...settings,
		},
	});
	for (const stream of [started.stdout, started.stderr]) {
		stream.on("data", (chunk: Buffer) => {
			text += chunk.toString();
		});
	}
	child = started;
	return { process: started, output: () => text };
}

it("listens, says where, makes its data folder, and stops on SIGTERM", async () => {
	const server = start({});
	await expect.poll(server.output, { timeout: 40_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
	const address = /http:\S+/.exec(server.output())?.[0] ?? "";
	const answer = await fetch(`${address}healthz`);
	expect(await answer.json()).toMatchObject({ ok: true });
	expect(existsSync(join(folder, "data"))).toBe(true);
	// without pages of its own it has no address to tell
	expect(await (await fetch(`${address}api/addresses`)).json()).toEqual({ addresses: [] });
	server.process.kill("SIGTERM");
	expect(await once(server.process, "exit")).toEqual([0, null]);
}, 60_000);

it("tells the address that it was given for the class", async () => {
	const server = start({ PUBLIC_URL: "https://class.example.org" });
	await expect.poll(server.output, { timeout: 40_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
	const address = /http:\S+/.exec(server.output())?.[0] ?? "";
	const answer = await fetch(`${address}api/addresses`);
	expect(await answer.json()).toEqual({ addresses: ["https://class.example.org/"] });
}, 60_000);

it("says so when the port is in use, with a way out", async () => {
	const other = createServer().listen(0, "127.0.0.1");
	await once(other, "listening");
	const { port } = other.address() as AddressInfo;
	const server = start({ PORT: String(port) });
	expect(await once(server.process, "close")).toEqual([1, null]);
	expect(server.output()).toContain(`Port ${port} is in use`);
	expect(server.output()).toMatch(/try: PORT=\d+ npm start/);
	other.close();
}, 60_000);

it("refuses a port that is none, with exit code 2", async () => {
	const server = start({ PORT: "eighty" });
	expect(await once(server.process, "close")).toEqual([2, null]);
	expect(server.output().trim().split("\n")).toHaveLength(1);
	expect(server.output()).toContain('"eighty"');
}, 60_000);

it("says so when the data folder cannot be made", async () => {
	const file = join(folder, "file");
	writeFileSync(file, "");
	const server = start({ DATA_DIR: join(file, "data") });
	expect(await once(server.process, "close")).toEqual([1, null]);
	expect(server.output()).toContain("Name another with DATA_DIR");
}, 60_000);
