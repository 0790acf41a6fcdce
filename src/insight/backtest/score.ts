// Scores predictions against the recorded answers: hits, Brier score, intensity, lag, answered or not.
import { ANSWER_CLASSES, type AnswerClass } from "../../rules/retaliation-rows.ts";
import type { Pair } from "./pairs.ts";
import type { Prediction } from "./predict.ts";

export interface Scores {
	/** Share of pairs whose likeliest class is the recorded one. */
	strict: number;
	/** The same, counting the classes also accepted. */
	lenient: number;
	/** Mean over the pairs of the squared distance over the ten classes, 0 (sure and right) - 2 (sure and wrong). */
	brier: number;
	/** Mean absolute error on the scale of 0 to 5. */
	intensityError: number;
	/** Share of pairs in the right bin of days: to 3, 4-10, 11-30, later or never. */
	lagShare: number;
	/** Share of pairs where "some answer" or "words only or none" was expected rightly. */
	answeredRight: number;
}

export interface Row {
	id: string;
	top: AnswerClass;
	/** Probability of the likeliest class. */
	p: number;
	actual: AnswerClass;
	/** The likeliest class is the recorded one. */
	hit: boolean;
	/** ... or one of those also accepted. */
	accepted: boolean;
	/** Probability of each class. */
	classes: Record<AnswerClass, number>;
	intensity: number;
	lag: number;
	rules: string[];
}

/** Bin of a lag in days: 0 = to 3 (also before a start date), 1 = 4-10, 2 = 11-30, 3 = later or never (null). */
export const lagBin = (days: number | null): number =>
	days === null || days > 30 ? 3 : days > 10 ? 2 : days > 3 ? 1 : 0;

/** Squared distance of a distribution from what came. */
export function brierOf(classes: Record<AnswerClass, number>, actual: AnswerClass): number {
	let sum = 0;
	for (const answer of ANSWER_CLASSES) {
		const miss = classes[answer] - (answer === actual ? 1 : 0);
		sum += miss * miss;
	}
	return sum;
}

/** Scores one prediction for each pair, in the pairs' order. */
export function scoreAll(pairs: readonly Pair[], predictions: readonly Prediction[]): Scores {
	const sums: Scores = {
		strict: 0,
		lenient: 0,
		brier: 0,
		intensityError: 0,
		lagShare: 0,
		answeredRight: 0,
	};
	pairs.forEach((pair, i) => {
		const said = predictions[i];
		if (!said) throw new Error(`no prediction for ${pair.id}`);
		const hit = said.top === pair.response_class;
		if (hit) sums.strict += 1;
		if (hit || pair.acceptable_also.includes(said.top)) sums.lenient += 1;
		sums.brier += brierOf(said.classes, pair.response_class);
		sums.intensityError += Math.abs(said.intensity - pair.intensity_0_5);
		if (lagBin(said.lag) === lagBin(pair.lag_days)) sums.lagShare += 1;
		if (said.classes.none < 0.5 === (pair.response_class !== "none")) sums.answeredRight += 1;
	});
	const n = Math.max(1, pairs.length);
	return {
		strict: sums.strict / n,
		lenient: sums.lenient / n,
		brier: sums.brier / n,
		intensityError: sums.intensityError / n,
		lagShare: sums.lagShare / n,
		answeredRight: sums.answeredRight / n,
	};
}

/** One line of the report. */
export function rowOf(pair: Pair, said: Prediction): Row {
	const hit = said.top === pair.response_class;
	return {
		id: pair.id,
		top: said.top,
		p: said.classes[said.top],
		actual: pair.response_class,
		hit,
		accepted: hit || pair.acceptable_also.includes(said.top),
		classes: said.classes,
		intensity: said.intensity,
		lag: said.lag,
		rules: said.rules,
	};
}
