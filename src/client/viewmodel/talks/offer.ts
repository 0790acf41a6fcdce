// What an offer may hold and what stands in its way: open clauses, price, blocks at home, ready-made packages.
import {
	type Book,
	blockedClause,
	type Clause,
	clauseChoices,
	type Game,
	hasLeft,
	type Move,
	offerCost,
	other,
	type Pick,
	type Refusal,
	runOut,
	type Seat,
	type Swap,
	type VarId,
	why,
} from "../../../rules/index.ts";
import { live } from "../../../rules/promises.ts";
import type { Month } from "../game/moment.ts";
import { steps } from "../rounded-sum.ts";
import { copyRows, MOST, picksOf, type Side } from "./rows.ts";

/** True where something of the rows runs out before the game does, and so counts for its months alone. */
export const runsOutEarly = (book: Book, game: Game, rows: readonly Swap[]): boolean =>
	runOut(book, game, rows) !== null;

/** A clause that could be added to the offer now. */
export interface OpenClause {
	clause: Clause;
	side: Side;
	/** A home group of the giver would not have it, so it could not be signed. */
	blocked: boolean;
	/** It is promised already, and stands for a while yet. */
	given: boolean;
}

/** Months before a promise ends in which it is worth talking of again. */
const RENEWED = 2;

/** Clauses that are promised already and stand for a while yet. */
export const givenIn = (game: Game): ReadonlySet<string> =>
	new Set(
		game.promises
			.filter((one) => live(one) && one.until >= game.month + RENEWED)
			.map(({ clause }) => clause),
	);

/** Two clauses on one lever cannot stand in one paper, except a threat dropped beside a level changed. */
const slotOf = (clause: Clause): string =>
	`${clause.lever || clause.id}${clause.op === "dropThreat" ? ":threat" : ""}`;

/** Clauses that are open and not yet spoken for by the rows, in the scenario's order. */
export function openClauses(book: Book, game: Game, rows: readonly Swap[]): OpenClause[] {
	const taken = new Set(
		picksOf(rows).flatMap(({ pick }) => {
			const clause = book.clauses[pick.clause];
			return clause ? [slotOf(clause)] : [];
		}),
	);
	const given = givenIn(game);
	return clauseChoices(book, game).flatMap((choice) => {
		const clause = book.clauses[choice.clause];
		if (!clause || choice.refusal !== null || taken.has(slotOf(clause))) return [];
		const { seat: side, blocked } = choice;
		return [{ clause, side, blocked, given: given.has(clause.id) }];
	});
}

/** True where a deal was signed in this month or later: what was laid before it is settled. */
export const signedSince = (months: readonly Month[], since: number): boolean =>
	months.some(
		({ month, position }) =>
			month >= since && position.closedNotes.some(({ kind }) => kind === "signed"),
	);

/** An older offer without the clauses that are open no more; a swap that has lost one of its halves goes whole. */
export function stillOpen(book: Book, game: Game, rows: readonly Swap[]): Swap[] {
	const open = new Set(openClauses(book, game, []).map(({ clause }) => clause.id));
	const kept = (picks: readonly Pick[]): Pick[] => picks.filter(({ clause }) => open.has(clause));
	return copyRows(rows).flatMap((row): Swap[] => {
		const left = { ...row, us: kept(row.us), cn: kept(row.cn), both: kept(row.both) };
		const halved = (["us", "cn"] as const).some(
			(side) => row[side].length > 0 && left[side].length === 0,
		);
		const none = left.us.length + left.cn.length + left.both.length === 0;
		return halved || none ? [] : [left];
	});
}

/** True where row `at` has room for a clause of this side. */
export function hasRoom(rows: readonly Swap[], side: Side, at: number): boolean {
	const row = rows[at];
	return row !== undefined && row[side].length < MOST;
}

/** The duration a clause is first added with: the longest that has an end, else open. Months. */
export function firstMonths(clause: Clause): number {
	return Math.max(...clause.months);
}

/** Which of a seat's own people will not have a clause: the clause, and the group that is too weak to bear it. */
export interface Block {
	seat: Seat;
	clause: string;
	/** Group at home, "" where none can be named. */
	group: VarId | "";
}

/** The first block in an offer, looking at `first`'s home and then at the other's; null = nobody blocks. */
export function blockOf(book: Book, game: Game, first: Seat, rows: readonly Swap[]): Block | null {
	for (const seat of [first, other(first)]) {
		const id = blockedClause(book, game, seat, rows);
		if (id === "") continue;
		const effects = book.clauses[id]?.home ?? [];
		const hurt = effects
			.filter(([group, d]) => d < 0 && group.startsWith(seat))
			.sort((a, b) => game.vars[a[0]] - game.vars[b[0]]);
		return { seat, clause: id, group: hurt[0]?.[0] ?? "" };
	}
	return null;
}

/** An offer as it stands while it is composed or weighed. */
export interface Check {
	refusal: Refusal | null;
	/** Points its author pays for exact wordings. */
	cost: number;
	/** Set where somebody's own people block it. */
	block: Block | null;
}

/** Whether the seat could lay these rows now, and what they cost. */
export function checkOffer(book: Book, game: Game, seat: Seat, rows: readonly Swap[]): Check {
	const move: Move = { type: "offer", rows: rows as Swap[] };
	return {
		refusal: why(book, game, seat, move),
		cost: offerCost(book, rows),
		block: blockOf(book, game, seat, rows),
	};
}

/** Whether the seat could sign what stands on the table. */
export function checkAccept(book: Book, game: Game, seat: Seat): Check {
	const rows = game.talks.standing?.rows ?? [];
	return {
		refusal: why(book, game, seat, { type: "accept" }),
		cost: offerCost(book, rows),
		block: blockOf(book, game, seat, rows),
	};
}

/** Whether the seat could call the leaders now. */
export const checkCall = (book: Book, game: Game, seat: Seat): Refusal | null =>
	why(book, game, seat, { type: "call" });

/** Why the seat may lay no offer of its own any more this month; null = it may. */
export function checkLay(book: Book, game: Game, seat: Seat): "noOffersLeft" | "leftTalks" | null {
	if (game.talks.offersLeft <= 0) return "noOffersLeft";
	return hasLeft(book, game, seat) ? "leftTalks" : null;
}

/** A ready-made offer that could be laid as it is. */
export interface Start {
	id: string;
	rows: readonly Swap[];
	/** Some of it is promised already. */
	given: boolean;
}

/** The scenario's packages that this seat could lay now, without those that stand signed. */
export function startsOf(book: Book, game: Game, seat: Seat): Start[] {
	const given = givenIn(game);
	return book.data.packages.flatMap(({ id, rows }): Start[] => {
		const old = picksOf(rows).filter(({ pick }) => given.has(pick.clause)).length;
		if (old > 0 && old === picksOf(rows).length) return [];
		if (why(book, game, seat, { type: "offer", rows: rows as Swap[] }) !== null) return [];
		return [{ id, rows, given: old > 0 }];
	});
}

/** A start with its worth to the own seat, and how likely the other signs it, 0-1. */
export interface ValuedStart extends Start {
	worth: number;
	sign: number;
}

/** What may be hoped of a start: its worth as far as it is likely to be signed. */
const hope = ({ worth, sign }: ValuedStart): number => worth * sign;

/** Starts in the order in which a negotiator would try them: what is new comes first, what is told as a loss not at all. */
export const inOrder = (starts: readonly ValuedStart[]): ValuedStart[] =>
	starts
		.filter(({ worth }) => steps(worth, 1) >= 0)
		.sort((a, b) => Number(a.given) - Number(b.given) || hope(b) - hope(a));
