// The rows of levers and clauses in words, for the printed rules: prices, weights, what they move and what they need.
import type { Act, Clause, Effect, LeverRow, Seat } from "../../../rules/index.ts";
import { needText } from "../game/conditions.ts";
import { changeText } from "../game/figures.ts";
import { varName } from "../game/groups.ts";
import { actEffect, actName, levelText, leverAbout, leverLong } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";

/** One act as a row of its lever's table. */
export interface ActRow {
	id: string;
	name: string;
	/** What it does, in a sentence; "" where the scenario says nothing. */
	does: string;
	/** Points when done at once; null = it can only be announced. */
	cost: number | null;
	/** Points when announced; null = it cannot be. */
	announced: number | null;
	/** 1-5 a blow, 0 neutral, below 0 a concession. */
	severity: number;
	/** "Security hawks +2, Business −1"; "" = nothing at home. */
	moves: string;
	/** Where it is open; "" = everywhere. */
	needs: string;
}

/** A lever with its range and acts. */
export interface LeverTable {
	id: string;
	name: string;
	about: string;
	/** "off to 145 points"; "" where it works without a level. */
	range: string;
	acts: ActRow[];
	rules: readonly string[];
}

const movesText = (words: Words, effects: readonly Effect[]): string =>
	words.format.items(
		effects.map(([id, d]) =>
			words.t("panels:effect", { name: varName(words, id), change: changeText(words, { id, d }) }),
		),
	);

function actRow(words: Words, levers: readonly LeverRow[], lever: LeverRow, act: Act): ActRow {
	return {
		id: act.id,
		name: actName(words, lever.id, act.id),
		does: actEffect(words, lever, act.id),
		cost: act.announceOnly ? null : act.cost,
		announced: act.announceCost,
		severity: act.severity,
		moves: movesText(words, act.effects),
		needs: words.format.clauses(act.needs.map((need) => needText(words, levers, need))),
	};
}

/** From the lowest level to the highest, with a unit that both have said once: "0 – 125 points". */
function rangeText(words: Words, lever: LeverRow): string {
	const { t, format } = words;
	const { min, max, unit } = lever;
	if (unit === "percent")
		return t("panels:level.percent", {
			text: format.span([min, max].map((n) => format.percent(n / 100))),
		});
	if (unit === "points")
		return t("panels:level.points", {
			count: max,
			text: format.span([min, max].map((n) => format.number(n))),
		});
	return format.span([levelText(words, lever, min), levelText(words, lever, max)]);
}

/** The levers of a seat, in the order of the scenario. */
export function leverTables(words: Words, levers: readonly LeverRow[], seat: Seat): LeverTable[] {
	return levers
		.filter((lever) => lever.seat === seat)
		.map((lever) => ({
			id: lever.id,
			name: leverLong(words, lever.id),
			about: leverAbout(words, lever.id),
			range: lever.max > lever.min ? rangeText(words, lever) : "",
			acts: lever.acts.map((act) => actRow(words, levers, lever, act)),
			rules: lever.rules,
		}));
}

/** One clause as a row. */
export interface ClauseRow {
	id: string;
	name: string;
	/** Months it can run; 0 = without end. */
	months: readonly number[];
	moves: string;
	needs: string;
	precedent: number;
	/** How it may be read when loosely worded; null where nothing is left open. */
	readings: { one: string; other: string } | null;
}

/** The clauses a seat can give; those of "both" bind the two alike. */
export function clauseRows(
	words: Words,
	clauses: readonly Clause[],
	levers: readonly LeverRow[],
	seat: Seat | "both",
): ClauseRow[] {
	const { texts, format } = words;
	return clauses
		.filter((clause) => clause.seat === seat)
		.map((clause) => {
			const reading = (side: string): string =>
				texts.textOr(["clauses", clause.id, "loose", side], "");
			const one = reading("one");
			return {
				id: clause.id,
				name: texts.text(["clauses", clause.id, "name"]),
				months: clause.months,
				moves: movesText(words, clause.home),
				needs: format.clauses(clause.needs.map((need) => needText(words, levers, need))),
				precedent: clause.precedent,
				readings: one === "" ? null : { one, other: reading("other") },
			};
		});
}
