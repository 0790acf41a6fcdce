// The searcher as a player: thinks about plan, answer, talks and what no one ordered; forecasts by the model.
import type { Book, Chance, SeatMove, View } from "../../rules/index.ts";
import { why } from "../../rules/index.ts";
import { forecast } from "../forecast.ts";
import type { Temper } from "../types.ts";
import type { Budget } from "./protocol.ts";
import { createSearch, type Search, type SearchOptions } from "./search.ts";
import { settledBy } from "./tallies.ts";

/** Playouts between two looks at the clock. */
const BATCH = 16;

/** Thinks for so many playouts, or for so many milliseconds of this thread's clock. */
function spend(search: Search, budget: Budget): void {
	if ("playouts" in budget) {
		search.run(budget.playouts);
		return;
	}
	const end = performance.now() + budget.ms;
	while (performance.now() < end) search.run(BATCH);
}

/** A searcher of one seat of one game: keeps the rest of a plan that it has thought out well enough. */
export function createSearcher(
	book: Book,
	temper: Temper,
	budget: Budget,
	options: Omit<SearchOptions, "seed" | "temper"> = {},
): (view: View, chance: Chance) => SeatMove {
	let kept: { month: number; moves: SeatMove[] } = { month: 0, moves: [] };
	return (view, chance) => {
		const { position, seat, legal } = view;
		if (position.phase === "news") return forecast(book, view, chance, temper).move;
		if (legal.length === 1) return legal[0] as SeatMove;
		if (position.phase === "plan" && kept.month === position.month) {
			const move = kept.moves.shift();
			if (move && why(book, position, seat, move) === null) return move;
		}
		const search = createSearch(book, view, {
			...options,
			temper,
			seed: chance.roll("search", 0x7fffffff),
		});
		spend(search, budget);
		const [best] = search.thoughts();
		const [move, ...rest] = best ? settledBy(best) : legal.slice(0, 1);
		kept = { month: position.phase === "plan" ? position.month : 0, moves: rest };
		return move as SeatMove;
	};
}
