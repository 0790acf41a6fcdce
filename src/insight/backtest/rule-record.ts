// The record of each rule: on which pairs it spoke, how often the answer it spoke for most was the one that came.

import { classesOf, topClass } from "../../rules/retaliation/classes.ts";
import { expect } from "../../rules/retaliation/expect.ts";
import { allHold } from "../../rules/retaliation/tests.ts";
import {
	ANSWER_CLASSES,
	type AnswerClass,
	type RetaliationRule,
} from "../../rules/retaliation-rows.ts";
import type { Classes } from "./predict.ts";
import type { Case } from "./refit.ts";

/** One pair on which a rule spoke. */
export interface Speech {
	/** Id of the pair. */
	pair: string;
	/** Answer the rule spoke for most. */
	spoke: AnswerClass;
	/** It is the recorded one. */
	right: boolean;
	/** ... or one of those also accepted. */
	accepted: boolean;
}

export interface RuleRecord {
	/** Pairs on which it voted for an answer. */
	speeches: Speech[];
	/** Pairs on which it held back some class of answer, and on how many of them that class stayed away. */
	held: number;
	heldRight: number;
}

/** Answer that a rule alone would expect, "" where it votes for none in these situations. */
function favourite(rule: RetaliationRule, situations: Case["situations"]): AnswerClass | "" {
	const sums = {} as Classes;
	for (const answer of ANSWER_CLASSES) sums[answer] = 0;
	let spoke = false;
	for (const { seat, situation } of situations) {
		const alone = expect([{ ...rule, restraints: [] }], situation, () => true, seat);
		if (alone.answers.every((answer) => answer.rules.length === 0)) continue;
		spoke = true;
		const classes = classesOf(alone);
		for (const answer of ANSWER_CLASSES) sums[answer] += classes[answer];
	}
	return spoke ? topClass(sums) : "";
}

/** Classes of answer that a rule holds back in these situations. */
function heldBack(rule: RetaliationRule, situations: Case["situations"]): AnswerClass[] {
	return situations.flatMap(({ seat, situation }) => {
		if (expect([rule], situation, () => true, seat).restraints.length === 0) return [];
		return rule.restraints
			.filter((one) => allHold(one.when, situation))
			.flatMap((one) => [...one.answers]);
	});
}

/** The record of one rule over the pairs; every pair counts once. */
export function ruleRecord(rule: RetaliationRule, cases: readonly Case[]): RuleRecord {
	const record: RuleRecord = { speeches: [], held: 0, heldRight: 0 };
	for (const { pair, situations } of cases) {
		const spoke = favourite(rule, situations);
		if (spoke !== "") {
			const right = spoke === pair.response_class;
			const accepted = right || pair.acceptable_also.includes(spoke);
			record.speeches.push({ pair: pair.id, spoke, right, accepted });
		}
		const held = heldBack(rule, situations);
		if (held.length > 0) {
			record.held += 1;
			if (!held.includes(pair.response_class)) record.heldRight += 1;
		}
	}
	return record;
}
