// The one interpreter of the retaliation rules: votes added up, restraints multiplied in, shares explained.
import { clamp } from "../math.ts";
import type {
	AnswerClass,
	Restraint,
	RetaliationRule,
	Situation,
	Vote,
} from "../retaliation-rows.ts";
import { ANSWER_CLASSES } from "../retaliation-rows.ts";
import { type LeverId, OPEN, ownerOf, type Seat } from "../state.ts";
import type { Expectation, ExpectedAnswer } from "../view-types.ts";
import { allHold, scaled } from "./tests.ts";

/** Answers that hurt: their intensity rises and falls with the rules' `force`. */
export const HARD_ANSWERS: readonly AnswerClass[] = ["symbolic", "mirror", "cross", "exceed"];

/** What the votes for one class and lever add up to. */
interface Pile {
	answer: AnswerClass;
	lever: LeverId | "";
	weight: number;
	/** Sum weighted by the votes. */
	intensity: number;
	/** Lag of the strongest vote, and that vote's weight. */
	lag: readonly [number, number];
	strongest: number;
	rules: { id: string; share: number }[];
}

/** First lever of the vote that is the responder's and can move; "" for words; null where none can. */
function leverOf(
	vote: Vote,
	responder: Seat,
	canMove: (lever: LeverId) => boolean,
): LeverId | "" | null {
	if (vote.levers.length === 0) return "";
	for (let i = 0; i < vote.levers.length; i++) {
		const lever = vote.levers[i] as LeverId;
		if (ownerOf(lever) === responder && canMove(lever)) return lever;
	}
	return null;
}

function pileOf(piles: Pile[], answer: AnswerClass, lever: LeverId | ""): Pile {
	for (let i = 0; i < piles.length; i++) {
		const pile = piles[i] as Pile;
		if (pile.answer === answer && pile.lever === lever) return pile;
	}
	const pile: Pile = {
		answer,
		lever,
		weight: 0,
		intensity: 0,
		lag: [OPEN, OPEN],
		strongest: 0,
		rules: [],
	};
	piles.push(pile);
	return pile;
}

function cast(pile: Pile, rule: string, vote: Vote, weight: number, severity: number): void {
	pile.weight += weight;
	pile.intensity += weight * (vote.intensity[0] * severity + vote.intensity[1]);
	if (weight > pile.strongest) {
		pile.strongest = weight;
		pile.lag = vote.lag;
	}
	const last = pile.rules[pile.rules.length - 1];
	if (last && last.id === rule) last.share += weight;
	else pile.rules.push({ id: rule, share: weight });
}

const isHard = (answer: AnswerClass): boolean => HARD_ANSWERS.indexOf(answer) >= 0;

function finish(pile: Pile, total: number, kept: number, force: number): ExpectedAnswer {
	const raw = pile.intensity / pile.weight + (isHard(pile.answer) ? force : 0);
	for (const rule of pile.rules) rule.share /= pile.weight;
	pile.rules.sort((a, b) => b.share - a.share);
	return {
		answer: pile.answer,
		lever: pile.lever,
		intensity: clamp(Math.round(raw), isHard(pile.answer) ? 1 : 0, 5),
		lag: pile.lag,
		p: (pile.weight * kept) / total,
		rules: pile.rules,
	};
}

const WORDS: ExpectedAnswer = {
	answer: "none",
	lever: "",
	intensity: 0,
	lag: [OPEN, OPEN],
	p: 1,
	rules: [],
};

/**
 * What the rules expect of the responder. Every rule whose tests hold votes for classes of answer, a lever,
 * an intensity (0-5) and a lag (days, that of its strongest vote); restraints then take a share off the classes they name; what is left
 * is brought to a sum of 1. Where no rule speaks, no answer is expected. `canMove` tells which of the
 * responder's levers could move; equal arguments give equal results.
 */
export function expect(
	rules: readonly RetaliationRule[],
	situation: Situation,
	canMove: (lever: LeverId) => boolean,
	responder: Seat,
): Expectation {
	const piles: Pile[] = [];
	const kept = {} as Record<AnswerClass, number>;
	for (const answer of ANSWER_CLASSES) kept[answer] = 1;
	const restraints: { id: string; share: number }[] = [];
	let force = 0;
	for (const rule of rules) {
		if (!allHold(rule.when, situation)) continue;
		force = scaled(force, rule.force, situation);
		for (const vote of rule.votes) {
			if (!allHold(vote.when, situation)) continue;
			const weight = scaled(vote.weight, vote.scale, situation);
			if (weight <= 0) continue;
			const lever = leverOf(vote, responder, canMove);
			if (lever === null) continue;
			cast(pileOf(piles, vote.answer, lever), rule.id, vote, weight, situation.severity);
		}
		for (const restraint of rule.restraints)
			restrain(restraint, rule.id, situation, kept, restraints);
	}
	let total = 0;
	for (const pile of piles) total += pile.weight * kept[pile.answer];
	const answers =
		total > 0
			? piles
					.map((pile) => finish(pile, total, kept[pile.answer], force))
					.filter((answer) => answer.p > 0)
					.sort(byProbability)
			: [{ ...WORDS }];
	return { responder, situation, answers, restraints };
}

function restrain(
	restraint: Restraint,
	rule: string,
	situation: Situation,
	kept: Record<AnswerClass, number>,
	restraints: { id: string; share: number }[],
): void {
	if (!allHold(restraint.when, situation)) return;
	const share = clamp(scaled(restraint.by, restraint.scale, situation), 0, 1);
	if (share === 0) return;
	for (const answer of restraint.answers) kept[answer] *= 1 - share;
	const last = restraints[restraints.length - 1];
	if (last && last.id === rule) last.share = Math.max(last.share, share);
	else restraints.push({ id: rule, share });
}

function byProbability(a: ExpectedAnswer, b: ExpectedAnswer): number {
	if (a.p !== b.p) return b.p - a.p;
	return ANSWER_CLASSES.indexOf(a.answer) - ANSWER_CLASSES.indexOf(b.answer);
}
