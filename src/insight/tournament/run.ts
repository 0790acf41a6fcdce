// Plans and plays a tournament: which pairings under which seeds, on the scenario as it is or shaken.
import { hash32 } from "../../players/dice.ts";
import type { Policy, Temper } from "../../players/index.ts";
import { type Book, compile, type NumberId, type RuleData } from "../../rules/index.ts";
import { parByMonth } from "../history/par.ts";
import { type Balance, balanceOf, holds, seatGapOf, seatGapsOf } from "./balance.ts";
import { EIGHT_MONTHS, mindOf, playGame, type Result } from "./game.ts";
import { shakenData } from "./shake.ts";
import { type BestReplies, bestRepliesOf, type Par, type Row, rowOf } from "./table.ts";

/** What is played on. */
export interface Field {
	data: RuleData;
	players: Readonly<Record<Policy, Temper>>;
	/** Numbers that no measurement stands behind. */
	uncertain: readonly NumberId[];
}

/** Some games of one pairing. `shake` = seed of a shaken scenario, -1 = as it is. */
export interface Job {
	shake: number;
	us: Policy;
	cn: Policy;
	/** Seeds of the games. */
	seeds: readonly number[];
}

/** Seeds of the first `games` games: the same for every pairing, so that luck is equal. */
export const seedsOf = (seed: number, games: number): number[] =>
	Array.from({ length: games }, (_, i) => hash32(`game ${i}`, seed));

/** Every policy against every policy. */
export function jobsOf(
	policies: readonly Policy[],
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

/** Plays a job's games. */
export function playJob(book: Book, players: Field["players"], job: Job): Result[] {
	const minds = { us: mindOf(book, players[job.us]), cn: mindOf(book, players[job.cn]) };
	return job.seeds.map((seed) => playGame(book, minds, seed));
}

/** Each seat's score in the record after eight months, under this book. */
export function parOf(book: Book): Par {
	const par = parByMonth(book, EIGHT_MONTHS);
	const last = EIGHT_MONTHS.months - 1;
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
	holds: boolean;
}

/** Sums up the games of all pairings; `results` in the order of `jobs`. */
export function crossOf(
	policies: readonly Policy[],
	jobs: readonly Job[],
	results: readonly (readonly Result[])[],
	par: Par,
): Cross {
	const table = jobs.map((job, i) => rowOf(job.us, job.cn, results[i] ?? [], par));
	const bestReplies = bestRepliesOf(policies, table);
	const balance = balanceOf(table, bestReplies);
	return {
		par,
		table,
		seatGap: seatGapOf(table),
		seatGaps: seatGapsOf(table),
		bestReplies,
		balance,
		holds: holds(balance),
	};
}
