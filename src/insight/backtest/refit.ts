// Leave-one-out: a few global scales are fitted to all pairs but one, which is then predicted.
import type { AnswerClass, RetaliationRule, Situation } from "../../rules/retaliation-rows.ts";
import type { Seat } from "../../rules/state.ts";
import type { Pair } from "./pairs.ts";
import { type Prediction, predict } from "./predict.ts";
import { brierOf, type Scores, scoreAll } from "./score.ts";

/** The rows' weights are set by hand; these scales over groups of classes are all that is fitted. */
export const SCALES = ["words", "kind", "field", "excess", "peace", "restraint"] as const;
export type ScaleId = (typeof SCALES)[number];
export type Scales = Record<ScaleId, number>;
export const UNIT: Readonly<Scales> = Object.freeze({
	words: 1,
	kind: 1,
	field: 1,
	excess: 1,
	peace: 1,
	restraint: 1,
});
const GRID: readonly number[] = [0.5, 0.7, 1, 1.4, 2];

const GROUP: Readonly<Record<AnswerClass, ScaleId>> = {
	none: "words",
	symbolic: "kind",
	mirror: "kind",
	cross: "field",
	exceed: "excess",
	reciprocate: "peace",
	partial: "peace",
	soften: "peace",
	decline: "peace",
	insure: "peace",
};

/** The rules with their votes and restraints multiplied by the scales. */
export function scaleRules(
	rules: readonly RetaliationRule[],
	scales: Readonly<Scales>,
): RetaliationRule[] {
	const times = (scale: RetaliationRule["force"], by: number): RetaliationRule["force"] =>
		scale.map(([feature, factor]) => [feature, factor * by] as const);
	return rules.map((rule) => ({
		...rule,
		votes: rule.votes.map((vote) => {
			const by = scales[GROUP[vote.answer]];
			return { ...vote, weight: vote.weight * by, scale: times(vote.scale, by) };
		}),
		restraints: rule.restraints.map((one) => ({
			...one,
			by: one.by * scales.restraint,
			scale: times(one.scale, scales.restraint),
		})),
	}));
}

export interface Case {
	pair: Pair;
	situations: { seat: Seat; situation: Situation }[];
}

/** Brier score of each case under scales, and their sum. */
interface Losses {
	each: readonly number[];
	sum: number;
}

/** Gives the losses of the cases under scales; equal scales are worked out once. */
function losses(rules: readonly RetaliationRule[], cases: readonly Case[]) {
	const known = new Map<string, Losses>();
	return (scales: Readonly<Scales>): Losses => {
		const key = SCALES.map((id) => scales[id]).join(" ");
		const before = known.get(key);
		if (before) return before;
		const scaled = scaleRules(rules, scales);
		const each = cases.map((one) =>
			brierOf(predict(scaled, one.situations).classes, one.pair.response_class),
		);
		const found = { each, sum: each.reduce((all, loss) => all + loss, 0) };
		known.set(key, found);
		return found;
	};
}

/** The scales with the least loss: each scale in turn over a fixed grid, twice through. */
function leastBy(lossOf: (scales: Readonly<Scales>) => number): Scales {
	const scales: Scales = { ...UNIT };
	let least = lossOf(scales);
	for (let pass = 0; pass < 2; pass++) {
		for (const id of SCALES) {
			for (const value of GRID) {
				const loss = lossOf({ ...scales, [id]: value });
				if (loss < least - 1e-9) {
					least = loss;
					scales[id] = value;
				}
			}
		}
	}
	return scales;
}

/** The scales with the least Brier score on the cases. */
export function fitScales(rules: readonly RetaliationRule[], cases: readonly Case[]): Scales {
	const of = losses(rules, cases);
	return leastBy((scales) => of(scales).sum);
}

/** Each pair predicted by scales fitted to all others. Needs two pairs at least; null with fewer. */
export function predictLeftOut(
	rules: readonly RetaliationRule[],
	cases: readonly Case[],
): Prediction[] | null {
	if (cases.length < 2) return null;
	const of = losses(rules, cases);
	return cases.map((one, i) => {
		const scales = leastBy((tried) => {
			const { each, sum } = of(tried);
			return sum - (each[i] as number);
		});
		return predict(scaleRules(rules, scales), one.situations);
	});
}

/** Scores of those predictions. */
export function leaveOneOut(
	rules: readonly RetaliationRule[],
	cases: readonly Case[],
): Scores | null {
	const said = predictLeftOut(rules, cases);
	if (!said) return null;
	return scoreAll(
		cases.map((one) => one.pair),
		said,
	);
}
