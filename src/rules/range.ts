// The range of every number of the state, and the one function that changes a number and notes the cause.
import { clamp, grain } from "./math.ts";
import type { Cause, Game, LeverId, VarId } from "./state.ts";

const HUNDRED: readonly [number, number] = [0, 100];
const SHARE: readonly [number, number] = [0, 1];
const MONTH: readonly [number, number] = [-99, 999];
const SUM: readonly [number, number] = [0, 100_000];
const VOLUME: readonly [number, number] = [0, 2];

/** Lowest and highest value of each number, in its own unit. */
export const VAR_RANGE: Readonly<Record<VarId, readonly [number, number]>> = {
	trust: HUNDRED,
	tension: [0, 10],
	precedent: [0, 5],
	truceUntil: MONTH,
	leaderMonth: MONTH,
	calmUntil: MONTH,
	majorMonth: MONTH,
	quietUntil: MONTH,
	usHawks: HUNDRED,
	usBusiness: HUNDRED,
	usFarms: HUNDRED,
	coordination: HUNDRED,
	guardianUntil: MONTH,
	stock: [0, 2.5],
	shortage: SHARE,
	diversification: [0, 30],
	divert1: [0, 30],
	divert2: [0, 30],
	divert3: [0, 30],
	usBoldness: SHARE,
	usGrievance: SHARE,
	usCallMonth: MONTH,
	marketMonth: MONTH,
	cnGrowth: HUNDRED,
	cnSecurity: HUNDRED,
	cnPride: HUNDRED,
	cnBoldness: SHARE,
	cnGrievance: SHARE,
	cnCallMonth: MONTH,
	reliance: [0, 30],
	selective: [0, 2],
	diverted: [0, 0.5],
	overuse: [0, 99],
	tapShown: HUNDRED,
	goodsVol: VOLUME,
	goodsTarget: VOLUME,
	farmVol: VOLUME,
	farmTarget: VOLUME,
	chipsVol: VOLUME,
	chipsTarget: VOLUME,
	shipsVol: VOLUME,
	shipsTarget: VOLUME,
	usSum1: SUM,
	usSum2: SUM,
	usSum3: SUM,
	usSum4: SUM,
	cnSum1: SUM,
	cnSum2: SUM,
	cnSum3: SUM,
	cnSum4: SUM,
	closed: [0, 99],
};

/**
 * Stands first among the causes of a game in thought: there nobody asks why a number changed, and writing it down
 * takes a third of the time. Causes of levers are still noted, since what was delivered by act is read from them.
 */
export const UNASKED: Cause = Object.freeze({ of: "trust", by: "", d: 0 });

/**
 * Adds `d` to a number, kept in its range and on the grain of 0.01, and notes the cause with the change
 * that really took place, so that the causes of a number always sum to its change.
 */
export function shift(game: Game, id: VarId, d: number, by: string): void {
	const range = VAR_RANGE[id];
	const before = game.vars[id];
	const after = grain(clamp(before + d, range[0], range[1]));
	if (after === before) return;
	game.vars[id] = after;
	if (game.causes[0] !== UNASKED) game.causes.push({ of: id, by, d: grain(after - before) });
}

/** Brings a number to `value`, noting the cause; see `shift`. */
export function bring(game: Game, id: VarId, value: number, by: string): void {
	shift(game, id, value - game.vars[id], by);
}

/** Sets a lever's level in force and notes the cause. */
export function setLevel(game: Game, lever: LeverId, level: number, by: string): void {
	const state = game.levers[lever];
	if (state.level === level) return;
	game.causes.push({ of: lever, by, d: grain(level - state.level) });
	state.level = level;
}
