// The range of every number of the state, and the one function that works out a change and notes the cause.
import { clamp, grain } from "./math.ts";
import type { Numbers } from "./numbers.ts";
import type { Cause, Game, LeverId, VarId } from "./state.ts";

const HUNDRED: readonly [number, number] = [0, 100];
const SHARE: readonly [number, number] = [0, 1];
const MONTH: readonly [number, number] = [-99, 999];
const SUM: readonly [number, number] = [0, 100_000];
const VOLUME: readonly [number, number] = [0, 2];

/** One number of the state, with its lowest and highest value in its own unit. */
export interface Range {
	of: VarId;
	low: number;
	high: number;
}
const range = (of: VarId, [low, high]: readonly [number, number]): Range => ({ of, low, high });

/** The range of each number, as the shipped numbers have it. */
export const RANGE: Ranges = {
	trust: range("trust", HUNDRED),
	tension: range("tension", [0, 10]),
	precedent: range("precedent", [0, 5]),
	truceUntil: range("truceUntil", MONTH),
	leaderMonth: range("leaderMonth", MONTH),
	calmUntil: range("calmUntil", MONTH),
	majorMonth: range("majorMonth", MONTH),
	quietUntil: range("quietUntil", MONTH),
	usHawks: range("usHawks", HUNDRED),
	usBusiness: range("usBusiness", HUNDRED),
	usFarms: range("usFarms", HUNDRED),
	coordination: range("coordination", HUNDRED),
	guardianUntil: range("guardianUntil", MONTH),
	stock: range("stock", [0, 2.5]),
	shortage: range("shortage", SHARE),
	diversification: range("diversification", [0, 30]),
	divert1: range("divert1", [0, 30]),
	divert2: range("divert2", [0, 30]),
	divert3: range("divert3", [0, 30]),
	usBoldness: range("usBoldness", SHARE),
	usGrievance: range("usGrievance", SHARE),
	usCallMonth: range("usCallMonth", MONTH),
	marketMonth: range("marketMonth", MONTH),
	cnGrowth: range("cnGrowth", HUNDRED),
	cnSecurity: range("cnSecurity", HUNDRED),
	cnPride: range("cnPride", HUNDRED),
	cnBoldness: range("cnBoldness", SHARE),
	cnGrievance: range("cnGrievance", SHARE),
	cnCallMonth: range("cnCallMonth", MONTH),
	reliance: range("reliance", [0, 30]),
	selective: range("selective", [0, 2]),
	diverted: range("diverted", [0, 0.5]),
	overuse: range("overuse", [0, 99]),
	tapShown: range("tapShown", HUNDRED),
	goodsVol: range("goodsVol", VOLUME),
	goodsTarget: range("goodsTarget", VOLUME),
	farmVol: range("farmVol", VOLUME),
	farmTarget: range("farmTarget", VOLUME),
	chipsVol: range("chipsVol", VOLUME),
	chipsTarget: range("chipsTarget", VOLUME),
	shipsVol: range("shipsVol", VOLUME),
	shipsTarget: range("shipsTarget", VOLUME),
	usSum1: range("usSum1", SUM),
	usSum2: range("usSum2", SUM),
	usSum3: range("usSum3", SUM),
	usSum4: range("usSum4", SUM),
	cnSum1: range("cnSum1", SUM),
	cnSum2: range("cnSum2", SUM),
	cnSum3: range("cnSum3", SUM),
	cnSum4: range("cnSum4", SUM),
	closed: range("closed", [0, 99]),
};

export type Ranges = Readonly<Record<VarId, Range>>;
interface Ranged {
	ranges: Ranges;
}

/** The ranges with the ends that a scenario's own numbers set. */
export const rangesOf = (n: Numbers): Ranges => ({
	...RANGE,
	precedent: range("precedent", [0, n.precedentMax]),
	stock: range("stock", [0, n.stockMax]),
	diversification: range("diversification", [0, n.diversifyMax]),
	reliance: range("reliance", [0, n.relianceMax]),
});

/**
 * Stands first among the causes of a game in thought: there nobody asks why a number changed, and writing it down
 * takes a third of the time. Causes of levers are still noted, since what was delivered by act is read from them.
 */
export const UNASKED: Cause = Object.freeze({ of: "trust", by: "", d: 0 });

/**
 * Stands first in place of `UNASKED` where one looks ahead and judges by where it leads: there the closed months are not
 * summed up for the score either.
 */
export const UNSCORED: Cause = Object.freeze({ of: "trust", by: "", d: 0 });

/** True in a game whose reasons nobody asks for. */
export function isUnasked({ causes }: Game): boolean {
	const first = causes[0];
	return first === UNASKED || first === UNSCORED;
}

/**
 * What a number becomes by `d`, kept in its range and on the grain of 0.01. Notes the cause with the change that really
 * takes place, so that the causes of a number always sum to its change. Whoever asks writes the number down: under its
 * own name, since finding it by a name in a variable takes several times as long.
 */
export function moved(game: Game, range: Range, before: number, d: number, by: string): number {
	const after = grain(clamp(before + d, range.low, range.high));
	if (after === before) return before;
	if (!isUnasked(game)) game.causes.push({ of: range.of, by, d: grain(after - before) });
	return after;
}

/** Moves a number that data names; see `moved`. */
export function shift(book: Ranged, game: Game, id: VarId, d: number, by: string): void {
	game.vars[id] = moved(game, book.ranges[id], game.vars[id], d, by);
}

/** The lowest level that a lever can be brought to this month, where it falls by at most `fall`, by whatever acts. */
export function lowestNow(game: Game, lever: LeverId, fall: number): number {
	if (fall === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
	let fallen = 0;
	for (const cause of game.causes) if (cause.of === lever && cause.d < 0) fallen -= cause.d;
	return game.levers[lever].level - Math.max(0, fall - fallen);
}

/** Sets a lever's level in force and notes the cause. */
export function setLevel(game: Game, lever: LeverId, level: number, by: string): void {
	const state = game.levers[lever];
	if (state.level === level) return;
	game.causes.push({ of: lever, by, d: grain(level - state.level) });
	state.level = level;
}
