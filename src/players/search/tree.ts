// The tree of a search: both sides choose at once where they plan and answer, each by its own tally (decoupled), and
// what a line leads to is kept by what both sides would have seen.
import {
	type Chance,
	type Game,
	legalMoves,
	play,
	type Seat,
	type SeatMove,
	signable,
	toMove,
	why,
} from "../../rules/index.ts";
import { bent } from "./ground.ts";
import { nameOf } from "./names.ts";
import { passIn } from "./playout.ts";
import type { Ground } from "./types.ts";
import { weightsOf } from "./weights.ts";
import type { Worth } from "./worth.ts";

/** One move of a tally: how often it was tried and what came of it. */
export interface Arm {
	move: SeatMove;
	/** Its name, "" until it is first tried. */
	name: string;
	/** False = an offer that may turn out not to be allowed: looked at when its turn comes, which it mostly does not. */
	sure: boolean;
	/** Share before thought, 0-1. */
	prior: number;
	n: number;
	/** Sum of what it led to, points. */
	sum: number;
	/** The rest of a plan, where the move is one order of it. */
	next: Tally | null;
}

/** One side's moves at one place of the tree. */
export interface Tally {
	n: number;
	arms: Arm[];
}

export interface Node {
	visits: number;
	us: Tally | null;
	cn: Tally | null;
	children: Map<string, Node> | null;
}

export const newNode = (): Node => ({ visits: 0, us: null, cn: null, children: null });

/** A step of a line: whose tally, which arm. */
export interface Step {
	seat: Seat;
	tally: Tally;
	arm: Arm;
}

/** How far worths met so far spread, by seat: what is good is known only by comparison. */
interface Spread {
	n: number;
	sum: number;
	squares: number;
}
export type Span = Record<Seat, Spread>;
export const newSpan = (): Span => ({
	us: { n: 0, sum: 0, squares: 0 },
	cn: { n: 0, sum: 0, squares: 0 },
});
/** Points that count as one whole, at least. */
const LEAST_SPREAD = 4;

/** Two standard deviations of what was met, points. */
function widthOf({ n, sum, squares }: Spread): number {
	if (n < 2) return LEAST_SPREAD;
	const mean = sum / n;
	return Math.max(LEAST_SPREAD, 2 * Math.sqrt(Math.max(0, squares / n - mean * mean)));
}

/** How much an untried move counts for less than its tally's mean. */
const UNTRIED = 0.12;
/** Weight of curiosity against what is known. */
const CURIOSITY = 1.1;

/** Moves without the offers that the other side has refused in the month at hand. */
function unrefused(
	ground: Ground,
	game: Game,
	seat: Seat,
	moves: readonly SeatMove[],
): readonly SeatMove[] {
	const { refused } = ground;
	if (refused.size === 0 || seat !== ground.seat || game.month !== ground.game.month) return moves;
	return moves.filter((move) => move.type !== "offer" || !refused.has(nameOf(move)));
}

function tallyOf(ground: Ground, game: Game, seat: Seat, first: boolean): Tally {
	const legal = unrefused(ground, game, seat, legalMoves(ground.book, game, seat));
	let moves: readonly SeatMove[] = legal;
	if (game.phase === "talks" && !signable(ground.book, game)) {
		// An offer would only cost trust.
		moves = legal.filter(({ type }) => type !== "offer");
	} else if (game.phase === "talks" && game.talks.offersLeft > 0) {
		const all = [...legal];
		// At the root every offer is looked at, deeper down only those that are tried.
		const root = game.month === ground.game.month && ground.game.phase === "talks";
		for (const offer of ground.offers)
			if (!root || why(ground.book, game, seat, offer) === null) all.push(offer);
		moves = all;
	}
	const habit = weightsOf(ground, game, seat, moves);
	const weights = first && seat === ground.seat ? bent(ground, moves, habit) : habit;
	let total = 0;
	for (let i = 0; i < weights.length; i++) total += weights[i] as number;
	const arms: Arm[] = [];
	for (let i = 0; i < moves.length; i++) {
		const prior = (weights[i] as number) / (total || 1);
		if (prior <= 0) continue;
		const sure = i < legal.length;
		arms.push({ move: moves[i] as SeatMove, name: "", sure, prior, n: 0, sum: 0, next: null });
	}
	return { n: 0, arms };
}

/** The name of an arm, worked out once. */
function named(arm: Arm): string {
	if (arm.name === "") arm.name = nameOf(arm.move);
	return arm.name;
}

