// One socket: its limits, its signs of life, its frames in and out. What the frames mean is decided elsewhere.
import type { WebSocket } from "ws";
import * as cr from "../../classroom/index.ts";
import { bucket } from "./limiter.ts";
import { textFrame } from "./text-frame.ts";

/** Frames at once and a second; above that the socket is closed. */
const FRAMES = { size: 120, perSecond: 30 };
/** Bytes that may wait to be sent before a page that does not read is let go. */
const MOST_WAITING = 4_000_000;

export interface Connection {
	send(frame: cr.ServerFrame): void;
	refuse(code: cr.AnyRefusal, id?: string): void;
	close(code: number): void;
	readonly open: boolean;
}

export interface ConnectionTools {
	clock: () => number;
	trouble: (error: unknown) => void;
	/** The line under the socket. Frames go straight to it: the socket's own way takes two pieces, and twice as long. */
	line: { write(data: Buffer): void };
}

/** Reads a socket's frames and hands the good ones to `read`; `gone` is called once, when the socket has closed. */
export function connect(
	socket: WebSocket,
	read: (frame: cr.ClientFrame) => void | Promise<void>,
	gone: () => void,
	{ clock, trouble, line }: ConnectionTools,
): Connection {
	const allowed = bucket(FRAMES.size, FRAMES.perSecond);
	let alive = true;
	let open = true;
	const connection: Connection = {
		send: (frame) => {
			if (socket.readyState !== socket.OPEN) return;
			if (socket.bufferedAmount > MOST_WAITING) return socket.terminate();
			line.write(textFrame(JSON.stringify(frame)));
		},
		refuse: (code, id = "") => connection.send({ type: "refused", id, code }),
		close: (code) => socket.close(code),
		get open() {
			return open;
		},
	};
	socket.on("message", (data: Buffer, binary: boolean) => {
		alive = true;
		if (!allowed(clock())) return connection.close(cr.CLOSE.abuse);
		if (binary) return connection.refuse("badFrame");
		const result = cr.readFrame(data.toString());
		if (!result.ok) return connection.refuse(result.refusal, result.id);
		const failed = (error: unknown): void => {
			// whatever goes wrong with one frame, the process and the other pages go on
			trouble(error);
			connection.refuse("internal", "id" in result.frame ? result.frame.id : "");
		};
		try {
			read(result.frame)?.catch(failed);
		} catch (error) {
			failed(error);
		}
	});
	socket.on("pong", () => {
		alive = true;
	});
	const beat = (): void => {
		if (!alive) {
			socket.terminate();
			return;
		}
		alive = false;
		socket.ping();
	};
	// a beat at its own time for every socket: all at once would be a burst
	let timer = setTimeout(
		() => {
			beat();
			timer = setInterval(beat, cr.HEARTBEAT);
		},
		cr.HEARTBEAT * (0.5 + Math.random() / 2),
	);
	socket.on("close", () => {
		open = false;
		clearTimeout(timer);
		clearInterval(timer);
		gone();
	});
	return connection;
}
