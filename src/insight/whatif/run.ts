// Plays continuations of a position, and reads each month as it closes.
import { hash32 } from "../../players/dice.ts";
import { score, thoughtOf } from "../../rules/index.ts";
import { playOut } from "../tournament/game.ts";
import type { Beginning } from "./start.ts";
import type { Run } from "./types.ts";

const tenth = (x: number): number => Math.round(x * 10) / 10;

/** Continuation number `n` of a seed: the same number has the same luck in both fans. */
export function runOf({ book, game, minds }: Beginning, seed: number, n: number): Run {
	const live = thoughtOf(game);
	const run = {
		months: [] as number[],
		us: [] as number[],
		cn: [] as number[],
		tension: [] as number[],
	};
	playOut(book, live, minds, hash32(`continuation ${n}`, seed), (at, month) => {
		run.months.push(month);
		run.us.push(tenth(score(book, at, "us").total));
		run.cn.push(tenth(score(book, at, "cn").total));
		run.tension.push(tenth(at.vars.tension));
	});
	return { ...run, rupture: live.ending === "rupture" };
}
