// Prepares a scenario's rule rows once for quick reading: look-ups by id and shared move objects.
import { meets } from "./compare.ts";
import type { AnswerMove, OfferMove, OrderMove } from "./moves.ts";
import type { Numbers } from "./numbers.ts";
import { RANGE, type Ranges, rangesOf } from "./range.ts";
import type { Act, Clause, Condition, EventRow, LeverRow, RuleData } from "./rows.ts";
import {
	type AnswerHow,
	type Game,
	LEVERS,
	type LeverId,
	type Seat,
	type Step,
	type VarId,
} from "./state.ts";

/** One thing a seat could order: the shared move and the rows behind it. */
export interface Candidate {
	move: OrderMove;
	row: LeverRow;
	act: Act;
	cost: number;
	/** True where the act only announces. */
	announces: boolean;
	/** True where the act works through a level; acts such as aid only have effects. */
	moves: boolean;
	/** Level reached, or -1 where the act changes the level by `by`. */
	to: number;
	by: number;
	/** As `Book.falls` of its lever. */
	fall: number;
	/** True where the order is judged by what its lever's announced measure leaves, once that falls due this month. */
	afterDue: boolean;
	/** The same act as an answer, for acts that are blows. */
	match: AnswerMove;
	exceed: AnswerMove;
}

/** A ready-made offer: its shape was checked with the scenario, so only the position has to be. */
export interface Package {
	move: OfferMove;
	clauses: readonly Clause[];
	/** Swaps that are worded exactly. */
	exact: number;
}

export interface Book {
	data: RuleData;
	/** Epoch of the rules that the scenario is played by; what each changed stands at `EPOCH`. */
	epoch: number;
	n: Numbers;
	ranges: Ranges;
	levers: Readonly<Record<LeverId, LeverRow>>;
	/** By lever, step and act. */
	candidates: Readonly<
		Record<LeverId, Readonly<Record<Step, Readonly<Record<string, Candidate>>>>>
	>;
	/** All candidates of a seat, grouped by lever. */
	choices: Readonly<Record<Seat, readonly { lever: LeverId; list: readonly Candidate[] }[]>>;
	/** The most that a lever's level falls in a month, in its unit; infinite where nothing holds it. */
	falls: Readonly<Record<LeverId, number>>;
	/** Candidates of a seat that are blows, and so can answer one. */
	blows: Readonly<Record<Seat, readonly Candidate[]>>;
	clauses: Readonly<Record<string, Clause>>;
	/** Chips that the heaviest clause on a lever would weigh; 0 = it cannot be traded. */
	chips: Readonly<Record<LeverId, number>>;
	/** The scenario's packages as shared moves, with the clauses they pick. */
	offers: readonly Package[];
	/** Event cards by month. */
	events: Readonly<Record<number, readonly EventRow[]>>;
}

function candidate(row: LeverRow, act: Act, step: Step, fall: number, epoch: number): Candidate {
	const answer = (how: AnswerHow): AnswerMove =>
		Object.freeze({ type: "answer", how, lever: row.id, act: act.id, step });
	const move: OrderMove = Object.freeze({ type: "order", lever: row.id, act: act.id, step });
	const cost = step === "now" ? act.cost : (act.announceCost ?? 0);
	return {
		move,
		row,
		act,
		cost,
		announces: step === "announce",
		moves: act.to !== null || act.by !== 0,
		to: act.to ?? -1,
		by: act.by ?? 0,
		fall,
		afterDue: epoch >= 3 && step === "now",
		match: answer("match"),
		exceed: answer("exceed"),
	};
}

/** Compiles rule data; the data must have passed the scenario's checks (references resolve, ids are unique). */
export function compile(data: RuleData): Book {
	const n = data.numbers;
	const levers = {} as Record<LeverId, LeverRow>;
	const candidates = {} as Record<LeverId, Record<Step, Record<string, Candidate>>>;
	const choices: Record<Seat, { lever: LeverId; list: Candidate[] }[]> = { us: [], cn: [] };
	const blows: Record<Seat, Candidate[]> = { us: [], cn: [] };
	const falls = Object.fromEntries(
		LEVERS.map((id) => [id, Number.POSITIVE_INFINITY]),
	) as Book["falls"] & Record<LeverId, number>;
	if (data.epoch >= 2) falls["cn.tap"] = n.tapDown;
	for (const row of data.levers) {
		levers[row.id] = row;
		const list: Candidate[] = [];
		for (const act of row.acts) {
			const at = (step: Step): number =>
				list.push(candidate(row, act, step, falls[row.id], data.epoch));
			if (!act.announceOnly) at("now");
			if (act.announceCost !== null) at("announce");
		}
		candidates[row.id] = { now: {}, announce: {} };
		for (const c of list) candidates[row.id][c.move.step][c.move.act] = c;
		choices[row.seat].push({ lever: row.id, list });
		for (const c of list) if (c.act.severity > 0) blows[row.seat].push(c);
	}
	const clauses: Record<string, Clause> = {};
	const chips = {} as Record<LeverId, number>;
	for (const lever of LEVERS) chips[lever] = 0;
	for (const clause of data.clauses) {
		clauses[clause.id] = clause;
		if (clause.lever !== "") chips[clause.lever] = Math.max(chips[clause.lever], clause.weight);
	}
	const events: Record<number, EventRow[]> = {};
	for (const event of data.events) {
		events[event.month] ??= [];
		events[event.month]?.push(event);
	}
	const offers = data.packages.map((p): Package => {
		const rows = p.rows.map((r) => ({
			us: [...r.us],
			cn: [...r.cn],
			both: [...r.both],
			exact: r.exact,
		}));
		const picked = rows
			.flatMap((r) => [...r.us, ...r.cn, ...r.both])
			.map((pick) => clauses[pick.clause] as Clause);
		return {
			move: Object.freeze({ type: "offer", rows }),
			clauses: picked,
			exact: rows.filter((r) => r.exact).length,
		};
	});
	return {
		data,
		epoch: data.epoch,
		n,
		// the first epoch knew these ends by heart, whatever its numbers said
		ranges: data.epoch < 2 ? RANGE : rangesOf(n),
		levers,
		candidates,
		choices,
		falls,
		blows,
		clauses,
		chips,
		offers,
		events,
	};
}

/** The candidate of a lever's act, or undefined where the scenario has none. Safe for any strings. */
export function findCandidate(
	book: Book,
	lever: string,
	act: string,
	step: Step,
): Candidate | undefined {
	if (!Object.hasOwn(book.candidates, lever) || (step !== "now" && step !== "announce"))
		return undefined;
	const acts = book.candidates[lever as LeverId][step];
	return Object.hasOwn(acts, act) ? acts[act] : undefined;
}

/** The act of a lever by id, whether it is done at once or only announced. */
export function findAct(book: Book, lever: LeverId, act: string): Act | undefined {
	return (findCandidate(book, lever, act, "now") ?? findCandidate(book, lever, act, "announce"))
		?.act;
}

/** Reads what a condition names: the month, a lever's level in force, or a number of the state. */
function read(game: Game, what: Condition[0]): number {
	if (what === "month") return game.month;
	if (what.charCodeAt(2) === 46) return game.levers[what as LeverId].level;
	return game.vars[what as VarId];
}

/** True where every condition holds; an empty list always holds. */
export function holds(game: Game, needs: readonly Condition[]): boolean {
	for (let i = 0; i < needs.length; i++) {
		const need = needs[i] as Condition;
		if (!meets(read(game, need[0]), need[1], need[2])) return false;
	}
	return true;
}
