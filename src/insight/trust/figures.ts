// The figures by which the page on trust judges this simulation: generated, so that nothing on it is typed in.
import type { RetaliationRule } from "../../rules/retaliation-rows.ts";
import { hashJson } from "../../scenario/index.ts";
import type { Codebook } from "../backtest/codebook.ts";
import type { RecordEntry } from "../backtest/memory.ts";
import type { Pair } from "../backtest/pairs.ts";
import { situationsOf } from "../backtest/predict.ts";
import type { Case } from "../backtest/refit.ts";
import type { NumberData, NumberEffect, Outcome } from "../sensitivity/numbers.ts";
import { stillNumbers } from "../sensitivity/report.ts";
import type { Hits, WeightEffect } from "../sensitivity/rules.ts";
import type { Sensitivity } from "../sensitivity/run.ts";
import { type BacktestFigures, backtestFigures } from "./backtest.ts";
import { type Blows, blowsOf } from "./blows.ts";
import { type HistoryFigures, historyFigures } from "./history.ts";

/** What the figures are reckoned from. */
export interface TrustData extends NumberData {
	rules: readonly RetaliationRule[];
	moves: readonly RecordEntry[];
	codebook: Codebook;
	pairs: readonly Pair[];
	/** Pairs to which a second reader, blind to the first, gave the same class. */
	secondReader: { same: number; of: number };
}

/** Rows of the sensitivity that the page draws. */
const TOP = 12;

/** The scenario's generated `trust.json`. */
export interface TrustFigures {
	/** SHA-256 of everything the figures were reckoned from. */
	generatedFrom: string;
	history: HistoryFigures;
	backtest: BacktestFigures;
	/** Recorded blows in the replay, and how many each rule spoke to. */
	blows: Blows;
	secondReader: TrustData["secondReader"];
	sensitivity: {
		step: number;
		base: { replay: Outcome; backtest: Hits };
		/** How many numbers were moved, and how many of them change nothing in the replay. */
		numbers: number;
		still: number;
		/** How many change a seat's par by a point or more. */
		strong: number;
		/** Ids of numbers with which the replay ruptures. */
		ruptures: string[];
		/** Largest effect on par first. */
		top: NumberEffect[];
		weights: WeightEffect[];
		/** Smallest share of strict hits with any one weight moved. */
		worstStrict: number;
	};
}

/** Pairs with their situations, as the backtest uses them. */
export const casesOf = (data: TrustData): Case[] =>
	data.pairs.map((pair) => ({ pair, situations: situationsOf(pair, data.moves, data.codebook) }));

/** Fingerprint of the data behind the figures; texts of people's interest are not part of it. */
export const sourceHash = (data: TrustData): string =>
	hashJson({
		rules: data.book.data,
		numbers: Object.entries(data.numbers).map(([id, row]) => [
			id,
			row.value,
			row.unit,
			row.sources,
		]),
		record: data.record,
		mandates: data.mandates,
		moves: data.moves,
		codebook: data.codebook,
		pairs: data.pairs,
		secondReader: data.secondReader,
	});

/** Puts all figures together; `tried` is the full sensitivity of the same data. */
export function trustFigures(data: TrustData, tried: Sensitivity): TrustFigures {
	const strict = tried.weights.flatMap((one) => [one.down.strict, one.up.strict]);
	return {
		generatedFrom: sourceHash(data),
		history: historyFigures(data.book, data.record, data.mandates),
		backtest: backtestFigures(data.rules, casesOf(data)),
		blows: blowsOf(data.book),
		secondReader: data.secondReader,
		sensitivity: {
			step: tried.step,
			base: tried.base,
			numbers: tried.numbers.length,
			still: stillNumbers(tried).length,
			strong: tried.numbers.filter((one) => one.effect >= 1).length,
			ruptures: tried.numbers
				.filter((one) => one.down.rupture || one.up.rupture)
				.map((one) => one.id),
			top: [...tried.numbers].sort((a, b) => b.effect - a.effect).slice(0, TOP),
			weights: tried.weights.slice(0, TOP),
			worstStrict: Math.min(...strict),
		},
	};
}
