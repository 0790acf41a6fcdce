// Weighs a month's plan against the best other one a search finds, from what the seat could see then.
import { hash32, quickDice } from "../../players/dice.ts";
import type { Temper } from "../../players/index.ts";
import { groundOf, guess } from "../../players/search/sample.ts";
import { createSearch } from "../../players/search/search.ts";
import {
	type Book,
	type Game,
	type Seat,
	type SeatMove,
	score,
	thoughtOf,
	type View,
	view,
	why,
} from "../../rules/index.ts";
import { type Mind, mindOf, playOut } from "../tournament/game.ts";
import type { PlanMade } from "./plans.ts";
import type { Effort, MonthRegret, Plan } from "./types.ts";

const nameOf = (move: SeatMove): string => JSON.stringify(move);
/** Plans with the same orders are the same, in whatever order they were given. */
const planName = (plan: Plan): string => plan.map(nameOf).sort().join();

const mean = (values: readonly number[]): number =>
	values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** Playouts between two breaths. */
const CHUNK = 60;

/** All breaths' worth of a month, as `regretOf` tells them. */
export const wholeOf = ({ playouts, candidates, choosing, weighing }: Effort): number =>
	playouts / 10 + candidates * choosing + 2 * weighing;

/** The other plans worth a look: what the search thinks best of, and doing nothing new. */
function* othersThan(
	book: Book,
	temper: Temper,
	seen: View,
	made: Plan,
	{ playouts, candidates }: Effort,
	seed: number,
): Generator<number, Plan[]> {
	const search = createSearch(book, seen, { seed, temper, rivalry: 0 });
	for (let left = playouts; left > 0; left -= CHUNK) {
		search.run(Math.min(CHUNK, left));
		yield Math.min(CHUNK, left) / 10;
	}
	const found: Plan[] = [
		...search.thoughts().map(({ move, rest }) => [move, ...rest].filter(isPart)),
		[],
	];
	const names = new Set([planName(made)]);
	const others = found.filter((plan) => {
		const name = planName(plan);
		if (names.has(name)) return false;
		names.add(name);
		return true;
	});
	const nothing = others.find((plan) => plan.length === 0);
	const first = others.slice(0, candidates);
	return nothing && !first.includes(nothing) ? [...first.slice(0, -1), nothing] : first;
}

const isPart = (move: SeatMove): boolean => move.type === "order" || move.type === "drop";

/** Whoever plans as told this month, and goes on as itself. */
function told(book: Book, month: number, seat: Seat, plan: Plan, mind: Mind): Mind {
	let next = 0;
	return (seen, thought) => {
		const { position } = seen;
		if (position.month !== month || position.phase !== "plan") return mind(seen, thought);
		while (next < plan.length) {
			const move = plan[next++] as SeatMove;
			if (why(book, position, seat, move) === null) return move;
		}
		return { type: "seal" };
	};
}

/**
 * One month's regret. The seat knows what its view showed: the other side's secrets are filled in anew for each
 * continuation, and both plans of a pair get the same ones and the same luck. After the plan both seats are played by
 * `temper` to the game's end; worth is the seat's final score. Breathes often, telling how much of `wholeOf` is done
 * since the last breath.
 */
export function* regretOf(
	book: Book,
	temper: Temper,
	seat: Seat,
	{ month, position, made }: PlanMade,
	effort: Effort,
	seed: number,
): Generator<number, MonthRegret> {
	const seen = view(book, position, seat);
	const others = yield* othersThan(
		book,
		temper,
		seen,
		made,
		effort,
		hash32(`regret ${month}`, seed),
	);
	const ground: Game = groundOf(book, seen);
	const mind = mindOf(book, temper);
	const worth = (plan: Plan, n: number): number => {
		const luck = hash32(`regret ${month} ${n}`, seed);
		const live = thoughtOf(ground);
		guess(book, live, quickDice(luck));
		const minds = { us: mind, cn: mind, [seat]: told(book, month, seat, plan, mind) };
		playOut(book, live, minds as Record<Seat, Mind>, luck);
		return score(book, live, seat).total;
	};
	function* many(plan: Plan, from: number, count: number): Generator<number, number[]> {
		const out: number[] = [];
		for (let n = 0; n < count; n++) {
			out.push(worth(plan, from + n));
			if (n % 5 === 4) yield 5;
		}
		return out;
	}
	let best: Plan | null = null;
	let most = Number.NEGATIVE_INFINITY;
	for (const plan of others) {
		const value = mean(yield* many(plan, 0, effort.choosing));
		if (value > most) [best, most] = [plan, value];
	}
	const before = yield* many(made, effort.choosing, effort.weighing);
	const after = best ? yield* many(best, effort.choosing, effort.weighing) : before;
	const apart = after.map((value, n) => value - (before[n] ?? value));
	const gain = mean(apart);
	const spread = apart.reduce((sum, one) => sum + (one - gain) ** 2, 0);
	const pairs = apart.length;
	return {
		month,
		seat,
		made,
		best,
		madeWorth: mean(before),
		bestWorth: mean(after),
		gain,
		within: pairs < 2 ? 0 : 1.96 * Math.sqrt(spread / (pairs - 1) / pairs),
		compared: others.length,
		pairs,
	};
}
