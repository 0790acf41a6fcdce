// A page of the class without a page: a socket that keeps its seat's view as frames come, and sends commands.
import { once } from "node:events";
import { WebSocket } from "ws";
import type { InstructorCommand } from "../../../src/classroom/class/commands.ts";
import {
	patched,
	positionAfter,
	type Scores,
	type ServerFrame,
	tableAfter,
	VERSION,
} from "../../../src/classroom/index.ts";
import type { MonthPicture, TablePicture } from "../../../src/classroom/pictures.ts";
import type { Game, SeatMove } from "../../../src/rules/index.ts";

type Reply = Extract<ServerFrame, { type: "done" | "refused" | "preview" }>;

export interface Client {
	/** Every frame as it came, as text. */
	readonly raw: string[];
	readonly frames: ServerFrame[];
	position: Game | null;
	table: TablePicture | null;
	score: Scores | null;
	/** The month's reveal, and the months that have closed. */
	revealed: Game | null;
	months: readonly MonthPicture[];
	/** Code the socket was closed with, 0 while it is open. */
	closed: number;
	send(frame: unknown): void;
	/** Sends a frame that carries an id, and waits for its answer. */
	ask(frame: { id: string }): Promise<Reply>;
	move(move: SeatMove, id?: string): Promise<Reply>;
	act(command: InstructorCommand, preview?: boolean): Promise<Reply>;
	/** Waits until a condition holds. */
	until(holds: () => boolean, what: string): Promise<void>;
	/** The latest frame of a type. */
	last<T extends ServerFrame["type"]>(type: T): Extract<ServerFrame, { type: T }> | undefined;
	close(): Promise<void>;
	/** Breaks the connection without a goodbye. */
	cut(): void;
}

export interface Key {
	as: "seat" | "instructor" | "projector";
	session: string;
	secret: string;
	since?: { game: number; seq: number };
}

/** Milliseconds that a test waits for anything. */
const PATIENCE = 8000;
let made = 0;

/** Opens a socket and says hello; the answer may still be a refusal. */
export async function openClient(base: string, key: Key): Promise<Client> {
	const socket = new WebSocket(`${base.replace("http", "ws")}/ws`);
	/** Those who wait for answers, in the order of their questions: an id may be used again. */
	const waiting = new Map<string, ((reply: Reply) => void)[]>();
	const watchers = new Set<() => void>();
	const name = `c${++made}`;
	let sent = 0;
	const client: Client = {
		raw: [],
		frames: [],
		position: null,
		table: null,
		score: null,
		revealed: null,
		months: [],
		closed: 0,
		send: (frame) => socket.send(typeof frame === "string" ? frame : JSON.stringify(frame)),
		ask: (frame) =>
			new Promise((resolve, reject) => {
				const late = setTimeout(
					() => reject(new Error(`no answer to ${JSON.stringify(frame)}`)),
					PATIENCE,
				);
				const answered = (reply: Reply): void => {
					clearTimeout(late);
					resolve(reply);
				};
				waiting.set(frame.id, [...(waiting.get(frame.id) ?? []), answered]);
				client.send(frame);
			}),
		move: (move, id = `${name}-${++sent}`) =>
			client.ask({ type: "move", id, step: client.table?.step ?? 0, move } as { id: string }),
		act: (command, preview = false) =>
			client.ask({ type: "act", id: `${name}-${++sent}`, command, preview } as { id: string }),
		until: async (holds, what) => {
			const start = Date.now();
			while (!holds()) {
				const left = PATIENCE - (Date.now() - start);
				if (left <= 0) throw new Error(`waited in vain: ${what}`);
				await new Promise<void>((resolve) => {
					const wake = (): void => {
						clearTimeout(late);
						watchers.delete(wake);
						resolve();
					};
					// what is waited for may depend on another page, too
					const late = setTimeout(wake, Math.min(left, 100));
					watchers.add(wake);
				});
			}
		},
		last: (type) =>
			client.frames.findLast((frame) => frame.type === type) as Extract<
				ServerFrame,
				{ type: typeof type }
			>,
		close: async () => {
			if (socket.readyState === socket.CLOSED) return;
			socket.close();
			await once(socket, "close");
		},
		cut: () => socket.terminate(),
	};
	const take = (frame: ServerFrame): void => {
		switch (frame.type) {
			case "view":
				client.position = frame.view.position;
				client.table = frame.table;
				({ revealed: client.revealed, months: client.months, score: client.score } = frame.view);
				break;
			case "delta":
				if (client.table && client.table.seq === frame.from && client.position) {
					const position = positionAfter(client.position, frame);
					client.position = position;
					client.table = tableAfter(client.table, frame);
					client.score = patched(client.score, frame.score);
					if (frame.revealed) client.revealed = patched(position, frame.revealed);
					const more = (frame.months ?? []).map((one) => ({
						...one,
						position: patched(position, one.position),
						score: one.score ?? (client.score as Scores),
					}));
					client.months = [...client.months, ...more];
				} else if ((client.table?.seq ?? 0) < frame.seq)
					client.send({ type: "resume", since: client.table?.seq ?? 0 });
				for (const id of frame.done ?? [])
					waiting.get(id)?.shift()?.({ type: "done", id, seq: frame.seq, effect: null });
				break;
			case "table":
				client.table = frame.table;
				break;
			case "done":
			case "refused":
			case "preview":
				waiting.get(frame.id)?.shift()?.(frame);
		}
	};
	socket.on("message", (data: Buffer) => {
		const text = data.toString();
		client.raw.push(text);
		const frame = JSON.parse(text) as ServerFrame;
		client.frames.push(frame);
		take(frame);
		for (const wake of [...watchers]) wake();
	});
	socket.on("close", (code) => {
		client.closed = code;
		for (const wake of [...watchers]) wake();
	});
	socket.on("error", () => undefined);
	await once(socket, "open");
	const { since, ...who } = key;
	client.send({ type: "hello", v: VERSION, ...who, ...(since ? { since } : {}) });
	await client.until(() => client.frames.length > 0 || client.closed > 0, "an answer to hello");
	return client;
}
