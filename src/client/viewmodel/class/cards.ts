// The scenario's event cards as the instructor chooses among them: text, what they change, and where they apply.
import type { EventRow, LeverRow, Seat } from "../../../rules/index.ts";
import type { Scenario } from "../../../scenario/index.ts";
import { needText } from "../game/conditions.ts";
import { monthStart } from "../game/dates.ts";
import { changeText } from "../game/figures.ts";
import { GROUPS, isGain, varName } from "../game/groups.ts";
import { lastTold } from "../game/in-play.ts";
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
