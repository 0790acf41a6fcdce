// One stage of a soak: classes fill up, games are played, things are broken, and in the end everything is checked.
import { bookOf } from "../../src/match/index.ts";
import { openClient } from "../support/class/client.ts";
import { type Crowd, each, gatherCrowds } from "../support/class/crowd.ts";
import { readScenario } from "../support/read-book.ts";
import { type Fault, type FaultTools, faultsFor, recovered } from "./faults.ts";
import { audit } from "./ledger.ts";
import { openPage, type Page } from "./page.ts";
import type { Stage } from "./stage.ts";
import { eventsOf, type Figures, newGame, runGame, type SoakGame } from "./tables.ts";

export interface SoakReport {
	stage: string;
	clients: number;
	games: number;
	moves: number;
	p50: number;
	p99: number;
	/** Milliseconds until all had joined, and until all had their boards. */
	joinedMs: number;
	boardsMs: number;
	errors: string[];
	lost: number;
	duplicated: number;
	/** Moves that were not both stored and seen by the opponent long after the last was made. */
	unsettled: number;
	recordsVerified: number;
	/** Pages that had kept another game than the server tells. */
	unequal: number;
	faults: { what: string; at: number; recoveredMs: number }[];
}

export interface SoakOptions {
	clients: number;
	seconds: number;
	kill: boolean;
	say: (text: string) => void;
}

const wait = (ms: number): Promise<void> => new Promise((tick) => setTimeout(tick, ms));

/** Waits until something holds; false after so many milliseconds. */
async function until(holds: () => boolean, ms: number): Promise<boolean> {
	for (const end = performance.now() + ms; !holds(); await wait(50))
		if (performance.now() > end) return false;
	return true;
}

/** Milliseconds in which everybody must be playing again. */
const PATIENCE = 60_000;
/** Milliseconds in which the last moves must have reached everybody. */
const SETTLING = 10_000;
/** Milliseconds after a fault in which waits are not counted as the server's own. */
const AFTER = 2000;

export async function soak(stage: Stage, options: SoakOptions): Promise<SoakReport> {
	const { clients, seconds, kill, say } = options;
	const book = bookOf(readScenario());
	const figures: Figures = { waits: [], moves: 0, errors: [] };
	let faulty = true;
	const tools = { book, figures, faulty: () => faulty };
	const began = performance.now();
	const crowds = await gatherCrowds(stage.bases()[0] ?? "", clients);
	const joinedMs = Math.round(performance.now() - began);
	say(`${clients} people in ${crowds.length} classes after ${joinedMs} ms`);
	const { pages, games, sessionOf } = await seat(stage, crowds, tools);
	const boardsMs = Math.round(performance.now() - began);
	say(`${games.length} games on their boards after ${boardsMs} ms`);
	faulty = false;
	for (const [i, game] of games.entries()) runGame(game, i / games.length, tools);
	const over = keepGoing(stage, crowds, sessionOf);
	const start = performance.now();
	const at = (): number => performance.now() - start;
	const faultTools: FaultTools = {
		stage,
		crowds,
		pages,
		games,
		long: Math.min(60_000, seconds * 150),
	};
	const faults: SoakReport["faults"] = [];
	const list = kill ? faultsFor(stage) : [];
	for (const [i, fault] of list.entries()) {
		await until(() => at() >= ((i + 0.5) * seconds * 1000) / list.length, seconds * 1000);
		faulty = true;
		const ms = await broken(fault, faultTools, figures);
		faults.push({ what: fault.what, at: Math.round((at() - ms) / 1000), recoveredMs: ms });
		say(`${fault.what}: everybody plays again after ${ms} ms`);
		await wait(AFTER);
		faulty = false;
	}
	await until(() => at() >= seconds * 1000, seconds * 1000);
	for (const { timer } of games) clearTimeout(timer);
	over();
	await until(() => games.every(({ going }) => going === null), SETTLING);
	const unsettled = games.filter(({ going }) => going !== null).length;
	faulty = true;
	say("checking every page and every record");
	const checked = await check(stage, games, sessionOf, figures);
	for (const page of pages) page.close();
	const waits = figures.waits.sort((a, b) => a - b);
	const q = (part: number): number =>
		Number((waits[Math.floor(part * (waits.length - 1))] ?? 0).toFixed(1));
	const { moves, errors } = figures;
	const base = {
		stage: stage.name,
		clients,
		games: games.length,
		moves,
		p50: q(0.5),
		p99: q(0.99),
	};
	return { ...base, joinedMs, boardsMs, errors, ...checked, unsettled, faults };
}

