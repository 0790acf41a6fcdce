// Chances of an expectation's answers as they are told: the same on the panel's list, the board's tags and the coach.
import type { Expectation, ExpectedAnswer } from "../../../rules/index.ts";
import { toldShares } from "../rounded-sum.ts";

/** Each answer with its chance in whole percents, as a share; together they make 100%. */
export function toldChances({ answers }: Expectation): Map<ExpectedAnswer, number> {
	const told = toldShares(answers.map(({ p }) => p));
	return new Map(answers.map((answer, at) => [answer, told[at] ?? 0]));
}
