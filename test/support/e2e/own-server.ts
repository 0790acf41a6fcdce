/** A server of a test's own, over a copy of the build: it can be stopped, and the build replaced by a newer one. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { createApp } from "../../../src/server/app.ts";

export interface OwnServer {
	/** Where it stands, without a slash at the end. */
	address: string;
	/** Makes the build a newer version of itself. */
	renew(): void;
	/** Ends it, with all its connections. */
	stop(): Promise<void>;
}

/** Serves a copy of `dist` on a free port; no class can be run on it. */
export async function ownServer(): Promise<OwnServer> {
	const folder = mkdtempSync(join(tmpdir(), "bargaining-chip-"));
	cpSync("dist", folder, { recursive: true });
	const app: FastifyInstance = await createApp({ version: "0.0.0", clientDir: folder });
	await app.listen({ host: "127.0.0.1", port: 0 });
	const { port } = app.server.address() as AddressInfo;
	let stopped = false;
	return {
		address: `http://127.0.0.1:${port}`,
		renew: () => appendFileSync(join(folder, "sw.js"), "\n// newer\n"),
		stop: async () => {
			if (stopped) return;
			stopped = true;
			app.server.closeAllConnections();
			await app.close();
			rmSync(folder, { recursive: true });
		},
	};
}