/** Breaks something, and gives the milliseconds until everybody plays again. */
async function broken(fault: Fault, tools: FaultTools, figures: Figures): Promise<number> {
	const start = performance.now();
	try {
		await fault.run(tools);
	} catch (error) {
		figures.errors.push(`${fault.what}: ${error instanceof Error ? error.message : String(error)}`);
	}
	const whole = performance.now();
	if (!(await until(() => recovered(tools, whole), PATIENCE)))
		figures.errors.push(`${fault.what}: not everybody plays again`);
	return Math.round(performance.now() - start);
}

/** Opens everybody's page and finds out who plays with whom. */
async function seat(
	stage: Stage,
	crowds: readonly Crowd[],
	tools: Parameters<typeof eventsOf>[1],
): Promise<{ pages: Page[]; games: SoakGame[]; sessionOf: Map<SoakGame, Crowd> }> {
	const pages: Page[] = [];
	const games: SoakGame[] = [];
	const sessionOf = new Map<SoakGame, Crowd>();
	let person = 0;
	for (const crowd of crowds) {
		const { session } = crowd.session;
		const byGame = new Map<number, SoakGame>();
		await each(crowd.tickets, async ({ token }) => {
			const game: { it: SoakGame } = { it: newGame(person + 1) };
			const key = { session, secret: token };
			const page = openPage(
				() => stage.bases(),
				key,
				person++,
				eventsOf(() => game.it, tools),
			);
			pages.push(page);
			if (!(await until(() => page.open, 30_000))) throw new Error("a page got no board");
			game.it = byGame.get(page.game) ?? game.it;
			byGame.set(page.game, game.it);
			game.it.pages.push(page);
		});
		for (const game of byGame.values()) {
			games.push(game);
			sessionOf.set(game, crowd);
		}
	}
	return { pages, games, sessionOf };
}

/** Where all games of a class are over, its instructor has them played again with sides swapped. */
function keepGoing(
	stage: Stage,
	crowds: readonly Crowd[],
	sessionOf: ReadonlyMap<SoakGame, Crowd>,
): () => void {
	const timer = setInterval(() => {
		for (const crowd of crowds) {
			const own = [...sessionOf].filter(([, one]) => one === crowd).map(([game]) => game);
			if (!own.every(({ pages: [page] }) => page?.position?.phase === "over")) continue;
			const { session, secret } = crowd.session;
			openClient(stage.bases()[0] ?? "", { as: "instructor", session, secret })
				.then(async (teacher) => {
					await teacher.act({ do: "rematch", games: null });
					await teacher.close();
				})
				.catch(() => undefined);
		}
	}, 3000);
	return () => clearInterval(timer);
}

/** What every page has kept against what the server tells, and every record against what was sent. */
async function check(
	stage: Stage,
	games: readonly SoakGame[],
	sessionOf: ReadonlyMap<SoakGame, Crowd>,
	{ errors }: Figures,
): Promise<Pick<SoakReport, "lost" | "duplicated" | "recordsVerified" | "unequal">> {
	const sum = { lost: 0, duplicated: 0, recordsVerified: 0, unequal: 0 };
	await each(games, async (game) => {
		const same = await Promise.all(game.pages.map((page) => page.same()));
		const [one, two] = game.pages;
		if (same.includes(false) || one?.table?.seq !== two?.table?.seq) sum.unequal++;
		const { session, secret } = sessionOf.get(game)?.session ?? { session: "", secret: "" };
		for (const [n, sent] of game.sent) {
			const found = await audit(stage.bases()[0] ?? "", { session, secret }, n, sent);
			sum.lost += found.lost;
			sum.duplicated += found.duplicated;
			if (found.verified) sum.recordsVerified++;
			else errors.push(`game ${n} does not verify: ${JSON.stringify(found.problems[0])}`);
		}
	});
	return sum;
}
