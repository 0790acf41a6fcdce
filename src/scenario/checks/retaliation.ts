// Retaliation rules: levers belong to the side that answers, days are in order, and no rule triggers itself at once.
import { MARKS } from "../../rules/retaliation/marks.ts";
import { allHold } from "../../rules/retaliation/tests.ts";
import {
	type AnswerClass,
	FEATURES,
	type Feature,
	type FeatureTest,
	type Situation,
} from "../../rules/retaliation-rows.ts";
import { type LeverId, ownerOf, type Seat } from "../../rules/state.ts";
import type { Scenario } from "../schema/body.ts";
import type { Check } from "./report.ts";

type Rule = Scenario["retaliation"][number];
type Vote = Rule["votes"][number];

/** Answers that are blows, and so could be answered by the same rule. */
const BLOWS: readonly AnswerClass[] = ["mirror", "cross", "exceed"];

/** Features that the lever of a blow and the side that struck it settle; all others are state, time or manner. */
const SETTLED: readonly Feature[] = [
	...[
		"escalates",
		"eases",
		"agrees",
		"talks",
		"accuses",
		"happens",
		"byUs",
		"byCn",
		"toUs",
		"toCn",
	],
	...["legal", "zeroRate", "cyber", "market", "arms", "seizure", "topTech"],
	...Object.values(MARKS).flat(),
] as Feature[];

/** The seats whose blow can trigger a rule, by what its tests say about the sides. */
function answering(tests: readonly FeatureTest[]): readonly Seat[] {
	return (["us", "cn"] as const).filter((seat) => {
		const sides = { byUs: 0, byCn: 0, toUs: 0, toCn: 0 };
		sides[seat === "us" ? "toUs" : "toCn"] = 1;
		return tests.every(
			(test) => !(test[0] === "toUs" || test[0] === "toCn") || allHold([test], sides as Situation),
		);
	});
}

/** The answer as a blow: what its lever and its side settle, and a severity. */
function asBlow(lever: LeverId, severity: number): Situation {
	const s = {} as Situation;
	for (const feature of FEATURES) s[feature] = 0;
	s.escalates = 1;
	s.severity = severity;
	const us = ownerOf(lever) === "us";
	s[us ? "byUs" : "byCn"] = 1;
	s[us ? "toCn" : "toUs"] = 1;
	for (const mark of MARKS[lever]) s[mark] = 1;
	return s;
}

/**
 * The lever through which a rule would trigger itself at once, or null.
 *
 * The definition: lay an answer of the rule back on the table as a blow, everything else unchanged and the
 * roles swapped. The rule triggers itself where that blow again meets all tests of the rule and of the vote,
 * is no milder than the blow it answers, and nothing could stop the chain: no test reads anything besides
 * the kind, side and severity of the blow (tests on truce, saturation, boldness and the like are such
 * stops), and no such feature brings the vote's weight to nothing.
 */
export function selfTrigger(rule: Rule, vote: Vote): LeverId | null {
	if (!BLOWS.includes(vote.answer)) return null;
	const tests = [...rule.when, ...vote.when];
	const settled = (feature: Feature): boolean =>
		feature === "severity" || SETTLED.includes(feature);
	if (tests.some((test) => !settled(test[0]))) return null;
	if (vote.scale.some(([feature, factor]) => !settled(feature) && vote.weight + factor <= 0))
		return null;
	for (const lever of vote.levers) {
		for (let trigger = 0; trigger <= 5; trigger += 0.5) {
			const answer = Math.max(0, Math.min(5, vote.intensity[0] * trigger + vote.intensity[1]));
			if (answer < trigger || answer === 0) continue;
			const first = tests.filter((test) => test[0] === "severity");
			if (allHold(first, asBlow(lever, trigger)) && allHold(tests, asBlow(lever, answer)))
				return lever;
		}
	}
	return null;
}

export const checkRetaliation: Check = (s, report) => {
	s.retaliation.forEach((rule, i) => {
		rule.votes.forEach((vote, j) => {
			const path = ["retaliation", i, "votes", j];
			const seats = answering([...rule.when, ...vote.when]);
			vote.levers.forEach((lever, k) => {
				if (!seats.includes(ownerOf(lever)))
					report("wrongSeat", [...path, "levers", k], lever, seats.join(", "));
			});
			if (vote.lag[1] < vote.lag[0]) report("badOrder", [...path, "lag"], vote.lag);
			const lever = selfTrigger(rule, vote);
			if (lever !== null) report("selfTrigger", path, lever, rule.id);
		});
	});
};
