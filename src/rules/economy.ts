// The month's arithmetic: magnets, trade with its lag, diversion, diversification, home groups.
import type { Book } from "./book.ts";
import { along, clamp, grain } from "./math.ts";
import { moved, type Range } from "./range.ts";
import type { Game } from "./state.ts";

/** Add-on tariff that still bites: beyond saturation more points change nothing (R9). Points. */
const biting = (book: Book, points: number): number => Math.min(points, book.n.saturation);

/** How wide the entity list reaches: 2 = names only, 3 = many more names, 4 = the affiliates rule. */
export function entityScope(game: Game): number {
	if (game.levers["us.rule50"].level > 0) return 4;
	return game.levers["us.entity"].level >= 2 ? 3 : 2;
}

/** A lever's weight with its suspended part at half threat (`shadow`, R19). In the lever's unit. */
export function shadowed(book: Book, level: number, held: number): number {
	return held > level ? level + (held - level) * book.n.shadow : level;
}

/** How much a seat would be hurt by the other's chokepoint in the next two months, 0-1. */
export function dependence(book: Book, game: Game, seat: "us" | "cn"): number {
	const n = book.n;
	const v = game.vars;
	if (seat === "us") {
		const r = game.levers["cn.regime"];
		const regime = Math.max(shadowed(book, r.level, r.held), r.announced - 0.5);
		return clamp(
			n.dependUsBase +
				n.dependUsRegime * (regime - 1) +
				n.dependUsShortage * v.shortage +
				n.dependUsStock * (1 - Math.min(1, v.stock)) -
				n.dependUsDiversify * v.diversification,
			0,
			1,
		);
	}
	return clamp(
		n.dependCnBase +
			n.dependCnInputs * game.levers["us.inputs"].level +
			n.dependCnChips * (game.levers["us.chips"].level - 2) -
			n.dependCnReliance * v.reliance,
		0,
		1,
	);
}

/** Share of normal economic flow left to Washington, 0-1 (game proposal G1). */
export function flowUs(book: Book, game: Game): number {
	const n = book.n;
	const l = game.levers;
	return clamp(
		1 -
			(n.flowUsTariff * biting(book, l["us.tariff"].level) +
				n.flowUsShortage * game.vars.shortage +
				n.flowUsCounter * biting(book, l["cn.tariff"].level) +
				(n.flowUsFarm * (3 - l["cn.purchases"].level)) / 3 +
				n.flowUsFees * l["cn.fees"].level +
				n.flowUsInputs * l["us.inputs"].level),
		0,
		1,
	);
}

/** Share of normal economic flow left to Beijing, 0-1; half of the export loss is made good elsewhere in time. */
export function flowCn(book: Book, game: Game): number {
	const n = book.n;
	const l = game.levers;
	return clamp(
		1 -
			(n.flowCnTariff * biting(book, l["us.tariff"].level) * (1 - game.vars.diverted) +
				n.flowCnOwn * biting(book, l["cn.tariff"].level) +
				n.flowCnInputs * l["us.inputs"].level +
				n.flowCnFees * l["us.fees"].level +
				n.flowCnEntity * (entityScope(game) - 2) +
				n.flowCnRegime * (l["cn.regime"].level >= 3 ? 1 : 0) +
				n.flowCnTap * (100 - l["cn.tap"].level)),
		0,
		1,
	);
}

/** The store while a month's terms are added up: only their sum fills or empties it. */
const UNBOUND: Range = { of: "stock", low: -99, high: 99 };

/** Magnets: what is shipped and in store against use; what is short stops plants. Months of use. */
export function magnets(book: Book, game: Game): void {
	const n = book.n;
	const v = game.vars;
	const shipped = n.magnetUse * (game.levers["cn.tap"].level / 100);
	const short = clamp(1 - (v.stock + shipped + n.diversifyFeed * v.diversification), 0, 1);
	const fed = n.diversifyFeed * v.diversification;
	const drained = game.levers["cn.regime"].level >= 3 ? n.regimeDrain : 0;
	// What comes in is used in the same month: a full store turns away only what is left over then.
	const { low, high } = book.ranges.stock;
	const net = v.stock + shipped + fed - drained - n.magnetUse;
	const whole = book.epoch >= 2;
	const range = whole ? UNBOUND : book.ranges.stock;
	const kept = whole ? shipped - Math.max(0, net - high) : shipped;
	v.stock = moved(game, range, v.stock, kept, "month:shipped");
	v.stock = moved(game, range, v.stock, fed, "month:diversified");
	if (drained > 0) v.stock = moved(game, range, v.stock, -drained, "lever:cn.regime");
	const used = whole ? v.stock - grain(clamp(net, low, high)) : n.magnetUse;
	v.stock = moved(game, range, v.stock, -used, "month:used");
	v.shortage = moved(game, book.ranges.shortage, v.shortage, short - v.shortage, "month:magnets");
	v.tapShown = game.levers["cn.tap"].level;
	if (v.tapShown < n.overuseBelow) {
		v.overuse += 1;
		v.divert3 = moved(game, book.ranges.divert3, v.divert3, n.overuseDiversify, "lever:cn.tap");
	}
}

