// Reveal: both sealed plans strike at once, with what falls due and what chance adds.
import { openAnswers } from "./answers.ts";
import { type Book, findAct, findCandidate } from "./book.ts";
import { accidents, market, ownGoal } from "./hazards.ts";
import type { Chance } from "./moves.ts";
import { actRefusal, fallsDue } from "./orders.ts";
import { type Game, LEVERS, type LeverId } from "./state.ts";
import { dropThreat, movesLevel, strike } from "./strike.ts";

/** Reveals both plans: drops, dated measures, orders of both sides, an agency's own act, accidents, markets. */
export function reveal(book: Book, game: Game, chance: Chance): void {
	for (const seat of ["us", "cn"] as const) {
		for (const lever of game[seat].drops)
			dropThreat(
				book,
				game,
				lever,
				findAct(book, lever, game.levers[lever].act),
				false,
				`drop:${lever}`,
			);
	}
	carryOutDue(book, game);
	for (const seat of ["us", "cn"] as const) {
		for (const order of game[seat].orders) {
			const c = findCandidate(book, order.lever, order.act, order.step);
			if (c && actRefusal(game, c) === null)
				strike(book, game, order.lever, c.act, order.step, "order");
		}
	}
	ownGoal(book, game, chance);
	market(book, game, chance, 0);
	accidents(book, game, chance, 0);
	let pending = false;
	for (const blow of game.blows) if (blow.source === "agency") pending = true;
	if (pending) game.phase = "contrition";
	else openAnswers(book, game, chance);
}

/** Announced measures whose month has come take force, if neither dropped nor traded away. */
export function carryOutDue(book: Book, game: Game): void {
	for (let i = 0; i < LEVERS.length; i++) {
		const lever = LEVERS[i] as LeverId;
		const state = game.levers[lever];
		if (!fallsDue(game, state)) continue;
		const act = findAct(book, lever, state.act);
		const level = state.announced;
		state.announced = -1;
		state.due = 0;
		state.act = "";
		if (act && (level !== state.level || !movesLevel(act)))
			strike(book, game, lever, act, "now", "due", book.epoch < 3 || movesLevel(act) ? level : -1);
	}
}
