// What the page speaks of: the levers in the news, those that struck, those an offer names. The board rings their tags.
import type { LeverId } from "../../../rules/index.ts";
import { headlines } from "./headlines.ts";
import { type Moment, shown, struck } from "./moment.ts";
import { tableRows } from "./offer-table.ts";
import type { Words } from "./words.ts";

/** Levers that the page speaks of, none of them twice; empty on a plan, where a person's choice speaks. */
export function spokenOf(words: Words, moment: Moment): ReadonlySet<LeverId> {
	if (moment.page === "news")
		return named(headlines(words, moment).flatMap(({ levers }) => levers));
	const rows = moment.page === "talks" ? tableRows(moment) : [];
	if (rows.length > 0)
		return named(
			rows
				.flatMap(({ us, cn, both }) => [...us, ...cn, ...both])
				.map(({ clause }) => moment.book.clauses[clause]?.lever),
		);
	if (!struck(moment.page)) return new Set();
	const standing = shown(moment).blows.filter(({ withdrawn }) => !withdrawn);
	return named(standing.map(({ lever }) => lever));
}

const named = (levers: readonly (string | undefined)[]): ReadonlySet<LeverId> =>
	new Set(levers.filter(Boolean) as LeverId[]);