/** Points of diversification paid for three months ago take effect. */
export function diversify(book: Book, game: Game): void {
	const v = game.vars;
	if (v.divert1 > 0)
		v.diversification = moved(
			game,
			book.ranges.diversification,
			v.diversification,
			v.divert1,
			"lever:us.diversify",
		);
	v.divert1 = v.divert2;
	v.divert2 = v.divert3;
	v.divert3 = 0;
}

/** Trade follows its target with a lag: half of a change this month, half the next. Shares of normal. */
export function trade(book: Book, game: Game): void {
	const v = game.vars;
	const l = game.levers;
	const goods = along(book.data.tradeCurve, l["us.tariff"].level);
	const farm =
		(l["cn.purchases"].level / 2) *
			Math.max(0, 1 - 0.004 * l["cn.tariff"].level - 0.1 * v.selective) +
		0.03;
	const chips = Math.max(
		0.05,
		(CHIPS[l["us.chips"].level] ?? 1) -
			0.15 * l["us.inputs"].level -
			0.12 * l["cn.local"].level -
			0.04 * l["cn.probes"].level -
			0.03 * (entityScope(game) - 2),
	);
	const ships = 1 - 0.06 * l["us.fees"].level - 0.06 * l["cn.fees"].level;
	v.goodsVol = moved(
		game,
		book.ranges.goodsVol,
		v.goodsVol,
		(goods + v.goodsTarget) / 2 - v.goodsVol,
		"lane:tariff",
	);
	v.farmVol = moved(
		game,
		book.ranges.farmVol,
		v.farmVol,
		(farm + v.farmTarget) / 2 - v.farmVol,
		"lane:purchases",
	);
	v.chipsVol = moved(
		game,
		book.ranges.chipsVol,
		v.chipsVol,
		(chips + v.chipsTarget) / 2 - v.chipsVol,
		"lane:controls",
	);
	v.shipsVol = moved(
		game,
		book.ranges.shipsVol,
		v.shipsVol,
		(ships + v.shipsTarget) / 2 - v.shipsVol,
		"lane:fees",
	);
	v.goodsTarget = grain(goods);
	v.farmTarget = grain(farm);
	v.chipsTarget = grain(chips);
	v.shipsTarget = grain(ships);
	v.diverted = moved(
		game,
		book.ranges.diverted,
		v.diverted,
		(book.n.divertShare - v.diverted) * book.n.divertStep,
		"month:diverted",
	);
	v.reliance = moved(
		game,
		book.ranges.reliance,
		v.reliance,
		book.n.localReliance * l["cn.local"].level,
		"lever:cn.local",
	);
}

/** Chip trade left at each control level (1 = H200 sold ... 4 = world-wide rule), share of normal. */
const CHIPS: readonly number[] = [1.15, 1.1, 1, 0.62, 0.5];

/** Home groups move with what they care about and drift back toward the middle. Points of 0-100. */
export function groups(book: Book, game: Game): void {
	const n = book.n;
	const v = game.vars;
	const l = game.levers;
	const us = (flowUs(book, game) - 0.78) * n.groupFlow;
	v.usBusiness = moved(game, book.ranges.usBusiness, v.usBusiness, us, "month:economy");
	v.usBusiness = moved(
		game,
		book.ranges.usBusiness,
		v.usBusiness,
		-n.groupShortage * v.shortage,
		"month:shortage",
	);
	v.usFarms = moved(
		game,
		book.ranges.usFarms,
		v.usFarms,
		n.groupFarm * (l["cn.purchases"].level - 1),
		"lever:cn.purchases",
	);
	v.usFarms = moved(
		game,
		book.ranges.usFarms,
		v.usFarms,
		-0.04 * l["cn.tariff"].level,
		"lever:cn.tariff",
	);
	v.usHawks = moved(
		game,
		book.ranges.usHawks,
		v.usHawks,
		n.groupSecurity * (entityScope(game) + l["us.chips"].level - 5),
		"month:controls",
	);
	const cn = (flowCn(book, game) - 0.76) * n.groupFlow;
	v.cnGrowth = moved(game, book.ranges.cnGrowth, v.cnGrowth, cn, "month:economy");
	v.cnSecurity = moved(
		game,
		book.ranges.cnSecurity,
		v.cnSecurity,
		n.groupSecurity * (l["cn.regime"].level - 1) + 0.1 * l["cn.lists"].level,
		"month:controls",
	);
	v.cnSecurity = moved(
		game,
		book.ranges.cnSecurity,
		v.cnSecurity,
		-n.groupSecurity * (l["us.chips"].level - 3 + l["us.inputs"].level),
		"month:pressure",
	);
	v.usHawks = calmed(book, game, book.ranges.usHawks, v.usHawks);
	v.usBusiness = calmed(book, game, book.ranges.usBusiness, v.usBusiness);
	v.usFarms = calmed(book, game, book.ranges.usFarms, v.usFarms);
	v.cnGrowth = calmed(book, game, book.ranges.cnGrowth, v.cnGrowth);
	v.cnSecurity = calmed(book, game, book.ranges.cnSecurity, v.cnSecurity);
	v.cnPride = calmed(book, game, book.ranges.cnPride, v.cnPride);
}

/** A home group a step nearer to the middle. */
const calmed = (book: Book, game: Game, range: Range, group: number): number =>
	moved(game, range, group, (50 - group) * book.n.driftGroups, "month:drift");
