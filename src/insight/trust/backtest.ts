// The backtest's part of the trust figures: scores beside the naive ones, misses, and each rule's own record.
import type { AnswerClass, RetaliationRule } from "../../rules/retaliation-rows.ts";
import { OPEN } from "../../rules/state.ts";
import type { Pair } from "../backtest/pairs.ts";
import {
	BASELINES,
	type Baseline,
	majorityOf,
	naive,
	type Prediction,
	predict,
} from "../backtest/predict.ts";
import { type Case, predictLeftOut } from "../backtest/refit.ts";
import { type RuleRecord, ruleRecord } from "../backtest/rule-record.ts";
import { lagBin, type Scores, scoreAll } from "../backtest/score.ts";

/** How a prediction was off: the answer itself, whether one came, its weight, its time. */
export type MissKind = "class" | "answered" | "intensity" | "lag";

/** One way in which a prediction was off. */
export interface Miss {
	/** Id of the pair. */
	pair: string;
	/** With the rules as shipped, or with scales fitted without this pair. */
	run: "rules" | "leftOut";
	kind: MissKind;
	expected: number | AnswerClass;
	/** Null = no answer came. */
	recorded: number | AnswerClass | null;
	/** Probability that was given to the recorded class, 0-1. */
	given: number;
}

/** One pair as the page shows it. */
export interface PairFigures {
	id: string;
	date: string;
	/** Ids of the record's entries: the trigger and what answered it. */
	trigger: string;
	answers: string[];
	expected: AnswerClass;
	/** Probability of the expected class. */
	p: number;
	recorded: AnswerClass;
	hit: boolean;
	accepted: boolean;
	rules: string[];
}

export interface BacktestFigures {
	pairs: number;
	scores: Scores;
	baselines: Record<Baseline, Scores>;
	leftOut: Scores | null;
	rows: PairFigures[];
	misses: Miss[];
	rules: Record<string, RuleRecord>;
	/** Pairs by the side that answers. */
	responders: { us: number; cn: number; both: number };
}

/** A pair of the scenario's own file, with the entries of the record it stands for. */
export type OwnPair = Pair & { trigger_id?: string; response_ids?: readonly string[] };

const round = (x: number): number => Math.round(x * 1000) / 1000;
const rounded = (scores: Scores): Scores => ({
	strict: round(scores.strict),
	lenient: round(scores.lenient),
	brier: round(scores.brier),
	intensityError: round(scores.intensityError),
	lagShare: round(scores.lagShare),
	answeredRight: round(scores.answeredRight),
});

function missesOf(pair: Pair, said: Prediction, run: Miss["run"]): Miss[] {
	const misses: Miss[] = [];
	const add = (kind: MissKind, expected: Miss["expected"], recorded: Miss["recorded"]): void => {
		const given = round(said.classes[pair.response_class]);
		misses.push({ pair: pair.id, run, kind, expected, recorded, given });
	};
	if (said.top !== pair.response_class) add("class", said.top, pair.response_class);
	else if (said.classes.none < 0.5 !== (pair.response_class !== "none"))
		add("answered", said.top, pair.response_class);
	if (run === "leftOut") return misses;
	if (Math.abs(said.intensity - pair.intensity_0_5) >= 1)
		add("intensity", said.intensity, pair.intensity_0_5);
	if (lagBin(said.lag) !== lagBin(pair.lag_days))
		add("lag", Math.min(said.lag, OPEN), pair.lag_days);
	return misses;
}

const rowOf = (pair: OwnPair, said: Prediction): PairFigures => {
	const hit = said.top === pair.response_class;
	return {
		id: pair.id,
		date: pair.trigger.date,
		trigger: pair.trigger_id ?? "",
		answers: [...(pair.response_ids ?? [])],
		expected: said.top,
		p: round(said.classes[said.top]),
		recorded: pair.response_class,
		hit,
		accepted: hit || pair.acceptable_also.includes(said.top),
		rules: said.rules,
	};
};

/** All figures of the backtest. */
export function backtestFigures(
	rules: readonly RetaliationRule[],
	cases: readonly Case[],
): BacktestFigures {
	const pairs = cases.map((one): OwnPair => one.pair);
	const said = cases.map((one) => predict(rules, one.situations));
	const left = predictLeftOut(rules, cases);
	const majority = majorityOf(pairs);
	const baselines = {} as Record<Baseline, Scores>;
	for (const id of BASELINES)
		baselines[id] = rounded(
			scoreAll(
				pairs,
				pairs.map((pair) => naive(id, pair, majority)),
			),
		);
	const responders = { us: 0, cn: 0, both: 0 };
	for (const { situations } of cases)
		responders[situations.length > 1 ? "both" : (situations[0]?.seat ?? "cn")] += 1;
	const each = <T>(of: readonly Prediction[], make: (pair: OwnPair, one: Prediction) => T): T[] =>
		pairs.flatMap((pair, i) => {
			const one = of[i];
			return one ? [make(pair, one)] : [];
		});
	return {
		pairs: pairs.length,
		scores: rounded(scoreAll(pairs, said)),
		baselines,
		leftOut: left ? rounded(scoreAll(pairs, left)) : null,
		rows: each(said, rowOf),
		misses: [
			...each(said, (pair, one) => missesOf(pair, one, "rules")),
			...each(left ?? [], (pair, one) => missesOf(pair, one, "leftOut")),
		].flat(),
		rules: Object.fromEntries(rules.map((rule) => [rule.id, ruleRecord(rule, cases)])),
		responders,
	};
}
