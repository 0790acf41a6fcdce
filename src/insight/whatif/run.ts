// Plays continuations of a position, and reads each month as it closes.
import { hash32 } from "../../players/dice.ts";
import { score, thoughtOf } from "../../rules/index.ts";
import { tenth } from "../rounding.ts";
import { playMonths } from "../tournament/game.ts";
import type { Beginning } from "./start.ts";
import type { Run } from "./types.ts";

/**
 * Continuation number `n` of a seed, month by month, changing the game it is given. The same number has the same luck
 * in both fans, the first move's own dice included.
 */
export const continuation = (
	{ book, game, minds, first }: Beginning,
	seed: number,
	n: number,
): Generator<number, void, void> =>
	playMonths(book, game, minds, hash32(`continuation ${n}`, seed), first);

/** Continuation number `n` of a seed, as it went. The beginning stays as it was. */
export function runOf(beginning: Beginning, seed: number, n: number): Run {
	const { book } = beginning;
	const live = thoughtOf(beginning.game);
	const run = {
		months: [] as number[],
		us: [] as number[],
		cn: [] as number[],
		tension: [] as number[],
	};
	for (const month of continuation({ ...beginning, game: live }, seed, n)) {
		run.months.push(month);
		run.us.push(tenth(score(book, live, "us").total));
		run.cn.push(tenth(score(book, live, "cn").total));
		run.tension.push(tenth(live.vars.tension));
	}
	return { ...run, rupture: live.ending === "rupture" };
}
