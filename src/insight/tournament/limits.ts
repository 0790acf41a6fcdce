// What a tournament may be asked for, and what is said where it is asked for too much.
import { POLICIES } from "../../players/index.ts";
import type { Budget } from "../../players/search/index.ts";
import { isPlayer, MOST_PLAYOUTS, type Player, SEARCHER } from "./minds.ts";

/** Most games a pairing, shaken scenarios, and games in all. */
export const MOST = { games: 5000, shake: 500, all: 500_000 };
/** Games a pairing in each shaken scenario, at most: with fewer, the mean gap of the seats is half luck. */
export const SHAKEN_GAMES = 8;

/** What is asked for, checked. */
export interface Order {
	policies: Player[];
	/** Games a pairing. */
	games: number;
	seed: number;
	/** Shaken scenarios played besides. */
	shake: number;
	/** What a searcher that names no budget thinks for. */
	budget: Budget;
}

/** Milliseconds of thought, at most. */
export const MOST_THINK = 60_000;

/** Reads a whole number typed in digits; where it is none, or beyond its limits, `problems` is told and it is NaN. */
export function whole(
	text: string,
	name: string,
	least: number,
	most: number,
	problems: string[],
): number {
	const n = /^\d+$/.test(text) ? Number(text) : Number.NaN;
	if (n >= least && n <= most) return n;
	problems.push(`${name} ${text}: give a whole number from ${least} to ${most}`);
	return Number.NaN;
}

/** Games in all that an order comes to. */
export function gamesOf({ policies, games, shake }: Order): number {
	return policies.length ** 2 * (games + shake * Math.min(games, SHAKEN_GAMES));
}

/** Reads what was typed; every problem is told with its limit or remedy. */
export function orderOf(typed: {
	games: string;
	seed: string;
	shake: string;
	policies: string | undefined;
	playouts: string;
	think: string | undefined;
}): { order: Order } | { problems: string[] } {
	const problems: string[] = [];
	const games = whole(typed.games, "--games", 1, MOST.games, problems);
	const seed = whole(typed.seed, "--seed", 0, 0xffff_ffff, problems);
	const shake = whole(typed.shake, "--shake", 0, MOST.shake, problems);
	const names =
		typed.policies === undefined
			? [...POLICIES]
			: typed.policies.split(",").map((name) => name.trim());
	const playouts = whole(typed.playouts, "--playouts", 1, MOST_PLAYOUTS, problems);
	const ms =
		typed.think === undefined ? null : whole(typed.think, "--think", 1, MOST_THINK, problems);
	const policies: Player[] = [];
	for (const name of names) {
		if (!isPlayer(name))
			problems.push(
				`unknown policy ${JSON.stringify(name)}; there are ${POLICIES.join(", ")}, and ${SEARCHER} or ${SEARCHER}:N with N playouts, 1 to ${MOST_PLAYOUTS}`,
			);
		else if (policies.includes(name)) problems.push(`policy ${name} is named twice`);
		else policies.push(name);
	}
	const budget = ms === null ? { playouts } : { ms };
	const order = { policies, games, seed, shake, budget };
	if (problems.length === 0 && gamesOf(order) > MOST.all)
		problems.push(
			`that is ${gamesOf(order)} games in all; at most ${MOST.all}: ask for fewer games, policies or shaken scenarios`,
		);
	return problems.length > 0 ? { problems } : { order };
}
