// Peer: raw ws. Two sockets a room; whatever one sends goes to both. No rules, nothing stored. With FRAMES=A,B it sends
// what the product sends for a move instead: A bytes to the mover as acknowledgement, and B bytes to each as the change.
import { type WebSocket, WebSocketServer } from "ws";

const [done = 0, delta = 0] = (process.env.FRAMES ?? "").split(",").map(Number);
const textOf = (bytes: number): Buffer => Buffer.alloc(bytes, "x");
const [doneFrame, deltaFrame] = [textOf(done), textOf(delta)];
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
			for (const one of room) one.send(delta > 0 ? deltaFrame : data, asText);
			if (done > 0) socket.send(doneFrame, asText);
			return;
		}
		const name = data.toString();
		room = rooms.get(name) ?? [];
		rooms.set(name, room);
		room.push(socket);
		socket.send("in");
	});
});
