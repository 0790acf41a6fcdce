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
	tools: ConnectionTools,
): Connection {
	const line = new Line(socket, read, tools);
	socket.on("message", (data: Buffer, binary: boolean) => line.heard(data, binary));
	socket.on("pong", () => line.lives());
	socket.on("close", () => {
		line.closed();
		gone();
	});
	return line;
}

/** Milliseconds between two looks at who is due for a sign of life. */
const LOOK = 1000;
/** Sockets that are open, and one timer for all of them. */
const lines = new Set<Line>();
let looking: NodeJS.Timeout | null = null;

function look(): void {
	const now = performance.now();
	for (const line of lines) line.beat(now);
}

/** A class, for a server holds thousands of sockets that mostly wait: they share what they can do. */
class Line implements Connection {
	readonly #socket: WebSocket;
	readonly #read: (frame: cr.ClientFrame) => void | Promise<void>;
	readonly #tools: ConnectionTools;
	readonly #allowed = bucket(FRAMES.size, FRAMES.perSecond);
	#alive = true;
	/** When the next sign of life is asked for; each socket at its own time: all at once would be a burst. */
	#due = performance.now() + cr.HEARTBEAT * (0.5 + Math.random() / 2);

	constructor(
		socket: WebSocket,
		read: (frame: cr.ClientFrame) => void | Promise<void>,
		tools: ConnectionTools,
	) {
		this.#socket = socket;
		this.#read = read;
		this.#tools = tools;
		lines.add(this);
		looking ??= setInterval(look, LOOK);
	}

	get open(): boolean {
		return lines.has(this);
	}

	send(frame: cr.ServerFrame): void {
		const socket = this.#socket;
		if (socket.readyState !== socket.OPEN) return;
		if (socket.bufferedAmount > MOST_WAITING) socket.terminate();
		else this.#tools.line.write(textFrame(JSON.stringify(frame)));
	}

	refuse(code: cr.AnyRefusal, id = ""): void {
		this.send({ type: "refused", id, code });
	}

	close(code: number): void {
		this.#socket.close(code);
	}

	lives(): void {
		this.#alive = true;
	}

	heard(data: Buffer, binary: boolean): void {
		this.#alive = true;
		if (!this.#allowed(this.#tools.clock())) this.close(cr.CLOSE.abuse);
		else if (binary) this.refuse("badFrame");
		else this.#take(cr.readFrame(data.toString()));
	}

	#take(result: cr.ReadFrame): void {
		if (!result.ok) {
			this.refuse(result.refusal, result.id);
			return;
		}
		try {
			this.#read(result.frame)?.catch((error: unknown) => this.#failed(result.frame, error));
		} catch (error) {
			this.#failed(result.frame, error);
		}
	}

	/** Whatever goes wrong with one frame, the process and the other pages go on. */
	#failed(frame: cr.ClientFrame, error: unknown): void {
		this.#tools.trouble(error);
		this.refuse("internal", "id" in frame ? frame.id : "");
	}

	/** Asks for a sign of life where it is time; lets a socket go that has given none since it was last asked. */
	beat(now: number): void {
		if (now < this.#due) return;
		this.#due = now + cr.HEARTBEAT;
		if (!this.#alive) {
			this.#socket.terminate();
			return;
		}
		this.#alive = false;
		this.#socket.ping();
	}

	closed(): void {
		lines.delete(this);
		if (lines.size > 0 || !looking) return;
		clearInterval(looking);
		looking = null;
	}
}
