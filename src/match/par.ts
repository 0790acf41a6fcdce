// Par: what each seat would have scored by now in the record itself, under the game's own readings of what is open.
import { rulesEngine } from "../record/index.ts";
import { type Game, type GameOptions, recordedMoves, type Seat, score } from "../rules/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { bookOf } from "./match.ts";

/**
 * Scores of each seat by closed month of the record, index 0 = month 1; as long as the record goes. What a
 * changed scenario no longer allows is left out.
 */
export function parOf(scenario: Scenario, options: GameOptions): Record<Seat, readonly number[]> {
	const book = bookOf(scenario);
	const engine = rulesEngine(scenario);
	const { takeOver: _, ...rest } = options;
	const game: Game = engine.create({ ...rest, chronicle: true });
	const last = Math.min(options.months, book.data.chronicle.at(-1)?.month ?? 0);
	const par: Record<Seat, number[]> = { us: [], cn: [] };
	for (const { seat, move } of recordedMoves(book, options.start, last)) {
		if (engine.why(game, seat, move) !== null) continue;
		const { month } = game;
		engine.play(game, seat, move, { roll: () => 0 });
		if (move.type !== "closeMonth" || month < 1) continue;
		par.us.push(score(book, game, "us").total);
		par.cn.push(score(book, game, "cn").total);
	}
	return par;
}
