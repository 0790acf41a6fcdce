/** Puts the server together: security headers, health, and the client's files. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import helmet from "@fastify/helmet";
import { type FastifyInstance, fastify } from "fastify";
import { serveClient } from "./client-files.ts";
import { policyFor } from "./policy.ts";

/** What `createApp` needs to know. */
export interface AppOptions {
	/** The product's version, as `/healthz` reports it. */
	readonly version: string;
	/** Folder of the built client, absolute; null serves no pages (while developing, Vite does). */
	readonly clientDir: string | null;
}

/**
 * The server, ready to listen. `GET /healthz` answers `{ok, version, uptime}`, uptime in seconds since this call.
 */
export async function createApp({ version, clientDir }: AppOptions): Promise<FastifyInstance> {
	const app = fastify({ logger: { level: "warn" }, forceCloseConnections: "idle" });
	const page = clientDir === null ? "" : await readFile(join(clientDir, "index.html"), "utf8");
	await app.register(helmet, {
		contentSecurityPolicy: {
			useDefaults: false,
			directives: policyFor(page),
		},
		// classrooms use plain http on the local network, where these would break pages or only warn
		strictTransportSecurity: false,
		crossOriginOpenerPolicy: false,
		originAgentCluster: false,
	});
	const started = performance.now();
	app.get("/healthz", async (_request, reply) => {
		reply.header("cache-control", "no-store");
		return { ok: true, version, uptime: Math.round((performance.now() - started) / 1000) };
	});
	if (clientDir !== null) await serveClient(app, clientDir);
	return app;
}
