// What every signed deal was worth to either side against no deal, beside the deals of the record.
import type { ClassDeal } from "../../../classroom/after/deals.ts";
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import type { Gains } from "../../../rules/index.ts";

export interface WorthPoint {
	/** 0 = the record's own. */
	game: number;
	month: number;
	us: number;
	cn: number;
}

/** What both could have signed in the record's talks of a month. */
export interface ClassFrontier {
	month: number;
	packages: readonly Gains[];
}

export interface WorthModel {
	points: readonly WorthPoint[];
	record: readonly WorthPoint[];
	/** Deals that left both sides better off than none, and those that gave one of them the larger share. */
	better: number;
	usMore: number;
	cnMore: number;
	/** Deals worth more to both together than the best of the record; null where the record signed nothing. */
	beat: number | null;
	/** The record's deal with the most for both together. */
	bestRecord: WorthPoint | null;
	/** The class's own. */
	best: WorthPoint | null;
	/** Efficient packages of the record's talks in this month; null where there were none. */
	frontier: { month: number; points: readonly Gains[] } | null;
	x: readonly [number, number];
	y: readonly [number, number];
}

const tenth = (x: number): number => Math.round(x * 10) / 10;
const together = ({ us, cn }: WorthPoint): number => us + cn;

const pointOf = ({ game, month, worth }: ClassDeal): WorthPoint => ({
	game,
	month,
	us: tenth(worth.us),
	cn: tenth(worth.cn),
});

const most = (points: readonly WorthPoint[]): WorthPoint | null =>
	points.reduce<WorthPoint | null>(
		(best, one) => (best === null || together(one) > together(best) ? one : best),
		null,
	);

/** A span around values and 0, with some room at both ends. */
function span(values: readonly number[]): readonly [number, number] {
	const low = Math.min(0, ...values);
	const high = Math.max(2, ...values);
	const room = (high - low) * 0.08;
	return [low - room, high + room];
}

/** All deals as points. */
export function worthModel({
	deals,
	frontier = null,
}: Pick<ClassDebrief, "deals"> & { frontier?: ClassFrontier | null }): WorthModel {
	const all = deals.map(pointOf);
	const line = (frontier?.packages ?? []).map(({ us, cn }) => ({ us: tenth(us), cn: tenth(cn) }));
	const points = all.filter(({ game }) => game > 0);
	const record = all.filter(({ game }) => game === 0);
	const bestRecord = most(record);
	const mark = bestRecord === null ? null : together(bestRecord);
	return {
		points,
		record,
		better: points.filter(({ us, cn }) => us > 0 && cn > 0).length,
		usMore: points.filter(({ us, cn }) => us > cn).length,
		cnMore: points.filter(({ us, cn }) => cn > us).length,
		beat: mark === null ? null : points.filter((point) => together(point) > mark).length,
		bestRecord,
		best: most(points),
		frontier: frontier && line.length > 1 ? { month: frontier.month, points: line } : null,
		x: span([...all, ...line].map(({ us }) => us)),
		y: span([...all, ...line].map(({ cn }) => cn)),
	};
}
