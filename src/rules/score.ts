// Scores: four dimensions of 25 a seat, 60% the average of the closed months, 40% the state now.
import type { Book } from "./book.ts";
import { dependence, entityScope, flowCn, flowUs, shadowed } from "./economy.ts";
import { clamp, grain } from "./math.ts";
import type { Game, Seat } from "./state.ts";
import type { Score } from "./view-types.ts";

type Four = [number, number, number, number];
const part = (share: number): number => grain(25 * clamp(share, 0, 1));

/** Effect of the entity list: names leak by half, the affiliates rule by little (R23). */
function reach(book: Book, game: Game): number {
	const scope = entityScope(game);
	const rule = game.levers["us.rule50"];
	const held = rule.held > rule.level ? book.n.shadow * 0.5 : 0;
	return scope === 4 ? 4 * book.n.leakRule : scope * book.n.leakNames + held;
}

/** What the rare-earth regime threatens with: in force, held back (R19), or announced at half a step less. */
function regimeThreat(book: Book, game: Game): number {
	const { level, held, announced } = game.levers["cn.regime"];
	return Math.max(shadowed(book, level, held), announced - 0.5);
}

/** Washington now: economy and prices, technology lead and security, supply security, home politics. */
function dimensionsUs(book: Book, game: Game): Four {
	const n = book.n;
	const v = game.vars;
	const l = game.levers;
	const minerals = l["cn.minerals"];
	const threat = regimeThreat(book, game);
	return [
		part(flowUs(book, game)),
		part(
			n.techUsBase +
				n.techUsScope * reach(book, game) +
				n.techUsChip * (l["us.chips"].level - 1) +
				n.techUsInputs * l["us.inputs"].level -
				n.techUsPrecedent * v.precedent -
				n.techUsLocal * l["cn.local"].level -
				n.techUsReliance * v.reliance,
		),
		part(
			n.supplyBase -
				n.supplyShortage * v.shortage -
				n.supplyRegime * (threat - 1) -
				n.supplyMinerals * shadowed(book, minerals.level, minerals.held) +
				n.supplyDiversify * v.diversification +
				n.supplyStock * (v.stock - 0.6),
		),
		part(n.homeBase + (n.homeShare * (v.usHawks + v.usBusiness + v.usFarms)) / 300),
	];
}

/** Beijing now: growth and jobs, access and self-reliance, leverage and standing, home stability and pride. */
function dimensionsCn(book: Book, game: Game): Four {
	const n = book.n;
	const v = game.vars;
	const l = game.levers;
	const minerals = l["cn.minerals"];
	const threat = regimeThreat(book, game);
	return [
		part(flowCn(book, game)),
		part(
			n.techCnBase -
				n.techCnScope * reach(book, game) -
				n.techCnChip * (l["us.chips"].level - 1) -
				n.techCnInputs * l["us.inputs"].level +
				n.techCnReliance * v.reliance +
				n.techCnLocal * l["cn.local"].level,
		),
		part(
			n.standBase +
				n.standRegime * (threat - 1) +
				n.standPrecedent * v.precedent +
				n.standMinerals * shadowed(book, minerals.level, minerals.held) +
				n.standLists * (l["cn.lists"].level + l["cn.probes"].level) +
				n.standTap * dependence(book, game, "us") -
				n.standDiversify * v.diversification -
				n.standOveruse * v.overuse,
		),
		part(n.homeBase + (n.homeShare * (v.cnGrowth + v.cnSecurity + v.cnPride)) / 300),
	];
}

export const dimensions = (book: Book, game: Game, seat: Seat): Four =>
	seat === "us" ? dimensionsUs(book, game) : dimensionsCn(book, game);

/** End of month: adds the month's dimensions to the sums. */
export function tally(book: Book, game: Game): void {
	const v = game.vars;
	const us = dimensionsUs(book, game);
	const cn = dimensionsCn(book, game);
	v.usSum1 = grain(v.usSum1 + us[0]);
	v.usSum2 = grain(v.usSum2 + us[1]);
	v.usSum3 = grain(v.usSum3 + us[2]);
	v.usSum4 = grain(v.usSum4 + us[3]);
	v.cnSum1 = grain(v.cnSum1 + cn[0]);
	v.cnSum2 = grain(v.cnSum2 + cn[1]);
	v.cnSum3 = grain(v.cnSum3 + cn[2]);
	v.cnSum4 = grain(v.cnSum4 + cn[3]);
	v.closed += 1;
}

/** A seat's score, 0-100; see `Score`. Rupture costs both sides the same. */
export function score(book: Book, game: Game, seat: Seat): Score {
	const n = book.n;
	const v = game.vars;
	const now = dimensions(book, game, seat);
	const sums: Four =
		seat === "us"
			? [v.usSum1, v.usSum2, v.usSum3, v.usSum4]
			: [v.cnSum1, v.cnSum2, v.cnSum3, v.cnSum4];
	const averages: Four =
		v.closed === 0
			? now
			: [
					grain(sums[0] / v.closed),
					grain(sums[1] / v.closed),
					grain(sums[2] / v.closed),
					grain(sums[3] / v.closed),
				];
	const end = now[0] + now[1] + now[2] + now[3];
	const mean = averages[0] + averages[1] + averages[2] + averages[3];
	const penalty = game.ending === "rupture" ? n.rupturePenalty : 0;
	return {
		dimensions: now,
		averages,
		total: Math.max(0, grain(n.averageShare * mean + n.endShare * end - penalty)),
	};
}
