// A month's frontier as a picture's parts: the points with their kinds, what was left on the table, the finding.
import type { LaidOffer, Weighed } from "../../../insight/frontier/index.ts";
import type { MonthFrontier } from "../../../insight/work/tasks.ts";
import type { Seat, Swap } from "../../../rules/index.ts";

/** What a point of the picture stands for. */
export type PointKind = "noDeal" | "efficient" | "fair" | "offer" | "signed" | "history";

export interface FrontierPoint {
	id: string;
	kind: PointKind;
	/** Gain of each seat over no deal, in points of its score. */
	us: number;
	cn: number;
	rows: readonly Swap[];
	/** Who laid it; null for what nobody laid. */
	by: Seat | null;
	/** Number of an offer within the month, from 1. */
	n: number;
	fate: LaidOffer["fate"] | null;
	/** Clauses of history's paper that this game had nothing to give for. */
	missing: readonly string[];
}

/** How the talks of a month came out. */
export type Finding =
	| { kind: "signed"; us: number; cn: number; left: number }
	| { kind: "missed"; us: number; cn: number }
	| { kind: "nothing" };

export interface FrontierModel {
	month: number;
	/** Points to step through: no deal, the efficient ones by Washington's gain, then what was laid, signed, history's. */
	points: readonly FrontierPoint[];
	/** Efficient points alone, for the line. */
	line: readonly Weighed[];
	finding: Finding;
	weighed: number;
	agreeable: number;
	blocked: MonthFrontier["frontier"]["blocked"];
}

/** Less than this is nothing: the model is not that fine. */
const SLIGHT = 0.25;

const bare = { by: null, n: 0, fate: null, missing: [] };

/** What both together could still have gained over a package without either losing. */
export function leftOnTable(line: readonly Weighed[], at: { us: number; cn: number }): number {
	const better = line.filter(({ us, cn }) => us >= at.us - SLIGHT && cn >= at.cn - SLIGHT);
	return better.reduce((most, { us, cn }) => Math.max(most, us + cn - at.us - at.cn), 0);
}

function findingOf({ offers, frontier }: MonthFrontier): Finding {
	const signed = offers.find(({ fate }) => fate === "signed");
	if (signed) {
		const left = leftOnTable(frontier.efficient, signed);
		return { kind: "signed", us: signed.us, cn: signed.cn, left: left < SLIGHT ? 0 : left };
	}
	const { nash } = frontier;
	return nash ? { kind: "missed", us: nash.us, cn: nash.cn } : { kind: "nothing" };
}

/** The picture of one month. */
export function frontierModel(month: MonthFrontier): FrontierModel {
	const { frontier, offers, historic } = month;
	const { efficient, nash } = frontier;
	const same = (one: Weighed): boolean => nash !== null && one.us === nash.us && one.cn === nash.cn;
	const points: FrontierPoint[] = [
		{ ...bare, id: "none", kind: "noDeal", us: 0, cn: 0, rows: [] },
		...efficient
			.filter(({ rows }) => rows.length > 0)
			.map(
				(one, n): FrontierPoint => ({
					...bare,
					...one,
					id: `e${n}`,
					kind: same(one) ? "fair" : "efficient",
				}),
			),
		...offers.map(
			(offer, n): FrontierPoint => ({
				...bare,
				...offer,
				id: `o${n}`,
				kind: offer.fate === "signed" ? "signed" : "offer",
				n: n + 1,
			}),
		),
		...(historic && historic.rows.length > 0
			? [{ ...bare, ...historic, id: "history", kind: "history" as const }]
			: []),
	];
	return {
		month: month.month,
		points,
		line: efficient,
		finding: findingOf(month),
		weighed: frontier.weighed,
		agreeable: frontier.agreeable,
		blocked: frontier.blocked,
	};
}
