// Measures the server beside raw ws and boardgame.io's: one generator for all, on a core of its own, in fresh processes.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tempFolder } from "../../support/class/server.ts";
import { quantile } from "../paired.ts";
import type { Kind, Played } from "./load.ts";
import { type Load, type Server, startLoad, startServer } from "./processes.ts";

/** A row of the bench's table. */
export interface ServerRow {
	name: string;
	value: number;
	unit: string;
	versus: string;
	peerValue: number;
	ratio: number;
	runs: { low: number; high: number; pairs: number; control: number };
}

/** Fresh sets of processes, and slices of each kind in a set. */
const ROUNDS = 3;
const PAIRS = 5;
const SLOW_PAIRS = 2;
/** Milliseconds a slice: on a fast machine the games' moves must last for all of them. */
const SLICE = 500;
/**
 * Moves that each server plays before the first slice that counts: until then the engine is still translating its
 * program, and a move costs more than it does for the rest of the day.
 */
const WARM = 28_000;
/** Moves before memory is measured: they bring the processes to their working size. */
const FIRST_WARM = 6000;
/** Milliseconds that warming up may take at most. */
const WARM_MS = 15_000;
/** Milliseconds until connections of before and what they have left behind are gone. */
const SETTLE = 6000;
/** Games of two people, and moves that each can go. */
const GAMES = 1000;
const MOVES = 80;
/** Bytes of what the product sends to each page for a move, on average over whole games. */
const FRAME = "590";

interface Figure {
	/** Moves in a second of the server's processor time. */
	perCpu: number;
	/** Moves in a second. */
	perSecond: number;
}
/** A figure and its peer's, from slices next to each other. */
type Pair = Record<keyof Figure, { own: number; peer: number }>;

interface Measured {
	strict: Pair[];
	frames: Pair[];
	boardgameIo: Pair[];
	control: number[];
	/** Bytes a client: heap and buffers once garbage is gone. Resident memory grows in steps that tell nothing. */
	idle: { own: number; peer: number };
}

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

async function slice(load: Load, name: string, server: Server): Promise<Figure> {
	const before = server.cpu();
	const { moves, wall, over } = await load.ask<Played>({ do: "play", name, ms: SLICE });
	const cpu = server.cpu() - before;
	if (over > GAMES / 2) throw new Error("the games were over before the measurement was");
	return { perCpu: (moves * 1000) / Math.max(1, cpu), perSecond: (moves * 1000) / wall };
}

/** Plays so many moves that do not count. */
async function warmUp(load: Load, name: string, moves: number): Promise<void> {
	for (let done = 0, ms = 0; done < moves && ms < WARM_MS; ms += SLICE)
		done += (await load.ask<Played>({ do: "play", name, ms: SLICE })).moves;
}

const mean = (a: Figure, b: Figure): Figure => ({
	perCpu: (a.perCpu + b.perCpu) / 2,
	perSecond: (a.perSecond + b.perSecond) / 2,
});
const paired = (own: Figure, peer: Figure): Pair => ({
	perCpu: { own: own.perCpu, peer: peer.perCpu },
	perSecond: { own: own.perSecond, peer: peer.perSecond },
});

