// Months that have closed, the same objects as long as they are the same months: nothing is drawn anew for them.
import { type Book, type Game, score, type View } from "../../rules/index.ts";
import type { ClosedMonth } from "./match-types.ts";

/** Gives a closed month as `seen` shows it, with the scores; once for each way of seeing it. */
export function closedMonths(
	book: Book,
	seen: (game: Game) => View,
): (close: { month: number; game: Game }) => ClosedMonth {
	const known = new WeakMap<View, ClosedMonth>();
	return ({ month, game }) => {
		const view = seen(game);
		const before = known.get(view);
		if (before) return before;
		const made = {
			month,
			position: view.position,
			score: { us: score(book, game, "us"), cn: score(book, game, "cn") },
		};
		known.set(view, made);
		return made;
	};
}

/** Gives a list back as it was given last, while it holds the same things in the same order. */
export function steadyList<T>(): (now: readonly T[]) => readonly T[] {
	let last: readonly T[] = [];
	return (now) => {
		if (now.length !== last.length || now.some((one, n) => one !== last[n])) last = now;
		return last;
	};
}
