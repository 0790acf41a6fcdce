/** The server's answers: health, the client's files with their caching, and the page for every door's address. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/server/app.ts";

const style = "html { color: black }";
const page = `<!doctype html><title>page</title><style>${style}</style>`;
const door = "<!doctype html><title>door</title>";
const script = "export const answer = 42;";
let folder = "";
let app: FastifyInstance;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "client-"));
	mkdirSync(join(folder, "assets"));
	writeFileSync(join(folder, "index.html"), page);
	writeFileSync(join(folder, "join.html"), door);
	writeFileSync(join(folder, ".built-from"), "secret");
	writeFileSync(join(folder, "assets", "main-AbCd1234.js"), script);
	writeFileSync(join(folder, "assets", "main-AbCd1234.js.br"), brotliCompressSync(script));
	app = await createApp({ version: "1.2.3", clientDir: folder });
});
afterAll(async () => {
	await app.close();
	rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
	app.inject({ method: "GET", url, headers });
const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("health", () => {
	it("is ok, names the version and counts seconds", async () => {
		const answer = await get("/healthz");
		expect(answer.statusCode).toBe(200);
		expect(answer.json()).toEqual({ ok: true, version: "1.2.3", uptime: expect.any(Number) });
		expect(answer.headers["cache-control"]).toBe("no-store");
	});
});

describe("the client's files", () => {
	it("the page is always asked for afresh", async () => {
		const answer = await get("/", browser);
		expect(answer.body).toBe(page);
		expect(answer.headers["cache-control"]).toBe("no-cache");
	});

	it("a hashed file is kept for ever, compressed where the browser takes it", async () => {
		const plain = await get("/assets/main-AbCd1234.js");
		expect(plain.body).toBe(script);
		expect(plain.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
		const small = await get("/assets/main-AbCd1234.js", { "accept-encoding": "gzip, br" });
		expect(small.headers["content-encoding"]).toBe("br");
		expect(small.headers["content-type"]).toMatch("/javascript");
		expect(small.headers["cache-control"]).toMatch("immutable");
		expect(brotliDecompressSync(small.rawPayload).toString()).toBe(script);
	});

	it("a door's address gets the page", async () => {
		for (const url of ["/play", "/replay/2025-10", "/class/x?y=1"]) {
			const answer = await get(url, browser);
			expect([url, answer.statusCode, answer.body]).toEqual([url, 200, page]);
			expect(answer.headers["cache-control"]).toBe("no-cache");
		}
	});

	it("an address typed or scanned from a wall leads to the class's door", async () => {
		for (const url of ["/join/acd-efh", "/join/ACDEFH?x=1"]) {
			const answer = await get(url, browser);
			expect([url, answer.statusCode, answer.body]).toEqual([url, 200, door]);
			expect(answer.headers["cache-control"]).toBe("no-cache");
		}
		for (const [url, to] of [
			["/join", "/#/join"],
			["/join/", "/#/join"],
			["/join/nobody", "/#/join"],
			["/join/%2F%2Fevil.example", "/#/join"],
		]) {
			const answer = await get(url as string, browser);
			expect([url, answer.statusCode, answer.headers.location]).toEqual([url, 302, to]);
		}
	});

	it("a missing file is missing, and nothing hidden or outside is given", async () => {
		for (const url of ["/assets/gone-AbCd1234.js", "/.built-from", "/..%2fpackage.json"]) {
			expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
		}
		expect((await get("/.built-from", browser)).body).not.toContain("secret");
		const posted = await app.inject({ method: "POST", url: "/play", headers: browser });
		expect(posted.statusCode).toBe(404);
	});
});

describe("security headers", () => {
	it("allow no script of the page's own and nothing from elsewhere", async () => {
		const policy = String((await get("/", browser)).headers["content-security-policy"]);
		expect(policy).toContain("script-src 'self';");
		expect(policy).toContain("default-src 'self';");
		expect(policy).not.toMatch(/https?:|unsafe-eval|upgrade-insecure/);
	});

	it("allow the page's own style blocks, and no others", async () => {
		const policy = String((await get("/", browser)).headers["content-security-policy"]);
		const hash = createHash("sha256").update(style).digest("base64");
		expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
	});

	it("do not break plain http in a classroom", async () => {
		const { headers } = await get("/", browser);
		expect(headers["strict-transport-security"]).toBeUndefined();
		expect(headers["x-content-type-options"]).toBe("nosniff");
	});
});

it("without a client only the server's own addresses answer", async () => {
	const bare = await createApp({ version: "1", clientDir: null });
	expect((await bare.inject({ url: "/healthz" })).statusCode).toBe(200);
	expect((await bare.inject({ url: "/", headers: browser })).statusCode).toBe(404);
	await bare.close();
});
