// Peer: raw ws. Two sockets a room; whatever one sends goes to both. No rules, nothing stored. With FRAME=N it sends as
// many bytes to each instead, which is what the product sends for a move.
import { type WebSocket, WebSocketServer } from "ws";

const bytes = Number(process.env.FRAME ?? 0);
const frame = Buffer.alloc(bytes, "x");
const asText = { binary: false };

const rooms = new Map<string, WebSocket[]>();
const server = new WebSocketServer({ port: 0, host: "127.0.0.1" }, () => {
	const address = server.address();
	if (typeof address === "object" && address) console.log(`http://127.0.0.1:${address.port}`);
});
server.on("connection", (socket) => {
	let room: WebSocket[] | undefined;
	socket.on("message", (data: Buffer) => {
		if (room) {
			for (const one of room) one.send(bytes > 0 ? frame : data, asText);
			return;
		}
		const name = data.toString();
		room = rooms.get(name) ?? [];
		rooms.set(name, room);
		room.push(socket);
		socket.send("in");
	});
});
