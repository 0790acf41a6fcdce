// Plans and plays a tournament: which pairings under which seeds, on the scenario as it is or shaken.
import { hash32 } from "../../players/dice.ts";
import type { Policy, Temper } from "../../players/index.ts";
import type { Budget } from "../../players/search/index.ts";
import { type Book, compile, type NumberId, type RuleData } from "../../rules/index.ts";
import { parByMonth } from "../history/par.ts";
import { type Balance, balanceOf, holds, seatGapOf, seatGapsOf } from "./balance.ts";
import { playGame, type Result, shortGame } from "./game.ts";
import { isPolicy, type Job, type Player, playerMind } from "./minds.ts";
import { shakenData } from "./shake.ts";
import { type Deeper, deeperOf, type Strength, strengthOf } from "./strength.ts";
import { type BestReplies, bestRepliesOf, type Par, type Row, rowOf } from "./table.ts";

export type { Job } from "./minds.ts";

/** What is played on. */
export interface Field {
	data: RuleData;
	players: Readonly<Record<Policy, Temper>>;
	/** Numbers that no measurement stands behind. */
	uncertain: readonly NumberId[];
	/** What a searcher that names no budget thinks for; left out where nobody searches. */
	budget?: Budget;
}

/** Seeds of the first `games` games: the same for every pairing, so that luck is equal. */
export const seedsOf = (seed: number, games: number): number[] =>
	Array.from({ length: games }, (_, i) => hash32(`game ${i}`, seed));

/** Every policy against every policy. */
export function jobsOf(
	policies: readonly Player[],
	seeds: readonly number[],
	shake: number,
): Job[] {
	return policies.flatMap((us) => policies.map((cn) => ({ shake, us, cn, seeds })));
}

/** Keeps the rules compiled for the scenario last played on. */
export function bookKeeper(field: Field): (shake: number) => Book {
	let kept: { shake: number; book: Book } | null = null;
	return (shake) => {
		if (kept?.shake !== shake) {
			const data = shake < 0 ? field.data : shakenData(field.data, field.uncertain, shake);
			kept = { shake, book: compile(data) };
		}
		return kept.book;
	};
}

const LEAST: Budget = { playouts: 1 };

/** Plays a job's games, each with minds of its own. */
export function playJob(book: Book, { players, budget = LEAST }: Field, job: Job): Result[] {
	const mind = (name: Player) => playerMind(book, players, name, budget);
	return job.seeds.map((seed) => playGame(book, { us: mind(job.us), cn: mind(job.cn) }, seed));
}

/** Games that one thread plays without a break: few where somebody searches, so that all threads end together. */
const IN_ONE_GO = 5;

/** The same games in pieces, in order: what threads are given. */
export const piecesOf = (jobs: readonly Job[]): Job[] =>
	jobs.flatMap((job) => {
		if (isPolicy(job.us) && isPolicy(job.cn)) return [job];
		const pieces: Job[] = [];
		for (let i = 0; i < job.seeds.length; i += IN_ONE_GO)
			pieces.push({ ...job, seeds: job.seeds.slice(i, i + IN_ONE_GO) });
		return pieces;
	});

/** Results of pieces put together again, one list for each job. */
export function joined(jobs: readonly Job[], pieces: readonly (readonly Result[])[]): Result[][] {
	const all = pieces.flat();
	let from = 0;
	return jobs.map(({ seeds }) => {
		const mine = all.slice(from, from + seeds.length);
		from += seeds.length;
		return mine;
	});
}

/** Each seat's par at the end of the scenario's shortest game, under this book. */
export function parOf(book: Book, players: Field["players"]): Par {
	const game = shortGame(book);
	const par = parByMonth(book, game, players);
	const last = game.months - 1;
	return { us: par.us[last] ?? 0, cn: par.cn[last] ?? 0 };
}

/** A tournament's outcome on one scenario. */
export interface Cross {
	par: Par;
	table: Row[];
	seatGap: number;
	seatGaps: Record<string, number>;
	bestReplies: BestReplies;
	balance: Balance;
	/** Searchers against characters, and more thought against less; empty where nobody searches. */
	strength: Strength[];
	deeper: Deeper[];
	holds: boolean;
}

/**
 * Sums up the games of all pairings; `results` in the order of `jobs`. The balance is judged by the characters alone: a
 * searcher is meant to be the best reply to each.
 */
export function crossOf(
	policies: readonly Player[],
	jobs: readonly Job[],
	results: readonly (readonly Result[])[],
	par: Par,
): Cross {
	const table = jobs.map((job, i) => rowOf(job.us, job.cn, results[i] ?? [], par));
	const ruled = table.filter((row) => isPolicy(row.us) && isPolicy(row.cn));
	const bestReplies = bestRepliesOf(policies.filter(isPolicy), ruled);
	const balance = balanceOf(ruled, bestReplies);
	return {
		par,
		table,
		seatGap: seatGapOf(ruled),
		seatGaps: seatGapsOf(ruled),
		bestReplies,
		balance,
		strength: strengthOf(policies, jobs, results, par),
		deeper: deeperOf(policies, jobs, results, par),
		holds: holds(balance),
	};
}
