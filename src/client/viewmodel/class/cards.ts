// The scenario's event cards as the instructor chooses among them: text, what they change, and where they apply.
import {
	type Condition,
	type EventRow,
	LEVERS,
	type LeverId,
	type LeverRow,
	type Seat,
	type VarId,
} from "../../../rules/index.ts";
import type { Scenario } from "../../../scenario/index.ts";
import { monthStart } from "../game/dates.ts";
import { changeText, GROUPS, isGain, varName, varText } from "../game/groups.ts";
import { lastTold } from "../game/in-play.ts";
import { levelText, leverName } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";

export interface CardView {
	id: string;
	title: string;
	text: string;
	says: Readonly<Record<"us" | "cn", string>>;
	/** Where it stands by itself: "calendar, October 2025", with "supposed" after the last source, or "accident". */
	origin: string;
	/** Its month lies after everything that the sources tell: what it says is supposed. */
	supposed: boolean;
	effects: readonly { id: string; text: string; gain: boolean; seat: Seat | "" }[];
	/** "It applies where the licence tap is under 60% open."; "" = everywhere. */
	needs: string;
	/** What it adds to tension; 0 = nothing. */
	tension: number;
	rules: readonly string[];
	facts: readonly string[];
}

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
function needText(words: Words, levers: readonly LeverRow[], [of, sign, value]: Condition): string {
	const { t, format } = words;
	const row = isLever(of) ? levers.find(({ id }) => id === of) : undefined;
	const name = row
		? leverName(words, row.id)
		: of === "month"
			? t("teach:acts.needs.month")
			: varName(words, of as VarId);
	const text = row
		? levelText(words, row, value)
		: MONTHS.has(of)
			? format.date(monthStart(value), "month")
			: varText(words, of as VarId, value);
	return t(`teach:acts.needs.${OPS[sign]}`, { name, value: text });
}

function cardView(
	words: Words,
	levers: readonly LeverRow[],
	row: EventRow,
	told: number,
): CardView {
	const { t, texts, format } = words;
	const at = (key: string): string => texts.textOr(["events", row.id, key], "");
	const supposed = row.month > told;
	return {
		id: row.id,
		title: texts.text(["events", row.id, "title"]),
		text: at("text"),
		says: { us: at("usSays"), cn: at("cnSays") },
		origin:
			row.month > 0
				? t(`teach:acts.inject.${supposed ? "supposedOf" : "ofMonth"}`, {
						month: format.date(monthStart(row.month), "month"),
					})
				: t("teach:acts.inject.accident"),
		supposed,
		effects: row.effects.map(([id, d]) => ({
			id,
			text: t("panels:effect", {
				name: varName(words, id),
				change: changeText(words, { id, d }),
			}),
			gain: isGain({ id, d }),
			seat: GROUPS.us.includes(id) ? "us" : GROUPS.cn.includes(id) ? "cn" : "",
		})),
		needs:
			row.needs.length === 0
				? ""
				: t("teach:acts.needs.where", {
						conditions: format.clauses(row.needs.map((need) => needText(words, levers, need))),
					}),
		tension: row.effects.reduce((sum, [id, d]) => (id === "tension" ? sum + d : sum), 0),
		rules: row.rules,
		facts: row.facts,
	};
}

/** Cards that can be laid into a game: the calendar's from its first month on, then the accidents. */
export function cardViews(
	words: Words,
	{ events, levers, sources }: Pick<Scenario, "events" | "levers" | "sources">,
): CardView[] {
	const months = events.months.toSorted((a, b) => a.month - b.month);
	const rows: readonly EventRow[] = [...months, ...events.accidents];
	const told = lastTold(sources);
	return rows.map((row) => cardView(words, levers, row, told));
}
