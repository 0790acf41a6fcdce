// What a search found next best to the move it chose: so that whoever reads its reason sees what it was weighed against.
import type { SeatMove } from "../rules/index.ts";
import type { NextBest } from "./types.ts";

/** A thought of a search, as far as it is told. */
interface Found {
	move: SeatMove;
	/** Orders that follow it in its plan. */
	rest: readonly SeatMove[];
	visits: number;
	value: number;
}

/** Visits below which a move was not looked at enough to be told of. */
const LEAST = 12;
/** Points within which two moves are as good as each other. */
const NEAR = 1;

/** Acts that lie open once the month goes on; what is said in talks stays a side's own. */
const TOLD: readonly SeatMove["type"][] = ["order", "drop", "seal", "answer"];

/** The same order; every plan ends with a seal, which as a first move is a plan of none. */
const sameOrder = (a: SeatMove, b: SeatMove): boolean =>
	a.type !== "seal" && JSON.stringify(a) === JSON.stringify(b);

/**
 * The second of these thoughts, best first, that is no part of the first one's plan; null where none was looked at
 * enough, and where the first is no plan and no answer. No figure: it would tell what only its seat may know.
 */
export function nextBest(thoughts: readonly Found[]): NextBest | null {
	const [best, ...others] = thoughts;
	if (!best || !TOLD.includes(best.move.type)) return null;
	const next = others.find(
		({ move, visits }) => visits >= LEAST && !best.rest.some((one) => sameOrder(one, move)),
	);
	return next ? { move: next.move, near: best.value - next.value < NEAR } : null;
}
