// The server's own frames: what a client's library reads of them is the text, whatever its length and letters.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { writeText } from "../../src/server/sockets/text-frame.ts";

const http = createServer();
const server = new WebSocketServer({ server: http });
let page: WebSocket;
let line: Socket;
beforeAll(async () => {
	http.listen(0, "127.0.0.1");
	await once(http, "listening");
	const met = once(server, "connection");
	page = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
	[, { socket: line }] = (await met) as [WebSocket, { socket: Socket }];
});
afterAll(() => {
	page.terminate();
	server.close();
	http.close();
});

/** What the page hears of a text. */
async function heard(text: string): Promise<string> {
	const came = once(page, "message") as Promise<[Buffer, boolean]>;
	writeText(line, text);
	const [data, binary] = await came;
	expect(binary).toBe(false);
	return data.toString();
}

describe("a text frame", () => {
	it.each([0, 1, 125, 126, 127, 65_535, 65_536, 200_000])("of %i bytes arrives", async (bytes) => {
		const text = "x".repeat(bytes);
		expect(await heard(text)).toBe(text);
	});

	it.each(["李雷 😀", "é", "\u007f", "\u0080", "ÿ", "x", "\ufffd"])(
		"holds any letters: %j",
		async (one) => {
			for (const times of [1, 40, 9000]) {
				const text = JSON.stringify({ name: one.repeat(times) });
				expect(await heard(text)).toBe(text);
			}
		},
	);
});
