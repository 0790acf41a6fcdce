// The model's forecast of every real answer, made from what was known before its trigger, and what then came.

import {
	ANSWER_CLASSES,
	type AnswerClass,
	type ChronicleEntry,
	type LeverId,
	type RetaliationRule,
} from "../../rules/index.ts";
import { expect } from "../../rules/retaliation/expect.ts";
import { daysBetween } from "../backtest/days.ts";
import { predict, respondersOf, situationsOf } from "../backtest/predict.ts";
import { rowOf } from "../backtest/score.ts";
import type { Archive, ForecastRow, ReplayAnswer, TiedPair } from "./types.ts";

/** Days after which an answer that has not come is taken to have stayed out; the last bin of the backtest. */
const STAYED_OUT = 30;
/** Levers named for a class. */
const NAMED = 2;

/** Every pair with its forecast, in the order in which the answers came. */
export function answersOf(
	chronicle: readonly ChronicleEntry[],
	rules: readonly RetaliationRule[],
	archive: Archive,
): ReplayAnswer[] {
	return archive.pairs
		.map((pair) => answerOf(pair, chronicle, rules, archive))
		.sort((a, b) => a.at - b.at);
}

function answerOf(
	pair: TiedPair,
	chronicle: readonly ChronicleEntry[],
	rules: readonly RetaliationRule[],
	archive: Archive,
): ReplayAnswer {
	const situations = situationsOf(pair, archive.record, archive.codebook);
	const said = predict(rules, situations);
	const { hit, accepted } = rowOf(pair, said);
	const found = chronicle.findIndex((entry) => entry.id === pair.trigger_id);
	const from = found < 0 ? null : found;
	const parts: readonly number[] = chronicle.flatMap((entry, step) =>
		pair.response_ids.includes(entry.id) ? [step] : [],
	);
	const at = settledAt(parts, chronicle) ?? stayedOut(pair, chronicle);
	const came = chronicle[at]?.date ?? pair.trigger.date;
	const { lag_days } = pair;
	return {
		id: pair.id,
		seats: respondersOf(pair),
		trigger: { id: pair.trigger_id, date: pair.trigger.date },
		from,
		at,
		parts,
		rows: rowsOf(
			said.classes,
			situations.map(({ seat, situation }) => expect(rules, situation, () => true, seat)),
		),
		rules: said.rules,
		expectedLag: said.lag,
		actual: pair.response_class,
		also: pair.acceptable_also,
		lag: lag_days === null || lag_days < 0 ? lag_days : daysBetween(pair.trigger.date, came),
		verdict: hit ? "hit" : accepted ? "accepted" : "miss",
	};
}

/** The first part of an answer that did something; words before it only announce it. */
function settledAt(
	parts: readonly number[],
	chronicle: readonly ChronicleEntry[],
): number | undefined {
	return parts.find((step) => (chronicle[step]?.acts.length ?? 0) > 0) ?? parts[0];
}

/** The step at which it is plain that no answer has come. */
function stayedOut(pair: TiedPair, chronicle: readonly ChronicleEntry[]): number {
	const later = chronicle.findIndex(
		(entry) => daysBetween(pair.trigger.date, entry.date) >= STAYED_OUT,
	);
	return later < 0 ? chronicle.length - 1 : later;
}

function rowsOf(
	classes: Readonly<Record<AnswerClass, number>>,
	all: readonly ReturnType<typeof expect>[],
): ForecastRow[] {
	return ANSWER_CLASSES.filter((answer) => classes[answer] > 0)
		.map((answer) => ({ answer, p: classes[answer], levers: leversOf(answer, all) }))
		.sort((a, b) => b.p - a.p);
}

function leversOf(answer: AnswerClass, all: readonly ReturnType<typeof expect>[]): LeverId[] {
	const chances: Partial<Record<LeverId, number>> = {};
	for (const { answers } of all)
		for (const one of answers)
			if (one.answer === answer && one.lever !== "")
				chances[one.lever] = (chances[one.lever] ?? 0) + one.p;
	return (Object.entries(chances) as [LeverId, number][])
		.sort((a, b) => b[1] - a[1])
		.slice(0, NAMED)
		.map(([lever]) => lever);
}
