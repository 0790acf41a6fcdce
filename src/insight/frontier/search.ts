// The efficient packages of a position: those that cannot be bettered for one seat but at the other's cost.
import {
	type Book,
	type Gains,
	type Game,
	type Pick,
	prices,
	type Swap,
} from "../../rules/index.ts";
import { arrange } from "../history/arrange.ts";
import { agendaOf, type BlockedClause, type TermGroup } from "./terms.ts";

/** A package with what it brings each seat over no deal, in points of its score. */
export interface Weighed extends Gains {
	rows: readonly Swap[];
}

export interface Frontier {
	/** Efficient packages by rising gain of Washington; no deal (no rows, 0/0) is among them where nothing beats it. */
	efficient: readonly Weighed[];
	/** The package with the largest product of both gains (Nash); null where none is better than no deal for both. */
	nash: Weighed | null;
	/** Packages weighed, and how many of them both seats would rather have than no deal. */
	weighed: number;
	agreeable: number;
	/** What home groups keep off the table. */
	blocked: readonly BlockedClause[];
	/** Clauses that could be written in, by lever. */
	terms: number;
}

/** For each group the option taken, -1 = none. */
type Choice = readonly number[];

interface Point extends Gains {
	choice: Choice;
	rows: readonly Swap[];
}

/** Rows a paper may have; as the rules have it. */
const ROWS = 6;
/** Gains closer than this are the same: smaller than anything a picture can show. */
const SAME = 0.02;
/** Packages weighed at most: a bound for scenarios with many more clauses than the shipped one. */
const MOST = 60_000;

const covers = (a: Gains, b: Gains): boolean => a.us >= b.us - SAME && a.cn >= b.cn - SAME;

/** Adds a point to those that no other covers; what it covers falls away. Of equals the first stays. */
function admit(points: readonly Point[], point: Point): readonly Point[] {
	if (points.some((one) => covers(one, point))) return points;
	return [...points.filter((one) => !covers(point, one)), point];
}

/** Packages one step away: one group chosen anew, or two at once, since a swap needs both its sides. */
function* around(choice: Choice, groups: readonly TermGroup[], pairs: boolean): Generator<Choice> {
	for (let i = 0; i < groups.length; i++) {
		for (let a = -1; a < (groups[i]?.options.length ?? 0); a++) {
			if (a === choice[i]) continue;
			const one = [...choice];
			one[i] = a;
			yield one;
			if (!pairs) continue;
			for (let k = i + 1; k < groups.length; k++) {
				for (let b = -1; b < (groups[k]?.options.length ?? 0); b++) {
					if (b === choice[k]) continue;
					const two = [...one];
					two[k] = b;
					yield two;
				}
			}
		}
	}
}

/** Value of a point to a seat that weighs both gains: directions in which the search looks. */
const DIRECTIONS: readonly number[] = [0, 0.15, 0.3, 0.45, 0.55, 0.7, 0.85, 1];

/**
 * The efficient packages both seats could sign from a position. Found by Pareto local search: from the best package
 * in each of several directions, terms are exchanged one at a time for as long as anything new is efficient. The
 * position is not changed. It must be the whole state (after the game, or the instructor's): worth to a seat that does
 * not see everything is `worth`.
 */
export function frontierOf(book: Book, game: Game): Frontier {
	const { groups, blocked } = agendaOf(book, game);
	const price = prices(book, game);
	const known = new Map<string, Point | null>();
	let agreeable = 0;
	let front: readonly Point[] = [];
	const look = (choice: Choice): Point | null => {
		const key = choice.join();
		const before = known.get(key);
		if (before !== undefined) return before;
		if (known.size >= MOST) return null;
		const picks = groups.flatMap((group, i): Pick[] => {
			const pick = group.options[choice[i] ?? -1];
			return pick ? [pick] : [];
		});
		const rows = arrange(book, picks);
		const point = rows.length > ROWS ? null : { choice, rows, ...price(rows) };
		known.set(key, point);
		if (point && point.us > 0 && point.cn > 0) agreeable++;
		return point;
	};
	const none = look(groups.map(() => -1));
	if (none) front = admit(front, none);
	for (const share of DIRECTIONS) {
		let best = none;
		const value = (point: Point): number => point.us * share + point.cn * (1 - share);
		for (let better: Point | null = best; better; ) {
			best = better;
			better = null;
			for (const choice of around(best.choice, groups, false)) {
				const next = look(choice);
				if (next && value(next) > value(better ?? best) + 1e-9) better = next;
			}
		}
		if (best) front = admit(front, best);
	}
	const explored = new Set<Choice>();
	for (let open: Point | undefined = front[0]; open; ) {
		explored.add(open.choice);
		for (const choice of around(open.choice, groups, false)) {
			const next = look(choice);
			if (next) front = admit(front, next);
		}
		open = front.find((point) => !explored.has(point.choice));
	}
	const nash = fairest(front, groups, look);
	if (nash) front = admit(front, nash);
	const tidy = ({ rows, us, cn }: Point): Weighed => ({ rows, us, cn });
	return {
		efficient: front.map(tidy).sort((a, b) => a.us - b.us || b.cn - a.cn),
		nash: nash ? tidy(nash) : null,
		weighed: known.size,
		agreeable,
		blocked,
		terms: groups.reduce((sum, group) => sum + group.options.length, 0),
	};
}

const product = ({ us, cn }: Gains): number => (us > 0 && cn > 0 ? us * cn : 0);

/** The efficient point with the largest product of gains, mended by exchanges of two terms until nothing is better. */
function fairest(
	points: readonly Point[],
	groups: readonly TermGroup[],
	look: (choice: Choice) => Point | null,
): Point | null {
	let best: Point | null = null;
	for (const point of points) if (product(point) > (best ? product(best) : 0)) best = point;
	for (let better = best; better; ) {
		best = better;
		better = null;
		for (const choice of around(best.choice, groups, true)) {
			const next = look(choice);
			if (next && product(next) > product(better ?? best) + 1e-9) better = next;
		}
	}
	return best;
}
