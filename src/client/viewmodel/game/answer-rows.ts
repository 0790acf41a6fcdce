// The other side's likely answers to an act, as rows: likeliest first, with the rule that speaks for each.
import type { Expectation, LeverId } from "../../../rules/index.ts";
import type { Moment } from "./moment.ts";
import { toldChances } from "./told-chances.ts";

/** One row of the likely answers: what, how likely now and if announced, and why. */
export interface AnswerRow {
	key: string;
	answer: Expectation["answers"][number]["answer"];
	lever: LeverId | "";
	p: number;
	/** Chance if the act is announced first; null where it cannot be. */
	announced: number | null;
	rule: string;
	fact: string;
	lag: readonly [number, number];
}

/** The other side's likely answers, likeliest first; what is rarer than `least` is left to the last row. */
export function answerRows(
	moment: Moment,
	now: Expectation,
	announced: Expectation | null,
	least = 0.04,
): { rows: AnswerRow[]; rest: number } {
	const key = (one: Expectation["answers"][number]): string => `${one.answer}:${one.lever}`;
	const later = announced && toldChances(announced);
	const other = new Map((announced?.answers ?? []).map((one) => [key(one), one]));
	const chances = toldChances(now);
	const all = now.answers.map((one): AnswerRow => {
		const same = other.get(key(one));
		const rule = one.rules[0]?.id ?? "";
		return {
			key: key(one),
			answer: one.answer,
			lever: one.lever,
			p: chances.get(one) ?? 0,
			announced: later === null ? null : ((same && later.get(same)) ?? 0),
			rule,
			fact: moment.book.data.retaliation.find((row) => row.id === rule)?.facts[0] ?? "",
			lag: one.lag,
		};
	});
	const rows = all.filter((row, index) => row.p >= least && index < 6);
	const rest = all.filter((row) => !rows.includes(row)).reduce((sum, row) => sum + row.p, 0);
	return { rows, rest: Math.round(rest * 100) / 100 };
}
