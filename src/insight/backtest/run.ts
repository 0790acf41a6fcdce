// The whole backtest of a list of pairs: predictions, scores, baselines, leave-one-out.
import type { RetaliationRule } from "../../rules/retaliation-rows.ts";
import type { Codebook } from "./codebook.ts";
import type { RecordEntry } from "./memory.ts";
import type { Pair } from "./pairs.ts";
import { BASELINES, type Baseline, majorityOf, naive, predict, situationsOf } from "./predict.ts";
import { type Case, leaveOneOut } from "./refit.ts";
import { type Row, rowOf, type Scores, scoreAll } from "./score.ts";

export interface BacktestData {
	rules: readonly RetaliationRule[];
	record: readonly RecordEntry[];
	codebook: Codebook;
	/** The project's own pairs: the majority baseline is theirs, so that no list of pairs helps itself. */
	ownPairs: readonly Pair[];
}

export interface Report extends Scores {
	/** How many pairs were scored. */
	pairs: number;
	baselines: Record<Baseline, Scores>;
	leaveOneOut: Scores | null;
	rows: Row[];
}

/** Scores the retaliation model on pairs; equal arguments give equal reports. */
export function backtest(pairs: readonly Pair[], data: BacktestData): Report {
	const cases: Case[] = pairs.map((pair) => ({
		pair,
		situations: situationsOf(pair, data.record, data.codebook),
	}));
	const said = cases.map((one) => predict(data.rules, one.situations));
	const majority = majorityOf(data.ownPairs);
	const baselines = {} as Record<Baseline, Scores>;
	for (const id of BASELINES)
		baselines[id] = scoreAll(
			pairs,
			pairs.map((pair) => naive(id, pair, majority)),
		);
	return {
		pairs: pairs.length,
		...scoreAll(pairs, said),
		baselines,
		leaveOneOut: leaveOneOut(data.rules, cases),
		rows: cases.map((one, i) => rowOf(one.pair, said[i] as (typeof said)[number])),
	};
}