/** The arm to try next that is allowed: an offer that is not falls out of its tally. */
function pick(ground: Ground, game: Game, tally: Tally, seat: Seat, span: Span): Arm {
	for (;;) {
		const arm = choose(tally, seat, span);
		if (arm.sure || arm.n > 0 || why(ground.book, game, seat, arm.move) === null) return arm;
		tally.arms.splice(tally.arms.indexOf(arm), 1);
	}
}

/** The arm to try next: what is known to be good, and what has been looked at too little for its prior. */
function choose(tally: Tally, seat: Seat, span: Span): Arm {
	const width = widthOf(span[seat]);
	const root = Math.sqrt(tally.n + 1);
	let mean = 0;
	if (tally.n > 0) {
		for (let i = 0; i < tally.arms.length; i++) mean += (tally.arms[i] as Arm).sum;
		mean /= tally.n;
	}
	let best = tally.arms[0] as Arm;
	let most = -Infinity;
	for (let i = 0; i < tally.arms.length; i++) {
		const arm = tally.arms[i] as Arm;
		const known = arm.n > 0 ? (arm.sum / arm.n - mean) / width : -UNTRIED;
		const value = known + (CURIOSITY * arm.prior * root) / (1 + arm.n);
		if (value > most) {
			most = value;
			best = arm;
		}
	}
	return best;
}

/** Plays a chosen arm; where another guess at the secrets does not allow it, the move of least consequence. */
function take(ground: Ground, game: Game, seat: Seat, arm: Arm, chance: Chance): void {
	const allowed = why(ground.book, game, seat, arm.move) === null;
	play(ground.book, game, seat, allowed ? arm.move : passIn(game), chance);
}

/** Chooses and plays a whole plan, order by order; nothing of it is seen by the other side. */
function planned(
	ground: Ground,
	game: Game,
	node: Node,
	seat: Seat,
	span: Span,
	line: Step[],
	chance: Chance,
): string {
	const first = node.visits <= 1 && game.month === ground.game.month;
	node[seat] ??= tallyOf(ground, game, seat, first);
	let tally: Tally | null = node[seat];
	const parts: string[] = [];
	while (tally && game.phase === "plan" && !game[seat].done) {
		const arm = choose(tally, seat, span);
		line.push({ seat, tally, arm });
		take(ground, game, seat, arm, chance);
		parts.push(named(arm));
		// an order that this guess did not allow has sealed: what could follow it is for another guess to say
		if (game.phase !== "plan" || game[seat].done) break;
		arm.next ??= tallyOf(ground, game, seat, game.month === ground.game.month);
		tally = arm.next;
	}
	return parts.length === 1 ? (parts[0] as string) : parts.sort().join("+");
}

/** What chance has added that both sides see. */
function seen(game: Game): string {
	let text = `${game.month}${game.phase}${game.accidents.length}`;
	for (const blow of game.blows) if (blow.source === "agency") text += blow.lever + blow.act;
	for (const p of game.promises) if (p.status === "split") text += p.clause;
	return text;
}

/** Plays one phase of the tree from this node, writing the line; gives the node it leads to. */
export function descend(
	ground: Ground,
	game: Game,
	node: Node,
	span: Span,
	line: Step[],
	chance: Chance,
): Node {
	const { book } = ground;
	while (game.phase === "news")
		play(book, game, toMove(game)[0] as Seat, { type: "noForecast" }, chance);
	const seats = toMove(game);
	let key = "";
	if (game.phase === "plan") {
		for (const seat of seats) key += `${planned(ground, game, node, seat, span, line, chance)}|`;
	} else {
		// Both choose before either is played.
		const chosen = seats.map((seat) => {
			node[seat] ??= tallyOf(ground, game, seat, false);
			const tally = node[seat] as Tally;
			return { seat, tally, arm: pick(ground, game, tally, seat, span) };
		});
		for (const step of chosen) {
			line.push(step);
			take(ground, game, step.seat, step.arm, chance);
			key += `${named(step.arm)}|`;
		}
	}
	key += seen(game);
	node.children ??= new Map();
	const known = node.children.get(key);
	if (known) return known;
	const next = newNode();
	node.children.set(key, next);
	return next;
}

/** Writes what a line led to into its tallies. */
export function backUp(line: readonly Step[], worth: Worth, span: Span): void {
	for (const seat of ["us", "cn"] as const) {
		const spread = span[seat];
		spread.n += 1;
		spread.sum += worth[seat];
		spread.squares += worth[seat] * worth[seat];
	}
	for (const { seat, tally, arm } of line) {
		tally.n += 1;
		arm.n += 1;
		arm.sum += worth[seat];
	}
}
