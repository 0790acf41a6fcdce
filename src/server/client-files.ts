/** Serves the built client: hashed files for ever, the page itself always fresh, and the page for every door's address. */
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { JOIN_LETTERS, readCode } from "../classroom/index.ts";

/** Vite puts a hash of the content into the name of every file under this path. */
const hashedFiles = /[\\/]assets[\\/][^\\/]+-[\w-]{8,}\.\w+$/;

/** Addresses that are scanned or typed from a wall. `open` answers at a class's own; the field for a code is the program's. */
export function serveDoor(
	app: FastifyInstance,
	open: (reply: FastifyReply, code: string) => FastifyReply,
): void {
	app.get("/join", (_request, reply) => reply.redirect("/#/join"));
	app.get<{ Params: { code: string } }>("/join/:code", (request, reply) => {
		const code = readCode(request.params.code, JOIN_LETTERS);
		return code === null ? reply.redirect("/#/join") : open(reply, code);
	});
}

/** Adds the routes. `folder` is the build's, as an absolute path; files compressed at build time are used where the browser takes them. */
export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
	await app.register(fastifyStatic, {
		root: folder,
		preCompressed: true,
		dotfiles: "ignore",
		cacheControl: false,
		setHeaders(reply, path) {
			const hashed = hashedFiles.test(path.replace(/\.(br|gz)$/, ""));
			reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
		},
	});
	serveDoor(app, (reply) => reply.sendFile("join.html"));
	app.setNotFoundHandler((request, reply) => {
		const asksForPage =
			(request.method === "GET" || request.method === "HEAD") &&
			request.headers.accept?.includes("text/html");
		if (asksForPage) return reply.sendFile("index.html");
		return reply.code(404).send({ error: "not found" });
	});
}
