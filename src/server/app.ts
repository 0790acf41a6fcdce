/** Puts the server together: security headers, health, the classroom, and the client's files. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import websocket from "@fastify/websocket";
import { type FastifyInstance, fastify } from "fastify";
import { CLOSE, FRAME_LIMITS } from "../classroom/index.ts";
import type { Classroom } from "./classroom.ts";
import { serveClient, serveDoor } from "./client-files.ts";
import { TooManyCodes } from "./codes.ts";
import { createHealth } from "./health.ts";
import { serveKept } from "./http/kept.ts";
import { serveSessions } from "./http/sessions.ts";
import { policyFor } from "./policy.ts";
import { serveSockets } from "./sockets/hello.ts";

/** Requests a minute from one address, which may be a whole school's; guessing is limited apart. */
const REQUESTS = 1200;
/** Bytes of a request: a scenario that an instructor brings along is the largest. */
const LARGEST = 2_500_000;
/** Milliseconds that pages have to answer a goodbye. */
const GOODBYE = 1000;

/** What `createApp` needs to know. */
export interface AppOptions {
	/** The product's version, as `/healthz` reports it. */
	readonly version: string;
	/** Folder of the built client, absolute; null serves no pages (while developing, Vite does). */
	readonly clientDir: string | null;
	/** Classes are run here; left out, the server only serves files. */
	readonly classroom?: Classroom;
	/** How many proxies in front are trusted to name the client's address. */
	readonly proxies?: number;
	/** Web addresses that an instructor may tell the class, the best first; none where the page's own is the one. */
	readonly addresses?: () => readonly string[];
}

/**
 * The server, ready to listen. `GET /healthz` answers `{ok, version, uptime}`, uptime in seconds since this call; not ok,
 * and 503, where the classroom's store does not answer.
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
	const { version, clientDir, classroom, proxies = 0 } = options;
	const app = fastify({
		logger: { level: "warn" },
		forceCloseConnections: "idle",
		bodyLimit: LARGEST,
		trustProxy: (_address, hop) => hop < proxies,
	});
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
	const healthy = classroom ? createHealth(classroom) : async () => true;
	app.get("/healthz", async (_request, reply) => {
		const ok = await healthy();
		reply.header("cache-control", "no-store").code(ok ? 200 : 503);
		return { ok, version, uptime: Math.round((performance.now() - started) / 1000) };
	});
	if (classroom) await serveClassroom(app, classroom, options.addresses ?? (() => []));
	if (clientDir !== null) await serveClient(app, clientDir);
	// while developing the client is served elsewhere, and no door is built
	else serveDoor(app, (reply, code) => reply.redirect(`/#/join/${code}`));
	return app;
}

async function serveClassroom(
	app: FastifyInstance,
	classroom: Classroom,
	addresses: () => readonly string[],
): Promise<void> {
	// registered before the sockets' own: pages are told to come back, and none can hold up the end
	app.addHook("preClose", async () => {
		const { clients } = app.websocketServer;
		for (const client of clients) client.close(CLOSE.restart);
		const end = setTimeout(() => {
			for (const client of clients) client.terminate();
		}, GOODBYE);
		end.unref();
	});
	await app.register(websocket, {
		options: { maxPayload: FRAME_LIMITS.bytes },
		errorHandler: (_error, socket) => socket.terminate(),
	});
	await app.register(async (inside) => {
		await inside.register(rateLimit, { max: REQUESTS, timeWindow: "1 minute" });
		// what goes wrong is told to the log, not to whoever asked
		inside.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
			const code = error instanceof TooManyCodes ? 429 : (error.statusCode ?? 500);
			if (code >= 500) classroom.trouble(error);
			const refused = code === 429 ? "slowDown" : code < 500 ? "badFrame" : "storage";
			return reply.code(code < 500 ? code : 503).send({ refused });
		});
		inside.get("/api/addresses", async (_request, reply) => {
			reply.header("cache-control", "no-store");
			return { addresses: addresses() };
		});
		serveSessions(inside, classroom);
		serveKept(inside, classroom);
		serveSockets(inside, classroom);
	});
	app.addHook("onClose", () => classroom.stop());
}
