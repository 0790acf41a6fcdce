// A page's line to its class: one socket that comes back by itself. What was asked and not answered is asked again.
import type { InstructorCommand } from "../../../classroom/class/commands.ts";
import type { ClientFrame } from "../../../classroom/protocol/from-client.ts";
import type { ServerFrame } from "../../../classroom/protocol/from-server.ts";
import { CLOSE, VERSION } from "../../../classroom/protocol/limits.ts";
import type { AnyRefusal } from "../../../classroom/refusals.ts";
import type { Seat, SeatMove } from "../../../rules/index.ts";

export type LinkState =
	| { at: "connecting" }
	| { at: "open" }
	/** `retryAt`: ms since 1970. */
	| { at: "waiting"; retryAt: number }
	/** For good: `replaced` = opened elsewhere, `gone` = the class was deleted, else the server's refusal. */
	| { at: "closed"; why: "replaced" | "gone" | AnyRefusal };

/** Answer to a command; "offline" only where the link was closed for good before one came. */
export type Reply =
	| Extract<ServerFrame, { type: "done" | "preview" }>
	| (Omit<Extract<ServerFrame, { type: "refused" }>, "code"> & { code: AnyRefusal | "offline" });

/** A command as a page gives it: the link makes the id. */
export type Asked =
	| { type: "act"; command: InstructorCommand; preview: boolean }
	| { type: "move"; step: number; move: SeatMove }
	| { type: "wait"; step: number }
	| { type: "back"; step: number }
	| { type: "here" };

export interface Link {
	/** Sends a frame that needs no answer; dropped while the connection is down. */
	send: (frame: ClientFrame) => void;
	/** Sends a command under an id of its own; sent again after each reconnection until it is answered. Never rejects. */
	ask: (frame: Asked) => Promise<Reply>;
	close: () => void;
}

export interface LinkOptions {
	as: "seat" | "instructor" | "projector";
	session: string;
	secret: string;
	/** What the page has seen of its game; asked at every connection. */
	since?: () => { game: number; seq: number; seat: Seat } | undefined;
	onFrame: (frame: ServerFrame) => void;
	onState: (state: LinkState) => void;
	/** Address of the socket; the page's own server where left out. */
	url?: string;
}

/** Milliseconds before the first try again; doubled with each, up to the longest, a share of it by chance. */
const FIRST = 500;
const LONGEST = 15_000;
const JITTER = 0.4;
/** Milliseconds without a word from the server after which the page asks for one, and how long it waits for it. */
const QUIET = 20_000;
const PATIENCE = 8000;
/** Milliseconds that a command may go without an answer before the connection is made anew. */
const UNANSWERED = 20_000;

/** Refusals of the first frame that no further try would change. */
const FINAL: ReadonlySet<string> = new Set([
	"noSession",
	"removed",
	"wrongSecret",
	"otherVersion",
	"badFrame",
]);

interface Pending {
	frame: Asked & { id: string };
	sent: number;
	answer: (reply: Reply) => void;
}

function ownAddress(): string {
	const { protocol, host } = location;
	return `${protocol === "https:" ? "wss" : "ws"}://${host}/ws`;
}

