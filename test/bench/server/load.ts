// The load generator, a process of its own: one for all servers. It is told over its channel what to connect and how long to play.
import { readScenario } from "../../support/read-book.ts";
import { type Begun, begin } from "./begun.ts";
import * as rigs from "./rigs.ts";
import { type Script, scriptOf } from "./script.ts";

/** `frames`: raw ws that sends what the product sends. */
export type Kind = "ours" | "raw" | "frames" | "boardgame.io";

/** What the generator can be asked, and answers. */
export type Order =
	| { do: "fill"; base: string; folder: string; games: number; moves: number }
	| { do: "connect"; name: string; kind: Kind; base: string; to?: number }
	| { do: "play"; name: string; ms: number };
export interface Played {
	moves: number;
	/** Milliseconds from the first move sent to the last that has arrived. */
	wall: number;
	/** Processor time of the generator, milliseconds. */
	cpu: number;
	/** Milliseconds from a move's sending to its arrival at both pages. */
	p50: number;
	p99: number;
	/** Games that have no moves left. */
	over: number;
}

let begun: Begun[] = [];
let scripts: Script[] = [];
const tables = new Map<string, rigs.Table[]>();
const endless = new Set<string>();
/** Moves sent so far, by game. */
const at = new Map<string, number[]>();

/** Connects the games that are not yet, up to `to`. */
async function connect(order: Order & { do: "connect" }): Promise<void> {
	const { name, kind, base, to } = order;
	const list = tables.get(name) ?? [];
	const from = list.length;
	const some = scripts.slice(from, to);
	const games = begun.slice(from, to);
	const seats = games.map((game) => game.seats);
	const seeds = games.map(({ place }) => place.seed);
	if (kind === "ours") list.push(...(await rigs.ours(base, seats, some)));
	else if (kind === "boardgame.io") list.push(...(await rigs.boardgameIo(base, some, seeds)));
	else list.push(...(await rigs.raw(base, some, from)));
	tables.set(name, list);
	const sent = at.get(name) ?? [];
	at.set(
		name,
		list.map((_, i) => sent[i] ?? 0),
	);
	// nothing comes to an end where nothing is played
	if (kind === "raw" || kind === "frames") endless.add(name);
}

/** Every game sends its next move as soon as the last has arrived, until the time is up. */
function play(name: string, ms: number): Promise<Played> {
	const list = tables.get(name) ?? [];
	const sent = at.get(name) ?? [];
	const waits: number[] = [];
	const cpu = process.cpuUsage();
	const start = performance.now();
	let open = 0;
	let over = 0;
	return new Promise((resolve) => {
		const finish = (): void => {
			const wall = performance.now() - start;
			const used = process.cpuUsage(cpu);
			waits.sort((a, b) => a - b);
			const q = (part: number): number => waits[Math.floor(part * (waits.length - 1))] ?? 0;
			resolve({
				moves: waits.length,
				wall,
				cpu: (used.user + used.system) / 1000,
				p50: q(0.5),
				p99: q(0.99),
				over,
			});
		};
		const next = (i: number): void => {
			const n = sent[i] ?? 0;
			const now = performance.now();
			if (!endless.has(name) && n >= (scripts[i]?.lines.length ?? 0)) over++;
			else if (now - start < ms) {
				open++;
				sent[i] = n + 1;
				list[i]?.send(n, () => {
					waits.push(performance.now() - now);
					open--;
					next(i);
					if (open === 0) finish();
				});
			}
		};
		for (let i = 0; i < list.length; i++) next(i);
		if (open === 0) finish();
	});
}

async function obey(order: Order): Promise<unknown> {
	switch (order.do) {
		case "fill": {
			const scenario = readScenario();
			begun = await begin(order.base, order.games, order.folder);
			scripts = begun.map(({ state, place }) => scriptOf(state, place, scenario, order.moves));
			return { ends: scripts.map(({ end }) => end) };
		}
		case "connect":
			await connect(order);
			return {};
		case "play":
			return play(order.name, order.ms);
	}
}

process.on("message", (order: Order) => {
	obey(order).then(
		(answer) => process.send?.({ answer }),
		(error: unknown) => process.send?.({ error: String(error) }),
	);
});
process.on("disconnect", () => process.exit(0));
