// One socket: its limits, its signs of life, its frames in and out. What the frames mean is decided elsewhere.
import type { WebSocket } from "ws";
import * as cr from "../../classroom/index.ts";
import type { Problem } from "../../scenario/index.ts";
import { Bucket } from "./limiter.ts";
import type { Seated } from "./seated.ts";
import { type Wire, writeText } from "./text-frame.ts";

/** Frames at once and a second; above that the socket is closed. */
const FRAMES = { size: 120, perSecond: 30 };
/** Bytes that may wait to be sent before a page that does not read is let go. */
const MOST_WAITING = 4_000_000;

export interface Connection {
	send(frame: cr.ServerFrame): void;
	/** Sends a frame that is written already. */
	sendText(text: string): void;
	/** `problems`: what does not hold in the command, by field. */
	refuse(code: cr.AnyRefusal, id?: string, problems?: readonly Problem[]): void;
	close(code: number): void;
	readonly open: boolean;
}

export interface ConnectionTools {
	clock: () => number;
	trouble: (error: unknown) => void;
}

/** Reads a socket's frames and hands the good ones to what `behind` gives. */
export function connect(
	socket: WebSocket,
	wire: Wire,
	tools: ConnectionTools,
	behind: (connection: Connection) => Seated,
): void {
	const line = new Line(socket, wire, tools, behind);
	lines.set(socket, line);
	looking ??= setInterval(look, LOOK);
	socket.on("message", heard);
	socket.on("pong", lives);
	socket.on("close", closed);
}

/** Milliseconds between two looks at who is due for a sign of life. */
const LOOK = 1000;
/** Sockets that are open, and one timer for all of them. */
const lines = new Map<WebSocket, Line>();
let looking: NodeJS.Timeout | null = null;

function look(): void {
	const now = performance.now();
	for (const line of lines.values()) line.beat(now);
}

// listeners of all sockets: one of its own for each would be held for as long as it lives
function heard(this: WebSocket, data: Buffer, binary: boolean): void {
	lines.get(this)?.heard(data, binary);
}

function lives(this: WebSocket): void {
	lines.get(this)?.lives();
}

function closed(this: WebSocket): void {
	const line = lines.get(this);
	lines.delete(this);
	if (lines.size === 0 && looking) {
		clearInterval(looking);
		looking = null;
	}
	line?.gone();
}

/** A class, for a server holds thousands of sockets that mostly wait: they share what they can do. */
class Line implements Connection {
	readonly #socket: WebSocket;
	readonly #wire: Wire;
	readonly #tools: ConnectionTools;
	readonly #behind: Seated;
	readonly #frames = new Bucket(FRAMES);
	#alive = true;
	/** When the next sign of life is asked for; each socket at its own time: all at once would be a burst. */
	#due = performance.now() + cr.HEARTBEAT * (0.5 + Math.random() / 2);

	constructor(
		socket: WebSocket,
		wire: Wire,
		tools: ConnectionTools,
		behind: (connection: Connection) => Seated,
	) {
		this.#socket = socket;
		this.#wire = wire;
		this.#tools = tools;
		this.#behind = behind(this);
	}

	get open(): boolean {
		return lines.has(this.#socket);
	}

	send(frame: cr.ServerFrame): void {
		this.sendText(JSON.stringify(frame));
	}

	sendText(text: string): void {
		const socket = this.#socket;
		if (socket.readyState !== socket.OPEN) return;
		if (socket.bufferedAmount > MOST_WAITING) socket.terminate();
		else writeText(this.#wire, text);
	}

	refuse(code: cr.AnyRefusal, id = "", problems?: readonly Problem[]): void {
		this.send({ type: "refused", id, code, problems });
	}

	close(code: number): void {
		this.#socket.close(code);
	}

	lives(): void {
		this.#alive = true;
	}

	heard(data: Buffer, binary: boolean): void {
		this.#alive = true;
		if (!this.#frames.take(this.#tools.clock())) this.close(cr.CLOSE.abuse);
		else if (binary) this.refuse("badFrame");
		else this.#take(cr.readFrame(data.toString()));
	}

	#take(result: cr.ReadFrame): void {
		if (!result.ok) {
			this.refuse(result.refusal, result.id, result.problems);
			return;
		}
		try {
			this.#behind.read(result.frame)?.catch((error: unknown) => this.#failed(result.frame, error));
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

	gone(): void {
		this.#behind.gone();
	}
}