/** One set of fresh processes. */
async function round(say: (text: string) => void): Promise<Measured> {
	const folder = tempFolder();
	const load = startLoad();
	const settings = { HOST: "127.0.0.1", PORT: "0", DATA_DIR: folder.path, PROXIES: "1" };
	const root = fileURLToPath(new URL("../../../", import.meta.url));
	const own = await startServer([`${root}src/server/main.ts`, "--no-client"], settings);
	const raws = [
		await startServer([file("peer-ws.ts")]),
		await startServer([file("peer-ws.ts")]),
	] as const;
	const frames = await startServer([file("peer-ws.ts")], { FRAME });
	const bgio = await startServer([file("peer-boardgame-io.ts")], { NODE_ENV: "production" });
	const servers = [own, ...raws, frames, bgio];
	const connect = (name: string, kind: Kind, base: string, to = GAMES): Promise<unknown> =>
		load.ask({ do: "connect", name, kind, base, to });
	try {
		say("classes fill up");
		const order = { base: own.base, folder: folder.path, games: GAMES, moves: MOVES };
		await load.ask({ do: "fill", ...order });
		// the first half makes the processes as large as they are going to be anyway; the second half is counted
		const sizes = async () => {
			await new Promise((tick) => setTimeout(tick, SETTLE));
			return [await own.memory(), await raws[0].memory()] as const;
		};
		await connect("raw", "raw", raws[0].base, GAMES / 2);
		await connect("own", "ours", own.base, GAMES / 2);
		await warmUp(load, "own", FIRST_WARM);
		await warmUp(load, "raw", FIRST_WARM);
		const half = await sizes();
		await connect("raw", "raw", raws[0].base);
		await connect("own", "ours", own.base);
		const full = await sizes();
		const each = (i: 0 | 1): number => (full[i] - half[i]) / GAMES;
		const idle = { own: each(0), peer: each(1) };
		await connect("raw2", "raw", raws[1].base);
		await connect("frames", "frames", frames.base);
		await connect("boardgame.io", "boardgame.io", bgio.base);
		say("measuring");
		const play = (name: string, server: Server): Promise<Figure> => slice(load, name, server);
		for (const name of ["own", "raw", "raw2", "frames", "boardgame.io"])
			await warmUp(load, name, WARM);
		const strict: Pair[] = [];
		const same: Pair[] = [];
		const slow: Pair[] = [];
		const control: number[] = [];
		for (let i = 0; i < PAIRS; i++) {
			const raw = await play("raw", raws[0]);
			const framed = await play("frames", frames);
			const it = await play("own", own);
			strict.push(paired(it, mean(raw, await play("raw", raws[0]))));
			same.push(paired(it, mean(framed, await play("frames", frames))));
			const between = await play("raw2", raws[1]);
			control.push(between.perCpu / mean(raw, await play("raw", raws[0])).perCpu);
			if (i < SLOW_PAIRS) slow.push(paired(it, await play("boardgame.io", bgio)));
		}
		return { strict, frames: same, boardgameIo: slow, control, idle };
	} finally {
		load.stop();
		await Promise.all(servers.map((server) => server.stop()));
		folder.remove();
	}
}

const VERSUS = {
	strict: "raw ws relaying the moves to both pages, no rules, nothing stored",
	frames: "raw ws sending frames of the same number and size, no rules, nothing stored",
	boardgameIo: "boardgame.io 0.50.2's server with the same game, in memory",
} as const;
const UNITS = { perCpu: "moves/s of processor time", perSecond: "moves/s" } as const;

const rounded = (n: number): number => Number(n.toPrecision(4));

/** A row from pairs of all rounds. */
function rowOf(
	pairs: readonly Pair[],
	of: keyof Figure,
	versus: keyof typeof VERSUS,
	control: number,
): ServerRow {
	const ratios = pairs.map((pair) => pair[of].own / pair[of].peer);
	const median = (pick: (pair: Pair) => number): number => quantile(pairs.map(pick), 0.5);
	return {
		name: "server.moves",
		value: Math.round(median((pair) => pair[of].own)),
		unit: UNITS[of],
		versus: VERSUS[versus],
		peerValue: Math.round(median((pair) => pair[of].peer)),
		ratio: rounded(quantile(ratios, 0.5)),
		runs: {
			low: rounded(quantile(ratios, 0.25)),
			high: rounded(quantile(ratios, 0.75)),
			pairs: pairs.length,
			control,
		},
	};
}

function idleRow(measured: readonly Measured[], control: number): ServerRow {
	const own = measured.map(({ idle }) => idle.own);
	const peer = measured.map(({ idle }) => idle.peer);
	const ratios = own.map((bytes, i) => bytes / (peer[i] as number));
	return {
		name: "server.idleBytes",
		value: Math.round(quantile(own, 0.5)),
		unit: "bytes a client, heap and buffers",
		versus: "raw ws, two sockets a room (ours: seated in games that have begun)",
		peerValue: Math.round(quantile(peer, 0.5)),
		ratio: rounded(quantile(ratios, 0.5)),
		runs: {
			low: rounded(Math.min(...ratios)),
			high: rounded(Math.max(...ratios)),
			pairs: ratios.length,
			control,
		},
	};
}

/** Measures what is asked for of `server.moves` and `server.idleBytes`, in one run. */
export async function measureServer(
	names: readonly string[],
	say: (text: string) => void,
): Promise<ServerRow[]> {
	if (!readdirSync("/proc").includes("self"))
		throw new Error("the server's benches need /proc, which only Linux has");
	const measured: Measured[] = [];
	for (let n = 1; n <= ROUNDS; n++)
		measured.push(await round((text) => say(`bench: server, round ${n} of ${ROUNDS}: ${text}`)));
	const control = rounded(
		quantile(
			measured.flatMap((one) => one.control),
			0.5,
		),
	);
	const rows: ServerRow[] = [];
	if (names.includes("server.moves"))
		for (const versus of ["strict", "frames", "boardgameIo"] as const)
			for (const figure of ["perCpu", "perSecond"] as const)
				rows.push(
					rowOf(
						measured.flatMap((one) => one[versus]),
						figure,
						versus,
						control,
					),
				);
	if (names.includes("server.idleBytes")) rows.push(idleRow(measured, control));
	return rows;
}
