// Sums an expectation over levers: the probability of each class of answer.
import { ANSWER_CLASSES, type AnswerClass } from "../retaliation-rows.ts";
import type { Expectation } from "../view-types.ts";

/** Probability of each class, 0-1; sums to 1. */
export function classesOf(expectation: Expectation): Record<AnswerClass, number> {
	const sums = {} as Record<AnswerClass, number>;
	for (const answer of ANSWER_CLASSES) sums[answer] = 0;
	for (const answer of expectation.answers) sums[answer.answer] += answer.p;
	return sums;
}

/** The likeliest class; of equals the first in the code book's order. */
export function topClass(classes: Readonly<Record<AnswerClass, number>>): AnswerClass {
	let top: AnswerClass = ANSWER_CLASSES[0];
	for (const answer of ANSWER_CLASSES) if (classes[answer] > classes[top]) top = answer;
	return top;
}
