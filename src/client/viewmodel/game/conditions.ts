// Conditions of the scenario's rows in words: a lever's level, a number of the state, or the month.
import {
	type Condition,
	LEVERS,
	type LeverId,
	type LeverRow,
	type VarId,
} from "../../../rules/index.ts";
import { monthStart } from "./dates.ts";
import { varName } from "./groups.ts";
import { levelText, leverName } from "./lever-words.ts";
import type { Words } from "./words.ts";

const OPS = { "<": "under", "<=": "most", "=": "equal", ">=": "least", ">": "over" } as const;
/** Numbers that are months. */
const MONTHS: ReadonlySet<string> = new Set([
	"month",
	"truceUntil",
	"leaderMonth",
	"calmUntil",
	"quietUntil",
	"guardianUntil",
	"majorMonth",
]);

const isLever = (id: string): id is LeverId => (LEVERS as readonly string[]).includes(id);

/** One condition as a clause: "the licence tap is under 60% open". */
export function needText(
	words: Words,
	levers: readonly LeverRow[],
	[of, sign, value]: Condition,
): string {
	const { t, format } = words;
	const row = isLever(of) ? levers.find(({ id }) => id === of) : undefined;
	const name = row
		? leverName(words, row.id)
		: of === "month"
			? t("panels:needs.month")
			: varName(words, of as VarId);
	const text = row
		? levelText(words, row, value)
		: MONTHS.has(of)
			? format.date(monthStart(value), "month")
			: // a limit is told as it is written
				format.number(value);
	return t(`panels:needs.${OPS[sign]}`, { name, value: text });
}