/** A beginning of ids that no other page has. Random ids of the browser's own need https, which a class may lack. */
function mark(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Opens a link; it lives until `close`, or until the server closes it for good. */
export function openLink({ url, onFrame, onState, since, ...who }: LinkOptions): Link {
	const name = mark();
	const pending = new Map<string, Pending>();
	let asked = 0;
	let tries = 0;
	let socket: WebSocket | null = null;
	let welcomed = false;
	let over = false;
	/** Why the first frame was refused, as long as it is not known whether the socket closes on it. */
	let refused: AnyRefusal | "" = "";
	let heard = 0;
	let pinged = 0;
	let retry: ReturnType<typeof setTimeout> | undefined;

	const raw = (frame: ClientFrame | Pending["frame"]): void => {
		if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
	};

	function put(one: Pending): void {
		one.sent = performance.now();
		raw(one.frame);
	}

	function take(frame: ServerFrame): void {
		if (frame.type === "pong") return;
		if (frame.type === "welcome") {
			welcomed = true;
			tries = 0;
			onState({ at: "open" });
			onFrame(frame);
			for (const one of [...pending.values()]) put(one);
			return;
		}
		if (frame.type === "done" || frame.type === "preview" || frame.type === "refused") {
			const one = pending.get(frame.id);
			if (one) {
				pending.delete(frame.id);
				one.answer(frame);
				return;
			}
			if (frame.type === "refused" && !welcomed) refused = frame.code;
			return;
		}
		onFrame(frame);
		// a change carries the answers to the page's own commands that have made it
		if (frame.type !== "delta") return;
		for (const id of frame.done ?? []) {
			const one = pending.get(id);
			pending.delete(id);
			one?.answer({ type: "done", id, seq: frame.seq, effect: null });
		}
	}

	function end(why: "replaced" | "gone" | AnyRefusal): void {
		finish();
		onState({ at: "closed", why });
	}

	/** Nothing is tried any more; who waits is told. */
	function finish(): void {
		over = true;
		clearTimeout(retry);
		clearInterval(watch);
		globalThis.removeEventListener?.("online", now);
		globalThis.document?.removeEventListener("visibilitychange", seen);
		drop();
		for (const { frame, answer } of [...pending.values()])
			answer({ type: "refused", id: frame.id, code: "offline" });
		pending.clear();
	}

	/** Forgets the socket without waiting for its end: a dead line may never tell. */
	function drop(): void {
		const old = socket;
		socket = null;
		welcomed = false;
		if (!old) return;
		old.onopen = old.onmessage = old.onclose = old.onerror = null;
		old.close();
	}

	function again(least = 0): void {
		drop();
		const grown = Math.min(LONGEST, FIRST * 2 ** tries);
		const wait = Math.max(least, Math.round(grown * (1 - JITTER * Math.random())));
		tries += 1;
		clearTimeout(retry);
		retry = setTimeout(connect, wait);
		onState({ at: "waiting", retryAt: Date.now() + wait });
	}

	function closed(code: number): void {
		if (code === CLOSE.replaced) end("replaced");
		else if (code === CLOSE.gone) end("gone");
		else if (code === CLOSE.removed) end("removed");
		else if (refused !== "" && FINAL.has(refused)) end(refused);
		// too many frames, or too many wrong codes from this network: soon again would only go on so
		else again(code === CLOSE.abuse || refused === "tooManyTries" ? LONGEST : 0);
	}

	function connect(): void {
		clearTimeout(retry);
		if (over) return;
		drop();
		refused = "";
		onState({ at: "connecting" });
		let fresh: WebSocket;
		try {
			fresh = new WebSocket(url ?? ownAddress());
		} catch {
			again();
			return;
		}
		socket = fresh;
		heard = performance.now();
		pinged = 0;
		fresh.onopen = () => {
			const at = since?.();
			raw({ type: "hello", v: VERSION, ...who, ...(at ? { since: at } : {}) });
		};
		fresh.onmessage = ({ data }: MessageEvent<unknown>) => {
			heard = performance.now();
			pinged = 0;
			if (typeof data !== "string") return;
			let frame: ServerFrame;
			try {
				frame = JSON.parse(data) as ServerFrame;
			} catch {
				return;
			}
			take(frame);
		};
		fresh.onclose = ({ code }) => closed(code);
	}

	/** Makes sure that somebody still listens at the other end. */
	function look(): void {
		if (socket?.readyState !== WebSocket.OPEN) {
			// a line that does not come about within the time is given up
			if (socket && performance.now() - heard > PATIENCE) again();
			return;
		}
		const time = performance.now();
		const dead = pinged > 0 && time - pinged > PATIENCE;
		const deaf = welcomed && [...pending.values()].some(({ sent }) => time - sent > UNANSWERED);
		if (dead || deaf) again();
		else if (pinged === 0 && time - heard > QUIET) ping();
	}

	function ping(): void {
		pinged = performance.now();
		raw({ type: "ping", t: Math.round(pinged) });
	}

	/** The network is back, or the page is looked at again: no waiting. */
	function now(): void {
		if (socket?.readyState === WebSocket.OPEN) ping();
		else if (socket === null) {
			tries = 0;
			connect();
		}
	}
	const seen = (): void => {
		if (document.visibilityState === "visible") now();
	};

	const watch = setInterval(look, 1000);
	globalThis.addEventListener?.("online", now);
	globalThis.document?.addEventListener("visibilitychange", seen);
	connect();

	return {
		send: raw,
		ask: (frame) =>
			new Promise((answer) => {
				asked += 1;
				const id = `${name}-${asked}`;
				if (over) {
					answer({ type: "refused", id, code: "offline" });
					return;
				}
				const one: Pending = { frame: { ...frame, id }, sent: 0, answer };
				pending.set(id, one);
				if (welcomed) put(one);
			}),
		close: () => {
			if (!over) finish();
		},
	};
}
