// Long reckonings in small parts, so that a worker can tell how far it is and be stopped between any two of them.
import type { GameRecord } from "../../record/index.ts";
import type { Gains, RuleData, Seat } from "../../rules/index.ts";
import {
	type Frontier,
	frontierOf,
	recordFrontier,
	type TalksMonth,
	talksOf,
} from "../frontier/index.ts";
import type { Course } from "../history/replay.ts";
import { EFFORT, type MonthRegret, plansOf, regretOf, wholeOf } from "../regret/index.ts";
import type { Result } from "../tournament/game.ts";
import type { Job } from "../tournament/minds.ts";
import { bookKeeper, type Field, parOf, playJob } from "../tournament/run.ts";
import type { Par } from "../tournament/table.ts";
import {
	type Run,
	runOf,
	type Side,
	type Started,
	startOf,
	type WhatIf,
	type WhatIfProblem,
} from "../whatif/index.ts";

/** One month's talks with what could have been signed. */
export interface MonthFrontier extends Omit<TalksMonth, "position"> {
	frontier: Frontier;
}

/** All tasks by kind: what is asked, and what each part of the answer is. */
export interface Tasks {
	/** The frontier of one month's talks, `at` of those that had any, from 0; none where there are not so many. */
	frontier: {
		ask: { record: GameRecord; at: number };
		part: { months: number } | MonthFrontier;
	};
	/** The frontier of the record's own talks in the month of a deal; null where it signed none. */
	recordFrontier: {
		ask: { data: RuleData; course: Course; month: number };
		part: { packages: readonly Gains[] | null };
	};
	/** Every `of`-th continuation of a question, from number `share` on, in both fans. */
	whatIf: {
		/** `asked`: the question's number, by which a worker knows that it has begun another share of it already. */
		ask: { question: WhatIf; asked: number; share: number; of: number };
		part: { problem: WhatIfProblem } | { n: number; runs: Readonly<Partial<Record<Side, Run>>> };
	};
	/** What each month's plan of a seat was worth: every `of`-th month from number `share` on. */
	regret: {
		ask: { record: GameRecord; seat: Seat; share: number; of: number };
		/** Months in all; how much of one month has been reckoned since the last part, 0-1; a month. */
		part: { months: number } | { step: number } | MonthRegret;
	};
	/** Games of a tournament: of its jobs every `of`-th, from number `share` on. */
	tournament: {
		ask: { field: Field; jobs: readonly Job[]; share: number; of: number };
		/** The record's score, once by whoever has the first share; one game of a job. */
		part: { par: Par } | { job: number; result: Result };
	};
}

export type Kind = keyof Tasks;
export type Task = { [K in Kind]: { kind: K } & Tasks[K]["ask"] }[Kind];
export type Part = Tasks[Kind]["part"];

/** What a worker keeps of one task for the next: a question's beginning, and all that has been thought from there. */
export interface Kept {
	begun?: { asked: number; started: Started };
}

/** Does a task, part by part. @throws Error where a record does not hold */
export function* perform(task: Task, kept: Kept = {}): Generator<Part, void, void> {
	switch (task.kind) {
		case "frontier":
			yield* frontier(task.record, task.at);
			return;
		case "recordFrontier":
			yield { packages: recordFrontier(task.data, task.course, task.month) };
			return;
		case "whatIf":
			yield* continuations(task, kept);
			return;
		case "regret":
			yield* regrets(task.record, task.seat, task.share, task.of);
			return;
		case "tournament":
			yield* tournament(task.field, task.jobs, task.share, task.of);
			return;
	}
}

function* frontier(record: GameRecord, at: number): Generator<Tasks["frontier"]["part"]> {
	const talks = talksOf(record);
	if (!talks) throw new Error("the record does not hold");
	yield { months: talks.months.length };
	const found = talks.months[at];
	if (!found) return;
	const { position, ...month } = found;
	yield { ...month, frontier: frontierOf(talks.book, position) };
}

function* continuations(
	{ question, asked, share, of }: Tasks["whatIf"]["ask"],
	kept: Kept,
): Generator<Tasks["whatIf"]["part"]> {
	if (kept.begun?.asked !== asked) kept.begun = { asked, started: startOf(question) };
	const { started } = kept.begun;
	if (!started.ok) {
		yield { problem: started.problem };
		return;
	}
	const { asItWas, changed } = started.sides;
	for (let n = share; n < question.count; n += of)
		yield {
			n,
			runs: {
				asItWas: runOf(asItWas, question.seed, n),
				...(changed ? { changed: runOf(changed, question.seed, n) } : {}),
			},
		};
}

/** What the luck of all regrets falls from: the same record has the same regrets, on any number of workers. */
const LUCK = 2025;

function* regrets(
	record: GameRecord,
	seat: Seat,
	share: number,
	of: number,
): Generator<Tasks["regret"]["part"]> {
	const found = plansOf(record, seat);
	if (!found) throw new Error("the record does not hold");
	const { book, plans } = found;
	yield { months: plans.length };
	const whole = wholeOf(EFFORT);
	for (const plan of plans.filter((_, n) => n % of === share)) {
		const steps = regretOf(
			book,
			record.header.scenario.body.players.historical,
			seat,
			plan,
			EFFORT,
			LUCK,
		);
		let step = steps.next();
		for (; !step.done; step = steps.next()) yield { step: step.value / whole };
		yield step.value;
	}
}

function* tournament(
	field: Field,
	jobs: readonly Job[],
	share: number,
	of: number,
): Generator<Tasks["tournament"]["part"]> {
	const bookFor = bookKeeper(field);
	if (share === 0) yield { par: parOf(bookFor(-1), field.players) };
	for (let n = share; n < jobs.length; n += of) {
		const job = jobs[n] as Job;
		const book = bookFor(job.shake);
		for (const seed of job.seeds)
			for (const result of playJob(book, field, { ...job, seeds: [seed] }))
				yield { job: n, result };
	}
}
