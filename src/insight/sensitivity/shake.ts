// Moves one number of the scenario by a quarter down or up, in the way that number can be moved at all.
import type { NumberId, Numbers, RetaliationRule } from "../../rules/index.ts";

/** By how much numbers and weights are moved, as a share. */
export const STEP = 0.25;
export const WAYS = ["down", "up"] as const;
export type Way = (typeof WAYS)[number];

/** Share by which something is multiplied: 0.75 or 1.25. */
export const factor = (way: Way): number => (way === "up" ? 1 + STEP : 1 - STEP);

/** A number of `numbers.json` as its file has it. */
export interface NumberRow {
	value: number;
	unit: string;
	sources: readonly string[];
	note: string;
}

/** Numbers that count things: they move by a quarter, but by one at least. */
const COUNTS: readonly NumberId[] = [
	"usPoints",
	"cnPoints",
	"orders",
	"offers",
	"callEvery",
	"callCost",
	"exactCost",
	"matchCost",
	"exceedCost",
	"guardMonths",
	"surpriseMonths",
	"windowMonths",
	"marketMonths",
	"precedentMax",
	"deliverPurchases",
];
export const isCount = (id: NumberId): boolean => COUNTS.includes(id);

/** Two shares of one whole: what one gains the other loses. */
const SHARES: Partial<Record<NumberId, NumberId>> = {
	averageShare: "endShare",
	endShare: "averageShare",
};

/** True where nothing but the design of this simulation stands behind the number. */
export const isUnmeasured = (row: NumberRow): boolean =>
	row.sources.length === 1 && row.sources[0] === "game-design";

/** Ids of the numbers that were set by hand, in the file's order. */
export const unmeasured = (rows: Readonly<Record<NumberId, NumberRow>>): NumberId[] =>
	(Object.keys(rows) as NumberId[]).filter((id) => isUnmeasured(rows[id]));

const grain = (x: number): number => Math.round(x * 1e6) / 1e6;

/** The number's value moved one way. */
export function moved(id: NumberId, value: number, way: Way): number {
	if (!isCount(id)) return grain(value * factor(way));
	const step = Math.max(1, Math.round(value * STEP));
	return Math.max(0, way === "up" ? value + step : value - step);
}

/** All numbers with this one moved, and its partner where two are shares of one whole. */
export function shaken(numbers: Readonly<Numbers>, id: NumberId, way: Way): Numbers {
	const next = { ...numbers, [id]: moved(id, numbers[id], way) };
	const partner = SHARES[id];
	if (partner) next[partner] = grain(1 - next[id]);
	return next;
}

/** A rule whose votes and restraints weigh `by` times as much; what it does to intensity stays. */
export function reweighed(rule: RetaliationRule, by: number): RetaliationRule {
	const times = (scale: RetaliationRule["force"]): RetaliationRule["force"] =>
		scale.map(([feature, each]) => [feature, each * by] as const);
	return {
		...rule,
		votes: rule.votes.map((vote) => ({
			...vote,
			weight: vote.weight * by,
			scale: times(vote.scale),
		})),
		restraints: rule.restraints.map((one) => ({
			...one,
			by: one.by * by,
			scale: times(one.scale),
		})),
	};
}
