// Who plays in a tournament: a character of the scenario by name, or a searcher with its budget of thought.
import { POLICIES, type Policy, type Temper } from "../../players/index.ts";
import { type Budget, createSearcher } from "../../players/search/index.ts";
import type { Book } from "../../rules/index.ts";
import { type Mind, mindOf } from "./game.ts";

/** Name of the searcher; `searcher:800` is one with its own budget of playouts. */
export const SEARCHER = "searcher";
/** The character whose first thoughts a searcher begins from, and whose forecasts it writes. */
const BEGINS_FROM = "historical";
/** Playouts a decision, at most. */
export const MOST_PLAYOUTS = 1_000_000;

/** Who plays: a row of `players.json`, or a searcher. */
export type Player = Policy | typeof SEARCHER | `${typeof SEARCHER}:${number}`;

/** Some games of one pairing. `shake` = seed of a shaken scenario, -1 = as it is. */
export interface Job {
	shake: number;
	us: Player;
	cn: Player;
	/** Seeds of the games. */
	seeds: readonly number[];
}

export const isPolicy = (name: string): name is Policy =>
	(POLICIES as readonly string[]).includes(name);

/** Playouts that a searcher's name asks for, null where it names none; NaN where the name is nobody's. */
export function playoutsOf(name: string): number | null {
	if (name === SEARCHER) return null;
	const [first, count = "", ...rest] = name.split(":");
	const n = /^[1-9]\d*$/.test(count) ? Number(count) : Number.NaN;
	return first === SEARCHER && rest.length === 0 && n <= MOST_PLAYOUTS ? n : Number.NaN;
}

export const isPlayer = (name: string): name is Player =>
	isPolicy(name) || !Number.isNaN(playoutsOf(name));

/** A mind for one game of a player; `budget` is that of a searcher whose name gives none. */
export function playerMind(
	book: Book,
	players: Readonly<Record<Policy, Temper>>,
	name: Player,
	budget: Budget,
): Mind {
	if (isPolicy(name)) return mindOf(book, players[name]);
	const playouts = playoutsOf(name);
	return createSearcher(book, players[BEGINS_FROM], playouts === null ? budget : { playouts });
}
