/** The built client as the production server gives it: under its security policy, compressed, at every door's address. */
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

test("the page loads without a breach of the security policy or a missing file", async ({
	page,
}) => {
	const troubles: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") troubles.push(message.text());
	});
	page.on("pageerror", (error) => troubles.push(String(error)));
	page.on("response", (response) => {
		if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
	});
	await page.goto("/");
	await expect(page.locator("h1")).toBeVisible();
	await page.waitForLoadState("networkidle");
	expect(troubles).toEqual([]);
});

/** A file's bytes as they travel, which browsers and fetch do not show. */
async function travelled(url: string, encoding: string) {
	const request = get(url, { headers: { accept: "*/*", "accept-encoding": encoding } });
	const [response] = (await once(request, "response")) as [IncomingMessage];
	return { bytes: await buffer(response), encoding: response.headers["content-encoding"] };
}

test("every compressed file holds what the plain one does", async ({ baseURL, request }) => {
	const page = await (await request.get("/play", { headers: { accept: "text/html" } })).text();
	const files = [...page.matchAll(/"(\/assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
	expect(files.length).toBeGreaterThan(0);
	for (const file of files) {
		const url = `${baseURL}${file}`;
		const plain = await travelled(url, "identity");
		if (plain.bytes.length < 1024) continue;
		const [brotli, gzip] = [await travelled(url, "br"), await travelled(url, "gzip")];
		expect([file, brotli.encoding, gzip.encoding]).toEqual([file, "br", "gzip"]);
		expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true);
		expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
	}
});
