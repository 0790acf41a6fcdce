// Situations put together by hand, and what the shipped retaliation rules say to them.
import data from "../../../assets/scenarios/geneva-to-busan/retaliation.json" with { type: "json" };
import { classesOf } from "../../../src/rules/retaliation/classes.ts";
import { expect } from "../../../src/rules/retaliation/expect.ts";
import { blank } from "../../../src/rules/retaliation/marks.ts";
import type {
	AnswerClass,
	RetaliationRule,
	Situation,
} from "../../../src/rules/retaliation-rows.ts";
import type { LeverId } from "../../../src/rules/state.ts";
import type { Expectation } from "../../../src/rules/view-types.ts";

/** The rules as shipped. */
export const RULES = data as unknown as readonly RetaliationRule[];

type Features = Partial<Situation>;

/** A blow of Washington that Beijing answers, in calm times: no truce, no talks, nothing special. */
export const againstBeijing = (features: Features): Situation => ({
	...blank(),
	escalates: 1,
	byUs: 1,
	toCn: 1,
	severity: 3,
	boldness: 0.4,
	trust: 0.45,
	canMirror: 1,
	...features,
});

/** A blow of Beijing that Washington answers, in calm times. */
export const againstWashington = (features: Features): Situation => ({
	...againstBeijing({}),
	byUs: 0,
	byCn: 1,
	toUs: 1,
	toCn: 0,
	coordination: 0.4,
	...features,
});

/** Something else than a blow: an agreement, talks, an easing, an event. */
export const noBlow = (side: "us" | "cn", features: Features): Situation => ({
	...(side === "us" ? againstWashington({}) : againstBeijing({})),
	escalates: 0,
	...features,
});

interface Asked {
	/** Rule left out. */
	without?: string;
	/** Levers that cannot move. */
	stuck?: readonly LeverId[];
}

/** What the rules expect of the side that answers. */
export function ask(situation: Situation, { without, stuck = [] }: Asked = {}): Expectation {
	const rules = RULES.filter((rule) => rule.id !== without);
	const canMove = (lever: LeverId) => !stuck.includes(lever);
	return expect(rules, situation, canMove, situation.toUs ? "us" : "cn");
}

/** Probability of a class of answer. */
export const chance = (situation: Situation, answer: AnswerClass, asked: Asked = {}): number =>
	classesOf(ask(situation, asked))[answer];

/** Probability of anything that hurts. */
export const hard = (situation: Situation, asked: Asked = {}): number =>
	(["symbolic", "mirror", "cross", "exceed"] as const).reduce(
		(sum, answer) => sum + chance(situation, answer, asked),
		0,
	);

/** True where the rule votes for an answer or holds one back. */
export function speaks(id: string, situation: Situation): boolean {
	const said = ask(situation);
	return (
		said.restraints.some((restraint) => restraint.id === id) ||
		said.answers.some((answer) => answer.rules.some((rule) => rule.id === id))
	);
}

/** Intensity of the likeliest answer of a class, 0-5; -1 where it is not expected at all. */
export const intensity = (situation: Situation, answer: AnswerClass, asked: Asked = {}): number =>
	ask(situation, asked).answers.find((one) => one.answer === answer)?.intensity ?? -1;

/** Days of the likeliest answer of a class. */
export const lag = (
	situation: Situation,
	answer: AnswerClass,
	asked: Asked = {},
): readonly [number, number] | undefined =>
	ask(situation, asked).answers.find((one) => one.answer === answer)?.lag;

/** Lever of the likeliest answer of a class. */
export const lever = (
	situation: Situation,
	answer: AnswerClass,
	asked: Asked = {},
): string | undefined => ask(situation, asked).answers.find((one) => one.answer === answer)?.lever;
