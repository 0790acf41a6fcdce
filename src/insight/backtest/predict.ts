// The model's prediction for one pair, and the naive ones it is measured against.
import { classesOf, topClass } from "../../rules/retaliation/classes.ts";
import { expect } from "../../rules/retaliation/expect.ts";
import {
	ANSWER_CLASSES,
	type AnswerClass,
	type RetaliationRule,
	type Situation,
} from "../../rules/retaliation-rows.ts";
import { OPEN, type Seat } from "../../rules/state.ts";
import type { Expectation } from "../../rules/view-types.ts";
import type { Codebook } from "./codebook.ts";
import type { RecordEntry } from "./memory.ts";
import type { Actor, Pair } from "./pairs.ts";
import { situationOf } from "./situation.ts";

export type Classes = Record<AnswerClass, number>;

export interface Prediction {
	classes: Classes;
	top: AnswerClass;
	/** Expected intensity of the likeliest class, 0-5. */
	intensity: number;
	/** Expected day of the likeliest class, `OPEN` = never. */
	lag: number;
	/** Rules behind the likeliest class, strongest first. */
	rules: string[];
}

/** The seats whose answer is asked for: both for "both", else the first side named, else the other side. */
export function respondersOf(pair: Pick<Pair, "trigger" | "responder">): Seat[] {
	const first = pair.responder.split("|")[0] as Actor | "";
	if (first === "US") return ["us"];
	if (first === "CN") return ["cn"];
	if (first === "both") return ["us", "cn"];
	return [pair.trigger.actor === "CN" ? "us" : "cn"];
}

/** The situations of a pair, one for each seat that answers. They depend on the record, never on the rules. */
export function situationsOf(
	pair: Pair,
	record: readonly RecordEntry[],
	book: Codebook,
): { seat: Seat; situation: Situation }[] {
	return respondersOf(pair).map((seat) => ({
		seat,
		situation: situationOf(pair, record, book, seat),
	}));
}

/** What the rules expect in the pair's situations; two answering seats count half each. */
export function predict(
	rules: readonly RetaliationRule[],
	situations: readonly { seat: Seat; situation: Situation }[],
): Prediction {
	const all = situations.map(({ seat, situation }) => expect(rules, situation, () => true, seat));
	const classes = {} as Classes;
	for (const answer of ANSWER_CLASSES) classes[answer] = 0;
	for (const one of all) {
		const part = classesOf(one);
		for (const answer of ANSWER_CLASSES) classes[answer] += part[answer] / all.length;
	}
	const top = topClass(classes);
	return { classes, top, ...detailsOf(all, top) };
}

/** Intensity, lag and rules of a class: those of its likeliest lever. */
function detailsOf(
	all: readonly Expectation[],
	top: AnswerClass,
): Pick<Prediction, "intensity" | "lag" | "rules"> {
	const best = all
		.flatMap((one) => one.answers.filter((answer) => answer.answer === top))
		.sort((a, b) => b.p - a.p)[0];
	if (!best) return { intensity: 0, lag: OPEN, rules: [] };
	const lag = best.lag[0] >= OPEN ? OPEN : Math.round((best.lag[0] + best.lag[1]) / 2);
	return { intensity: best.intensity, lag, rules: best.rules.map((rule) => rule.id) };
}

export type Baseline = "none" | "majority" | "titForTat";
export const BASELINES: readonly Baseline[] = ["none", "majority", "titForTat"];

const sure = (answer: AnswerClass, intensity: number, lag: number): Prediction => {
	const classes = {} as Classes;
	for (const each of ANSWER_CLASSES) classes[each] = each === answer ? 1 : 0;
	return { classes, top: answer, intensity, lag, rules: [] };
};

/** The commonest recorded class of the pairs; of equals the first in the code book's order. */
export function majorityOf(pairs: readonly Pair[]): AnswerClass {
	const counts = {} as Classes;
	for (const answer of ANSWER_CLASSES) counts[answer] = 0;
	for (const pair of pairs) counts[pair.response_class] += 1;
	return topClass(counts);
}

/** What a naive forecaster would say, with full confidence. */
export function naive(kind: Baseline, pair: Pair, majority: AnswerClass): Prediction {
	if (kind === "none") return sure("none", 0, OPEN);
	if (kind === "majority") return sure(majority, majority === "none" ? 0 : 3, 2);
	const happening = pair.trigger.kind;
	if (happening === "escalate") return sure("mirror", 3, 2);
	const easing = happening === "deescalate" || happening === "agreement" || happening === "talks";
	return easing ? sure("reciprocate", 3, 2) : sure("none", 0, OPEN);
}
