// How the one generator speaks to each server: connects two sockets a game, sends a move, and sees when it has arrived.
import { once } from "node:events";
import { WebSocket } from "ws";
import { VERSION } from "../../../src/classroom/index.ts";
import { addressOf, each } from "../../support/class/crowd.ts";
import { GAME } from "./boardgame-io.ts";
import type { Script } from "./script.ts";

/** One game's two sockets. */
export interface Table {
	/** Sends move `n` of the script; `arrived` is called when both pages have all of it. */
	send(n: number, arrived: () => void): void;
}

/** Opens a socket. Frames are told as raw bytes: reading them is no part of what is measured. */
export async function open(
	url: string,
	person: number,
	heard: (data: Buffer, socket: WebSocket) => void,
): Promise<WebSocket> {
	const socket = new WebSocket(url, {
		perMessageDeflate: false,
		skipUTF8Validation: true,
		headers: { "x-forwarded-for": addressOf(person) },
	});
	socket.on("message", (data: Buffer) => heard(data, socket));
	await once(socket, "open");
	return socket;
}

/** Counts arrivals of a move's frames, one at each page. */
function arrivals(): { wait: (arrived: () => void) => void; came: () => void } {
	let left = 0;
	let tell: () => void = () => undefined;
	return {
		wait: (arrived) => {
			left = 2;
			tell = arrived;
		},
		came: () => {
			left--;
			if (left === 0) tell();
		},
	};
}

/** A frame of the product that carries a move. */
const DELTA = Buffer.from('{"type":"delta"');
const REFUSED = Buffer.from('{"type":"refused"');
const begins = (data: Buffer, with_: Buffer): boolean =>
	data.length >= with_.length && data.compare(with_, 0, with_.length, 0, with_.length) === 0;

/** Who sits at one of the product's games: tokens by seat. */
export interface Seats {
	session: string;
	us: string;
	cn: string;
}

const hello = (session: string, secret: string): string =>
	JSON.stringify({ type: "hello", v: VERSION, as: "seat", session, secret });

/** The product: each page gets the change; the mover's carries the acknowledgement. */
export async function ours(
	base: string,
	seats: readonly Seats[],
	scripts: readonly Script[],
): Promise<Table[]> {
	const url = `${base.replace("http", "ws")}/ws`;
	const tables: Table[] = [];
	await each(seats, async ({ session, us, cn }, at) => {
		const { wait, came } = arrivals();
		const frames = scripts[at]?.lines.map(({ step, move }, n) =>
			Buffer.from(JSON.stringify({ type: "move", id: `m${n}`, step, move })),
		);
		const join = async (token: string, person: number): Promise<WebSocket> => {
			let shown: () => void = () => undefined;
			const seen = new Promise<void>((done) => {
				shown = done;
			});
			const socket = await open(url, person, (data) => {
				if (begins(data, DELTA)) came();
				else if (begins(data, REFUSED)) throw new Error(data.toString());
				else if (data.includes('"type":"view"')) shown();
			});
			socket.send(hello(session, token));
			await seen;
			return socket;
		};
		const sockets = { us: await join(us, at * 2), cn: await join(cn, at * 2 + 1) };
		tables[at] = {
			send: (n, arrived) => {
				wait(arrived);
				const seat = scripts[at]?.lines[n]?.seat ?? "us";
				sockets[seat].send(frames?.[n] as Buffer, { binary: false });
			},
		};
	});
	return tables;
}

/** Raw ws: moves relayed to both pages. */
export async function raw(
	base: string,
	scripts: readonly Script[],
	/** Rooms that there are already. */
	before: number,
): Promise<Table[]> {
	const url = base.replace("http", "ws");
	const tables: Table[] = [];
	await each(scripts, async ({ lines }, at) => {
		const { wait, came } = arrivals();
		const frames = lines.map(({ step, move }, n) =>
			Buffer.from(JSON.stringify({ type: "move", id: `m${n}`, step, move })),
		);
		const join = async (person: number): Promise<WebSocket> => {
			let inside = false;
			let shown: () => void = () => undefined;
			const seen = new Promise<void>((done) => {
				shown = done;
			});
			const socket = await open(url, person, () => {
				if (inside) came();
				inside = true;
				shown();
			});
			socket.send(`g${before + at}`);
			await seen;
			return socket;
		};
		const sockets = { us: await join(at * 2), cn: await join(at * 2 + 1) };
		tables[at] = {
			send: (n, arrived) => {
				wait(arrived);
				const line = n % lines.length;
				sockets[lines[line]?.seat ?? "us"].send(frames[line] as Buffer, { binary: false });
			},
		};
	});
	return tables;
}

/** boardgame.io: its socket.io frames written by hand; each page gets the new state. */
export async function boardgameIo(
	base: string,
	scripts: readonly Script[],
	seeds: readonly string[],
): Promise<Table[]> {
	const url = `${base.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`;
	const tables: Table[] = [];
	await each(scripts, async ({ lines }, at) => {
		const matchID = `m${at}-${seeds[at]}`;
		const { wait, came } = arrivals();
		const say = (...event: unknown[]): string => `42/${GAME},${JSON.stringify(event)}`;
		const join = async (player: string, person: number): Promise<WebSocket> => {
			let shown: () => void = () => undefined;
			const seen = new Promise<void>((done) => {
				shown = done;
			});
			const socket = await open(url, person, (data, mine) => {
				const text = data.subarray(0, 60).toString();
				if (text.startsWith("0")) mine.send(`40/${GAME},`);
				else if (text === "2") mine.send("3");
				else if (text.startsWith("40/")) mine.send(say("sync", matchID, player, undefined, 2));
				else if (text.includes('["sync"')) shown();
				else if (text.includes('["update"')) came();
			});
			await seen;
			return socket;
		};
		const sockets = { us: await join("0", at * 2), cn: await join("1", at * 2 + 1) };
		tables[at] = {
			send: (n, arrived) => {
				wait(arrived);
				const { seat = "us", move } = lines[n] ?? {};
				const playerID = seat === "us" ? "0" : "1";
				const payload = { type: "act", args: [move], playerID, credentials: null };
				sockets[seat].send(say("update", { type: "MAKE_MOVE", payload }, n, matchID, playerID));
			},
		};
	});
	return tables;
}
