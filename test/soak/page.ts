// A student's page without a page: keeps its view, connects again wherever a server answers, sends again what got no answer.
import { isDeepStrictEqual } from "node:util";
import { WebSocket } from "ws";
import { positionAfter, type ServerFrame, tableAfter, VERSION } from "../../src/classroom/index.ts";
import type { TablePicture } from "../../src/classroom/pictures.ts";
import type { Game, Seat } from "../../src/rules/index.ts";
import { addressOf } from "../support/class/crowd.ts";

export interface PageEvents {
	/** The game's log has grown, as this page sees it. */
	seen(page: Page): void;
	answered(id: string, refusal: string | null): void;
	/** The socket has closed with a code that no fault explains. */
	broken(page: Page, code: number): void;
}

export interface Page {
	readonly person: number;
	seat: Seat;
	game: number;
	position: Game | null;
	table: TablePicture | null;
	readonly open: boolean;
	/** Sends a command now, and again after every break until it is answered. */
	command(frame: { id: string } & Record<string, unknown>): void;
	/** Sends a frame as it is, once. */
	raw(frame: unknown): void;
	/** Drops the connection; `ms`: stays away so long. `forget`: as a reload does, with nothing remembered. */
	cut(ms: number, forget: boolean): void;
	/** Asks for the whole view; resolves with whether what was kept is equal to it. */
	same(): Promise<boolean>;
	close(): void;
}

/** Milliseconds between two tries to connect. */
const AGAIN = 250;

export function openPage(
	bases: () => readonly string[],
	key: { session: string; secret: string },
	person: number,
	events: PageEvents,
): Page {
	let socket: WebSocket | null = null;
	let done = false;
	let closing = false;
	let tries = person;
	const unanswered = new Map<string, unknown>();
	let whole: ((equal: boolean) => void) | null = null;
	const page: Page = {
		person,
		seat: "us",
		game: 0,
		position: null,
		table: null,
		get open() {
			return socket?.readyState === WebSocket.OPEN && page.position !== null;
		},
		command: (frame) => {
			unanswered.set(frame.id, frame);
			page.raw(frame);
		},
		raw: (frame) => {
			if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
		},
		cut: (ms, forget) => {
			closing = true;
			if (forget) {
				unanswered.clear();
				page.position = null;
				page.table = null;
			}
			socket?.terminate();
			setTimeout(() => {
				closing = false;
				connect();
			}, ms);
		},
		same: () =>
			new Promise((resolve) => {
				const late = setTimeout(() => resolve(false), 10_000);
				whole = (equal) => {
					clearTimeout(late);
					resolve(equal);
				};
				page.raw({ type: "resume", since: 0 });
			}),
		close: () => {
			done = true;
			socket?.close();
		},
	};

	function take(frame: ServerFrame): void {
		switch (frame.type) {
			case "class":
				if (frame.chair) ({ game: page.game, seat: page.seat } = frame.chair);
				return;
			case "view": {
				const { position } = frame.view;
				whole?.(isDeepStrictEqual(position, page.position));
				whole = null;
				page.position = position;
				page.table = frame.table;
				events.seen(page);
				return;
			}
			case "delta": {
				const { table } = page;
				if (table?.seq === frame.from && page.position) {
					page.position = positionAfter(page.position, frame);
					page.table = tableAfter(table, frame);
					events.seen(page);
				} else if (!table || table.seq < frame.seq) page.raw({ type: "resume", since: 0 });
				for (const id of frame.done ?? []) if (unanswered.delete(id)) events.answered(id, null);
				return;
			}
			case "table":
				page.table = frame.table;
				return;
			case "done":
			case "refused":
				if (!unanswered.delete(frame.id)) return;
				events.answered(frame.id, frame.type === "refused" ? frame.code : null);
		}
	}

	function connect(): void {
		if (done || closing) return;
		const list = bases();
		const base = list[tries++ % list.length] ?? "";
		const mine = new WebSocket(`${base.replace("http", "ws")}/ws`, {
			perMessageDeflate: false,
			headers: { "x-forwarded-for": addressOf(person) },
			handshakeTimeout: 5000,
		});
		socket = mine;
		mine.on("open", () => {
			const { table } = page;
			const since = table ? { since: { game: table.game, seq: table.seq, seat: page.seat } } : {};
			mine.send(JSON.stringify({ type: "hello", v: VERSION, as: "seat", ...key, ...since }));
			// what got no answer is asked again under the same id, and counts once
			for (const frame of unanswered.values()) mine.send(JSON.stringify(frame));
		});
		mine.on("message", (data: Buffer) => {
			if (socket === mine) take(JSON.parse(data.toString()) as ServerFrame);
		});
		mine.on("close", (code) => {
			if (socket !== mine || done || closing) return;
			events.broken(page, code);
			setTimeout(connect, AGAIN * (0.5 + Math.random()));
		});
		mine.on("error", () => undefined);
	}
	connect();
	return page;
}
